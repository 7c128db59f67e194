import { oncePer } from '../per-scene.ts';
import { namePartsOf } from './name-parts.ts';
import { TITLES } from './roster.ts';

const NOBODY: ReadonlySet<string> = new Set();

/** How a text may call the people of a list: the first name of those without a title, all names of those with one. */
export const calledIn = (names: readonly string[] | undefined): ReadonlySet<string> =>
  names === undefined || names.length === 0 ? NOBODY : called(names);

const called = oncePer((names: readonly string[]): ReadonlySet<string> => {
  const made = new Set<string>();
  for (const parts of namePartsOf(names)) {
    if (!TITLES.has(parts[0] ?? '')) made.add(parts[0] ?? '');
    else for (let at = 1; at < parts.length; at += 1) made.add(parts[at] ?? '');
  }
  return made;
});

/** The surnames of a list, or what stands last. Folded, as above. */
export const surnamesIn = (names: readonly string[] | undefined): ReadonlySet<string> =>
  names === undefined || names.length === 0 ? NOBODY : surnames(names);

const surnames = oncePer(
  (names: readonly string[]): ReadonlySet<string> =>
    new Set(namePartsOf(names).map((parts) => parts.at(-1) ?? '')),
);
