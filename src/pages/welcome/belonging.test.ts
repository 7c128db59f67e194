import { describe, expect, it } from 'vitest';
import { BUNDLED } from '../../packs/bundled.ts';
import { type Membership, readSettings, type Settings } from '../../settings/schema.ts';
import { welcome } from '../../words/welcome.ts';
import { asksAboutChats, isPupil } from '../who.ts';
import { belongingsOf, isReady, mayHaveFamily, membershipsOf, stateOf } from './belonging.ts';

const at = (school: string, ...roles: Membership['role'][]) => roles.map((role) => ({ school, role }));

describe('belongings', () => {
  it('are a school each, and give the same schools and roles back', () => {
    const memberships = [...at('lache', 'staff'), ...at('milnthorpe', 'parent'), ...at('lache', 'parent')];
    const belongings = belongingsOf(memberships);
    expect(belongings.map(({ school }) => school)).toEqual(['lache', 'milnthorpe']);
    expect(membershipsOf(belongings)).toHaveLength(memberships.length);
    expect(membershipsOf(belongings)).toEqual(expect.arrayContaining(memberships));
  });

  it('begin with an empty one, which is not stored', () => {
    expect(membershipsOf(belongingsOf([]))).toEqual([]);
    expect(belongingsOf([])).toHaveLength(1);
  });
});

describe('stateOf', () => {
  const { state } = welcome;
  it.each<[string, Partial<Settings>, string]>([
    ['nothing chosen', {}, state.noSchool],
    [
      'a parent',
      { memberships: at('lache', 'parent') },
      state.ready('Facebook, X, Instagram and WhatsApp Web'),
    ],
    ['a school whose pack is gone', { memberships: at('nowhere', 'parent') }, state.noPack],
    [
      'a school whose pack is gone, and one that is there',
      { memberships: [...at('nowhere', 'parent'), ...at('lache', 'parent')], sites: ['x'] },
      state.ready('X'),
    ],
    ['no site', { memberships: at('lache', 'parent'), sites: [] }, state.noSites],
    ['staff not asked yet', { memberships: at('lache', 'staff') }, state.noDirect],
    [
      'staff who said no',
      { memberships: at('lache', 'staff'), direct: false, sites: ['x'] },
      state.ready('X'),
    ],
  ])('%s', (_, stored, line) => {
    const { settings } = readSettings(stored);
    const inForce = { settings, packs: BUNDLED, helpOnly: {} };
    expect(stateOf(inForce, belongingsOf(settings.memberships))).toBe(line);
    expect(isReady(inForce)).toBe(![state.noSchool, state.noPack, state.noSites].includes(line));
  });

  it('asks for the role once a school is chosen', () => {
    const { settings } = readSettings({});
    const inForce = { settings, packs: BUNDLED, helpOnly: {} };
    const line = stateOf(inForce, [{ school: 'lache', roles: [] }]);
    expect(line).toBe(state.noRole('Lache Primary School'));
  });

  it('is set up where every site is off by age: help still comes', () => {
    const { settings } = readSettings({ memberships: at('lache', 'pupil'), direct: true, sites: [] });
    const inForce = { settings, packs: BUNDLED, helpOnly: { facebook: 13 } };
    expect(stateOf(inForce, belongingsOf(settings.memberships))).toBe(state.onlyHelp);
    expect(isReady(inForce)).toBe(true);
  });
});

describe('who is asked what', () => {
  it.each<[Membership['role'][], { chats: boolean; family: boolean; pupil: boolean }]>([
    [[], { chats: false, family: false, pupil: false }],
    [['parent'], { chats: false, family: true, pupil: false }],
    [['staff'], { chats: true, family: true, pupil: false }],
    [['staff', 'parent'], { chats: true, family: true, pupil: false }],
    [['pupil'], { chats: true, family: false, pupil: true }],
    [['governor'], { chats: false, family: true, pupil: false }],
    [['official'], { chats: false, family: false, pupil: false }],
  ])('%j', (roles, expected) => {
    const person = { memberships: at('lache', ...roles) };
    const asked = { chats: asksAboutChats(person), family: mayHaveFamily(person), pupil: isPupil(person) };
    expect(asked).toEqual(expected);
  });
});
