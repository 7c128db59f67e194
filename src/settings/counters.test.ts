import { describe, expect, it } from 'vitest';
import { afterHeeded, afterPosted, afterShown, type Counters, isSated, readCounters } from './counters.ts';

const DAY = 24 * 60 * 60 * 1000;
const MONDAY = { at: 1_000 * DAY, day: '2026-11-23' };
const TUESDAY = { at: 1_001 * DAY, day: '2026-11-24' };

const times = (count: number, change: (counters: Counters) => Counters, from = readCounters(undefined)) =>
  Array.from({ length: count }).reduce<Counters>((counters) => change(counters), from);

describe('cards of a day', () => {
  const shown = (cards: number) => times(cards, (counters) => afterShown(counters, MONDAY));

  it.each([
    [0, 3, false],
    [2, 3, false],
    [3, 3, true],
    [9, 10, false],
    [10, 10, true],
    [50, null, false],
  ])('after %i with a cap of %j', (cards, cap, sated) => {
    expect(isSated(shown(cards), MONDAY, cap)).toBe(sated);
  });

  it('begin anew the next day', () => {
    expect(isSated(shown(3), TUESDAY, 3)).toBe(false);
    expect(afterShown(shown(3), TUESDAY)).toMatchObject({ day: TUESDAY.day, cards: 1 });
  });
});

describe('growing quiet', () => {
  const ignored = (drafts: number) => times(drafts, (counters) => afterPosted(counters, MONDAY));

  it.each([
    [2, 0],
    [3, 1],
    [4, 2],
    [5, 4],
    [6, 8],
    [7, 14],
    [400, 14],
  ])('%i drafts in a row posted as they were: quiet for %i days', (drafts, days) => {
    const counters = ignored(drafts);
    expect(isSated(counters, { ...MONDAY, at: MONDAY.at + days * DAY }, null)).toBe(false);
    expect(isSated(counters, { ...MONDAY, at: MONDAY.at + days * DAY - 1 }, null)).toBe(days > 0);
  });

  it('ends as soon as a card is of use', () => {
    expect(isSated(afterHeeded(ignored(5)), MONDAY, null)).toBe(false);
    expect(isSated(afterPosted(afterHeeded(ignored(5)), MONDAY), MONDAY, null)).toBe(false);
  });
});

describe('readCounters', () => {
  it.each([
    [undefined],
    [null],
    ['seven'],
    [{ day: 3 }],
    [{ day: '', cards: -1, ignored: 0, quietUntil: 0 }],
  ])('begins anew where %j is stored', (stored) =>
    expect(readCounters(stored)).toMatchObject({ cards: 0, ignored: 0, quietUntil: 0 }),
  );
});
