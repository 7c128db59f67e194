import type { Sentence, Token } from '../scene.ts';
import type { Passage } from '../text/passage.ts';
import { phrases } from '../text/phrases.ts';
import { PLACE_AFTER, PLACE_CUES } from './data/elsewhere.ts';
import { within } from './distance.ts';
import { bare, isCapital } from './look.ts';
import { SCHOOL_WORDS, type SchoolNames } from './school-names.ts';

/** A sentence's words as names are compared: marks and emoji left out, possessives cut, "saint" as "st". */
export interface Words {
  tokens: Token[];
  keys: string[];
}

const read = new WeakMap<Sentence, Words>();

/** The words of a sentence; made once for each. */
export function wordsOf(sentence: Sentence): Words {
  const known = read.get(sentence);
  if (known !== undefined) return known;
  const made = makeWords(sentence);
  read.set(sentence, made);
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

const hits = new WeakMap<Words, { names: SchoolNames; found: (NameHit | null)[] }>();

/** The school's account, initials or a whole name at a place; null where there is none. Looked up once. */
export function strongAt(words: Words, at: number, names: SchoolNames): NameHit | null {
  let known = hits.get(words);
  if (known === undefined || known.names !== names) {
    known = { names, found: words.keys.map((_key, place) => hitAt(words, place, names)) };
    hits.set(words, known);
  }
  return known.found[at] ?? null;
}

function hitAt(words: Words, at: number, names: SchoolNames): NameHit | null {
  const token = words.tokens[at];
  const key = words.keys[at] ?? '';
  if (token === undefined) return null;
  if (token.kind === 'handle' || token.kind === 'hashtag') {
    const account = token.folded.slice(1).replace(/[^a-z0-9]/g, '');
    if (!names.handles.has(account) && !names.initials.has(account)) return null;
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

const placeCue = phrases(PLACE_CUES);

/** Whether the sentence speaks of a place: roads, pubs, weather. */
export const speaksOfPlace = (sentence: Sentence): boolean => placeCue.has(sentence.tokens);

/** A name that goes on into something else: "Hill Lane Road", "Hill Lane High". */
export function runsOn(words: Words, next: number): boolean {
  const key = words.keys[next] ?? '';
  return PLACE_AFTER.has(key) && (isCapital(words.tokens[next]) || !ALSO_COMMON.has(key));
}

/** In small letters these are as often another word. */
const ALSO_COMMON: ReadonlySet<string> = new Set(
  'high show fair fayre close way shop shops green common drive market cafe bus stop post centre ward bells community'.split(
    ' ',
  ),
);

const PEOPLE_AT = phrases([
  'somebody|someone|everyone|everybody|anyone|nobody|office|head|headteacher|deputy|teacher|teachers|ta|tas|senco|staff|kids|parents|mums|lot|people at|from',
  'teach|teaches|teaching|taught|job|role|governor|ta|hlta|volunteer at',
]);
const PEOPLE_AFTER: ReadonlySet<string> = new Set(
  'kids children families mums dads parents pupils staff teachers governors pta ptfa head headteacher uniform jumper leavers'.split(
    ' ',
  ),
);

/** Whether people that only a school has stand beside a bare place name: "the head at Hill Lane", "Hill Lane kids". */
export function hasSchoolPeople(words: Words, at: number, length: number): boolean {
  if (PEOPLE_AFTER.has(words.keys[at + length] ?? '')) return true;
  const before = words.tokens.slice(Math.max(0, at - 2), at);
  return PEOPLE_AT.find(before).some((match) => match.end === before.at(-1)?.end);
}

/** Whether a bare place name with school people beside it stands in a passage. */
export function namesByPeople(passage: Passage, names: SchoolNames): boolean {
  return passage.sentences.some((sentence) => {
    if (speaksOfPlace(sentence)) return false;
    const words = wordsOf(sentence);
    return words.keys.some((_key, at) => {
      const name = names.weak.find((one) => standsAt(words.keys, at, one));
      return (
        name !== undefined && !runsOn(words, at + name.length) && hasSchoolPeople(words, at, name.length)
      );
    });
  });
}

/** Whether a passage holds the school's name with its kind, its initials or its account. */
export function namesSchool(passage: Passage, names: SchoolNames): boolean {
  return passage.sentences.some((sentence) => {
    const words = wordsOf(sentence);
    return words.keys.some((_key, at) => {
      const hit = strongAt(words, at, names);
      if (hit === null) return false;
      return hit.typed || (hit.exact && !runsOn(words, at + hit.length) && !speaksOfPlace(sentence));
    });
  });
}

/** Whether a passage holds any of the school's names, the bare place included. */
export function namesPlace(passage: Passage, names: SchoolNames): boolean {
  return passage.sentences.some((sentence) => {
    const words = wordsOf(sentence);
    return words.keys.some(
      (_key, at) =>
        strongAt(words, at, names) !== null || names.weak.some((name) => standsAt(words.keys, at, name)),
    );
  });
}
