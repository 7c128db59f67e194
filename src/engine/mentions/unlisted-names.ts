import type { Token } from '../scene.ts';
import { CHILD_NAMES, WORD_NAMES } from './data/given-names.ts';
import { BELONGINGS, HARMED, HARMED_BY, NOT_NAMES } from './data/unlisted-words.ts';
import { bare, isCapital, type Look, wordAt } from './look.ts';

/** Where a child's name stands: its first and last token, and what told it. */
export interface Candidate {
  at: number;
  last: number;
  by: string;
}

/** "little Xanthippe", "a lad called Zebedee T": a name no list knows, made one by what stands beside. */
export function unlistedName(look: Look, tokens: readonly Token[], at: number): Candidate | null {
  const token = tokens[at];
  if (
    !isCapital(token) ||
    token === undefined ||
    token.text === token.text.toUpperCase() ||
    NOT_NAMES.has(bare(token.folded)) ||
    (at === 0 && !HARMED.has(wordAt(tokens, 1))) ||
    token.text.length < 3
  )
    return null;
  if (!look.setting.anchored) return null;
  const before = wordAt(tokens, at - 1);
  const next = tokens[at + 1];
  if (
    look.draft.role === 'official' &&
    isCapital(next) &&
    CHILD_NAMES.has(wordAt(tokens, at + 3)) &&
    wordAt(tokens, at + 2) === 'and'
  ) {
    return { at, last: at + 1, by: 'a full name beside another' };
  }
  const initial =
    next !== undefined && /^[A-Z]$/.test(next.text) && next.text !== 'I' && tokens[at + 1]?.kind === 'word';
  if (
    before === 'little' ||
    initial ||
    isBeside(tokens, at) ||
    isBelonging(tokens, at) ||
    isDoing(tokens, at)
  ) {
    if (look.school.name.includes(token.text)) return null;
    return { at, last: initial ? at + 1 : at, by: 'a name beside "little" or an initial' };
  }
  return null;
}

/** "Jonty and Pearl": one name known makes the other one. */
function isBeside(tokens: readonly Token[], at: number): boolean {
  if (NOT_NAMES.has(wordAt(tokens, at))) return false;
  const joins = /^(?:and|&|,)$/;
  const known = (place: number): boolean =>
    isCapital(tokens[place]) && CHILD_NAMES.has(bare(wordAt(tokens, place)));
  return (
    (wordAt(tokens, at + 1) === 'and' && known(at + 2)) ||
    (joins.test(wordAt(tokens, at - 1)) && known(at - 2))
  );
}

/** "Bilal's coat": what a child loses. */
function isBelonging(tokens: readonly Token[], at: number): boolean {
  if (!/['’]s$/.test(tokens[at]?.text ?? '') || NOT_NAMES.has(bare(wordAt(tokens, at)))) return false;
  return BELONGINGS.has(wordAt(tokens, at + 1));
}

/** "Bilal bit her", "pushed by Bilal": what a child does to another. */
function isDoing(tokens: readonly Token[], at: number): boolean {
  if (NOT_NAMES.has(wordAt(tokens, at))) return false;
  const after = wordAt(tokens, at + 1);
  if (HARMED.has(after)) return true;
  const named = /^(?:called|named)$/.test(wordAt(tokens, at - 1));
  if (named && /^(?:boy|girl|lad|lass|kid|child|one|pupil|friend|mate)$/.test(wordAt(tokens, at - 2)))
    return true;
  if (wordAt(tokens, at - 1) === 'poor' && !WORD_NAMES.has(wordAt(tokens, at))) return true;
  return wordAt(tokens, at - 1) === 'by' && HARMED_BY.has(wordAt(tokens, at - 2));
}
