import { deflateSync } from 'fflate';
import { Z85 } from '../../../src/engine/model/z85.ts';
import type { Fitted } from './fit.ts';

const MOST = 127;
/** Rows are counted in 16 bits, from 1. */
const MOST_ROWS = 0xffff;

/**
 * A model as the source of a module that exports `name`: the gaps between the places of its features, then for each
 * output its weights in steps of the size `step`, all deflated, as Z85. Throws a RangeError where the features are
 * too many. See `src/engine/model/unpack.ts`, which reads it.
 */
export function pack(
  name: string,
  { places, weights, bias, outputs }: Fitted,
  { step }: { step: number },
): string {
  const steps = Int8Array.from(weights, (weight) =>
    Math.max(-MOST, Math.min(MOST, Math.round(weight / step))),
  );
  const rows = [...places.keys()].filter((row) =>
    steps.subarray(row * outputs, (row + 1) * outputs).some((one) => one !== 0),
  );
  if (rows.length > MOST_ROWS) throw new RangeError(`${rows.length} features; a model can hold ${MOST_ROWS}`);
  const gaps = gapsOf(rows.map((row) => places[row] as number));
  const bytes = new Uint8Array(gaps.length + rows.length * outputs);
  bytes.set(gaps, 0);
  let at = gaps.length;
  // Output by output: equal steps stand together and deflate well.
  for (let output = 0; output < outputs; output += 1)
    for (const row of rows) {
      bytes[at] = (steps[row * outputs + output] as number) & 0xff;
      at += 1;
    }
  const data = toZ85(deflateSync(bytes, { level: 9, mem: 12 }));
  return `// Made by npm run train from the drafts in tests/corpus/train; not written by hand.
export const ${name} = {
  features: ${rows.length},
  step: ${step},
  bias: [${[...bias].map((value) => value.toFixed(4)).join(', ')}],
  data: '${data}',
};
`;
}

/** Each gap to the place before, seven bits a byte, lowest first; a set eighth bit says that more follow. */
function gapsOf(places: readonly number[]): Uint8Array {
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
  return Uint8Array.from(bytes);
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
