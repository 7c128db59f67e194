import { codeRows } from '../../../src/engine/model/code-rows.ts';
import { Z85 } from '../../../src/engine/model/z85.ts';
import type { Fitted } from './fit.ts';
import { rangeEncoder } from './range-encoder.ts';

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
  const { code, end } = rangeEncoder();
  for (const rows of classes)
    codeRows(code, {
      outputs: fitted.outputs,
      gaps: Uint32Array.from(rows, ({ place }, at) => place - (rows[at - 1]?.place ?? 0)),
      steps: Int8Array.from(rows.flatMap(({ steps }) => [...steps])),
    });
  const data = toZ85(end());
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
