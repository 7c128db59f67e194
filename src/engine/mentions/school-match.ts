import type { Sentence, Token } from '../scene.ts';
import type { Passage } from '../text/passage.ts';
import { within } from './distance.ts';
import { bare } from './look.ts';
import { SCHOOL_WORDS, type SchoolNames } from './school-names.ts';

/** A sentence's words as names are compared: marks and emoji left out, possessives cut, "saint" as "st". */
export interface Words {
  tokens: Token[];
  keys: string[];
}

export function wordsOf(sentence: Sentence): Words {
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

/** The school's account, initials or a whole name at a place; null where there is none. */
export function strongAt(words: Words, at: number, names: SchoolNames): NameHit | null {
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
  for (const name of names.strong) {
    if (standsAt(words.keys, at, name)) {
      return { length: name.length, typed: isTyped(name), exact: true, by: "the school's name" };
    }
    if (misspeltAt(words.keys, at, name)) {
      return { length: name.length, typed: isTyped(name), exact: false, by: "the school's name, misspelt" };
    }
  }
  return null;
}

/** Whether a passage holds the school's name with its kind, its initials or its account. */
export function namesSchool(passage: Passage, names: SchoolNames): boolean {
  return passage.sentences.some((sentence) => {
    const words = wordsOf(sentence);
    return words.keys.some((_key, at) => strongAt(words, at, names)?.typed === true);
  });
}

/** Whether a passage holds any of the school's names, the bare place included. */
export function namesPlace(passage: Passage, names: SchoolNames): boolean {
  return passage.sentences.some((sentence) => {
    const words = wordsOf(sentence);
    return words.keys.some(
      (_key, at) => strongAt(words, at, names) !== null || names.weak.some((name) => standsAt(words.keys, at, name)),
    );
  });
}
