import type { Features } from './features.ts';
import { OUTPUTS } from './outputs.ts';
import { unpackOnce } from './unpack.ts';
import { WEIGHTS } from './weights.generated.ts';

const weights = unpackOnce(WEIGHTS, OUTPUTS.length);

/** What the model makes of features: for each output its log-odds, in the order of `OUTPUTS`. */
export function scoreOf(features: Features): Float64Array {
  const known = scored.get(features);
  if (known !== undefined) return known;
  const made = sumsOf(features);
  scored.set(features, made);
  return made;
}

const scored = new WeakMap<Features, Float64Array>();

function sumsOf(features: Features): Float64Array {
  const { rowOf, steps, step, bias } = weights();
  const sums = new Float64Array(OUTPUTS.length);
  for (const [place, value] of features) {
    const row = rowOf[place] ?? 0;
    if (row === 0) continue;
    const from = (row - 1) * OUTPUTS.length;
    for (let output = 0; output < sums.length; output += 1)
      sums[output] = (sums[output] ?? 0) + (steps[from + output] ?? 0) * value;
  }
  return sums.map((sum, output) => sum * step + (bias[output] ?? 0));
}

/** What one feature weighs for an output, where it shows as strongly as one word in a short draft. */
export function weightOf(place: number, output: number): number {
  const { rowOf, steps, step } = weights();
  const row = rowOf[place] ?? 0;
  return row === 0 ? 0 : (steps[(row - 1) * OUTPUTS.length + output] ?? 0) * step;
}

/** Log-odds as a probability, 0 to 1. */
export const probability = (odds: number): number => 1 / (1 + Math.exp(-odds));

/** How much the concerns together count beside the output for any. */
const TOGETHER = 0.7;

/**
 * How surely a draft raises something, in log-odds: what the model says of any concern, and what it says of each,
 * taken together. Two views of one question err in different places.
 */
export function certainty(scores: Float64Array): number {
  let none = 1;
  OUTPUTS.forEach((output, at) => {
    if (output !== 'any' && output !== 'age') none *= 1 - probability(scores[at] ?? 0);
  });
  const some = Math.log((1 - none + 1e-6) / (none + 1e-6));
  return (scores[0] ?? 0) + TOGETHER * some;
}
