import { describe, expect, it } from 'vitest';
import { readCounters } from '../settings/counters.ts';
import { afterHour, hasHadHour } from './hourly.ts';

const MINUTE = 60_000;
const START = Date.parse('2026-11-24T09:00');

describe('the mark for the hour', () => {
  it('comes once an hour, and stays with the draft it came for', () => {
    const before = readCounters(undefined);
    expect(hasHadHour(before, 'post a', START)).toBe(false);
    const after = afterHour(before, 'post a', START);
    expect(hasHadHour(after, 'post a', START + MINUTE)).toBe(false);
    expect(hasHadHour(after, 'post b', START + MINUTE)).toBe(true);
    // Writing on does not put the next one off.
    expect(afterHour(after, 'post a', START + 5 * MINUTE)).toEqual(after);
    expect(hasHadHour(after, 'post b', START + 60 * MINUTE)).toBe(false);
    const next = afterHour(after, 'post b', START + 60 * MINUTE);
    expect(hasHadHour(next, 'post a', START + 61 * MINUTE)).toBe(true);
  });

  it('reads counters of before it was counted', () => {
    const old = { day: '2026-11-23', cards: 2, ignored: 1, quietUntil: 0 };
    expect(readCounters(old)).toEqual({ ...old, hourAt: 0 });
  });
});
