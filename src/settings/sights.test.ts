import { describe, expect, it } from 'vitest';
import { afterSight, readSights, type SightsBySite, sightOfSite } from './sights.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const NOW = Date.parse('2026-11-26T12:00');

describe('what has been seen of a site', () => {
  it.each([
    [{}, { is: 'unseen' }],
    [{ watching: NOW }, { is: 'watching', at: NOW }],
    [{ changed: NOW }, { is: 'changed', at: NOW }],
    // Nothing has been read since, however long ago it is.
    [
      { watching: NOW - 90 * DAY, changed: NOW - 80 * DAY },
      { is: 'changed', at: NOW - 80 * DAY },
    ],
    // The post box works, the chat box does not: in whatever order they were used.
    [
      { watching: NOW, changed: NOW - HOUR },
      { is: 'partly', at: NOW, changedAt: NOW - HOUR },
    ],
    [
      { watching: NOW, changed: NOW - 6 * DAY },
      { is: 'partly', at: NOW, changedAt: NOW - 6 * DAY },
    ],
    [
      { watching: NOW, changed: NOW - 8 * DAY },
      { is: 'watching', at: NOW },
    ],
    [
      { watching: NOW - DAY, unheld: NOW },
      { is: 'unheld', at: NOW },
    ],
    [
      { watching: NOW, unheld: NOW - DAY },
      { is: 'watching', at: NOW },
    ],
    [
      { unheld: NOW, changed: NOW - DAY },
      { is: 'partly', at: NOW, changedAt: NOW - DAY },
    ],
  ])('%j → %j', (sights, said) => expect(sightOfSite(sights, NOW)).toEqual(said));
});

describe('what is kept', () => {
  it('is the last of each kind, and nothing is written twice within the hour', () => {
    const first = afterSight({}, 'x', 'watching', NOW);
    expect(first).toEqual({ x: { watching: NOW } });
    expect(afterSight(first, 'x', 'watching', NOW + HOUR - 1)).toBe(first);
    expect(afterSight(first, 'x', 'watching', NOW + HOUR)).toEqual({ x: { watching: NOW + HOUR } });
    const blind = afterSight(first, 'x', 'changed', NOW + 5);
    expect(blind).toEqual({ x: { watching: NOW, changed: NOW + 5 } });
    // A kind that another has come after is told again at once.
    expect(afterSight(blind, 'x', 'watching', NOW + 9)).toEqual({
      x: { watching: NOW + 9, changed: NOW + 5 },
    });
    expect(afterSight(first, 'facebook', 'changed', NOW)).toEqual({ ...first, facebook: { changed: NOW } });
  });

  it('goes on where the clock was set back', () => {
    expect(afterSight({ x: { watching: NOW } }, 'x', 'watching', NOW - DAY)).toEqual({
      x: { watching: NOW - DAY },
    });
  });

  it.each<[unknown, SightsBySite]>([
    [undefined, {}],
    ['all well', {}],
    [{ x: { watching: 1 }, facebook: 'seen', elsewhere: { watching: 1 } }, { x: { watching: 1 } }],
    [{ x: { watching: -1 }, whatsapp: { changed: 2, words: 'no' } }, {}],
  ])('is read from %j as %j', (stored, read) => expect(readSights(stored)).toEqual(read));
});
