import { beforeEach, expect, it, vi } from 'vitest';
import { readSettings, type Settings } from '../settings/schema.ts';
import { heedSight } from './sight.ts';

const NOW = 1_000_000;

const device = vi.hoisted(() => ({
  stored: {} as Record<string, unknown>,
  settings: {} as Settings,
  badges: [] as unknown[],
}));

vi.mock('../settings/storage.ts', () => ({ inForce: async () => ({ settings: device.settings }) }));
vi.mock('../browser.ts', () => {
  const local = {
    get: async () => structuredClone(device.stored),
    set: async (values: Record<string, unknown>) => Object.assign(device.stored, values),
  };
  const action = {
    setBadgeText: async (badge: unknown) => device.badges.push(badge),
    setTitle: async () => {},
  };
  return { browser: { storage: { local }, action } };
});

beforeEach(() => {
  const { settings } = readSettings({ memberships: [{ school: 'lache', role: 'parent' }] });
  Object.assign(device, { stored: {}, settings, badges: [] });
});

it('keeps what a page tells of its site, and shows on its tab that nothing can be seen', async () => {
  await heedSight({ type: 'sight', site: 'x', sees: 'changed' }, 7, NOW);
  await heedSight({ type: 'sight', site: 'facebook', sees: 'watching' }, 8, NOW);
  expect(device.stored).toEqual({ sights: { x: { changed: NOW }, facebook: { watching: NOW } } });
  expect(device.badges).toEqual([
    { tabId: 7, text: '?' },
    { tabId: 8, text: '' },
  ]);
});

it('loses neither of two that come at once', async () => {
  await Promise.all([
    heedSight({ type: 'sight', site: 'x', sees: 'watching' }, undefined, NOW),
    heedSight({ type: 'sight', site: 'x', sees: 'changed' }, undefined, NOW + 1),
  ]);
  expect(device.stored).toEqual({ sights: { x: { watching: NOW, changed: NOW + 1 } } });
});

it.each<[string, Partial<Settings>]>([
  ['before a school is set up', { memberships: [] }],
  ['of a site that is off', { sites: ['facebook'] }],
  ['in a pause', { pausedUntil: NOW + 1 }],
])('keeps nothing %s', async (_when, changes) => {
  Object.assign(device.settings, changes);
  await heedSight({ type: 'sight', site: 'x', sees: 'changed' }, 7, NOW);
  expect(device.stored).toEqual({});
  expect(device.badges).toEqual([]);
});

it.each(['nothing', 'unread'] as const)('keeps nothing of a page that sees %s', async (sees) => {
  await heedSight({ type: 'sight', site: 'x', sees }, 7, NOW);
  expect(device.stored).toEqual({});
});
