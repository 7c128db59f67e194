import { within } from './distance.ts';
import { SCHOOL_WORDS } from './school-names.ts';

/** Whether a name stands at a place; "St James" also as "St Jamess". */
export function standsAt(keys: readonly string[], at: number, name: readonly string[]): boolean {
  const saint = name.includes('st');
  return name.every((word, offset) => {
    const key = keys[at + offset];
    return key === word || (saint && key === `${word}s`);
  });
}

/** Whether a word is another that was mistyped: a short one by one of a double letter left out, a long one by a letter (two above eight). */
function isNear(key: string, word: string): boolean {
  if (key[0] !== word[0]) return false;
  if (word.length < 5) return key.length === word.length - 1 && word.replace(/(.)\1/, '$1') === key;
  return within(key, word, word.length > 8 ? 2 : 1);
}

/**
 * Whether a name of two words or more stands there, one word of it mistyped, or two where it has more. What says that
 * it is a school ("primary") may be mistyped only in names of three words or more.
 */
export function misspeltAt(keys: readonly string[], at: number, name: readonly string[]): boolean {
  if (name.length < 2) return false;
  let off = 0;
  for (const [offset, word] of name.entries()) {
    const key = keys[at + offset] ?? '';
    if (key === word) continue;
    if ((SCHOOL_WORDS.has(word) && name.length < 3) || !isNear(key, word)) return false;
    off += 1;
  }
  return off > 0 && off < Math.min(name.length, 3);
}

const NO_NAMES: readonly string[][] = [];

/** Of names by their first word, those that a word could begin, misspelt or not: most words begin none. */
export function candidates(byFirst: ReadonlyMap<string, string[][]>, key: string): readonly string[][] {
  const exact = byFirst.get(key);
  if (exact !== undefined) return exact;
  for (const [first, ones] of byFirst) {
    // Most words are done with here, and a long draft has many.
    if (first[0] !== key[0]) continue;
    if (first.length > 4 && isNear(key, first)) return ones;
    if (first !== 'st' && key === `${first}s`) return ones;
  }
  return NO_NAMES;
}
