import { summarise } from '../numbers.ts';
import type { Keystroke } from './trace.ts';

/** Keystrokes of one arm, for one draft in one composer or for several together. */
export interface Measured {
  arm: string;
  hasForethought: boolean;
  keys: Keystroke[];
}

/** What the difference of two arms is at the 95th percentile of the time per keystroke, and the ratio of the two. */
export interface Difference {
  ms: number;
  ratio: number;
}

/** @returns how much longer a keystroke takes in `arm` than in `base`, at the given percentile's summary */
export function difference(base: Measured, arm: Measured, at: 'p50' | 'p95' = 'p95'): Difference {
  const before = summarise(cpuOf(base))[at];
  const after = summarise(cpuOf(arm))[at];
  return { ms: after - before, ratio: after / before };
}

const cpuOf = ({ keys }: Measured) => keys.map(({ cpu }) => cpu);

const COLUMNS = ['p50', 'p95', 'max', 'own p50', 'own p95', 'own max', 'long', 'own long'];

/** The table of one comparison: a line an arm, then what each adds to the first. Milliseconds. */
export function table(title: string, arms: readonly Measured[]): string {
  const [base, ...others] = arms;
  if (!base) return title;
  const lines = arms.map((arm) => row(arm.arm, cells(arm)));
  const added = others.map((arm) => {
    const [p50, p95] = [difference(base, arm, 'p50'), difference(base, arm)];
    const added = `${signed(p50.ms)} at p50 (× ${p50.ratio.toFixed(3)}), ${signed(p95.ms)} at p95 (× ${p95.ratio.toFixed(3)})`;
    return `  ${arm.arm}: ${added}`;
  });
  return [`\n${title}`, row('', COLUMNS), ...lines, ` beside "${base.arm}":`, ...added].join('\n');
}

function cells({ hasForethought, keys }: Measured): string[] {
  const all = summarise(keys.map(({ cpu }) => cpu));
  const own = summarise(keys.map((key) => key.own));
  const ours = hasForethought ? [own.p50, own.p95, own.max].map(fixed) : ['–', '–', '–'];
  const long = keys.reduce((sum, key) => sum + key.long, 0);
  const ownLong = hasForethought ? `${keys.reduce((sum, key) => sum + key.ownLong, 0)}` : '–';
  return [fixed(all.p50), fixed(all.p95), fixed(all.max), ...ours, `${long}`, ownLong];
}

const row = (name: string, values: readonly string[]) =>
  `  ${name.padEnd(16)}${values.map((value) => value.padStart(9)).join('')}`;

export const fixed = (milliseconds: number) => milliseconds.toFixed(2);
export const signed = (milliseconds: number) =>
  `${milliseconds < 0 ? '−' : '+'}${fixed(Math.abs(milliseconds))} ms`;
