import type { Sentence } from '../scene.ts';

/** Up to this length (UTF-16 units) a draft is weighed as one. */
const WHOLE = 1200;
/** How far the next part begins after the one before, as a share of it. */
const STRIDE = 0.7;
/** Longer ones are weighed in parts of about this length. */
const PART = 600;

/**
 * The parts in which a draft is weighed: a short one whole, a long one in runs of sentences that overlap, so that
 * what stands at the end of one stands whole in the next.
 */
export function partsOf(sentences: readonly Sentence[]): (readonly Sentence[])[] {
  const length = (sentences.at(-1)?.end ?? 0) - (sentences[0]?.start ?? 0);
  if (length <= WHOLE) return [sentences];
  const parts: (readonly Sentence[])[] = [];
  let first = 0;
  while (first < sentences.length) {
    const start = sentences[first]?.start ?? 0;
    let end = first + 1;
    while (end < sentences.length && (sentences[end]?.end ?? 0) - start <= PART) end += 1;
    parts.push(sentences.slice(first, end));
    if (end >= sentences.length) break;
    const next = sentences.findIndex((one, at) => at > first && one.start - start >= PART * STRIDE);
    first = next > first ? next : end;
  }
  return parts;
}
