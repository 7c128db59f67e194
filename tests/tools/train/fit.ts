import { HASH_BITS } from '../../../src/engine/model/hash.ts';

/** What is shown of a draft or a token. */
export interface Shown {
  /** The places of the features' hashes, and their values; all 1 where there are none. */
  places: Int32Array;
  values?: Float32Array;
}

/** What is learnt from: one draft, or one token. */
export interface Example extends Shown {
  /** The same with less to go by. It is shown instead at times, so that what is left learns to stand alone. */
  bare?: Shown;
  /** For each output 1 or 0. */
  targets: Float32Array;
  weight: number;
}

/** A linear model with several outputs: for each feature kept, a weight an output. */
export interface Fitted {
  /** The places of the features kept, ascending. */
  places: Int32Array;
  /** How many examples each was seen in. */
  counts: Uint32Array;
  /** `places.length` rows of `outputs` weights. */
  weights: Float32Array;
  bias: Float32Array;
  outputs: number;
}

export interface Fitting {
  outputs: number;
  /** Features of fewer examples than this are left out. */
  seldom: number;
  /** How often every example is seen. */
  epochs?: number;
  rate?: number;
  /** How strongly weights are drawn to nought. */
  decay?: number;
  /** The outputs exclude each other (softmax); else each is a yes or no of its own. */
  oneOf?: boolean;
  /** Only weights that are not nought here are learnt; `seldom` then says nothing. */
  within?: Fitted;
  /** Of the examples whose first output is yes, the share that is learnt from each time. */
  keepFirst?: number;
}

/** A small generator of numbers from 0 to 1 (mulberry32): the same for the same seed, everywhere. */
export function random(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * Fits logistic regressions, one an output, by stochastic gradient descent with AdaGrad's rates. The order of the
 * examples is drawn from a fixed seed: the same examples give the same weights. What is given is the mean of how they
 * stood at the end of each epoch of the second half: a single one leans to the examples seen last.
 */
export function fitLinear(examples: readonly Example[], fitting: Fitting): Fitted {
  const { outputs, seldom, epochs = 5, rate = 0.1, decay = 1e-4, oneOf = false, keepFirst = 1 } = fitting;
  const { places, counts } = fitting.within ?? kept(examples, seldom);
  const isFree = fitting.within
    ? Uint8Array.from(fitting.within.weights, (weight) => Number(weight !== 0))
    : null;
  const rowOf = rowsOf(places);
  const weights = new Float32Array(places.length * outputs);
  const squares = new Float32Array(weights.length).fill(1e-2);
  const bias = new Float32Array(outputs);
  const biasSquares = new Float32Array(outputs).fill(1);
  const order = examples.map((_example, at) => at);
  const draw = random(1);
  const slope = new Float32Array(outputs);
  const means = new Float32Array(weights.length);
  const biasMeans = new Float32Array(outputs);
  const half = Math.floor(epochs / 2);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(order, draw);
    for (const at of order) {
      const example = examples[at] as Example;
      if (keepFirst < 1 && example.targets[0] === 1 && draw() > keepFirst) continue;
      const shown = example.bare !== undefined && draw() < BARE_SHARE ? example.bare : example;
      slopes(shown, example, rowOf, weights, bias, slope, oneOf);
      for (let output = 0; output < outputs; output += 1) {
        const by = slope[output] as number;
        biasSquares[output] = (biasSquares[output] as number) + by * by;
        bias[output] = (bias[output] as number) - (rate * by) / Math.sqrt(biasSquares[output] as number);
      }
      for (const [feature, place] of shown.places.entries()) {
        const row = rowOf[place] as number;
        if (row >= 0)
          descend(weights, squares, isFree, row * outputs, slope, strength(shown, feature), rate, decay);
      }
    }
    if (epoch < half) continue;
    addPart(means, weights, epochs - half);
    addPart(biasMeans, bias, epochs - half);
  }
  return { places, counts, weights: means, bias: biasMeans, outputs };
}

/** How often the bare one is shown. */
const BARE_SHARE = 0.5;

/** Adds to each sum its share of a mean of so many. */
function addPart(sums: Float32Array, values: Float32Array, count: number): void {
  for (const [at, value] of values.entries()) sums[at] = (sums[at] as number) + value / count;
}

/** For each place of a hash its row, or -1. */
export function rowsOf(places: Int32Array): Int32Array {
  const rowOf = new Int32Array(1 << HASH_BITS).fill(-1);
  places.forEach((place, row) => {
    rowOf[place] = row;
  });
  return rowOf;
}

function kept(examples: readonly Example[], seldom: number): { places: Int32Array; counts: Uint32Array } {
  const counts = new Uint32Array(1 << HASH_BITS);
  for (const { places } of examples)
    for (const place of places) counts[place] = (counts[place] as number) + 1;
  const often: number[] = [];
  counts.forEach((count, place) => {
    if (count >= seldom) often.push(place);
  });
  return {
    places: Int32Array.from(often),
    counts: Uint32Array.from(often, (place) => counts[place] as number),
  };
}

const strength = ({ values }: Shown, feature: number): number =>
  values === undefined ? 1 : (values[feature] as number);

function shuffle(order: number[], draw: () => number): void {
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = Math.floor(draw() * (at + 1));
    [order[at], order[other]] = [order[other] as number, order[at] as number];
  }
}

function slopes(
  shown: Shown,
  { targets, weight }: Example,
  rowOf: Int32Array,
  weights: Float32Array,
  bias: Float32Array,
  slope: Float32Array,
  oneOf: boolean,
): void {
  slope.set(bias);
  const outputs = bias.length;
  for (const [feature, place] of shown.places.entries()) {
    const row = rowOf[place] as number;
    if (row < 0) continue;
    const value = strength(shown, feature);
    for (let output = 0; output < outputs; output += 1)
      slope[output] = (slope[output] as number) + (weights[row * outputs + output] as number) * value;
  }
  const all = oneOf ? total(slope) : 0;
  for (let output = 0; output < outputs; output += 1) {
    const odds = slope[output] as number;
    const likely = oneOf ? Math.exp(odds) / all : 1 / (1 + Math.exp(-odds));
    slope[output] = (likely - (targets[output] as number)) * weight;
  }
}

/** The sum of the exponentials, after the largest is taken off each so that none overflows. */
function total(odds: Float32Array): number {
  const most = Math.max(...odds);
  let sum = 0;
  for (let at = 0; at < odds.length; at += 1) {
    odds[at] = (odds[at] as number) - most;
    sum += Math.exp(odds[at] as number);
  }
  return sum;
}

function descend(
  weights: Float32Array,
  squares: Float32Array,
  isFree: Uint8Array | null,
  from: number,
  slope: Float32Array,
  value: number,
  rate: number,
  decay: number,
): void {
  for (const [output, by] of slope.entries()) {
    const at = from + output;
    if (isFree !== null && isFree[at] === 0) continue;
    const step = by * value + decay * (weights[at] as number);
    squares[at] = (squares[at] as number) + step * step;
    weights[at] = (weights[at] as number) - (rate * step) / Math.sqrt(squares[at] as number);
  }
}
