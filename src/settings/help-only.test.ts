import { describe, expect, it } from 'vitest';
import { BUNDLED } from '../packs/bundled.ts';
import { type Role, SITE_IDS, type SiteId } from '../vocabulary.ts';
import { leaveToAge, turned } from './help-only.ts';
import type { Locks } from './managed/freedoms.ts';
import { readSettings, SETTING_KEYS, type SettingKey, type Settings } from './schema.ts';

/** All four ask for 13 years, Milnthorpe's policy for 14. */
const ALL = [...SITE_IDS];

interface Given {
  school?: string;
  roles?: Role[];
  age?: number | null;
  /** What is stored of the sites; absent where the person has chosen nothing. */
  own?: Partial<Pick<Settings, 'sites' | 'undecided'>>;
  /** The administrator's list, laid over the person's. */
  laid?: SiteId[];
  locks?: Locks;
}

function inForce({ school = 'biggin-hill', roles = ['pupil'], age = 12, own = {}, laid, locks = {} }: Given) {
  const memberships = roles.map((role) => ({ school, role }));
  const { settings } = readSettings({ memberships, age, ...own });
  const chosen = new Set<SettingKey>(SETTING_KEYS.filter((key) => key in own));
  const given = laid ? { ...settings, sites: laid } : settings;
  return leaveToAge(given, { chosen, locks, packs: BUNDLED });
}

describe('sites and age', () => {
  it.each<[string, Given, SiteId[]]>([
    // Whose age it is.
    ['a pupil of 12', {}, []],
    ['a pupil of 13', { age: 13 }, ALL],
    ['a pupil of 18', { age: 18 }, ALL],
    ['a pupil whose age is not known', { age: null }, ALL],
    ['a parent, whatever age was once told', { roles: ['parent'] }, ALL],
    ['a governor', { roles: ['governor'] }, ALL],
    ['staff', { roles: ['staff'] }, ALL],
    ['a browser of a parent and a child', { roles: ['pupil', 'parent'] }, ALL],
    ['nobody yet', { roles: [] }, ALL],
    ['a pupil whose pack is gone', { school: 'nowhere' }, ALL],
    // Whose rule it is.
    ['a pupil of 13 whose policy says 14', { school: 'milnthorpe', age: 13 }, []],
    ['a pupil of 14 there', { school: 'milnthorpe', age: 14 }, ALL],
    // Who chose.
    ['who ticked a site', { own: { sites: ['x'], undecided: ['facebook', 'instagram', 'whatsapp'] } }, ['x']],
    [
      'who ticked one, and is 13 by now',
      { age: 13, own: { sites: ['x'], undecided: ['facebook'] } },
      ['x', 'facebook'],
    ],
    ['who chose every site', { own: { sites: ALL, undecided: [] } }, ALL],
    ['who wants nothing read', { own: { sites: [], undecided: [] } }, []],
    ['who chose in a version that knew no age', { own: { sites: ['x', 'facebook'] } }, ['x', 'facebook']],
    ['whose administrator locked the sites', { laid: ['facebook'], locks: { sites: true } }, ['facebook']],
    [
      'whose administrator set where they start',
      { laid: ['facebook'], locks: { sites: false } },
      ['facebook'],
    ],
    [
      'who chose where an administrator let them',
      { own: { sites: ['x'], undecided: [] }, locks: { sites: false } },
      ['x'],
    ],
    ['whose administrator set the age alone', { locks: { age: true } }, []],
  ])('%s', (_, given, sites) => {
    const { settings, helpOnly } = inForce(given);
    expect(settings.sites).toEqual(sites);
    // Help comes exactly where the age decided.
    const byAge = settings.undecided.filter((site) => !sites.includes(site));
    expect(Object.keys(helpOnly).sort()).toEqual(byAge.sort());
  });

  it('says the age that a site takes, the policy’s where that is higher', () => {
    expect(inForce({}).helpOnly).toEqual({ facebook: 13, x: 13, instagram: 13, whatsapp: 13 });
    expect(inForce({ school: 'milnthorpe' }).helpOnly.x).toBe(14);
  });
});

describe('a site that is turned on or off', () => {
  /** What is in force once the person has turned it, from nothing chosen. */
  const turning = (...turns: [SiteId, boolean][]) => {
    let own: Given['own'] = {};
    for (const [site, isOn] of turns) own = turned(inForce({ own }).settings, site, isOn);
    return inForce({ own });
  };

  it('is on, and the others stay as their age has it', () => {
    const { settings, helpOnly } = turning(['instagram', true]);
    expect(settings.sites).toEqual(['instagram']);
    expect(Object.keys(helpOnly)).toEqual(['facebook', 'x', 'whatsapp']);
  });

  it('is left alone for good once it is turned off', () => {
    const { settings, helpOnly } = turning(['instagram', true], ['instagram', false]);
    expect(settings.sites).toEqual([]);
    expect(helpOnly.instagram).toBeUndefined();
    expect(Object.keys(turning(['x', false]).helpOnly)).not.toContain('x');
  });

  it('shows at once as it will be stored, in the order it was chosen', () => {
    const { settings } = inForce({});
    const changes = turned(settings, 'whatsapp', true);
    expect(inForce({ own: changes }).settings).toMatchObject(changes);
  });
});
