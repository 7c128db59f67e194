import { localTime } from '../guidance/dates.ts';
import { en } from '../words/en.ts';

const time = new Intl.DateTimeFormat(en.language, { timeStyle: 'short' });
const when = new Intl.DateTimeFormat(en.language, { dateStyle: 'long', timeStyle: 'short' });
const names = new Intl.ListFormat(en.language);

/** "14:05", of milliseconds since the epoch. */
export const timeOf = (at: number): string => time.format(at);

/** "20 November 2026 at 14:05". */
export const whenOf = (at: number): string => when.format(at);

const weekday = new Intl.DateTimeFormat(en.language, { weekday: 'long' });
const longDay = new Intl.DateTimeFormat(en.language, { dateStyle: 'long' });
const near = new Intl.RelativeTimeFormat(en.language, { numeric: 'auto' });

/** How a day within the last week is said: "today", "yesterday", "on Tuesday"; before that "on 20 November 2026". */
export function sayDay(at: number, now: number): string {
  const days = (Date.parse(dayOf(now)) - Date.parse(dayOf(at))) / (24 * 60 * 60 * 1000);
  if (days === 0 || days === 1) return near.format(-days, 'day');
  return en.onDay((days > 1 && days < 7 ? weekday : longDay).format(at));
}

/** The device's own day, `YYYY-MM-DD`. */
export const dayOf = (at: number): string => localTime(new Date(at)).slice(0, 10);

/** "Facebook, X and Instagram". */
export const list = (words: readonly string[]): string => names.format(words);
