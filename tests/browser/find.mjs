// Plain Node 20 without dependencies: this runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { posix, win32 } from 'node:path';
import { installers } from './install.mjs';

/**
 * @typedef {object} Machine what the search asks of the computer; tests hand in their own
 * @property {Record<string, string | undefined>} env
 * @property {NodeJS.Platform} platform
 * @property {string} home
 * @property {boolean} root
 * @property {(path: string) => boolean} exists
 * @property {(folder: string) => string[]} list names in a folder; none where there is no such folder
 * @property {(path: string) => string} head the first characters of a file; empty where it cannot be read
 * @property {(program: string) => boolean} works whether the browser starts at all
 * @property {(command: string, args: string[]) => boolean} run whether the command ended well
 */

/**
 * @param {(line: string) => void} log
 * @returns {Machine}
 */
export function thisMachine(log) {
  return {
    env: process.env,
    platform: process.platform,
    home: homedir(),
    root: process.getuid?.() === 0,
    exists: existsSync,
    list: (folder) => attempt(() => readdirSync(folder), []),
    head: (path) => attempt(() => readFileSync(path).subarray(0, 2000).toString('latin1'), ''),
    // Elsewhere a browser brings its libraries along, and on Windows --version opens a window.
    works: (program) =>
      process.platform !== 'linux' || spawnSync(program, ['--version'], { stdio: 'ignore' }).status === 0,
    run: (command, args) => {
      log(`  ${[command, ...args].join(' ')}`);
      // npx is a script on Windows, and only a shell runs those.
      const shell = process.platform === 'win32';
      return spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], shell }).status === 0;
    },
  };
}

/**
 * The path of a Chromium that takes `--load-extension`: the one in CHROMIUM_PATH, one that is
 * installed, Playwright's own, or one that it installs.
 *
 * @param {{ log?: (line: string) => void, machine?: Machine }} [options]
 * @returns {Promise<string>}
 * @throws where there is none and none could be installed; the message says what to install
 */
export async function findChromium({ log = console.log, machine = thisMachine(log) } = {}) {
  const chosen = machine.env.CHROMIUM_PATH;
  if (chosen) {
    if (machine.exists(chosen)) return chosen;
    throw new Error(`CHROMIUM_PATH is set to ${chosen}, where there is no file: correct it or unset it.`);
  }
  const found = firstUsable(machine, log);
  if (found) return found;
  log('No Chromium here yet. (Google Chrome and Edge no longer load an extension from the command line.)');
  for (const { what, steps } of installers(machine)) {
    log(`Installing it: ${what}`);
    const installed =
      steps.every(([command, ...args]) => machine.run(command, args)) && firstUsable(machine, log);
    if (installed) return installed;
  }
  throw new Error(advice(machine.platform));
}

/**
 * @param {Machine} machine
 * @param {(line: string) => void} log
 * @returns {string | undefined}
 */
function firstUsable(machine, log) {
  for (const path of [...installedPaths(machine), ...playwrightPaths(machine)]) {
    if (!machine.exists(path)) continue;
    if (isSnap(machine, path)) {
      log(`Passing over ${path}: it comes from snap, which cannot open the temporary profiles of the tests.`);
    } else if (!machine.works(path)) {
      log(`Passing over ${path}: it does not start here; a library that it needs may be missing.`);
    } else return path;
  }
  return undefined;
}

/** Snap's own, or Ubuntu's small script that hands over to it. */
function isSnap(/** @type {Machine} */ machine, /** @type {string} */ path) {
  return path.startsWith('/snap/') || /\/snap\/(?:bin\/)?chromium|snap install/.test(machine.head(path));
}

/** @param {Machine} machine */
function installedPaths({ env, platform, home }) {
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

/** Where Playwright keeps its Chromium, newest first: chromium-1234/chrome-linux64/chrome. */
function playwrightPaths(/** @type {Machine} */ { env, platform, home, list }) {
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

/** @param {NodeJS.Platform} platform */
function advice(platform) {
  const how =
    { darwin: '"brew install --cask chromium"', win32: '"winget install Hibbiki.Chromium"' }[`${platform}`] ??
    'your package manager (on Debian "sudo apt-get install chromium")';
  return `No Chromium was found and none could be installed: install it with ${how} or "npx playwright install chromium", or set CHROMIUM_PATH to the program of a Chromium you have.`;
}

/**
 * @template T
 * @param {() => T} act
 * @param {T} otherwise
 */
function attempt(act, otherwise) {
  try {
    return act();
  } catch {
    return otherwise;
  }
}
