import { describe, expect, it } from 'vitest';
import { BLOCKS } from '../../src/guide/blocks.ts';
import { CHROME, EDGE, FIREFOX, registryKeyOf } from '../../src/guide/browsers.ts';
import { PUPILS, STAFF, type Values } from '../../src/guide/example.ts';
import {
  adminConsole,
  extensionSettings,
  firefoxRemoval,
  linuxFile,
  policiesJson,
} from '../../src/guide/json.ts';
import { firefoxMacProfile, macProfile } from '../../src/guide/profile.ts';
import { firefoxRegistryFile, registryFile } from '../../src/guide/registry.ts';
import { MANAGED_KEYS } from '../../src/settings/managed/keys.ts';
import { readManaged } from '../../src/settings/managed/read.ts';
import { guide, PARTS } from '../../src/words/guide/index.ts';
import { BLOCK_IDS } from '../../src/words/guide/shape.ts';
import { LARKHOLM_FELL } from '../samples/larkholm-fell.ts';
import { asChromiumReads, readProfile, readRegistry } from './guide-readers.ts';

/** Every value there is, with every character that some format has to escape. */
const ALL: Values = {
  school: JSON.stringify({
    ...LARKHOLM_FELL,
    school: { ...LARKHOLM_FELL.school, aliases: ['"A\\B" & <C> ¬ ü'] },
  }),
  pack: LARKHOLM_FELL,
  role: 'pupil',
  sites: ['facebook', 'x'],
  hold: 'always',
  language: 'en',
  age: 14,
  complaints: 'https://school.example/complaints?a=1&b="2"',
  quietHours: ['21:00-07:00', '12:00-13:00'],
  rehearsal: true,
  mayChange: ['sites', 'hold'],
  mayNot: ['pause'],
};
const { school: _, ...WITH_PACK } = ALL;
const { pack: __, ...WITH_TEXT } = ALL;

const EXAMPLES = {
  staff: STAFF,
  pupils: PUPILS,
  'a pack as a group': WITH_PACK,
  'a pack as text': WITH_TEXT,
};

type Entries = [string, unknown][];
const object = (value: unknown) => value as Record<string, unknown>;
const dig = (value: unknown, ...path: string[]) =>
  path.reduce<unknown>((inner, key) => object(inner)[key], value);

/** The values that a browser would hand over, read out of each format by a parser of that format. */
const FORMATS: Record<string, (values: Values) => unknown> = {
  'Google Admin console': (values) => {
    const entries = Object.entries(JSON.parse(adminConsole(values))) as Entries;
    for (const [, wrapped] of entries) expect(Object.keys(object(wrapped))).toEqual(['Value']);
    return Object.fromEntries(entries.map(([key, wrapped]) => [key, object(wrapped).Value]));
  },
  'Chrome on Linux': (values) =>
    dig(JSON.parse(linuxFile(CHROME, values)), '3rdparty', 'extensions', CHROME.id),
  'Edge on Linux': (values) => dig(JSON.parse(linuxFile(EDGE, values)), '3rdparty', 'extensions', EDGE.id),
  'Chrome on Windows': (values) => fromRegistry(registryFile(CHROME, values), registryKeyOf(CHROME)),
  'Edge on Windows': (values) => fromRegistry(registryFile(EDGE, values), registryKeyOf(EDGE)),
  'Chrome on a Mac': (values) =>
    fromProfile(macProfile(CHROME, values), `com.google.Chrome.extensions.${CHROME.id}`),
  'Edge on a Mac': (values) =>
    fromProfile(macProfile(EDGE, values), `com.microsoft.Edge.extensions.${EDGE.id}`),
  'Firefox, policies.json': (values) =>
    dig(JSON.parse(policiesJson(values)), 'policies', '3rdparty', 'Extensions', FIREFOX.id),
  'Firefox on a Mac': (values) =>
    dig(fromProfile(firefoxMacProfile(values), 'org.mozilla.firefox'), '3rdparty', 'Extensions', FIREFOX.id),
  'Firefox on Windows': (values) => {
    const key = String.raw`Software\Policies\Mozilla\Firefox\3rdparty\Extensions`;
    return JSON.parse(String(readRegistry(firefoxRegistryFile(values)).get(key)?.get(FIREFOX.id)));
  },
};

function fromRegistry(text: string, key: string): unknown {
  const found = readRegistry(text).get(key);
  if (!found) throw new Error(`No key ${key}`);
  return asChromiumReads(found);
}

