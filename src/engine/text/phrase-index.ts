import type { Token } from '../scene.ts';
import { beginning, longestFrom, nextWord, type Run } from './phrase-run.ts';
import type { Compiled, Phrase } from './phrase-table.ts';

/** Something that holds phrases, compiled when first asked. */
export interface Table {
  compiled(): Compiled;
}

/** Phrases of one table, in its order. */
type Entry<Of extends Table> = readonly [Of, readonly Phrase[]];

/**
 * What a word begins, parted by the word that comes next: most phrases name their second word, and a word like "not"
 * begins hundreds of them.
 */
interface Begun<Of extends Table> {
  byNext: ReadonlyMap<string, readonly Entry<Of>[]>;
  /** What may be begun whatever comes next. */
  whatever: readonly Entry<Of>[];
}

/** All phrases of many tables, by the words they begin with. */
export interface Index<Of extends Table = Table> {
  byFirst: ReadonlyMap<string, readonly Entry<Of>[]>;
  /** The same parted by the next word, each made when its word is first met. */
  parted: Map<string, Begun<Of>>;
  /** Tables some of whose phrases begin with any word. */
  anywhere: readonly Of[];
}

/** Compiles the tables, where they are not yet, and brings their phrases together. */
export function indexOf<Of extends Table>(tables: readonly Of[]): Index<Of> {
  const byFirst = new Map<string, Entry<Of>[]>();
  for (const table of tables)
    for (const [word, begun] of table.compiled().byFirst) {
      const known = byFirst.get(word);
      if (known === undefined) byFirst.set(word, [[table, begun]]);
      else known.push([table, begun]);
    }
  const anywhere = tables.filter((table) => table.compiled().byAny.length > 0);
  return { byFirst, parted: new Map(), anywhere };
}

function begunBy<Of extends Table>(index: Index<Of>, word: string): Begun<Of> | null {
  const known = index.parted.get(word);
  if (known !== undefined) return known;
  const entries = index.byFirst.get(word);
  if (entries === undefined) return null;
  const made = part(entries);
  index.parted.set(word, made);
  return made;
}

function part<Of extends Table>(entries: readonly Entry<Of>[]): Begun<Of> {
  const seconds = new Set(entries.flatMap(([, begun]) => begun.flatMap(({ second }) => [...(second ?? [])])));
  const followedBy = (next: string | null) =>
    entries.flatMap(([table, begun]): Entry<Of>[] => {
      const left = begun.filter(({ second }) => second === null || (next !== null && second.has(next)));
      return left.length > 0 ? [[table, left]] : [];
    });
  return {
    byNext: new Map([...seconds].map((next) => [next, followedBy(next)])),
    whatever: followedBy(null),
  };
}

/** What the tables of an index find in tokens: leftmost, longest, for each table by itself. */
export function lookThrough<Of extends Table>(tokens: readonly Token[], index: Index<Of>): Map<Of, Run[]> {
  const found = new Map<Of, Run[]>();
  const open = openIn(tokens, index.anywhere);
  const tryAt = (table: Of, begun: readonly Phrase[], at: number): void => {
    const runs = found.get(table);
    const last = runs?.at(-1);
    if (last !== undefined && at <= last.last) return;
    const run = longestFrom(begun, tokens, at);
    if (run === null) return;
    if (runs === undefined) found.set(table, [run]);
    else runs.push(run);
  };
  for (const [at, token] of tokens.entries()) {
    const begun = begunBy(index, token.folded);
    if (begun !== null)
      for (const [table, phrases] of begun.byNext.get(nextWord(tokens, at)) ?? begun.whatever)
        if (!open.includes(table)) tryAt(table, phrases, at);
    for (const table of open) tryAt(table, beginning(table.compiled(), token), at);
  }
  return found;
}

/** The tables that could find a phrase anywhere in these tokens: their phrases need words that stand in few lines. */
function openIn<Of extends Table>(tokens: readonly Token[], anywhere: readonly Of[]): readonly Of[] {
  return anywhere.filter((table) => {
    const { anyNeeds } = table.compiled();
    return anyNeeds === null || tokens.some((token) => anyNeeds.has(token.folded));
  });
}
