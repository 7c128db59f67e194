import type { Box } from './position.ts';

/** One line of matched words, in CSS pixels of the viewport. */
export interface MarkRect {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** What two boxes have in common; of no height or width where they have nothing. */
export function meet(a: Box, b: Box): Box {
  const left = Math.max(a.left, b.left);
  const top = Math.max(a.top, b.top);
  return {
    left,
    top,
    right: Math.max(left, Math.min(a.right, b.right)),
    bottom: Math.max(top, Math.min(a.bottom, b.bottom)),
  };
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

/** A stretch of a draft's text, UTF-16 offsets. */
interface Span {
  start: number;
  end: number;
}

/** A text as it was read, and where its stretches stand in the page. */
interface ReadText {
  text: string;
  range(start: number, end: number): Range | null;
}

/**
 * Finds the rectangles of a draft's marks, all of them only where they may have moved: asking the browser for each
 * is most of what a keystroke costs in a long draft. Text flows, so as long as the words up to the last mark, its
 * boxes and the composer's are what they were, those before it are too.
 */
export class MarkPlaces {
  /** All that the rectangles were found from: the words up to the last mark, and where things stood. */
  #text = '';
  #from = '';
  #rects: readonly MarkRect[] = [];

  /** @returns the same list as before where nothing has moved */
  find(read: ReadText, marks: readonly Span[], clip: Box): readonly MarkRect[] {
    const last = marks.at(-1);
    const text = read.text.slice(0, last?.end ?? 0);
    // One comparison is cheaper than one of each of forty marks, and of numbers than of the browser's own boxes.
    const places = [clip, ...boxesOf(read, last)].map(({ left, top, right, bottom }) => [
      left,
      top,
      right,
      bottom,
    ]);
    const from = JSON.stringify([places, marks]);
    if (from !== this.#from || text !== this.#text) {
      this.#from = from;
      this.#text = text;
      this.#rects = marks.flatMap((mark) => clipRects(boxesOf(read, mark), clip));
    }
    return this.#rects;
  }
}

const boxesOf = (read: ReadText, mark: Span | undefined): Box[] =>
  mark ? [...(read.range(mark.start, mark.end)?.getClientRects() ?? [])] : [];
