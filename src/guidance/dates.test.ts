import { describe, expect, it } from 'vitest';
import { hasPassed, localTime, writeDate, writeDay } from './dates.ts';

describe('writeDate', () => {
  it.each([
    ['2024', '2024'],
    ['2024-03', 'March 2024'],
    ['2024-03-05', '5 March 2024'],
  ])('%s is %s', (date, written) => expect(writeDate(date, 'en-GB')).toBe(written));
});

describe('writeDay', () => {
  it.each([
    ['2026-11-12T10:32', 'Thursday 12 November 2026'],
    ['2024-02-29', 'Thursday 29 February 2024'],
  ])('%s is %s', (at, written) => expect(writeDay(at, 'en-GB')).toBe(written));
});

describe('hasPassed', () => {
  it.each([
    ['2025-03', '2025-03-31', false],
    ['2025-03', '2025-04-01', true],
    ['2025', '2025-12-31', false],
    ['2025', '2026-01-01', true],
    ['2025-03-05', '2025-03-05', false],
    ['2025-03-05', '2025-03-06', true],
  ])('%s on %s: %s', (date, today, passed) => expect(hasPassed(date, today)).toBe(passed));
});

describe('localTime', () => {
  it('writes the local clock, padded', () =>
    expect(localTime(new Date(2026, 0, 5, 9, 7))).toBe('2026-01-05T09:07'));
});
