// Plain Node 20 without dependencies: this runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync, readdirSync, readSync } from 'node:fs';
import { homedir } from 'node:os';
import { installers } from './install.mjs';
import { installedPaths, playwrightPaths } from './places.mjs';

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
    head: (path) => attempt(() => firstBytes(path), ''),
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

/** @param {NodeJS.Platform} platform */
function advice(platform) {
  const how =
    { darwin: '"brew install --cask chromium"', win32: '"winget install Hibbiki.Chromium"' }[`${platform}`] ??
    'your package manager (on Debian "sudo apt-get install chromium")';
  return `No Chromium was found and none could be installed: install it with ${how} or "npx playwright install chromium", or set CHROMIUM_PATH to the program of a Chromium you have.`;
}

/** A browser is hundreds of megabytes; the scripts that stand in for one say so at once. */
function firstBytes(/** @type {string} */ path) {
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(2000);
    return bytes.toString('latin1', 0, readSync(file, bytes));
  } finally {
    closeSync(file);
  }
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
