import type { Sentence, Token } from '../scene.ts';
import { within } from './distance.ts';
import { bare } from './look.ts';
import { SCHOOL_WORDS, type SchoolNames } from './school-names.ts';

/** A sentence's words as names are compared: marks and emoji left out, possessives cut, "saint" as "st". */
export interface Words {
  tokens: Token[];
  keys: string[];
}

const wordsRead = new WeakMap<Sentence, Words>();

/** The words of a sentence; made once for each. */
export function wordsOf(sentence: Sentence): Words {
  const known = wordsRead.get(sentence);
  if (known !== undefined) return known;
  const made = makeWords(sentence);
  wordsRead.set(sentence, made);
  return made;
}

function makeWords(sentence: Sentence): Words {
  const tokens = sentence.tokens.filter((token) => token.kind !== 'mark' && token.kind !== 'emoji');
  const keys = tokens.map((token) => (token.folded === 'saint' ? 'st' : bare(token.folded)));
  return { tokens, keys };
}

/** Whether a name stands at a place; "St James" also as "St Jamess". */
export function standsAt(keys: readonly string[], at: number, name: readonly string[]): boolean {
  const saint = name.includes('st');
  return name.every((word, offset) => {
    const key = keys[at + offset];
    return key === word || (saint && key === `${word}s`);
  });
}

/** Whether a name of two words or more stands there with one long word off by a letter (two, above eight letters). */
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

const isTyped = (name: readonly string[]): boolean => SCHOOL_WORDS.has(name.at(-1) ?? '');

/** What of the school's unmistakable names stands at a place. */
export interface NameHit {
  length: number;
  /** Ends in "school", "primary" or the like. */
  typed: boolean;
  exact: boolean;
  by: string;
}

const NO_NAMES: readonly string[][] = [];

/** The whole names that could begin with a word, misspelt or not: most words begin none. */
function candidates(names: SchoolNames, key: string): readonly string[][] {
  const exact = names.byFirst.get(key);
  if (exact !== undefined) return exact;
  for (const [first, ones] of names.byFirst) {
    if (first.length > 4 && first[0] === key[0] && within(key, first, first.length > 8 ? 2 : 1)) return ones;
    if (first === 'st' || key !== `${first}s`) continue;
    return ones;
  }
  return NO_NAMES;
}

/** For each place, where the lookalike over it ends ("Hill Lane Airport"), or 0. */
function lookalikeEnds(words: Words, names: SchoolNames): number[] {
  const ends: number[] = [];
  let open = 0;
  for (const [at, key] of words.keys.entries()) {
    if (at >= open) open = 0;
    for (const name of names.lookalikes.get(key) ?? []) {
      if (standsAt(words.keys, at, name)) open = Math.max(open, at + name.length);
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

const KINDS =
  /^(.+?)(?:primaryschool|primaryacademy|primary|prim|pri|school|sch|ps|pa|ceps|ce|cep|academy|acad|infants|juniors|jmi)$/;

/** Whether an account or hashtag is the school's name cut short: "BHillPrimary", "milnpri". */
function isShortened(account: string, core: readonly string[]): boolean {
  const body = KINDS.exec(account)?.[1] ?? '';
  if (body.length < 3 || core.length === 0) return false;
  let left = body;
  for (const [place, word] of core.entries()) {
    let taken = 0;
    while (taken < word.length && left[taken] === word[taken]) taken += 1;
    // The last word takes what is left; earlier ones leave a letter for each that follows.
    const others = core.length - place - 1;
    taken = Math.min(taken, left.length - others);
    if (taken < 1) return false;
    if (others > 0 && taken < word.length && left[taken] !== core[place + 1]?.[0]) return false;
    left = left.slice(taken);
  }
  return left === '' && (core.length > 1 || body.length >= 4);
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
  for (const name of candidates(names, key)) {
    if (standsAt(words.keys, at, name)) {
      return { length: name.length, typed: isTyped(name), exact: true, by: "the school's name" };
    }
    if (misspeltAt(words.keys, at, name)) {
      return { length: name.length, typed: isTyped(name), exact: false, by: "the school's name, misspelt" };
    }
  }
  return null;
}
