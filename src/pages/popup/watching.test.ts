import { describe, expect, it } from 'vitest';
import { BUNDLED } from '../../packs/bundled.ts';
import { readSettings, type Settings } from '../../settings/schema.ts';
import type { Tab } from './tab.ts';
import { watching } from './watching.ts';

const NOW = 1_000_000;
const state = { type: 'tab-state' as const, sees: 'watching' as const, isPrivate: false, noticed: null };
const tab: Tab = { site: 'facebook', isAllowed: true, state };
const settings: Settings = readSettings({ memberships: [{ school: 'lache', role: 'parent' }] }).settings;

describe('watching', () => {
  it.each<[string, Partial<Settings>, Partial<Tab>]>([
    ['watching', {}, {}],
    ['watching', { pausedUntil: NOW }, {}],
    ['watching', { direct: true }, { state: { ...state, isPrivate: true } }],
    ['not-set-up', { memberships: [] }, {}],
    ['pack-missing', { memberships: [{ school: 'nowhere', role: 'parent' }] }, {}],
    [
      'watching',
      {
        memberships: [
          { school: 'nowhere', role: 'parent' },
          { school: 'lache', role: 'parent' },
        ],
      },
      {},
    ],
    ['paused', { pausedUntil: NOW + 1 }, {}],
    ['elsewhere', {}, { site: null, state: null }],
    ['site-off', { sites: ['x'] }, {}],
    ['not-allowed', {}, { isAllowed: false, state: null }],
    ['reload', {}, { state: null }],
    ['nothing', {}, { state: { ...state, sees: 'nothing' } }],
    ['unread', {}, { state: { ...state, sees: 'unread' } }],
    ['unheld', {}, { state: { ...state, sees: 'unheld' } }],
    ['changed', {}, { state: { ...state, sees: 'changed' } }],
    // Whatever box was left before it.
    ['changed', {}, { state: { ...state, sees: 'changed', isPrivate: true } }],
    ['nothing', {}, { state: { ...state, sees: 'nothing', isPrivate: true } }],
    ['private', {}, { state: { ...state, sees: 'unread', isPrivate: true } }],
    ['paused', { pausedUntil: NOW + 1 }, { state: { ...state, sees: 'changed' } }],
    ['site-off', { sites: ['x'] }, { state: { ...state, sees: 'changed' } }],
    ['private', {}, { state: { ...state, isPrivate: true } }],
    ['private', { direct: false }, { state: { ...state, isPrivate: true } }],
  ])('says %s with %j and %j', (is, changes, there) => {
    const state = { settings: { ...settings, ...changes }, packs: BUNDLED, helpOnly: {} };
    expect(watching(state, { ...tab, ...there }, NOW)).toMatchObject({ is });
  });

  it.each<[string, Partial<Settings>, Partial<Tab>]>([
    ['too-young', {}, {}],
    ['too-young', {}, { state: { ...state, sees: 'nothing' } }],
    ['site-off', {}, { site: 'x' }],
    // Where it reads nothing, it says so, and not that it looks for help.
    ['paused', { pausedUntil: NOW + 1 }, {}],
    ['not-allowed', {}, { isAllowed: false, state: null }],
    ['reload', {}, { state: null }],
    ['private', {}, { state: { ...state, isPrivate: true } }],
    ['changed', {}, { state: { ...state, sees: 'changed' } }],
  ])('of a site that is off by age it says %s with %j and %j', (is, changes, there) => {
    const young = {
      settings: { ...settings, sites: [], ...changes },
      packs: BUNDLED,
      helpOnly: { facebook: 13 },
    };
    expect(watching(young, { ...tab, ...there }, NOW)).toMatchObject({ is });
  });
});
