import { within } from './distance.ts';
import { SCHOOL_WORDS, type SchoolNames } from './school-names.ts';

/** Whether a name stands at a place; "St James" also as "St Jamess". */
export function standsAt(keys: readonly string[], at: number, name: readonly string[]): boolean {
  const saint = name.includes('st');
  return name.every((word, offset) => {
    const key = keys[at + offset];
    return key === word || (saint && key === `${word}s`);
  });
}

/** Whether a name of two words or more stands there, one long word off by a letter (two above eight). */
export function misspeltAt(keys: readonly string[], at: number, name: readonly string[]): boolean {
  if (name.length < 2) return false;
  let off = 0;
  for (const [offset, word] of name.entries()) {
    const key = keys[at + offset] ?? '';
    if (key === word) continue;
    if (key[0] !== word[0] || word.length < 5 || SCHOOL_WORDS.has(word)) return false;
    if (!within(key, word, word.length > 8 ? 2 : 1)) return false;
    off += 1;
  }
  return off === 1;
}

const NO_NAMES: readonly string[][] = [];

/** The whole names that could begin with a word, misspelt or not: most words begin none. */
export function candidates(names: SchoolNames, key: string): readonly string[][] {
  const exact = names.byFirst.get(key);
  if (exact !== undefined) return exact;
  for (const [first, ones] of names.byFirst) {
    if (first.length > 4 && first[0] === key[0] && within(key, first, first.length > 8 ? 2 : 1)) return ones;
    if (first === 'st' || key !== `${first}s`) continue;
    return ones;
  }
  return NO_NAMES;
}
