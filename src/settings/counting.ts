import { readCounters } from './counters.ts';
import { kept } from './kept.ts';

/** What is counted so far; changing it; and forgetting it, so that cards come again as on the first day. */
export const {
  current: currentCounters,
  change: count,
  forget: forgetCounters,
} = kept('counters', readCounters);
