import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { store } from '../../../src/words/store.ts';
import { filesUnder, zipOf } from './zip.ts';

/**
 * Does what a reviewer does: unpacks the sources into an empty folder of another name, installs and builds there, and
 * compares. Takes an install and a build.
 * @param sources ZIP of the sources
 * @param made ZIP for Firefox
 * @returns a sentence for each difference; empty where the bytes are the same
 * @throws where a step fails; the message has what it said
 */
export function prove(sources: Uint8Array, made: Uint8Array): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'forethought-sources-'));
  try {
    for (const [path, bytes] of Object.entries(unzipSync(sources))) {
      const file = join(folder, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, bytes);
    }
    for (const step of store.mozilla.steps) run(step, folder);
    const again = filesUnder(join(folder, '.output/firefox-mv3'));
    if (Buffer.from(zipOf(again)).equals(made)) return [];
    return differences(unzipSync(made), Object.fromEntries(again));
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

function run(step: string, folder: string): void {
  const [program = '', ...words] = step.split(' ');
  const windows = process.platform === 'win32';
  const { status, stdout, stderr } = spawnSync(windows ? `${program}.cmd` : program, words, {
    cwd: folder,
    encoding: 'utf8',
    shell: windows,
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status !== 0)
    throw new Error(`"${step}" failed in the unpacked sources:\n${`${stdout}\n${stderr}`.slice(-2000)}`);
}

type Contents = Readonly<Record<string, Uint8Array>>;

function differences(made: Contents, again: Contents): string[] {
  const paths = [...new Set([...Object.keys(made), ...Object.keys(again)])].sort();
  const told = paths.flatMap((path) => {
    const [one, other] = [made[path], again[path]];
    if (!one) return [`${path}: only in what the sources give`];
    if (!other) return [`${path}: not in what the sources give`];
    return Buffer.from(one).equals(other) ? [] : [`${path}: other bytes`];
  });
  return told.length > 0 ? told : ['The same files, packed otherwise.'];
}
