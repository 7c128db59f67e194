import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const SRC = fileURLToPath(new URL('../../src', import.meta.url));

/** What each room may import of the others: the way of a draft, one direction out and one back. */
const MAY_IMPORT: Record<string, string[]> = {
  'site-registry.ts': [],
  'stores.ts': [],
  'vocabulary.ts': ['site-registry.ts'],
  'browser.ts': [],
  engine: ['vocabulary.ts'],
  packs: ['site-registry.ts', 'vocabulary.ts', 'words'],
  words: ['stores.ts', 'vocabulary.ts'],
  messages: ['vocabulary.ts'],
  guidance: ['site-registry.ts', 'vocabulary.ts', 'engine', 'packs', 'words', 'messages'],
  settings: ['vocabulary.ts', 'browser.ts', 'packs', 'words'],
  guide: ['settings', 'stores.ts', 'words'],
  sites: ['vocabulary.ts'],
  card: ['messages', 'vocabulary.ts'],
  composer: ['card', 'messages', 'sites', 'vocabulary.ts'],
  background: ['browser.ts', 'engine', 'guidance', 'messages', 'packs', 'settings', 'vocabulary.ts', 'words'],
  pages: [
    'browser.ts',
    'composer',
    'guidance',
    'guide',
    'messages',
    'packs',
    'settings',
    'site-registry.ts',
    'sites',
    'vocabulary.ts',
    'words',
  ],
  check: ['engine', 'guidance', 'packs', 'vocabulary.ts', 'words'],
};

/** Libraries that may not ship into a site's page, and the rooms that do. */
const PAGE_ROOMS = ['card', 'composer', 'messages', 'sites'];
const NOT_IN_PAGE = ['zod', 'compromise', 'webextension-polyfill', 'fflate'];

interface Import {
  file: string;
  room: string;
  /** A room of ours, or a library. */
  target: string;
  isLibrary: boolean;
  /** Gone once it is built. */
  isType: boolean;
}

function importsOf(file: string): Import[] {
  const from = relative(SRC, file);
  const room = from.split(/[\\/]/)[0] ?? '';
  const source = readFileSync(file, 'utf8');
  const found = [...source.matchAll(/(import type\s[^;']*)?(?:from|import)\s*\(?\s*'([^']+)'/g)];
  return found.map(([, type, specifier = '']) => {
    const isLibrary = !specifier.startsWith('.');
    const target = isLibrary
      ? specifier
      : (relative(SRC, join(dirname(file), specifier)).split(/[\\/]/)[0] ?? '');
    return { file: from, room, target, isLibrary, isType: type !== undefined };
  });
}

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path))
  .map((path) => join(SRC, path));
const imports = files.flatMap(importsOf);

describe('rooms', () => {
  it('has an entry for each room, and no entry for a room that is gone', () => {
    expect([...new Set(files.map((file) => relative(SRC, file).split(/[\\/]/)[0]))].sort()).toEqual(
      Object.keys(MAY_IMPORT).sort(),
    );
  });

  it.each(Object.keys(MAY_IMPORT))('%s imports only what it may', (room) => {
    const allowed = [room, ...(MAY_IMPORT[room] ?? [])];
    const strays = imports.filter(
      (one) => !one.isLibrary && one.room === room && !allowed.includes(one.target),
    );
    expect(strays.map((one) => `${one.file} imports ${one.target}`)).toEqual([]);
  });

  it('keeps large libraries out of what ships to a page', () => {
    const strays = imports.filter(
      (one) => !one.isType && PAGE_ROOMS.includes(one.room) && NOT_IN_PAGE.includes(one.target),
    );
    expect(strays.map((one) => `${one.file} imports ${one.target}`)).toEqual([]);
  });

  it('reads the imports it is meant to judge', () => {
    expect(imports).toContainEqual({
      file: join('settings', 'storage.ts'),
      room: 'settings',
      target: 'browser.ts',
      isLibrary: false,
      isType: false,
    });
    expect(imports.some((one) => one.isType && one.target === 'webextension-polyfill')).toBe(true);
    expect(imports.some((one) => one.isLibrary && one.target === 'zod')).toBe(true);
  });
});
