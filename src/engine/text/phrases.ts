import type { Span } from '../../vocabulary.ts';
import type { Token } from '../scene.ts';
import { fold } from './fold.ts';

/** A phrase found: where it stands in the draft, its words, and the table's entry. */
export interface PhraseMatch extends Span {
  phrase: string;
}

/** Finds the phrases of one table in a run of tokens. */
export interface PhraseMatcher {
  /**
   * Leftmost, longest, not overlapping. `text` is the draft the tokens were cut from: with it the
   * spans carry its words exactly; without it, the tokens joined by single blanks.
   */
  find(tokens: readonly Token[], text?: string): PhraseMatch[];
  /** Whether any phrase stands in the tokens. */
  has(tokens: readonly Token[]): boolean;
}

/** One word of a phrase: the words it may be (null: any one word), and whether it may be absent. */
interface Part {
  words: ReadonlySet<string> | null;
  optional: boolean;
}

interface Phrase {
  /** The table's entry. */
  phrase: string;
  parts: readonly Part[];
}

/** A table made ready: its phrases by the words they can begin with, in the table's order. */
interface Compiled {
  byFirst: Map<string, Phrase[]>;
  byAny: Phrase[];
}

/**
 * Makes a matcher of a table of phrases, one string each, words parted by blanks:
 * - a plain word matches the folded token ("don't" also matches "dont"; write "head|head's" for both);
 * - `a|b` is one word out of several; a word ending in `?` may be absent (`the? head`, `a|the?`);
 * - `*` is any one word, `*3` any nought to three words (at most 5);
 * - an emoji matches itself. Marks, and emoji that the phrase does not ask for, are passed over.
 * Case, accents and curly quotes of the table do not matter. Linear in the number of tokens. The table
 * is compiled when first asked, so that loading a module costs nothing.
 */
export function phrases(table: readonly string[]): PhraseMatcher {
  let ready: Compiled | null = null;
  const compiled = (): Compiled => {
    ready ??= compile(table);
    return ready;
  };
  return {
    find: (tokens, text) => find(compiled(), tokens, text),
    has: (tokens) => tokens.some((_token, at) => longest(compiled(), tokens, at) !== null),
  };
}

// Each phrase keeps its own parts: merging them into one tree would multiply their alternatives.
function compile(table: readonly string[]): Compiled {
  const compiled: Compiled = { byFirst: new Map(), byAny: [] };
  for (const phrase of table) {
    const parts = fold(phrase.trim()).split(/\s+/).flatMap(partsOf);
    const whole: Phrase = { phrase, parts };
    for (const first of firstOf(parts)) {
      if (first.words === null) compiled.byAny.push(whole);
      else for (const word of first.words) enter(compiled.byFirst, word, whole);
    }
  }
  return compiled;
}

function enter(byFirst: Map<string, Phrase[]>, word: string, phrase: Phrase): void {
  const known = byFirst.get(word);
  if (known === undefined) byFirst.set(word, [phrase]);
  else if (known.at(-1) !== phrase) known.push(phrase);
}

/** The parts a phrase can begin with: its first, and those after parts that may be absent. */
function firstOf(parts: readonly Part[]): readonly Part[] {
  const needed = parts.findIndex((part) => !part.optional);
  return needed < 0 ? parts : parts.slice(0, needed + 1);
}

function partsOf(part: string): Part[] {
  if (part === '*') return [{ words: null, optional: false }];
  if (/^\*[1-5]$/.test(part)) {
    return Array.from({ length: Number(part[1]) }, () => ({ words: null, optional: true }));
  }
  const optional = part.length > 1 && part.endsWith('?');
  const words = (optional ? part.slice(0, -1) : part).split('|').filter((word) => word !== '');
  return [{ words: new Set(words.flatMap((word) => [word, word.replaceAll("'", '')])), optional }];
}

const passedOver = (token: Token): boolean => token.kind === 'mark' || token.kind === 'emoji';

interface End {
  /** Index of the last token. */
  last: number;
  phrase: string;
}

/** A phrase begun: the part that has to come next. */
interface Begun {
  whole: Phrase;
  next: number;
}

/** Where this token takes a phrase: past the part it is, absent parts passed over. Each place once. */
function takes({ whole, next }: Begun, here: Token, into: Begun[]): void {
  const skipped = passedOver(here);
  for (let at = next; at < whole.parts.length; at += 1) {
    const part = whole.parts[at];
    if (part === undefined) return;
    const fits = part.words === null ? !skipped : part.words.has(here.folded);
    if (fits && !into.some((one) => one.whole === whole && one.next === at + 1)) {
      into.push({ whole, next: at + 1 });
    }
    if (!part.optional) return;
  }
}

const isWhole = ({ whole, next }: Begun): boolean => {
  for (let at = next; at < whole.parts.length; at += 1) if (whole.parts[at]?.optional !== true) return false;
  return true;
};

/** The phrases of the table that this token can begin; most tokens begin none. */
function beginning({ byFirst, byAny }: Compiled, opening: Token): Begun[] | null {
  const named = byFirst.get(opening.folded);
  const any = byAny.length > 0 && !passedOver(opening) ? byAny : null;
  if (named === undefined && any === null) return null;
  return [...(named ?? []), ...(any ?? [])].map((whole) => ({ whole, next: 0 }));
}

function longest(compiled: Compiled, tokens: readonly Token[], first: number): End | null {
  const opening = tokens[first];
  if (opening === undefined) return null;
  let front = beginning(compiled, opening);
  if (front === null) return null;
  let best: End | null = null;
  for (let at = first; at < tokens.length && front.length > 0; at += 1) {
    const here = tokens[at];
    if (here === undefined) break;
    const reached: Begun[] = [];
    for (const begun of front) takes(begun, here, reached);
    const whole = reached.find(isWhole);
    if (whole !== undefined) best = { last: at, phrase: whole.whole.phrase };
    // A mark is passed over by the phrases already begun.
    if (passedOver(here) && at > first) {
      for (const begun of front) if (begun.next < begun.whole.parts.length) reached.push(begun);
    }
    front = reached;
  }
  return best;
}

function find(compiled: Compiled, tokens: readonly Token[], text?: string): PhraseMatch[] {
  const found: PhraseMatch[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const match = longest(compiled, tokens, at);
    const first = tokens[at];
    const last = match === null ? undefined : tokens[match.last];
    if (match === null || first === undefined || last === undefined) continue;
    const words =
      text?.slice(first.start, last.end) ??
      tokens
        .slice(at, match.last + 1)
        .map((token) => token.text)
        .join(' ');
    found.push({ start: first.start, end: last.end, text: words, phrase: match.phrase });
    at = match.last;
  }
  return found;
}
