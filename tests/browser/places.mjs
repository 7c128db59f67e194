import { posix, win32 } from 'node:path';

/** @typedef {import('./search.mjs').Machine} Machine */

/**
 * Where a Chromium that a person installed would be.
 *
 * @param {Machine} machine
 */
export function installedPaths({ env, platform, home }) {
  if (platform === 'win32') {
    return [env.LOCALAPPDATA, env.PROGRAMFILES, env['PROGRAMFILES(X86)']]
      .filter((folder) => folder !== undefined)
      .map((folder) => win32.join(folder, 'Chromium', 'Application', 'chrome.exe'));
  }
  const folders = (env.PATH ?? '').split(':').filter(Boolean);
  const usual = ['/usr/bin', '/usr/local/bin', '/opt/homebrew/bin', '/snap/bin'];
  const app = 'Applications/Chromium.app/Contents/MacOS/Chromium';
  const apps = platform === 'darwin' ? [posix.join('/', app), posix.join(home, app)] : [];
  const names = ['chromium', 'chromium-browser'];
  const commands = [...new Set([...folders, ...usual])].flatMap((folder) =>
    names.map((name) => posix.join(folder, name)),
  );
  return [...apps, ...commands];
}

/**
 * Where Playwright keeps its Chromium, newest first: chromium-1234/chrome-linux64/chrome.
 *
 * @param {Machine} machine
 */
export function playwrightPaths({ env, platform, home, list }) {
  const { join } = platform === 'win32' ? win32 : posix;
  const usual =
    platform === 'win32'
      ? join(env.LOCALAPPDATA ?? join(home, 'AppData', 'Local'), 'ms-playwright')
      : join(home, platform === 'darwin' ? 'Library/Caches' : '.cache', 'ms-playwright');
  const given = env.PLAYWRIGHT_BROWSERS_PATH;
  const cache = given && given !== '0' ? given : usual;
  const builds = list(cache)
    .filter((name) => /^chromium-\d+$/.test(name))
    .sort((a, b) => Number(b.slice(9)) - Number(a.slice(9)));
  return builds.flatMap((build) =>
    list(join(cache, build))
      .filter((name) => name.startsWith('chrome-'))
      .flatMap((folder) => PROGRAMS.map((program) => join(cache, build, folder, program))),
  );
}

const PROGRAMS = [
  'chrome',
  'chrome.exe',
  'Chromium.app/Contents/MacOS/Chromium',
  'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
];
