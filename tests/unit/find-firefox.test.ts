import { describe, expect, it } from 'vitest';
import type { Machine } from '../browser/search.mjs';
import { findFirefox } from '../firefox/find.mjs';

/** A computer with these files on it and nothing else. */
const machine = (files: string[], changes: Partial<Machine> = {}): Machine => ({
  env: { PATH: '/usr/bin' },
  platform: 'linux',
  home: '/home/ada',
  root: false,
  exists: (path) => files.includes(path),
  list: (folder) =>
    files
      .filter((file) => file.startsWith(`${folder}/`))
      .map((file) => file.slice(folder.length + 1).split('/')[0] ?? ''),
  head: () => '',
  works: () => true,
  run: () => false,
  ...changes,
});

const find = (on: Machine) => findFirefox({ machine: on, log: () => undefined });

const CACHE = '/home/ada/.cache/puppeteer';

describe('findFirefox takes what is there', () => {
  const rows: [what: string, files: string[], changes: Partial<Machine>, path: string][] = [
    [
      'FIREFOX_PATH before all else',
      ['/usr/bin/firefox', '/opt/mine/firefox'],
      { env: { PATH: '/usr/bin', FIREFOX_PATH: '/opt/mine/firefox' } },
      '/opt/mine/firefox',
    ],
    ["Debian's firefox-esr", ['/usr/bin/firefox-esr'], {}, '/usr/bin/firefox-esr'],
    ['firefox on the PATH', ['/opt/f/firefox'], { env: { PATH: '/opt/f' } }, '/opt/f/firefox'],
    [
      'a download rather than what comes from snap',
      ['/usr/bin/firefox', `${CACHE}/firefox/linux-esr_153.7.0esr/firefox/firefox`],
      { head: (path) => (path === '/usr/bin/firefox' ? '#!/bin/sh\nexec /snap/bin/firefox "$@"' : '') },
      `${CACHE}/firefox/linux-esr_153.7.0esr/firefox/firefox`,
    ],
    [
      'the newest download, which is not the last by name',
      [
        `${CACHE}/firefox/linux-stable_99.0/firefox/firefox`,
        `${CACHE}/firefox/linux-stable_153.0/firefox/firefox`,
      ],
      {},
      `${CACHE}/firefox/linux-stable_153.0/firefox/firefox`,
    ],
    [
      'an application on a Mac',
      ['/Applications/Firefox.app/Contents/MacOS/firefox'],
      { platform: 'darwin' },
      '/Applications/Firefox.app/Contents/MacOS/firefox',
    ],
    [
      'Firefox on Windows',
      ['C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
      { platform: 'win32', env: { PROGRAMFILES: 'C:\\Program Files' } },
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
  ];
  it.each(rows)('%s', async (_what, files, changes, path) => {
    expect(await find(machine(files, changes))).toBe(path);
  });
});

describe('findFirefox where there is none', () => {
  it("installs Debian's package as root", async () => {
    const files = ['/usr/bin/apt-get'];
    const run = (command: string, args: string[]) => {
      if (args.includes('firefox-esr')) files.push('/usr/bin/firefox-esr');
      return command === 'apt-get';
    };
    expect(await find(machine(files, { root: true, run }))).toBe('/usr/bin/firefox-esr');
  });

  it('downloads it to where it looks', async () => {
    const files: string[] = [];
    const run = (command: string, args: string[]) => {
      files.push(`${args.at(-1)}/firefox/linux-esr_153.7.0esr/firefox/firefox`);
      return command === 'npx';
    };
    expect(await find(machine(files, { run }))).toBe(files[0]);
  });

  it.each([
    ['linux', 'apt-get install firefox-esr'],
    ['darwin', 'brew install --cask firefox'],
    ['win32', 'winget install Mozilla.Firefox'],
  ] as const)('says in one sentence what to do on %s', async (platform, words) => {
    const failure = await find(machine([], { platform })).catch((error: Error) => error.message);
    expect(failure).toContain(words);
    expect(failure).toContain('FIREFOX_PATH');
    expect(failure).not.toContain('\n');
  });
});
