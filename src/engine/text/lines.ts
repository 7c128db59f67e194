import type { Line, Token } from '../scene.ts';
import { fold } from './fold.ts';
import { sentencesOf } from './sentences.ts';
import { tokenize } from './tokens.ts';

/** A stretch of text that ends where a sentence surely ends, apart from where it stands. */
export interface Stretch {
  folded: string;
  /** Its sentences, and where in it each begins (UTF-16 units). */
  lines: readonly { at: number; line: Line }[];
}

/** Short forms and initials, whose full stop ends no sentence: what stands before it. */
const SHORT_FORM = /(?:^|[^\p{L}\p{N}])(?:mr|mrs|ms|mx|dr|st|rev|prof|sr|jr|vs|approx|tel|e\.g|i\.e)$/iu;
const INITIAL = /(?:^|[^\p{L}\p{N}])\p{Lu}$/u;
const LINE_END = /[\n\r\u2028\u2029]+/g;
/** Begins where a run of stops begins, so that a run is looked at once. */
const STOP = /(?<![.!?…])[.!?…]+["'’”)\]]*[ \t]+(?=[\p{L}\p{N}@#])/gu;
/** How far back a short form is looked for. */
const BEFORE = 8;

/**
 * Where a text may be cut so that each part is read as it would be in the whole: after line ends, and after stops
 * that end a sentence. Ends of the parts in order, UTF-16 units; the last is the text's own.
 */
export function stretchEnds(text: string): number[] {
  const ends: number[] = [];
  for (const stop of text.matchAll(STOP)) {
    const before = text.slice(Math.max(0, stop.index - BEFORE), stop.index);
    const shortened = stop[0][0] === '.' && (SHORT_FORM.test(before) || INITIAL.test(before));
    if (!shortened) ends.push(stop.index + stop[0].length);
  }
  const stops = ends.length;
  for (const line of text.matchAll(LINE_END)) ends.push(line.index + line[0].length);
  if (ends.length > stops && stops > 0) ends.sort((a, b) => a - b);
  if (ends.at(-1) !== text.length && text !== '') ends.push(text.length);
  return ends;
}

/** Reads a stretch from scratch. */
function readStretch(text: string): Stretch {
  const folded = fold(text);
  const lines = sentencesOf(text, tokenize(text, folded)).map(({ start, end, tokens }) => ({
    at: start,
    line: {
      text: text.slice(start, end),
      folded: folded.slice(start, end),
      tokens: tokens.map((token) => movedBy(token, -start)),
      known: new Map(),
    },
  }));
  return { folded, lines };
}

/** The token as it stands so many UTF-16 units further on. */
export function movedBy(token: Token, by: number): Token {
  return by === 0 ? token : { ...token, start: token.start + by, end: token.end + by };
}

/** So many UTF-16 units of stretches are kept ready, twice over: a long draft and what it was a moment ago. */
const KEPT = 100_000;

let recent = new Map<string, Stretch>();
let older = new Map<string, Stretch>();
let kept = 0;

/**
 * The reading of a stretch. Drafts are read again at every keystroke, and nearly all of a draft is as it was: equal
 * stretches are read once, as long as memory for them lasts. In memory only, like the drafts themselves.
 */
export function stretchOf(text: string): Stretch {
  const known = recent.get(text);
  if (known !== undefined) return known;
  const made = older.get(text) ?? readStretch(text);
  if (kept + text.length > KEPT) {
    older = recent;
    recent = new Map();
    kept = 0;
  }
  recent.set(text, made);
  kept += text.length;
  return made;
}

/** Forgets every stretch: the next reading is from scratch. For measuring and tests. */
export function forgetStretches(): void {
  recent = new Map();
  older = new Map();
  kept = 0;
}
