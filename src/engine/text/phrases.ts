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

interface Node {
  next: Map<string, Node>;
  /** Any one word. */
  any: Node | null;
  phrase: string | null;
}

const node = (): Node => ({ next: new Map(), any: null, phrase: null });

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
  let compiled: Node | null = null;
  const root = (): Node => {
    compiled ??= compile(table);
    return compiled;
  };
  return {
    find: (tokens, text) => find(root(), tokens, text),
    has: (tokens) => tokens.some((_token, at) => longest(root(), tokens, at) !== null),
  };
}

function compile(table: readonly string[]): Node {
  const root = node();
  for (const phrase of table) grow([root], fold(phrase.trim()).split(/\s+/), phrase);
  return root;
}

function step(from: Node, word: string): Node {
  const to = from.next.get(word) ?? node();
  from.next.set(word, to);
  return to;
}

function stepAny(from: Node): Node {
  from.any ??= node();
  return from.any;
}

function grow(ends: Node[], parts: string[], phrase: string): void {
  let front = ends;
  for (const part of parts) front = advance(front, part);
  for (const end of front) if (!ends.includes(end)) end.phrase ??= phrase;
}

function advance(front: Node[], part: string): Node[] {
  if (part === '*') return front.map(stepAny);
  if (/^\*[1-5]$/.test(part)) {
    const reached = [...front];
    let last = front;
    for (let left = Number(part[1]); left > 0; left -= 1) {
      last = last.map(stepAny);
      reached.push(...last);
    }
    return reached;
  }
  const optional = part.length > 1 && part.endsWith('?');
  const words = (optional ? part.slice(0, -1) : part).split('|').filter((word) => word !== '');
  const forms = new Set(words.flatMap((word) => [word, word.replaceAll("'", '')]));
  const reached = front.flatMap((from) => [...forms].map((word) => step(from, word)));
  return optional ? [...front, ...reached] : reached;
}

const passedOver = (token: Token): boolean => token.kind === 'mark' || token.kind === 'emoji';

interface End {
  /** Index of the last token. */
  last: number;
  phrase: string;
}

/** The nodes that a token leads to from the front. */
function arrivals(front: readonly Node[], here: Token): Node[] {
  const skipped = passedOver(here);
  const reached: Node[] = [];
  for (const from of front) {
    const literal = from.next.get(here.folded);
    if (literal !== undefined && !reached.includes(literal)) reached.push(literal);
    if (!skipped && from.any !== null && !reached.includes(from.any)) reached.push(from.any);
  }
  return reached;
}

const goesOn = (from: Node): boolean => from.any !== null || from.next.size > 0;

function longest(root: Node, tokens: readonly Token[], first: number): End | null {
  const opening = tokens[first];
  if (opening === undefined || (root.any === null && !root.next.has(opening.folded))) return null;
  let best: End | null = null;
  let front: Node[] = [root];
  for (let at = first; at < tokens.length; at += 1) {
    const here = tokens[at];
    if (here === undefined) break;
    const reached = arrivals(front, here);
    const whole = reached.find((one) => one.phrase !== null);
    if (whole?.phrase != null) best = { last: at, phrase: whole.phrase };
    // A mark is passed over by the phrases already begun.
    if (passedOver(here) && at > first) for (const from of front) if (goesOn(from)) reached.push(from);
    if (reached.length === 0) break;
    front = reached;
  }
  return best;
}

function find(root: Node, tokens: readonly Token[], text?: string): PhraseMatch[] {
  const found: PhraseMatch[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const match = longest(root, tokens, at);
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
