import { posix, win32 } from 'node:path';

/** @typedef {import('../browser/search.mjs').Machine} Machine */

/**
 * Where a Firefox that a person installed would be.
 *
 * @param {Machine} machine
 */
export function installedPaths({ env, platform, home }) {
  if (platform === 'win32') {
    return [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
      .filter((folder) => folder !== undefined)
      .map((folder) => win32.join(folder, 'Mozilla Firefox', 'firefox.exe'));
  }
  const folders = (env.PATH ?? '').split(':').filter(Boolean);
  const usual = ['/usr/bin', '/usr/local/bin', '/opt/firefox', '/opt/homebrew/bin', '/snap/bin'];
  const app = 'Applications/Firefox.app/Contents/MacOS/firefox';
  const apps = platform === 'darwin' ? [posix.join('/', app), posix.join(home, app)] : [];
  const names = ['firefox-esr', 'firefox'];
  const commands = [...new Set([...folders, ...usual])].flatMap((folder) =>
    names.map((name) => posix.join(folder, name)),
  );
  return [...apps, ...commands];
}

/**
 * Puppeteer's folder of browsers.
 *
 * @param {Machine} machine
 */
export const downloads = ({ env, platform, home }) =>
  env.PUPPETEER_CACHE_DIR ?? pathsOf(platform).join(home, '.cache', 'puppeteer');

/**
 * Where downloads are kept, newest first: firefox/linux-esr_153.7.0esr/firefox/firefox.
 *
 * @param {Machine} machine
 */
export function downloadedPaths(machine) {
  const { join } = pathsOf(machine.platform);
  const folder = join(downloads(machine), 'firefox');
  const version = (/** @type {string} */ build) => Number.parseFloat(build.replace(/^\D+/, ''));
  return machine
    .list(folder)
    .sort((a, b) => version(b) - version(a))
    .flatMap((build) => PROGRAMS.map((program) => join(folder, build, ...program)));
}

const pathsOf = (/** @type {NodeJS.Platform} */ platform) => (platform === 'win32' ? win32 : posix);

const PROGRAMS = [
  ['firefox', 'firefox'],
  ['core', 'firefox.exe'],
  ['Firefox.app', 'Contents', 'MacOS', 'firefox'],
];
