import { onceFor } from '../per-scene.ts';
import type { Line, Sentence } from '../scene.ts';
import { type Block, blocksOf, foundIn, isOfAny } from './blocks.ts';

/** Where a pattern stands in a line, UTF-16 units from the line's beginning. */
export interface LineSpan {
  start: number;
  end: number;
}

const NOWHERE: readonly LineSpan[] = [];

function standsIn(text: string, pattern: RegExp): readonly LineSpan[] {
  // Most lines hold none of hundreds of patterns, and `matchAll` makes a copy of the pattern before it looks.
  if (text.search(pattern) < 0) return NOWHERE;
  return Array.from(text.matchAll(pattern), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Where a pattern with the flag `g` stands in a line's folded words; the line remembers it. */
export const spansIn = (line: Line, pattern: RegExp): readonly LineSpan[] =>
  onceFor(line, pattern, () => standsIn(line.folded, pattern));

/** A number that follows from a line alone, counted once; `count` itself is what it is remembered by. */
export const countIn = (line: Line, count: (line: Line) => number): number =>
  onceFor(line, count, () => count(line));

/** The same of all of a text's sentences together. */
export const countInAll = (sentences: readonly Sentence[], count: (line: Line) => number): number =>
  blocksOf(sentences).reduce(
    (sum, block) => sum + foundIn(block, count, null, () => counted(block, count)),
    0,
  );

const counted = ({ sentences }: Block, count: (line: Line) => number): number =>
  sentences.reduce((sum, { line }) => sum + countIn(line, count), 0);

/**
 * Where a pattern with the flag `g` begins in a sentence of `folded` and may run on into the next, UTF-16 units from
 * the sentence's beginning. The line remembers it as long as the next is the same.
 */
export function spansAcross(
  folded: string,
  { line, start: from, end }: Sentence,
  next: Sentence | undefined,
  pattern: RegExp,
): readonly LineSpan[] {
  const ahead = folded.slice(end, next?.end ?? end);
  const known = line.known.get(pattern) as { ahead: string; found: readonly LineSpan[] } | undefined;
  if (known?.ahead === ahead) return known.found;
  const found = standsIn(line.folded + ahead, pattern).filter((span) => span.start < end - from);
  line.known.set(pattern, { ahead, found });
  return found;
}

/** Whether a pattern without flags stands in a sentence's folded words; its line remembers it. */
export const saysIn = ({ line }: Sentence, pattern: RegExp): boolean =>
  onceFor(line, pattern, () => pattern.test(line.folded));

/** Whether a pattern without flags stands in any one of a text's sentences. */
export const anySays = (sentences: readonly Sentence[], pattern: RegExp): boolean =>
  isOfAny(sentences, pattern, null, (sentence) => saysIn(sentence, pattern));
