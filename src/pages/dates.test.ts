import { expect, it } from 'vitest';
import { sayDay } from './dates.ts';

const NOW = Date.parse('2026-11-26T00:30');

it.each([
  ['2026-11-26T00:10', 'today'],
  ['2026-11-25T23:50', 'yesterday'],
  ['2026-11-24T09:00', 'on Tuesday'],
  ['2026-11-20T09:00', 'on Friday'],
  ['2026-11-19T09:00', 'on 19 November 2026'],
  // A clock that was set back since.
  ['2026-11-29T09:00', 'on 29 November 2026'],
])('%s is said as "%s"', (at, said) => expect(sayDay(Date.parse(at), NOW)).toBe(said));
