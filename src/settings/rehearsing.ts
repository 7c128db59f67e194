import { kept } from './kept.ts';
import { readRehearsed } from './rehearsed.ts';

/** A rehearsal's counts, on this device alone. */
export const {
  current: currentRehearsed,
  change: countRehearsed,
  onChange: onRehearsed,
  forget: forgetRehearsed,
} = kept('rehearsed', readRehearsed);
