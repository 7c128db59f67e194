import { deflateSync } from 'fflate';
import { Z85 } from '../../../src/engine/model/z85.ts';
import type { Fitted } from './fit.ts';

const MOST = 127;

/** The class of a feature that so many examples show: each is of four times as many as the one before. */
const CLASSES = 6;
const classOf = (count: number): number =>
  Math.min(CLASSES - 1, Math.floor(Math.log2(Math.max(1, count)) / 2));

/** A feature and its weights in steps of its class. */
interface Row {
  place: number;
  steps: Int8Array;
}

/**
 * A model as the source of a module that exports `name`. What rounding a weight costs grows with the number of
 * examples that show its feature, and the square of the step: so each class of features, seen four times as often as
 * the one before, has steps half as large. `step` is that of the first. Features whose weights all round to nothing are
 * left out. See `src/engine/model/unpack.ts`, which reads it.
 */
export function pack(name: string, fitted: Fitted, { step }: { step: number }): string {
  const classes = classesOf(fitted, step);
  const gaps = classes.flatMap((rows) => gapsOf(rows.map(({ place }) => place)));
  const bits: number[] = [];
  const values: number[] = [];
  for (const rows of classes)
    for (let output = 0; output < fitted.outputs; output += 1) {
      const column = rows.map(({ steps }) => steps[output] as number);
      bits.push(...bitsOf(column));
      for (const value of column) if (value !== 0) values.push(value & 0xff);
    }
  const data = toZ85(deflateSync(Uint8Array.from([...gaps, ...bits, ...values]), { level: 9, mem: 12 }));
  return `// Made by npm run train from the drafts in tests/corpus/train; not written by hand.
export const ${name} = {
  features: [${classes.map((rows) => rows.length).join(', ')}],
  step: ${step},
  bias: [${[...fitted.bias].map((value) => value.toFixed(4)).join(', ')}],
  data: '${data}',
};
`;
}

/** The features that keep a weight, class by class, each class in order of place. */
function classesOf({ places, counts, weights, outputs }: Fitted, step: number): Row[][] {
  const classes: Row[][] = Array.from({ length: CLASSES }, () => []);
  for (const [row, place] of places.entries()) {
    const finer = classOf(counts[row] as number);
    const steps = Int8Array.from(weights.subarray(row * outputs, (row + 1) * outputs), (weight) =>
      Math.max(-MOST, Math.min(MOST, Math.round(weight / (step * 0.5 ** finer)))),
    );
    if (steps.some((one) => one !== 0)) classes[finer]?.push({ place, steps });
  }
  return classes;
}

/** A bit a value, set where it is not nought: eight a byte, the first lowest. */
function bitsOf(values: readonly number[]): number[] {
  const bytes = new Array<number>(Math.ceil(values.length / 8)).fill(0);
  for (const [at, value] of values.entries())
    if (value !== 0) bytes[at >> 3] = (bytes[at >> 3] as number) | (1 << (at & 7));
  return bytes;
}

/** Each gap to the place before, seven bits a byte, lowest first; a set eighth bit says that more follow. */
function gapsOf(places: readonly number[]): number[] {
  const bytes: number[] = [];
  let before = 0;
  for (const place of places) {
    let gap = place - before;
    before = place;
    while (gap > 0x7f) {
      bytes.push((gap & 0x7f) | 0x80);
      gap >>>= 7;
    }
    bytes.push(gap);
  }
  return bytes;
}

/** Bytes as Z85, filled up with noughts to a multiple of four. */
function toZ85(bytes: Uint8Array): string {
  const view = new DataView(new ArrayBuffer(Math.ceil(bytes.length / 4) * 4));
  for (const [at, byte] of bytes.entries()) view.setUint8(at, byte);
  let text = '';
  for (let from = 0; from < view.byteLength; from += 4) {
    const value = view.getUint32(from);
    for (let power = 85 ** 4; power >= 1; power /= 85) text += Z85[Math.floor(value / power) % 85];
  }
  return text;
}
