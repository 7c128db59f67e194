import { describe, expect, it } from 'vitest';
import { findChromium, type Machine } from '../browser/find.mjs';

/** A computer with these files on it and nothing else. */
function machine(files: string[], changes: Partial<Machine> = {}): Machine {
  return {
    env: { PATH: '/usr/bin' },
    platform: 'linux',
    home: '/home/ada',
    root: false,
    exists: (path) => files.includes(path),
    list: (folder) => [...new Set(files.filter(within(folder)).map((file) => nextName(folder, file)))],
    head: () => '',
    works: () => true,
    run: () => false,
    ...changes,
  };
}
const within = (folder: string) => (file: string) => file.startsWith(folder);
const nextName = (folder: string, file: string) => file.slice(folder.length + 1).split(/[\\/]/)[0] ?? '';

const find = (on: Machine, log: string[] = []) =>
  findChromium({ machine: on, log: (line) => log.push(line) });

const CACHE = '/home/ada/.cache/ms-playwright';

describe('findChromium takes what is there', () => {
  const rows: [what: string, files: string[], changes: Partial<Machine>, path: string][] = [
    [
      'CHROMIUM_PATH before all else',
      ['/usr/bin/chromium', '/opt/mine/chrome'],
      { env: { PATH: '/usr/bin', CHROMIUM_PATH: '/opt/mine/chrome' } },
      '/opt/mine/chrome',
    ],
    ['chromium on the PATH', ['/opt/c/chromium'], { env: { PATH: '/opt/c:/usr/bin' } }, '/opt/c/chromium'],
    ['chromium-browser', ['/usr/bin/chromium-browser'], {}, '/usr/bin/chromium-browser'],
    ['the usual place where PATH is bare', ['/usr/bin/chromium'], { env: {} }, '/usr/bin/chromium'],
    [
      'the newest of Playwright, which is not the last by name',
      [`${CACHE}/chromium-999/chrome-linux/chrome`, `${CACHE}/chromium-1201/chrome-linux64/chrome`],
      {},
      `${CACHE}/chromium-1201/chrome-linux64/chrome`,
    ],
    [
      "Playwright's folder moved by its variable",
      ['/srv/pw/chromium-1201/chrome-linux64/chrome'],
      { env: { PLAYWRIGHT_BROWSERS_PATH: '/srv/pw' } },
      '/srv/pw/chromium-1201/chrome-linux64/chrome',
    ],
    [
      'an application on a Mac',
      ['/home/ada/Applications/Chromium.app/Contents/MacOS/Chromium'],
      { platform: 'darwin' },
      '/home/ada/Applications/Chromium.app/Contents/MacOS/Chromium',
    ],
    [
      'Chromium on Windows',
      ['C:\\Users\\Ada\\AppData\\Local\\Chromium\\Application\\chrome.exe'],
      { platform: 'win32', env: { LOCALAPPDATA: 'C:\\Users\\Ada\\AppData\\Local' } },
      'C:\\Users\\Ada\\AppData\\Local\\Chromium\\Application\\chrome.exe',
    ],
    [
      'the next one where the first comes from snap',
      ['/usr/bin/chromium-browser', `${CACHE}/chromium-1201/chrome-linux64/chrome`],
      { head: (path) => (path.startsWith('/usr') ? '#!/bin/sh\nexec /snap/bin/chromium "$@"' : '') },
      `${CACHE}/chromium-1201/chrome-linux64/chrome`,
    ],
    [
      'the next one where the first does not start',
      ['/usr/bin/chromium', `${CACHE}/chromium-1201/chrome-linux64/chrome`],
      { works: (path) => !path.startsWith('/usr') },
      `${CACHE}/chromium-1201/chrome-linux64/chrome`,
    ],
  ];
  it.each(rows)('%s', async (_what, files, changes, path) => {
    expect(await find(machine(files, changes))).toBe(path);
  });

  it('installs nothing then', async () => {
    const ran: string[] = [];
    await find(machine(['/usr/bin/chromium'], { run: (command) => ran.push(command) > 0 }));
    expect(ran).toEqual([]);
  });
});

describe('findChromium where there is none', () => {
  /** A computer on which the command that holds `key` puts the file `made` there. */
  function installable(key: string, made: string, changes: Partial<Machine> = {}) {
    const ran: string[] = [];
    const files = ['/usr/bin/apt-get'];
    const on = machine(files, {
      run: (command, args) => {
        const line = [command, ...args].join(' ');
        ran.push(line);
        if (line.includes(key)) files.push(made);
        return line.includes(key) || line === 'apt-get update';
      },
      ...changes,
    });
    return { on, ran };
  }

  it('asks Playwright first, and takes what it downloaded', async () => {
    const made = `${CACHE}/chromium-1201/chrome-linux64/chrome`;
    const { on, ran } = installable('playwright install', made);
    expect(await find(on)).toBe(made);
    expect(ran).toEqual(['npx --yes playwright install chromium']);
  });

  it('turns to apt-get as root, when the download fails', async () => {
    const { on, ran } = installable('apt-get install', '/usr/bin/chromium', { root: true });
    expect(await find(on)).toBe('/usr/bin/chromium');
    expect(ran).toEqual([
      'npx --yes playwright install --with-deps chromium',
      'apt-get update',
      'apt-get install -y chromium',
    ]);
  });

  it('leaves apt-get alone without root', async () => {
    const { on, ran } = installable('apt-get install', '/usr/bin/chromium');
    await expect(find(on)).rejects.toThrow();
    expect(ran).toEqual(['npx --yes playwright install chromium']);
  });

  it('tells why an installed Chrome will not do', async () => {
    const log: string[] = [];
    await expect(find(machine(['/usr/bin/google-chrome']), log)).rejects.toThrow();
    expect(log.join('\n')).toContain('Google Chrome and Edge no longer load an extension');
  });

  it.each([
    ['linux', 'apt-get install chromium'],
    ['darwin', 'brew install --cask chromium'],
    ['win32', 'winget install Hibbiki.Chromium'],
  ] as const)('says in one sentence what to do on %s', async (platform, words) => {
    const failure = await find(machine([], { platform })).catch((error: Error) => error.message);
    expect(failure).toContain(words);
    expect(failure).toContain('CHROMIUM_PATH');
    expect(failure).not.toContain('\n');
  });

  it('says so where CHROMIUM_PATH leads nowhere, rather than take another', async () => {
    const on = machine(['/usr/bin/chromium'], { env: { PATH: '/usr/bin', CHROMIUM_PATH: '/gone/chrome' } });
    await expect(find(on)).rejects.toThrow('/gone/chrome');
  });
});
