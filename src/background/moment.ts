import { localTime } from '../guidance/dates.ts';
import type { Moment } from '../settings/counters.ts';

/** A moment as the counters take it: milliseconds, and the device's own day. */
export const momentOf = (date: Date): Moment => ({ at: date.getTime(), day: localTime(date).slice(0, 10) });
