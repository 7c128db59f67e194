import { expect, it, vi } from 'vitest';
import { remember } from './remember.ts';

const device = vi.hoisted(() => ({ stored: {} as Record<string, unknown> }));

vi.mock('../browser.ts', () => {
  const local = {
    get: async () => device.stored,
    set: async (values: Record<string, unknown>) => Object.assign(device.stored, values),
  };
  return { browser: { storage: { local } } };
});

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
