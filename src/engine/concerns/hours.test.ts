import { expect, it } from 'vitest';
import { examples, HAZELBROOK } from './examples.ts';
import { inLessons } from './hours.ts';

const staff = { role: 'staff' } as const;

examples('hours', {
  flags: [
    { ...staff, text: 'Soup again', at: '2026-03-10T10:40' },
    { ...staff, text: 'Rain', at: '2026-03-10T13:00' },
    { ...staff, text: 'Yes!', at: '2026-09-02T09:00' },
    { role: 'pupil', text: 'lol', at: '2026-03-10T12:30' },
    { role: 'pupil', text: 'hi', at: '2026-07-17T15:14' },
    { ...staff, text: 'Early', at: '2026-01-05T08:45' },
  ],
  ignores: [
    { ...staff, text: 'Lunch', at: '2026-03-10T12:00' },
    { ...staff, text: 'Home time', at: '2026-03-10T15:15' },
    { ...staff, text: 'Weekend', at: '2026-03-14T10:40' },
    { ...staff, text: 'Beach', at: '2026-08-05T10:40' },
    { ...staff, text: 'Mince pie', at: '2025-12-22T10:40' },
    { role: 'parent', text: 'Quiet house', at: '2026-03-10T10:40' },
    { ...staff, text: 'No clock here' },
  ],
});

it.each([
  ['in a holiday the pack lists', '2026-10-27T10:00', false],
  ['in the same week of a year that it does not', '2025-10-27T10:00', true],
  ['in a summer before the holidays it lists', '2025-08-12T10:00', false],
  ['in a summer after them', '2028-08-15T10:00', false],
  ['in a term between two it lists', '2027-03-09T10:00', true],
  ['at no such time', '0000:00:00 00:00', false],
])('a moment %s: %s', (_, at, isLessons) => {
  const holidays = [
    { from: '2026-10-26', to: '2026-10-30' },
    { from: '2027-07-22', to: '2027-09-01' },
  ];
  const school = { ...HAZELBROOK, hours: { lessons: [{ from: '09:00', to: '15:00' }], holidays } };
  expect(inLessons(at, 'pupil', school)).toBe(isLessons);
});
