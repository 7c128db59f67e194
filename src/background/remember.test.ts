import { expect, it, vi } from 'vitest';
import { device } from './fixture.ts';
import { remember } from './remember.ts';

vi.mock('../browser.ts', () => import('./fixture.ts'));

it('keeps what was dismissed before, also beside an entry that cannot be read', async () => {
  const before = { id: '0123456789abcdef', school: 'lache', kind: 'staff', site: 'x', date: '2026-11-20' };
  device.stored = { dismissals: [before, { id: 'Mrs Carr' }] };
  const subjects = [{ kind: 'pupil' as const, id: 'fedcba9876543210' }];
  await remember(
    { type: 'not-ours', school: 'lache', site: 'facebook', subjects },
    { at: 0, day: '2026-11-23' },
  );
  expect(device.stored.dismissals).toEqual([
    before,
    { ...subjects[0], school: 'lache', site: 'facebook', date: '2026-11-23' },
  ]);
});
