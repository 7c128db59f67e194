import { codeRows } from './code-rows.ts';
import { HASH_BITS } from './hash.ts';
import { rangeDecoder } from './range-decoder.ts';
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
  /** Z85 of what `codeRows` codes of each class: a sixth shorter than deflated, and than by LZMA by a fifteenth. */
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

/** Unpacks a model when it is first asked for (some tens of milliseconds), and once. */
export function unpackOnce(packed: Packed, outputs: number): () => Weights {
  let unpacked: Weights | null = null;
  return () => {
    unpacked ??= unpack(packed, outputs);
    return unpacked;
  };
}

function unpack({ features, step, bias, data }: Packed, outputs: number): Weights {
  const code = rangeDecoder(bytesOfZ85(data));
  const rows = features.reduce((sum, count) => sum + count, 0);
  const rowOf = new Uint32Array(1 << HASH_BITS);
  const steps = new Int8Array(rows * outputs);
  const worth = new Float32Array(rows);
  let from = 0;
  for (const [finer, count] of features.entries()) {
    const gaps = new Uint32Array(count);
    codeRows(code, { outputs, gaps, steps: steps.subarray(from * outputs, (from + count) * outputs) });
    let place = 0;
    for (const [row, gap] of gaps.entries()) {
      place += gap;
      rowOf[place] = from + row + 1;
    }
    worth.fill(0.5 ** finer, from, from + count);
    from += count;
  }
  return { rowOf, steps, worth, step, bias };
}
