import { expect, it } from 'vitest';
import { quietSpan, quietUntil } from './quiet-hours.ts';

it.each<[string[], string, string | null]>([
  [['21:00-07:00'], '21:00', '07:00'],
  [['21:00-07:00'], '23:59', '07:00'],
  [['21:00-07:00'], '00:00', '07:00'],
  [['21:00-07:00'], '06:59', '07:00'],
  [['21:00-07:00'], '07:00', null],
  [['21:00-07:00'], '20:59', null],
  [['12:00-13:00'], '12:30', '13:00'],
  [['12:00-13:00'], '13:00', null],
  [['12:00-13:00', '18:00-24:00'], '18:00', '24:00'],
  [['00:00-24:00'], '03:00', '24:00'],
  [[], '12:00', null],
])('of %j at %s it is quiet until %s', (spans, time, until) => expect(quietUntil(spans, time)).toBe(until));

it.each([
  ['21:00-07:00', true],
  ['00:00-24:00', true],
  ['7:00-8:00', false],
  ['24:00-07:00', false],
  ['12:00-12:00', false],
  ['12:00 - 13:00', false],
])('%s are quiet hours: %s', (span, fits) => expect(quietSpan.safeParse(span).success).toBe(fits));
