import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../install.mjs';
import { type Files, filesOf, filesUnder } from './zip.ts';

/** At the top of the repository: all of it that a build or a reviewer needs. */
const TOP = [
  '.biome.json',
  '.ci',
  '.gitignore',
  'LICENSE',
  'README.md',
  'entrypoints',
  'package-lock.json',
  'package.json',
  'public',
  'src',
  'tests',
  'tsconfig.json',
  'wxt.config.ts',
];

/** Large, and neither the build nor the training of the weights reads them. */
const LEFT_OUT = ['tests/corpus/development/', 'tests/corpus/sealed/', 'tests/pictures/'];

const isSource = (path: string) =>
  TOP.includes(path.split('/')[0] ?? '') && !LEFT_OUT.some((folder) => path.startsWith(folder));

/**
 * The sources of the extension: what git keeps or would keep. Unpacked sources, which git does not know, are taken
 * as they lie, so that a sources package can be made from a sources package.
 * @param options.known whether git knows the folder
 * @throws where git knows the folder and does not answer
 */
export function sources({ known = existsSync(join(ROOT, '.git')) } = {}): Files {
  const paths = known ? listed(['ls-files', '--cached', '--others']) : lying();
  return filesOf(
    ROOT,
    paths.filter((path) => isSource(path) && existsSync(join(ROOT, path))),
  );
}

/** Sources that differ from what is committed; empty where git does not know the folder. */
export function uncommitted(): string[] {
  if (!existsSync(join(ROOT, '.git'))) return [];
  return [...new Set(listed(['ls-files', '--modified', '--deleted', '--others']))].filter(isSource);
}

function listed(words: readonly string[]): string[] {
  const { status, stdout, stderr } = spawnSync('git', [...words, '--exclude-standard', '-z'], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status !== 0) throw new Error(`git could not list the sources: ${stderr}`);
  return stdout.split('\0').filter((path) => path !== '');
}

function lying(): string[] {
  const here = TOP.filter((path) => existsSync(join(ROOT, path)));
  return here.flatMap((path) => (statSync(join(ROOT, path)).isFile() ? [path] : inFolder(path)));
}

const inFolder = (folder: string) =>
  [...filesUnder(join(ROOT, folder)).keys()].map((path) => `${folder}/${path}`);
