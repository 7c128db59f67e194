import type { Reading } from '../engine/types.ts';

/** More lines than anyone reads; each costs the page a measurement at every keystroke. */
const MOST_MARKS = 40;

/**
 * The draft's words to mark: those of the evidence and the mentions, in order, overlapping ones joined, the first
 * forty.
 */
export function marksOf(reading: Reading): { start: number; end: number }[] {
  const spans = [...reading.evidence.flatMap((evidence) => evidence.spans), ...reading.mentions]
    .map(({ start, end }) => ({ start, end }))
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const joined: { start: number; end: number }[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else joined.push(span);
  }
  return joined.slice(0, MOST_MARKS);
}
