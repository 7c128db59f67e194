/** Wrongs by their build: money with nothing to show, a watch not kept, goods helped to. */
export const ACCUSING = new RegExp(
  [
    '\\b(?:taken|taking|took|had|raised|collected|banked|made|charged|pocketed) (?:over |about ' +
      "|nearly )?£ ?[\\d,.]+k?[^\\n]{0,60}\\b(?:no|not a|isn't a|nobody has|without|never seen a?" +
      "|zero|where's the) (?:\\w+ )?(?:receipts?|accounts?|records?|invoices?|paperwork|trace" +
      '|breakdown)\\b',
    // What stands before is looked at only where the words themselves begin: at every letter it costs more than all else.
    '\\b(?=help)(?<!\\b(?:children|kids|pupils|class|all|we|please|everyone)(?: are| were' +
      '| can)? )(?:helping|helped|helps) (?:him|her|them)sel(?:f|ves) to\\b',
    '\\b(?:let go|got rid of|walked out|marched out|got the push|given the boot|asked to leave' +
      '|dismissed|shown the door) (?:for|after|over|because)\\b',
    '\\b(?:flogging|flogged|selling|sold|nicking|siphoning|skimming|creaming|lifting' +
      '|half-inching) (?:it|them|stuff|off|the \\w+|food|money|our)\\b',
    '\\b(?:doing|on|watching|playing|scrolling|betting|gambling|trading|shopping|streaming' +
      '|checking|asleep)\\b[^.!?]{0,50}\\b(?:laptop|phone|whiteboard|ipad|screen|computer|desk' +
      '|headphones)\\b[^.!?]{0,40}\\b(?:all|during|instead|while|whole' +
      '|every) (?:of )?(?:the )?(?:lesson|morning|afternoon|day|tuesday|monday|wednesday|thursday' +
      '|friday|kids|class)\\w*\\b',
    '\\b(?:kids|class|children) (?:doing|left to do|were doing|did) (?:what(?:ever)? they (?:like' +
      '|liked|want|wanted|fancied)|as they (?:liked|pleased)|their own thing)\\b',
  ].join('|'),
  'g',
);

const NUMBER = '(?:no|none|one|two|three|four|five|six|seven|eight|nine|ten|\\d+)';
/** "They said there were three. There were two. I counted." */
export const COUNTED_WRONG = new RegExp(
  `\\b(?:told|said|says|claimed|swore|wrote|insist\\w*|promised` +
    `|assured)\\b[^.!?]{0,60}\\b${NUMBER}\\b[^\\n]{0,80}\\b(?:there (?:was|were)|it was|i saw` +
    `|i counted|we saw) (?:only |just )?${NUMBER}\\b` +
    "|\\b(?:told|said|claimed|swore|wrote|insisted)\\b[^\\n]{0,120}\\bi(?:'ve| have) got (?:the " +
    '|it on )?(?:dashcam|footage|video|film|recording|photos?|screenshots?|emails?)',
  'g',
);
