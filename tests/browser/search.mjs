// Plain Node 20 without dependencies: this runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync, readdirSync, readSync } from 'node:fs';
import { homedir } from 'node:os';

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
 * @typedef {object} Wanted a browser and how to come by it
 * @property {string} name "Chromium"
 * @property {string} variable the variable of the environment that names one
 * @property {(machine: Machine) => string[]} places where one may be, the best first
 * @property {(machine: Machine) => { what: string, steps: [string, ...string[]][] }[]} installers
 * @property {string} note what is said before installing
 * @property {(platform: NodeJS.Platform) => string} advice what to do where nothing helped
 */

/**
 * The path of the wanted browser: the one its variable names, one that is there, or one that is installed.
 *
 * @param {Wanted} wanted
 * @param {{ log?: (line: string) => void, machine?: Machine }} [options]
 * @returns {Promise<string>}
 * @throws where there is none and none could be installed; the message says what to install
 */
export async function findBrowser(wanted, { log = console.log, machine = thisMachine(log) } = {}) {
  const { variable } = wanted;
  const chosen = machine.env[variable];
  if (chosen) {
    if (machine.exists(chosen)) return chosen;
    throw new Error(`${variable} is set to ${chosen}, where there is no file: correct it or unset it.`);
  }
  const found = firstUsable(wanted, machine, log);
  if (found) return found;
  log(wanted.note);
  for (const { what, steps } of wanted.installers(machine)) {
    log(`Installing it: ${what}`);
    const installed =
      steps.every(([command, ...args]) => machine.run(command, args)) && firstUsable(wanted, machine, log);
    if (installed) return installed;
  }
  throw new Error(
    `No ${wanted.name} was found and none could be installed: install it with ${wanted.advice(machine.platform)}, or set ${variable} to the program of a ${wanted.name} you have.`,
  );
}

/**
 * @param {Wanted} wanted
 * @param {Machine} machine
 * @param {(line: string) => void} log
 * @returns {string | undefined}
 */
function firstUsable(wanted, machine, log) {
  for (const path of wanted.places(machine)) {
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
  return (
    path.startsWith('/snap/') ||
    /\/snap\/(?:bin\/)?(?:chromium|firefox)|snap install/.test(machine.head(path))
  );
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
