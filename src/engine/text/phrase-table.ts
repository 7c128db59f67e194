import { fold } from './fold.ts';

/** One word of a phrase: the words it may be (null: any one word), and whether it may be absent. */
export interface Part {
  words: ReadonlySet<string> | null;
  optional: boolean;
}

export interface Phrase {
  /** The table's entry. */
  phrase: string;
  parts: readonly Part[];
  /** The words that must come second, where that is sure: most phrases end here. */
  second: ReadonlySet<string> | null;
}

/** A table made ready: its phrases by the words they can begin with, in the table's order. */
export interface Compiled {
  byFirst: Map<string, Phrase[]>;
  byAny: Phrase[];
  /** Words one of which stands in every run of `byAny`; null where that is not sure. */
  anyNeeds: ReadonlySet<string> | null;
}

const PICTURE = /\p{Extended_Pictographic}|\p{Regional_Indicator}|[^\p{L}\p{N}\p{M}'\s]/u;

/** Compiles a table in the notation of `phrases()`. */
// Each phrase keeps its own parts: merging them into one tree would multiply their alternatives.
export function compile(table: readonly string[]): Compiled {
  const compiled: Compiled = { byFirst: new Map(), byAny: [], anyNeeds: null };
  for (const phrase of table) {
    const parts = fold(phrase.trim()).split(/\s+/).flatMap(partsOf);
    const whole: Phrase = { phrase, parts, second: secondOf(parts) };
    for (const first of firstOf(parts)) {
      if (first.words === null) compiled.byAny.push(whole);
      else for (const word of first.words) enter(compiled.byFirst, word, whole);
    }
  }
  compiled.anyNeeds = neededBy(compiled.byAny);
  return compiled;
}

function neededBy(phrases: readonly Phrase[]): ReadonlySet<string> | null {
  const needed = new Set<string>();
  for (const { parts } of phrases) {
    const sure = parts.find((part) => !part.optional && part.words !== null);
    if (sure === undefined) return null;
    for (const word of sure.words ?? []) needed.add(word);
  }
  return needed;
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

/** Sure only where neither of the first two parts may be absent, and neither is an emoji. */
function secondOf([first, second]: readonly Part[]): ReadonlySet<string> | null {
  if (first === undefined || second === undefined || first.optional || second.optional) return null;
  if (first.words === null || second.words === null) return null;
  return [...second.words].some((word) => PICTURE.test(word)) ? null : second.words;
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
