import { describe, expect, it } from 'vitest';
import { afterDraft, mondayOf, type Rehearsed, readRehearsed } from './rehearsed.ts';

describe('what a rehearsal counts', () => {
  it('counts by week and concern, a draft once', () => {
    const abuse = { as: 'cards', concern: 'abuse' } as const;
    const first = afterDraft({}, '2026-11-26', true, abuse);
    const again = afterDraft(first, '2026-11-29', false, { as: 'marks', concern: 'mention' });
    const silent = afterDraft(again, '2026-11-30', true, null);
    expect(silent).toEqual({
      '2026-11-23': { drafts: 1, cards: { abuse: 1 }, marks: { mention: 1 } },
      '2026-11-30': { drafts: 1, cards: {}, marks: {} },
    });
    expect(readRehearsed(silent)).toEqual(silent);
  });

  it('keeps a year of weeks, and no more', () => {
    let counts: Rehearsed = {};
    for (let week = 0; week < 60; week += 1) {
      const day = new Date(Date.UTC(2026, 0, 5 + week * 7)).toISOString().slice(0, 10);
      counts = afterDraft(counts, day, true, null);
    }
    expect(Object.keys(counts)).toHaveLength(53);
    expect(Object.keys(counts)[0]).toBe('2026-02-23');
  });

  it.each([
    [undefined],
    ['no counts'],
    [{ '2026-11-23': { drafts: 1, cards: { gossip: 1 }, marks: {} } }],
    [{ '2026-11-23': { drafts: 1, cards: {}, marks: {}, text: 'Mrs Pellow' } }],
  ])('begins anew where it is not what it should be: %j', (stored) => {
    expect(readRehearsed(stored)).toEqual({});
  });

  it.each([
    ['2026-11-23', '2026-11-23'],
    ['2026-11-29', '2026-11-23'],
    ['2026-11-30', '2026-11-30'],
    ['2027-01-02', '2026-12-28'],
  ])('%s is in the week of %s', (day, monday) => expect(mondayOf(day)).toBe(monday));
});
