import { type Example, type Fitted, type Fitting, fitLinear } from './fit.ts';

/**
 * Fits twice: what weighs least is left out (see `thinned`), and the rest learnt anew, which makes good most of what was
 * lost by it.
 */
export function fitThin(examples: readonly Example[], fitting: Fitting, least: number): Fitted {
  const within = thinned(fitLinear(examples, fitting), least);
  return fitLinear(examples, { ...fitting, epochs: 3, within });
}

/** So many examples show what a feature weighs; more do not show it better. */
const ENOUGH = 60;

/**
 * Without the weights that are too small for what they were learnt from: `least` is for sixteen examples, more is
 * asked of what fewer show, and half of what sixty do.
 */
export function thinned({ places, counts, weights, bias, outputs }: Fitted, least: number): Fitted {
  const kept = weights.map((weight, at) => {
    const count = counts[Math.floor(at / outputs)] as number;
    return Math.abs(weight) * Math.sqrt(Math.min(count, ENOUGH)) < least * 4 ? 0 : weight;
  });
  const rows = [...places.keys()].filter((row) =>
    kept.subarray(row * outputs, (row + 1) * outputs).some((weight) => weight !== 0),
  );
  return {
    places: Int32Array.from(rows, (row) => places[row] as number),
    counts: Uint32Array.from(rows, (row) => counts[row] as number),
    weights: Float32Array.from(rows.flatMap((row) => [...kept.subarray(row * outputs, (row + 1) * outputs)])),
    bias,
    outputs,
  };
}
