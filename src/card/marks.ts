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

/** What was found, and all that it was found from. */
interface Found {
  marks: readonly Span[];
  /** The text up to the end of the last mark. */
  words: string;
  /** The composer's box, and those of the last mark. */
  boxes: readonly Box[];
  rects: readonly MarkRect[];
}

/**
 * Finds the rectangles of a draft's marks, all of them only where they may have moved: asking the browser for each
 * is most of what a keystroke costs in a long draft. Text flows, so as long as the words up to the last mark, its
 * boxes and the composer's are what they were, those before it are too.
 */
export class MarkPlaces {
  #found: Found | null = null;

  /** @returns the same list as before where nothing has moved */
  find(read: ReadText, marks: readonly Span[], clip: Box): readonly MarkRect[] {
    const words = read.text.slice(0, marks.at(-1)?.end ?? 0);
    const boxes = [clip, ...boxesOf(read, marks.at(-1))];
    const found = this.#found;
    const isSame =
      found?.words === words &&
      areSame(found.marks, marks, isSameSpan) &&
      areSame(found.boxes, boxes, isSameBox);
    if (isSame) return found.rects;
    const rects = marks.flatMap((mark) => clipRects(boxesOf(read, mark), clip));
    this.#found = { marks, words, boxes, rects };
    return rects;
  }
}

function boxesOf(read: ReadText, mark: Span | undefined): Box[] {
  return mark ? [...(read.range(mark.start, mark.end)?.getClientRects() ?? [])] : [];
}

const areSame = <T>(a: readonly T[], b: readonly T[], isSame: (a: T, b: T) => boolean): boolean =>
  a.length === b.length && a.every((one, index) => isSame(one, b[index] as T));

const isSameSpan = (a: Span, b: Span) => a.start === b.start && a.end === b.end;

const isSameBox = (a: Box, b: Box) =>
  a.left === b.left && a.top === b.top && a.right === b.right && a.bottom === b.bottom;
