import { OUTPUTS } from './outputs.ts';

/** What features weigh together: for each output so many steps, and how many features they are. */
export interface Sums {
  steps: Float64Array;
  count: number;
}

export const NOTHING: Sums = { steps: new Float64Array(OUTPUTS.length), count: 0 };

/** Adds more features to some. */
export function join(sums: Sums, more: Sums): void {
  for (let output = 0; output < OUTPUTS.length; output += 1)
    sums.steps[output] = (sums.steps[output] ?? 0) + (more.steps[output] ?? 0);
  sums.count += more.count;
}

/** Whether two weigh the same. */
export const areEqual = (one: Sums, other: Sums): boolean =>
  one === other ||
  (one.count === other.count && one.steps.every((step, output) => step === other.steps[output]));
