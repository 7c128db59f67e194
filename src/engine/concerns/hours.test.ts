import { examples } from './examples.ts';

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