function fromProfile(text: string, type: string): Record<string, unknown> {
  const payload = readProfile(text).PayloadContent.find((one) => one.PayloadType === type);
  if (!payload) throw new Error(`No payload of the type ${type}`);
  return Object.fromEntries(Object.entries(payload).filter(([key]) => !/^Payload/.test(key)));
}

describe('the values in every format', () => {
  it('has an example with each of them', () => {
    expect(Object.keys(ALL).sort()).toEqual([...MANAGED_KEYS].sort());
  });

  for (const [format, read] of Object.entries(FORMATS))
    it.each(Object.entries(EXAMPLES))(`${format}: %s`, async (_name, values) => {
      const found = read(values);
      expect(found).toEqual(values);
      const managed = await readManaged(object(found));
      expect(managed).toEqual(await readManaged(values));
      expect(managed?.faults).toEqual([]);
      expect(managed?.membership).toBeDefined();
    });
});

describe('installing', () => {
  const UPDATES = { [CHROME.id]: 'clients2.google.com', [EDGE.id]: 'edge.microsoft.com' };
  it.each([CHROME, EDGE])('$name is told the id and where the store answers, on every system', (browser) => {
    const line = expect.stringMatching(new RegExp(`^${browser.id};https://${UPDATES[browser.id]}/`));
    expect(JSON.parse(linuxFile(browser, STAFF)).ExtensionInstallForcelist).toEqual([line]);
    expect(fromProfile(macProfile(browser, STAFF), browser.domain).ExtensionInstallForcelist).toEqual([line]);
    const keys = readRegistry(registryFile(browser, STAFF));
    expect([...(keys.get(`${browser.registry}\\ExtensionInstallForcelist`) ?? [])]).toEqual([['1', line]]);
    expect(JSON.parse(extensionSettings(browser))[browser.id]).toMatchObject({
      installation_mode: 'force_installed',
    });
  });

  it('Firefox is told its id and where to find the package, on every system', () => {
    const settings = {
      [FIREFOX.id]: { installation_mode: 'force_installed', install_url: FIREFOX.download },
    };
    expect(JSON.parse(policiesJson(STAFF)).policies.ExtensionSettings).toEqual(settings);
    const payload = fromProfile(firefoxMacProfile(STAFF), FIREFOX.domain);
    expect(payload).toMatchObject({ EnterprisePoliciesEnabled: true, ExtensionSettings: settings });
    const key = readRegistry(firefoxRegistryFile(STAFF)).get(FIREFOX.registry);
    expect(JSON.parse(String(key?.get('ExtensionSettings')))).toEqual(settings);
    expect(JSON.parse(firefoxRemoval()).policies.ExtensionSettings[FIREFOX.id].installation_mode).toBe(
      'blocked',
    );
  });

  it.each([macProfile(CHROME, STAFF), macProfile(EDGE, STAFF), firefoxMacProfile(STAFF)])(
    'a profile has what macOS asks of one (%#)',
    (text) => {
      const root = readProfile(text);
      const all = [root, ...root.PayloadContent];
      for (const payload of all)
        expect(payload).toMatchObject({
          PayloadVersion: 1,
          PayloadType: expect.any(String),
          PayloadIdentifier: expect.any(String),
          PayloadUUID: expect.stringMatching(/^[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}$/),
        });
      for (const name of ['PayloadUUID', 'PayloadIdentifier'])
        expect(new Set(all.map((payload) => object(payload)[name])).size).toBe(all.length);
      expect(root.PayloadType).toBe('Configuration');
    },
  );
});

describe('the guide', () => {
  const parts = [...PARTS.before, ...PARTS.after];
  const pieces = parts.flatMap((part) => part.pieces);

  it('shows each block once, under a title of its own', () => {
    const shown = pieces.flatMap((piece) => ('block' in piece ? [piece] : []));
    expect(shown.map(({ block }) => block).sort()).toEqual([...BLOCK_IDS].sort());
    expect(new Set(shown.map(({ title }) => title)).size).toBe(shown.length);
    expect(Object.values(BLOCKS).filter(({ text }) => text.trim() === '')).toEqual([]);
  });

  it('has parts that links can lead to', () => {
    const ids = [...parts.map(({ id }) => id), guide.values.id];
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z-]+$/.test(id))).toEqual([]);
  });

  it('goes through all fifteen standards of the code, and says where one is kept in part', () => {
    const standards = pieces.flatMap((piece) => ('standards' in piece ? piece.standards : []));
    expect(standards.map(({ name }) => Number.parseInt(name, 10))).toEqual(
      Array.from({ length: 15 }, (_one, at) => at + 1),
    );
    expect(standards.filter(({ kept }) => kept === 'partly').length).toBeGreaterThan(0);
  });
});
