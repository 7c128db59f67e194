import { oncePer } from '../per-scene.ts';
import { fold } from '../text/fold.ts';
import { TITLES } from './roster.ts';

/** Names given on this device, as a text may call them. Words folded. */
export interface Given {
  /** The first name of those without a title, all names of those with one. */
  called: ReadonlySet<string>;
  surnames: ReadonlySet<string>;
}

const NOBODY: Given = { called: new Set(), surnames: new Set() };

const read = oncePer((names: readonly string[]): Given => {
  const called = new Set<string>();
  const surnames = new Set<string>();
  for (const name of names) {
    const parts = fold(name).split(/\s+/);
    const isTitled = TITLES.has(parts[0] ?? '');
    for (const part of isTitled ? parts.slice(1) : parts.slice(0, 1)) called.add(part);
    surnames.add(parts.at(-1) ?? '');
  }
  return { called, surnames };
});

/** Reads a list of names once, however long it is. */
export const givenIn = (names: readonly string[] | undefined): Given =>
  names === undefined || names.length === 0 ? NOBODY : read(names);
