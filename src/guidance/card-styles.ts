/** Colours of the card: warm paper, brown-black ink, heather edge. No red, and none of the sites' blues and greens. */
const COLOURS =
  '--paper:light-dark(#fffcf5,#2a262c);--heart:light-dark(#f6eff3,#38303b);--ink:light-dark(#2d2830,#f5efe9);' +
  '--soft:light-dark(#615966,#c2b8c2);--line:light-dark(#958b96,#8d8190);--edge:light-dark(#80527f,#d5acd3);' +
  '--press:light-dark(#f1e8ee,#433847);' +
  '--shade:0 1px 2px light-dark(#2d28301f,#0008),0 10px 30px light-dark(#2d28302e,#000a)';

/**
 * The host, and what floats in it. Nothing in it can be selected: the page could read a selection in a closed root.
 * `!important` inside the root is stronger than any rule of the page. The lines stand in a layer that is contained, so
 * that the browser lays out this layer and not the page where one of them moves.
 */
export const hostStyles =
  ':host{all:initial!important;display:block!important;position:fixed!important;inset:0 auto auto 0!important;' +
  'width:0!important;height:0!important;z-index:2147483647!important;pointer-events:none!important;direction:ltr;' +
  'user-select:none!important}' +
  '.float{position:fixed;width:min(23.5em,100vw);font-size:.9375em;pointer-events:auto}' +
  '.float>.card{max-height:inherit}' +
  '.float:has(>.note){width:auto}' +
  '.float[data-side=sheet]{width:100vw}' +
  '.float[data-side=sheet]>.card{border-radius:0;border-width:4px 0 1px;border-color:var(--edge)}' +
  '.float:not(.low) footer{position:sticky;bottom:0}' +
  '.lines{position:fixed;inset:0;contain:strict}' +
  '.mark{position:absolute;height:2px;border-radius:2px;background:#a0689f;opacity:.85}' +
  '.spoken{position:fixed;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}' +
  '@media (prefers-reduced-motion:no-preference){.float>*{animation:come .18s ease-out}}' +
  '@keyframes come{from{opacity:0;transform:translateY(4px)}}' +
  '@media (forced-colors:active){.mark{forced-color-adjust:none;background:Highlight;opacity:1}}';

/**
 * The parts of the card, in lengths that grow with the reader's text size. Transparent borders show where
 * colours are forced; `.place` is an inline block because those take no underline from the link around them.
 * Line by line and not in a template, whose line ends would be sent to every page.
 */
export const styles =
  '.ft{' +
  COLOURS +
  ';color-scheme:light dark}' +
  '.ft,.ft *{box-sizing:border-box;margin:0;padding:0;list-style:none}' +
  '.ft{color:var(--ink);background:var(--paper);font-family:system-ui,sans-serif;' +
  'border:1px solid var(--line);box-shadow:var(--shade);overflow-wrap:anywhere}' +
  '.card{display:block;overflow:auto;overscroll-behavior:contain;scroll-padding:1em 0 7em;line-height:1.5;text-align:start;' +
  'border-left:4px solid var(--edge);border-radius:4px 14px 14px 4px}' +
  '.card:focus,.ft h2:focus{outline:0}' +
  '.ft:focus-visible,.ft :focus-visible{outline:2px solid var(--edge);outline-offset:2px}' +
  '.card:focus-visible{outline-offset:-3px}' +
  '.card header,.panel{padding:1em 1.25em 0}' +
  '.card footer{padding:.85em 1.25em 1.1em;background:var(--paper)}' +
  '.panel>*+*{margin-top:.8em}' +
  '.product{display:flex;align-items:center;gap:.4em;font-weight:650;color:var(--edge)}' +
  '.glyph{width:1.25em;height:1.25em;flex:none;fill:none;stroke:currentColor;stroke-width:1.5;' +
  'stroke-linecap:round;stroke-linejoin:round}' +
  '.small,.why,.clause figcaption,.place{font-size:.86em;color:var(--soft);line-height:1.45}' +
  '.ft h2{font-size:1.16em;line-height:1.3;font-weight:650}' +
  '.held{margin:1em 1.25em 0;padding:.6em .8em;border:1px solid var(--edge);border-radius:10px;font-weight:600}' +
  '.clause{padding-left:.9em;border-left:2px solid var(--line)}' +
  '.clause.heart{padding:.85em 1em .9em;border:1px solid transparent;border-radius:10px;background:var(--heart)}' +
  '.heart blockquote{font-size:1.08em}' +
  '.clause figcaption{margin-top:.55em}' +
  '.wording{display:inline-block;margin-right:.35em;padding:0 .55em;border:1px solid var(--line);border-radius:1em;' +
  'color:var(--ink)}' +
  '.words{display:flex;flex-wrap:wrap;gap:.35em;margin-top:.35em}' +
  '.words li{padding:.1em .6em;color:var(--ink);border:1px solid transparent;border-radius:.4em;background:var(--heart);border-bottom:2px solid var(--edge)}' +
  '.steps{counter-reset:step}' +
  '.steps li{counter-increment:step;position:relative;padding:.3em 0 .3em 2.3em;color:var(--soft)}' +
  '.steps li::before{content:counter(step);position:absolute;left:0;top:.25em;width:1.6em;height:1.6em;line-height:1.5;' +
  'text-align:center;border:1px solid var(--line);border-radius:50%}' +
  '.steps li:first-child{color:var(--ink);font-weight:600}' +
  '.steps li:first-child::before{background:var(--edge);border-color:var(--edge);color:var(--paper)}' +
  '.help ul{margin:.6em 0}' +
  '.help li{padding:.65em 0;border-top:1px solid color-mix(in srgb,var(--line) 45%,transparent)}' +
  '.phone{display:block;width:fit-content;min-height:32px;font-size:1.5em;font-weight:650;line-height:1.4;' +
  'color:var(--edge)}' +
  '.ft button,.channel{font:inherit;font-weight:500;line-height:1.3;color:var(--ink);background:transparent;' +
  'border:1px solid var(--line);border-radius:9px;min-height:2.6em;padding:.35em .6em;cursor:pointer}' +
  '.ft button:hover,.channel:hover{background:var(--press)}' +
  '.channel{display:block;text-decoration:underline;text-underline-offset:.2em}' +
  '.place{display:inline-block;width:100%}' +
  '.ft .more{width:100%;text-align:start;border-width:1px 0;border-radius:0;padding-inline:.15em;display:flex;' +
  'align-items:center;justify-content:space-between}' +
  '.more::after{content:"";flex:none;align-self:center;width:.5em;height:.5em;margin:-.25em .2em 0 .8em;' +
  'border:solid currentColor;border-width:0 1.5px 1.5px 0;transform:rotate(45deg)}' +
  '.more[aria-expanded=true]::after{transform:rotate(225deg);margin-top:.25em}' +
  '.copy{display:flex;flex-wrap:wrap;gap:.6em;align-items:center}' +
  '.copy span{flex:1 1 9em}' +
  '.promises{margin-bottom:.75em;padding-top:.7em;border-top:1px solid color-mix(in srgb,var(--line) 45%,transparent);' +
  'font-size:.93em}' +
  '.actions{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(9em,100%),1fr));gap:.55em}' +
  '.ft.note{display:grid;place-items:center;width:32px;height:32px;min-height:0;padding:0;border:1px solid var(--line);' +
  'border-radius:50%;color:var(--edge);background:var(--paper);box-shadow:none}';
