import type { Counters } from '../settings/counters.ts';

const HOUR = 60 * 60 * 1000;

/** The draft the mark last came for, while the background has not slept: it keeps its mark as it is written. */
let last = '';

/** Whether the mark that speaks of nothing but the hour is to stay away from this draft: it comes once an hour. */
export const hasHadHour = ({ hourAt }: Counters, key: string, at: number): boolean =>
  key !== last && at - hourAt < HOUR;

/** The counters once it has come for this draft; the same where it came for it before. */
export function afterHour(counters: Counters, key: string, at: number): Counters {
  const isSame = key === last && at - counters.hourAt < HOUR;
  last = key;
  return isSame ? counters : { ...counters, hourAt: at };
}
