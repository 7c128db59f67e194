import type { Token } from '../scene.ts';
import { CHILD_NAMES } from './data/given-names.ts';
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
    at === 0 ||
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
  if (before === 'little' || initial || isBelonging(tokens, at) || isDoing(tokens, at)) {
    if (look.school.name.includes(token.text)) return null;
    return { at, last: initial ? at + 1 : at, by: 'a name beside "little" or an initial' };
  }
  return null;
}

/** "Bilal's coat": what a child loses. */
function isBelonging(tokens: readonly Token[], at: number): boolean {
  if (!/['’]s$/.test(tokens[at]?.text ?? '') || NOT_NAMES.test(bare(wordAt(tokens, at)))) return false;
  return /^(?:coat|jumper|cardigan|hoodie|shoe|shoes|welly|wellies|lunchbox|bottle|bookbag|hat|glove|party|cardi|trainers)$/.test(
    wordAt(tokens, at + 1),
  );
}

/** "Bilal bit her", "pushed by Bilal": what a child does to another. */
function isDoing(tokens: readonly Token[], at: number): boolean {
  if (NOT_NAMES.test(wordAt(tokens, at))) return false;
  const after = wordAt(tokens, at + 1);
  if (/^(?:bit|pushed|punched|kicked|pinched|scratched|spat|shoved|thumped)$/.test(after)) return true;
  return (
    wordAt(tokens, at - 1) === 'by' &&
    /^(?:bitten|pushed|punched|kicked|hit|bullied|pinched|scratched|thumped)$/.test(wordAt(tokens, at - 2))
  );
}

/** Written large for other reasons. */
const NOT_NAMES =
  /^(?:mum|dad|nan|grandma|grandad|monday|tuesday|wednesday|thursday|friday|saturday|sunday|school|teacher|head|miss|sir|someone|nobody|everyone|he|she|they|who|it|and|but|then|she's|he's|it's|that's|there's|who's|what's|let's|here's|how's|everyone's|today's|children's)$/;
