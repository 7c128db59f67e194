import type { Sentence } from '../scene.ts';
import { type Block, blocksOf, foundIn } from './blocks.ts';
import { countOfTables, type PhraseMatch, type PhraseMatcher, tablesIn } from './phrases.ts';

/** A phrase found in a text, with the number of its sentence. */
export interface PlacedMatch extends PhraseMatch {
  sentence: number;
}

type Matches = ReadonlyMap<PhraseMatcher, readonly PlacedMatch[]>;
const TABLES: object = {};

/** What all tables find in a block of the sentences of `text`. Most find nothing, and need not ask each sentence. */
const matchesIn = (block: Block, text: string): Matches =>
  foundIn(block, TABLES, countOfTables(), () => {
    const made = new Map<PhraseMatcher, PlacedMatch[]>();
    for (const [at, sentence] of block.sentences.entries())
      for (const table of tablesIn(sentence)) {
        const found = table.findIn(sentence, text).map((match) => ({ ...match, sentence: block.first + at }));
        const known = made.get(table);
        if (known === undefined) made.set(table, found);
        else known.push(...found);
      }
    return made;
  });

/** What a table finds in the sentences of `text`, in order. */
export function findAll(sentences: readonly Sentence[], table: PhraseMatcher, text: string): PlacedMatch[] {
  const all: PlacedMatch[] = [];
  for (const block of blocksOf(sentences))
    for (const match of matchesIn(block, text).get(table) ?? []) all.push(match);
  return all;
}
