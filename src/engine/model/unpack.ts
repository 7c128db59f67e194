import { inflateSync } from 'fflate';
import { HASH_BITS } from './hash.ts';
import { bytesOfZ85 } from './z85.ts';

/** A linear model as it is packed into a module by `tests/tools/train/pack.ts`. */
export interface Packed {
  /** How many features it knows. */
  features: number;
  /** What one step of a weight is worth. */
  step: number;
  /** One an output. */
  bias: readonly number[];
  /** Z85 of what is deflated: the gaps between the places of the features, then the weights, output by output. */
  data: string;
}

/** The model, unpacked: for each feature that it knows, a row of weights, one an output. */
export interface Weights {
  /** For each place of a hash the feature's row and one, or 0 where the model does not know it. */
  rowOf: Uint16Array;
  /** Steps; `step` makes weights of them. Row by row. */
  steps: Int8Array;
  step: number;
  bias: readonly number[];
}

/** Unpacks a model when it is first asked for (some milliseconds), and once. */
export function unpackOnce(packed: Packed, outputs: number): () => Weights {
  let unpacked: Weights | null = null;
  return () => {
    unpacked ??= unpack(packed, outputs);
    return unpacked;
  };
}

function unpack({ features, step, bias, data }: Packed, outputs: number): Weights {
  const bytes = inflateSync(bytesOfZ85(data));
  const rowOf = new Uint16Array(1 << HASH_BITS);
  let at = readPlaces(bytes, features, rowOf);
  const steps = new Int8Array(features * outputs);
  for (let output = 0; output < outputs; output += 1)
    for (let row = 0; row < features; row += 1) {
      steps[row * outputs + output] = bytes[at] ?? 0;
      at += 1;
    }
  return { rowOf, steps, step, bias };
}

/** Reads the gaps, seven bits a byte, lowest first, a set eighth bit when more follow. Gives where they end. */
function readPlaces(bytes: Uint8Array, features: number, rowOf: Uint16Array): number {
  let at = 0;
  let place = 0;
  for (let row = 1; row <= features; row += 1) {
    let shift = 0;
    let byte = 0;
    do {
      byte = bytes[at] ?? 0;
      place += (byte & 0x7f) << shift;
      shift += 7;
      at += 1;
    } while (byte > 0x7f);
    rowOf[place] = row;
  }
  return at;
}
