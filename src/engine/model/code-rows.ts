import { type BitCoder, freshChances } from './chances.ts';
import { HASH_BITS } from './hash.ts';

/** The features of one class: where they are, and what they weigh. */
export interface Rows {
  outputs: number;
  /** For each row how far its place lies behind the one before. */
  gaps: Uint32Array;
  /** Row by row a step an output, from -127 to 127. */
  steps: Int8Array;
}

/** A gap and one has at most so many bits. So many of its first are foretold by those before them. */
const BITS = HASH_BITS + 1;
const FORETOLD = 4;
/** Sizes of a step from this on are held to be equally likely to go on. */
const SIZES = 15;
/** Sizes that are told apart of the first step of a row: none, one, more. */
const FIRST = 3;
/** So many steps of a row that are not nought are told apart. */
const FILLED = 4;

/**
 * Writes rows, or reads into them, by what is known of a row so far: the more of its weights are not nought, the more
 * follow, and the first (whether anything is raised) tells of the others' size and sign.
 */
export function codeRows(code: BitCoder, { outputs, gaps, steps }: Rows): void {
  const codeGap = numberCoder(code);
  const codeSize = sizeCoder(code);
  const isSet = freshChances(outputs * FILLED * FIRST);
  const isBelow = freshChances(outputs * FIRST);
  for (const [row, gap] of gaps.entries()) {
    gaps[row] = codeGap(gap);
    let filled = 0;
    let size = 0;
    let sign = 0;
    for (let output = 0; output < outputs; output += 1) {
      const at = row * outputs + output;
      const step = steps[at] ?? 0;
      const kind = (output * FILLED + filled) * FIRST + size;
      let coded = 0;
      if (code(isSet, kind, Number(step !== 0)) === 1) {
        const below = code(isBelow, output * FIRST + sign, Number(step < 0));
        const first = output === 0 ? 0 : 1;
        coded = codeSize(first * FIRST + size, Math.abs(step)) * (1 - 2 * below);
        filled = Math.min(filled + 1, FILLED - 1);
      }
      steps[at] = coded;
      if (output > 0) continue;
      size = Math.min(Math.abs(coded), FIRST - 1);
      sign = coded === 0 ? 0 : coded < 0 ? 1 : 2;
    }
  }
}

/** Sizes of 1 and more: one more, and one more. */
function sizeCoder(code: BitCoder): (kind: number, size: number) => number {
  const goesOn = freshChances(2 * FIRST * SIZES);
  return (kind, size) => {
    let counted = 1;
    while (code(goesOn, kind * SIZES + Math.min(counted, SIZES) - 1, Number(size > counted)) === 1)
      counted += 1;
    return counted;
  };
}

/** Numbers from 0 on: how many bits they have (Elias's gamma), then these, the first as foretold by those before. */
function numberCoder(code: BitCoder): (value: number) => number {
  const isLonger = freshChances(BITS);
  const isSet = freshChances(BITS << FORETOLD);
  return (value) => {
    const whole = value + 1;
    let length = 0;
    while (length < BITS - 1 && code(isLonger, length, Number(whole >> (length + 1) > 0)) === 1) length += 1;
    let coded = 1;
    for (let left = length - 1; left >= 0; left -= 1) {
      const seen = length - 1 - left < FORETOLD ? coded : 0;
      coded = coded * 2 + code(isSet, (length << FORETOLD) + seen, (whole >> left) & 1);
    }
    return coded - 1;
  };
}
