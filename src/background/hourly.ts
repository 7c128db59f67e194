import type { Counters } from '../settings/counters.ts';
import { OneDraft } from './one-draft.ts';

const HOUR = 60 * 60 * 1000;

/** The draft the mark last came for, on whatever page: it keeps its mark as it is written on. */
const last = new OneDraft();

/** Whether it is too soon for a mark that speaks of nothing but the hour: it comes once an hour, for one draft. */
export const hasHadHour = ({ hourAt }: Counters, key: string, text: string, at: number): boolean =>
  !last.is(key, text) && Math.abs(at - hourAt) < HOUR;

/** The draft that has its mark is written on: at its first letters it could be taken for another. */
export function goesOn(key: string, text: string): void {
  if (last.is(key, text)) last.note(key, text);
}

/** The counters once it has come for this draft; the same object where it came for it within the hour. */
export function afterHour(counters: Counters, key: string, text: string, at: number): Counters {
  const isSame = last.is(key, text);
  last.note(key, text);
  return isSame && Math.abs(at - counters.hourAt) < HOUR ? counters : { ...counters, hourAt: at };
}
