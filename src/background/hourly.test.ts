import { describe, expect, it } from 'vitest';
import { readCounters } from '../settings/counters.ts';
import { afterHour, hasHadHour } from './hourly.ts';

const MINUTE = 60_000;
const START = Date.parse('2026-11-24T09:00');

describe('the mark for the hour', () => {
  it('comes once an hour, and stays with the draft it came for', () => {
    const before = readCounters(undefined);
    expect(hasHadHour(before, 'post', 'Off to the lakes', START)).toBe(false);
    const after = afterHour(before, 'post', 'Off to the lakes', START);
    expect(hasHadHour(after, 'post', 'Off to the lakes on Saturday', START + MINUTE)).toBe(false);
    expect(hasHadHour(after, 'post', 'Anyone for squash', START + MINUTE)).toBe(true);
    expect(hasHadHour(after, 'comment', 'Off to the lakes', START + MINUTE)).toBe(true);
    // Writing on does not put the next one off, and writes nothing.
    expect(afterHour(after, 'post', 'Off to the lakes now', START + 5 * MINUTE)).toBe(after);
    expect(hasHadHour(after, 'post', 'Anyone for squash', START + 60 * MINUTE)).toBe(false);
    // Another draft that begins with the same letters is another.
    for (const typed of ['O', 'Of', 'Off', 'Off sick'])
      expect(hasHadHour(after, 'post', typed, START + 2 * MINUTE)).toBe(true);
    const next = afterHour(after, 'post', 'Anyone for squash', START + 60 * MINUTE);
    expect(hasHadHour(next, 'post', 'Off to the lakes', START + 61 * MINUTE)).toBe(true);
  });

  it('does not wait for a clock that was set back to catch up', () => {
    const after = afterHour(readCounters(undefined), 'post', 'Half term soon', START);
    expect(hasHadHour(after, 'post', 'Rain again', START - 3 * 60 * MINUTE)).toBe(false);
  });

  it('reads counters of before it was counted', () => {
    const old = { day: '2026-11-23', cards: 2, ignored: 1, quietUntil: 0 };
    expect(readCounters(old)).toEqual({ ...old, hourAt: 0, contactDay: '', ageTold: [] });
  });
});
