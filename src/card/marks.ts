import type { Box } from './position.ts';

/** One line of matched words, in CSS pixels of the viewport. */
export interface MarkRect {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** What of `rects` can be seen inside `clip`; slivers under a pixel are dropped. */
export function clipRects(rects: Iterable<Box>, clip: Box): MarkRect[] {
  const seen: MarkRect[] = [];
  for (const rect of rects) {
    const left = Math.max(rect.left, clip.left);
    const width = Math.min(rect.right, clip.right) - left;
    const height = rect.bottom - rect.top;
    // The line is drawn under the words, so a line whose foot is scrolled out of sight is not drawn at all.
    const footShows = rect.bottom <= clip.bottom + 1 && rect.bottom > clip.top;
    if (width >= 1 && height >= 1 && footShows) seen.push({ left, top: rect.top, width, height });
  }
  return seen;
}

/**
 * The rectangles under which `range` stands, one or more a line, cut to the composer's visible box.
 * Drawn in our own closed root: a highlight in the page would tell the page what was matched.
 */
export function toRects(range: Range, clip: DOMRect): MarkRect[] {
  return clipRects(range.getClientRects(), clip);
}
