import { describe, expect, it } from 'vitest';
import { ROLES, type Role } from '../../vocabulary.ts';
import { readSettings, type SettingKey, type Settings } from '../schema.ts';
import { CHANGEABLE, FORBIDDABLE, type Freedom, layOver, NEVER_LOCKED } from './freedoms.ts';
import type { Managed } from './read.ts';

const PAUSED = 9_000_000_000_000;
const DISMISSED = {
  id: '0123456789abcdef',
  school: 'lache',
  kind: 'staff',
  site: 'x',
  date: '2026-11-20',
} as const;
const OWN = {
  memberships: [{ school: 'milnthorpe', role: 'parent' as const }],
  sites: ['x' as const],
  hold: 'never' as const,
  age: 9,
  rehearsal: false,
  pausedUntil: PAUSED,
  dismissals: [DISMISSED],
};

/** What counts where the administrator has set everything for this role, and the person has chosen `own`. */
function lay(role: Role, own: Partial<Settings>, policy: Partial<Managed> = {}) {
  const managed = {
    membership: { school: 'lache', role },
    laid: { sites: ['whatsapp' as const], hold: 'always' as const, age: 11, rehearsal: true },
    mayChange: [],
    mayNot: [...FORBIDDABLE],
    ...policy,
  };
  const { settings } = readSettings(own);
  return layOver(settings, new Set(Object.keys(own) as SettingKey[]), managed);
}

/** The setting in which each freedom shows, what the person has chosen there, and what the administrator says. */
const SHOWS: Record<Freedom, (settings: Settings) => 'own' | 'set'> = {
  school: ({ memberships }) => (memberships[0]?.school === 'lache' ? 'set' : 'own'),
  sites: ({ sites }) => (sites[0] === 'whatsapp' ? 'set' : 'own'),
  hold: ({ hold }) => (hold === 'always' ? 'set' : 'own'),
  age: ({ age }) => (age === 11 ? 'set' : 'own'),
  rehearsal: ({ rehearsal }) => (rehearsal ? 'set' : 'own'),
  pause: ({ pausedUntil }) => (pausedUntil === 0 ? 'set' : 'own'),
  notOurs: ({ dismissals }) => (dismissals.length === 0 ? 'set' : 'own'),
};
const FREEDOMS = [...CHANGEABLE, ...FORBIDDABLE];

describe('an administrator’s values', () => {
  it.each(ROLES)('count for %s but where they can never be locked', (role) => {
    const { settings, locks } = lay(role, OWN);
    for (const freedom of FREEDOMS) {
      const isOwn = NEVER_LOCKED[freedom].includes(role);
      expect([freedom, SHOWS[freedom](settings)]).toEqual([freedom, isOwn ? 'own' : 'set']);
      expect([freedom, locks[freedom] === true]).toEqual([freedom, !isOwn]);
    }
  });

  it('can never take from staff what no employer decides', () => {
    const never = FREEDOMS.filter((freedom) => NEVER_LOCKED[freedom].includes('staff'));
    expect(never).toEqual(['sites', 'hold', 'pause', 'notOurs']);
    expect(FREEDOMS.filter((freedom) => NEVER_LOCKED[freedom].includes('pupil'))).toEqual([]);
  });

  it('are where somebody starts who may change them and has chosen nothing', () => {
    const { settings, locks } = lay('staff', {});
    expect(settings).toMatchObject({ sites: ['whatsapp'], hold: 'always' });
    expect(locks).toMatchObject({ sites: false, hold: false });
  });

  it.each(CHANGEABLE)('leave to the person what they may change: %s', (freedom) => {
    const { settings, locks } = lay('pupil', OWN, { mayChange: [freedom] });
    expect(SHOWS[freedom](settings)).toBe('own');
    expect(locks[freedom]).toBe(false);
    expect(SHOWS[freedom](lay('pupil', {}, { mayChange: [freedom] }).settings)).toBe('set');
  });

  it('say nothing of what they do not set', () => {
    const { settings, locks } = lay('pupil', OWN, { laid: {}, mayNot: [] });
    expect(settings).toEqual({
      ...readSettings(OWN).settings,
      memberships: [{ school: 'lache', role: 'pupil' }],
    });
    expect(locks).toEqual({ school: true });
  });

  it('protect a member of staff who has chosen school and role themselves', () => {
    const memberships = [{ school: 'lache', role: 'staff' as const }];
    const own = { ...OWN, memberships };
    const free = { membership: { school: 'lache', role: 'pupil' as const }, mayChange: ['school' as const] };
    expect(lay('pupil', own, free).locks).toMatchObject({ school: false, sites: false, hold: false });
    expect(lay('pupil', own, free).settings.pausedUntil).toBe(PAUSED);
  });
});
