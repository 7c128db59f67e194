import type { Counters } from '../settings/counters.ts';

const HOUR = 60 * 60 * 1000;
/** So many characters at its beginning tell a draft from the next one in the same box. */
const BEGINNING = 8;

/** The draft the mark last came for, while the background has not slept: it keeps its mark as it is written on. */
let last = { key: '', text: '' };

/** Whether this is the draft the mark last came for: the same box, and words that begin as its words did. */
const isLast = (key: string, text: string): boolean =>
  key === last.key && text.startsWith(last.text.slice(0, BEGINNING));

/** Whether it is too soon for a mark that speaks of nothing but the hour: it comes once an hour, for one draft. */
export const hasHadHour = ({ hourAt }: Counters, key: string, text: string, at: number): boolean =>
  !isLast(key, text) && Math.abs(at - hourAt) < HOUR;

/** The counters once it has come for this draft; the same object where it came for it within the hour. */
export function afterHour(counters: Counters, key: string, text: string, at: number): Counters {
  const isSame = isLast(key, text);
  if (!isSame || text.length > last.text.length) last = { key, text };
  return isSame && Math.abs(at - counters.hourAt) < HOUR ? counters : { ...counters, hourAt: at };
}
