import { localTime } from '../guidance/dates.ts';
import { en } from '../words/en.ts';

const time = new Intl.DateTimeFormat(en.language, { timeStyle: 'short' });
const when = new Intl.DateTimeFormat(en.language, { dateStyle: 'long', timeStyle: 'short' });
const names = new Intl.ListFormat(en.language);

/** "14:05", of milliseconds since the epoch. */
export const timeOf = (at: number): string => time.format(at);

/** "20 November 2026 at 14:05". */
export const whenOf = (at: number): string => when.format(at);

/** The device's own day, `YYYY-MM-DD`. */
export const dayOf = (at: number): string => localTime(new Date(at)).slice(0, 10);

/** "Facebook, X and Instagram". */
export const list = (words: readonly string[]): string => names.format(words);
