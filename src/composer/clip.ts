import { meet } from '../card/marks.ts';
import type { Box } from '../card/position.ts';

const clippers = new WeakMap<HTMLElement, readonly Element[]>();

/**
 * What shows of an editor, CSS pixels of the viewport: its own box, cut by what around it scrolls or hides, up to the
 * frame. A box that grows inside a scrolling dialog reaches far beyond what is shown of it.
 */
export function seenOf(editor: HTMLElement, frame: Element | undefined): Box {
  return clippersOf(editor, frame).reduce<Box>(
    (seen, clipper) => meet(seen, clipper.getBoundingClientRect()),
    editor.getBoundingClientRect(),
  );
}

/** Looked for once an editor: to ask for a style is dear, and what scrolls seldom changes. */
function clippersOf(editor: HTMLElement, frame: Element | undefined): readonly Element[] {
  const known = clippers.get(editor);
  if (known) return known;
  const found: Element[] = [];
  for (let around = editor.parentElement; around && around !== document.body; around = around.parentElement) {
    if (getComputedStyle(around).overflowY !== 'visible') found.push(around);
    if (around === frame) break;
  }
  clippers.set(editor, found);
  return found;
}
