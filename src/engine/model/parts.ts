import type { Span } from '../../vocabulary.ts';
import type { Sentence } from '../scene.ts';

/** Up to this length (UTF-16 units) a draft is weighed as one. */
const WHOLE = 1200;
/** How far the next part begins after the one before, as a share of it. */
const STRIDE = 0.85;
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
    let next = first + 1;
    // A sentence may run on past the end of the part: none is passed over.
    while (next < end && (sentences[next]?.start ?? 0) - start < PART * STRIDE) next += 1;
    first = next;
  }
  return parts;
}

/** A draft longer by so much than what the rules point to is weighed there as well (UTF-16 units). */
const SPARE = 120;
/** So many places are weighed by themselves. */
const MOST = 12;

/**
 * The places that rules point to, each a sentence with its neighbours, where much else stands around them: harmless
 * words before and after must not outweigh a plain one. `spans` are the rules'.
 */
export function placesOf(sentences: readonly Sentence[], spans: readonly Span[]): (readonly Sentence[])[] {
  const length = (sentences.at(-1)?.end ?? 0) - (sentences[0]?.start ?? 0);
  return placesIn(sentences, spans)
    .map((at) => sentences.slice(Math.max(0, at - 1), at + 2))
    .filter((part) => length - ((part.at(-1)?.end ?? 0) - (part[0]?.start ?? 0)) > SPARE);
}

/** The sentences that rules point to, where the draft has others beside them. */
export const pointedAt = (sentences: readonly Sentence[], spans: readonly Span[]): Sentence[] =>
  sentences.length < 2 ? [] : placesIn(sentences, spans).flatMap((at) => sentences[at] ?? []);

/** The numbers of the first sentences in which spans begin. */
function placesIn(sentences: readonly Sentence[], spans: readonly Span[]): number[] {
  const places = new Set<number>();
  for (const { start } of spans) {
    if (places.size === MOST) break;
    const at = sentences.findIndex((one) => one.start <= start && start < one.end);
    if (at >= 0) places.add(at);
  }
  return [...places];
}
