import { isShortened } from './account-match.ts';
import { candidates, misspeltAt, standsAt } from './name-match.ts';
import { SCHOOL_WORDS, type SchoolNames } from './school-names.ts';
import type { Words } from './words.ts';

const isTyped = (name: readonly string[]): boolean => SCHOOL_WORDS.has(name.at(-1) ?? '');

/** What of the school's unmistakable names stands at a place. */
export interface NameHit {
  length: number;
  /** Ends in "school", "primary" or the like. */
  typed: boolean;
  exact: boolean;
  by: string;
}

/** For each place, where the lookalike over it ends ("Hill Lane Airport"), or 0. */
function lookalikeEnds(words: Words, names: SchoolNames): number[] {
  const ends: number[] = [];
  let open = 0;
  for (const [at, key] of words.keys.entries()) {
    if (at >= open) open = 0;
    for (const name of candidates(names.lookalikes, key)) {
      // Mistyped as the school's name may be: else a slip would make it the school.
      if (standsAt(words.keys, at, name) || misspeltAt(words.keys, at, name))
        open = Math.max(open, at + name.length);
    }
    ends.push(open);
  }
  return ends;
}

interface Hits {
  names: SchoolNames;
  lookalikes: number[];
  found: (NameHit | null)[];
}

const read = new WeakMap<Words, Hits>();

/** Looks a sentence's words through once. */
function hitsIn(words: Words, names: SchoolNames): Hits {
  const known = read.get(words);
  if (known !== undefined && known.names === names) return known;
  const lookalikes = lookalikeEnds(words, names);
  const found = words.keys.map((_key, at) => {
    const hit = hitAt(words, at, names);
    return hit !== null && at + hit.length <= (lookalikes[at] ?? 0) ? null : hit;
  });
  const made = { names, lookalikes, found };
  read.set(words, made);
  return made;
}

/** Whether the words from a place on belong to a longer name that is something else. */
export function isLookalike(words: Words, at: number, length: number, names: SchoolNames): boolean {
  return at + length <= (hitsIn(words, names).lookalikes[at] ?? 0);
}

/** The school's account, initials or a whole name at a place; null where there is none, or a lookalike. */
export function strongAt(words: Words, at: number, names: SchoolNames): NameHit | null {
  return hitsIn(words, names).found[at] ?? null;
}

function hitAt(words: Words, at: number, names: SchoolNames): NameHit | null {
  const token = words.tokens[at];
  const key = words.keys[at] ?? '';
  if (token === undefined) return null;
  if (token.kind === 'handle' || token.kind === 'hashtag') {
    const account = token.folded.slice(1).replace(/[^a-z0-9]/g, '');
    if (!names.handles.has(account) && !names.initials.has(account) && !isShortened(account, names.core))
      return null;
    return { length: 1, typed: true, exact: true, by: 'account or hashtag' };
  }
  if (token.kind !== 'word') return null;
  if (names.initials.has(key) && (key.length > 3 || token.text === token.text.toUpperCase())) {
    return { length: 1, typed: true, exact: true, by: "the school's initials" };
  }
  for (const name of candidates(names.byFirst, key)) {
    if (standsAt(words.keys, at, name)) {
      return { length: name.length, typed: isTyped(name), exact: true, by: "the school's name" };
    }
    if (misspeltAt(words.keys, at, name)) {
      return { length: name.length, typed: isTyped(name), exact: false, by: "the school's name, misspelt" };
    }
  }
  return null;
}
