import { describe, expect, it } from 'vitest';
import { BUNDLED } from '../packs/bundled.ts';
import { readCounters } from '../settings/counters.ts';
import { type Membership, readSettings, type Settings } from '../settings/schema.ts';
import type { SiteId } from '../vocabulary.ts';
import { en } from '../words/en.ts';
import { afterContact, findContact } from './contact.ts';

const STAFF: Membership = { school: 'lache', role: 'staff' };

const find = (
  memberships: Membership[],
  changes: Partial<Settings> = {},
  { site = 'x', managed = false }: { site?: SiteId; managed?: boolean } = {},
) => {
  const settings = { ...readSettings({}).settings, memberships, ...changes };
  return findContact(
    { type: 'contact', site },
    { settings, packs: BUNDLED, managed, now: '2026-11-24T18:05' },
  );
};

describe('somebody was added or accepted', () => {
  it.each(['lache', 'kettleshulme', 'baguley-hall', 'biggin-hill'])(
    'brings staff at %s a quiet mark with the clauses on contact, and nothing else',
    (school) => {
      const finding = find([{ school, role: 'staff' }]);
      expect(finding).toMatchObject({ show: 'note', hold: false, ordinary: false, marks: [], subjects: [] });
      const ours = BUNDLED.get(school)?.clauses.filter(
        ({ roles, concerns, kind }) =>
          roles.includes('staff') && concerns.includes('contact') && kind === 'rule',
      );
      const shown = finding?.card.clauses.map(({ text }) => text);
      expect(shown?.length).toBeGreaterThan(0);
      expect(new Set(shown)).toEqual(new Set(ours?.map(({ text }) => text)));
    },
  );

  it.each([
    ['nobody is set up', []],
    // Its policy has no word to staff on contact.
    ['the policy has no such clause', [{ school: 'milnthorpe', role: 'staff' }]],
    ['the pack is not here', [{ school: 'gone', role: 'staff' }]],
    ['a parent', [{ school: 'lache', role: 'parent' }]],
    ['a pupil', [{ school: 'lache', role: 'pupil' }]],
    ['a governor', [{ school: 'lache', role: 'governor' }]],
    ['a volunteer', [{ school: 'kettleshulme', role: 'volunteer' }]],
    ["the school's own account", [{ school: 'biggin-hill', role: 'official' }]],
  ] satisfies [string, Membership[]][])('says nothing: %s', (_who, memberships) =>
    expect(find(memberships)).toBeNull(),
  );

  it('says nothing on a site that the person left out', () => {
    expect(find([STAFF], { sites: ['facebook'] })).toBeNull();
    expect(find([STAFF], { sites: ['facebook'] }, { site: 'facebook' })).not.toBeNull();
  });

  it('speaks for the school where the person is staff', () => {
    const card = find([{ school: 'milnthorpe', role: 'parent' }, STAFF])?.card;
    expect(card).toMatchObject({ school: 'lache', role: 'staff' });
  });

  it('speaks of what was done, and not of a draft', () => {
    const card = find([STAFF])?.card;
    const { title, why, done, notOurs } = en.contact;
    expect(card).toMatchObject({ title, why: { lead: why, words: [] }, raise: null, help: null });
    expect(card?.promises).toEqual([done, en.promises.silent]);
    expect(card?.labels.notOurs).toBe(notOurs);
    expect(card?.labels.openNote).toContain(title);
    expect(JSON.stringify(card?.promises)).not.toMatch(/post|send this/);
  });

  it('says on a managed device that other software may look', () => {
    expect(find([STAFF], {}, { managed: true })?.card.promises).toContain(en.promises.managed);
  });
});

describe('the day it was last told', () => {
  it('is told once a day', () => {
    const before = readCounters(undefined);
    const after = afterContact(before, '2026-11-24');
    expect(after).toEqual({ ...before, contactDay: '2026-11-24' });
    expect(afterContact(after, '2026-11-24')).toBe(after);
    expect(afterContact(after, '2026-11-25')).not.toBe(after);
  });
});
