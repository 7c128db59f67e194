import type { Line, Sentence } from '../scene.ts';

/** Where a pattern stands in a line, UTF-16 units from the line's beginning. */
export interface LineSpan {
  start: number;
  end: number;
}

/** Where a pattern with the flag `g` stands in a line's folded words; the line remembers it. */
export function spansIn(line: Line, pattern: RegExp): readonly LineSpan[] {
  const known = line.known.get(pattern) as readonly LineSpan[] | undefined;
  if (known !== undefined) return known;
  const found = [...line.folded.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  line.known.set(pattern, found);
  return found;
}

/** A number that follows from a line alone, counted once; `count` itself is what it is remembered by. */
export function countIn(line: Line, count: (line: Line) => number): number {
  const known = line.known.get(count) as number | undefined;
  if (known !== undefined) return known;
  const made = count(line);
  line.known.set(count, made);
  return made;
}

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
  const found = [...(line.folded + ahead).matchAll(pattern)]
    .filter((match) => match.index < end - from)
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
  line.known.set(pattern, { ahead, found });
  return found;
}

/** Whether a pattern without flags stands in a sentence's folded words; its line remembers it. */
export function saysIn({ line }: Sentence, pattern: RegExp): boolean {
  const known = line.known.get(pattern) as boolean | undefined;
  if (known !== undefined) return known;
  const found = pattern.test(line.folded);
  line.known.set(pattern, found);
  return found;
}
