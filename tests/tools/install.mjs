// Runs before anything is installed: plain Node 20, no dependencies.
import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The Node that the project brings along: newer than the system's need be. */
export const NODE = join(ROOT, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');

/**
 * Installs what package-lock.json names, unless it is there already. Says what it does on standard error, so that
 * commands whose output is read by programs stay clean. Ends the process with a sentence where it cannot.
 */
export function ensureInstalled() {
  if (isInstalled()) return;
  const folder = join(ROOT, 'node_modules');
  if (lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink()) {
    // npm would empty the folder it leads to, and with it somebody else's.
    console.error(
      `${folder} is a link and holds other versions than package-lock.json. Remove it and run this again.`,
    );
    process.exit(1);
  }
  console.error('Installing what package-lock.json names (npm ci); a minute or so the first time…');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { status, error } = spawnSync(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: ROOT,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status === 0 && existsSync(NODE)) return;
  console.error(
    `The install failed${error ? ` (${error.message})` : ''}. It needs Node 20 or later, npm and a way to the npm ` +
      'registry; put that right and run the command again.',
  );
  process.exit(1);
}

/** npm keeps what it installed in a lockfile of its own; optional packages of other systems may be missing. */
function isInstalled() {
  try {
    const wanted = packagesOf('package-lock.json');
    const present = packagesOf('node_modules/.package-lock.json');
    return Object.entries(wanted).every(
      ([path, entry]) => path === '' || entry.optional || present[path]?.version === entry.version,
    );
  } catch {
    return false;
  }
}

function packagesOf(lockfile) {
  return JSON.parse(readFileSync(join(ROOT, lockfile), 'utf8')).packages;
}
