import type { Span } from '../../vocabulary.ts';
import type { Line, Sentence, Token } from '../scene.ts';
import { type Index, indexOf, lookThrough, type Table } from './phrase-index.ts';
import { beginning, longestFrom, type Run } from './phrase-run.ts';
import { type Compiled, compile } from './phrase-table.ts';

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
  /** The same in a sentence, whose line remembers it. */
  findIn(sentence: Sentence, text: string): PhraseMatch[];
  /** Whether any phrase stands in the tokens. */
  has(tokens: readonly Token[]): boolean;
  /** Whether any phrase stands in the sentence. */
  hasIn(sentence: Sentence): boolean;
}

interface Registered extends PhraseMatcher, Table {}

/** Every table of the engine, so that a line is looked through once for all of them. */
const tables: Registered[] = [];

/**
 * Makes a matcher of a table of phrases, one string each, words parted by blanks:
 * - a plain word matches the folded token ("don't" also matches "dont"; write "head|head's" for both);
 * - `a|b` is one word out of several; a word ending in `?` may be absent (`the? head`, `a|the?`);
 * - `*` is any one word, `*3` any nought to three words (at most 5);
 * - an emoji matches itself. Marks, and emoji that the phrase does not ask for, are passed over.
 * Case, accents and curly quotes of the table do not matter. Linear in the number of tokens. The table
 * is compiled when first asked, so that loading a module costs nothing; a function may give it as late.
 */
export function phrases(table: readonly string[] | (() => readonly string[])): PhraseMatcher {
  let ready: Compiled | null = null;
  const compiled = (): Compiled => {
    ready ??= compile(typeof table === 'function' ? table() : table);
    return ready;
  };
  const matcher: Registered = {
    compiled,
    find: (tokens, text) => runsIn(compiled(), tokens).map((run) => matchOf(run, tokens, text)),
    has: (tokens) => runsIn(compiled(), tokens, 1).length > 0,
    findIn: (sentence, text) =>
      runsOf(matcher, sentence.line).map((run) => matchOf(run, sentence.tokens, text)),
    hasIn: (sentence) => runsOf(matcher, sentence.line).length > 0,
  };
  tables.push(matcher);
  return matcher;
}

function matchOf({ first, last, phrase }: Run, tokens: readonly Token[], text?: string): PhraseMatch {
  const start = tokens[first]?.start ?? 0;
  const end = tokens[last]?.end ?? 0;
  const words =
    text?.slice(start, end) ??
    tokens
      .slice(first, last + 1)
      .map((token) => token.text)
      .join(' ');
  return { start, end, text: words, phrase };
}

/** The runs of one table in any tokens, `most` of them. */
function runsIn(table: Compiled, tokens: readonly Token[], most = Number.POSITIVE_INFINITY): Run[] {
  const runs: Run[] = [];
  for (let at = 0; at < tokens.length && runs.length < most; at += 1) {
    const opening = tokens[at];
    if (opening === undefined) break;
    const run = longestFrom(beginning(table, opening), tokens, at);
    if (run === null) continue;
    runs.push(run);
    at = run.last;
  }
  return runs;
}

const NO_RUNS: readonly Run[] = [];

/** The index is made anew when a module brings more tables. */
let index: { of: Index<Registered>; size: number } | null = null;

function indexed(): Index<Registered> {
  if (index?.size !== tables.length) index = { of: indexOf(tables), size: tables.length };
  return index.of;
}

type Found = ReadonlyMap<PhraseMatcher, readonly Run[]>;
const SCAN: object = {};

/** What one table finds in a line. */
function runsOf(table: Registered, line: Line): readonly Run[] {
  return foundIn(line).get(table) ?? NO_RUNS;
}

/** The tables that find anything in a line, and what; the first to ask has it looked through for all. */
function foundIn(line: Line): Found {
  let scan = line.known.get(SCAN) as { size: number; found: Found } | undefined;
  if (scan === undefined || scan.size !== tables.length) {
    scan = { size: tables.length, found: lookThrough(line.tokens, indexed()) };
    line.known.set(SCAN, scan);
  }
  return scan.found;
}

/** How many tables there are: a module that is loaded later brings more. */
export const countOfTables = (): number => tables.length;

/** The tables that find anything in a sentence. */
export const tablesIn = ({ line }: Sentence): Iterable<PhraseMatcher> => foundIn(line).keys();
