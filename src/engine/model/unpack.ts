import { inflateSync } from 'fflate';
import { HASH_BITS } from './hash.ts';
import { bytesOfZ85 } from './z85.ts';

/** A linear model as it is packed into a module by `tests/tools/train/pack.ts`. */
export interface Packed {
  /**
   * How many features it knows, class by class: those of the first were seen seldom, and each class has steps half as
   * large as the class before. A weight that few drafts show is known less exactly, and needs fewer bytes.
   */
  features: readonly number[];
  /** What one step of a weight of the first class is worth. */
  step: number;
  /** One an output. */
  bias: readonly number[];
  /**
   * Z85 of what is deflated: the gaps between the places of the features, class by class; then for each class and
   * output a bit a feature, set where it has a weight; then those weights in steps, in the same order.
   */
  data: string;
}

/** The model, unpacked: for each feature that it knows, a row of weights, one an output. */
export interface Weights {
  /** For each place of a hash the feature's row and one, or 0 where the model does not know it. */
  rowOf: Uint32Array;
  /** Steps, row by row. */
  steps: Int8Array;
  /** For each row what its steps are worth beside those of the first class: 1, 1/2, 1/4, … */
  worth: Float32Array;
  /** What a step of the first class is worth. */
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
  const rows = features.reduce((sum, count) => sum + count, 0);
  const rowOf = new Uint32Array(1 << HASH_BITS);
  const steps = new Int8Array(rows * outputs);
  const worth = new Float32Array(rows);
  let at = 0;
  let from = 0;
  for (const [finer, count] of features.entries()) {
    at = readPlaces(bytes, at, count, from, rowOf);
    worth.fill(0.5 ** finer, from, from + count);
    from += count;
  }
  let value = at + features.reduce((sum, count) => sum + Math.ceil(count / 8) * outputs, 0);
  from = 0;
  for (const count of features) {
    for (let output = 0; output < outputs; output += 1) {
      for (let row = 0; row < count; row += 1) {
        if ((((bytes[at + (row >> 3)] ?? 0) >> (row & 7)) & 1) === 0) continue;
        steps[(from + row) * outputs + output] = bytes[value] ?? 0;
        value += 1;
      }
      at += Math.ceil(count / 8);
    }
    from += count;
  }
  return { rowOf, steps, worth, step, bias };
}

/**
 * Reads the places of a class of features from `at` on, as gaps: seven bits a byte, lowest first, a set eighth bit
 * when more follow. Its rows begin with `from`. Gives where they end.
 */
function readPlaces(bytes: Uint8Array, at: number, count: number, from: number, rowOf: Uint32Array): number {
  let next = at;
  let place = 0;
  for (let row = from + 1; row <= from + count; row += 1) {
    let shift = 0;
    let byte = 0;
    do {
      byte = bytes[next] ?? 0;
      place += (byte & 0x7f) << shift;
      shift += 7;
      next += 1;
    } while (byte > 0x7f);
    rowOf[place] = row;
  }
  return next;
}
