import type { Sentence } from '../scene.ts';
import { type PhraseMatch, type PhraseMatcher, tablesIn } from './phrases.ts';

type Places = ReadonlyMap<PhraseMatcher, readonly number[]>;

const read = new WeakMap<readonly Sentence[], Places>();
const NOWHERE: readonly number[] = [];

/**
 * The places (by number) of the sentences in which a table finds anything. One look through the sentences serves every
 * table: most find nothing, and need not ask each sentence for it.
 */
export function sentencesWith(sentences: readonly Sentence[], table: PhraseMatcher): readonly number[] {
  let places = read.get(sentences);
  if (places === undefined) {
    places = placesIn(sentences);
    read.set(sentences, places);
  }
  return places.get(table) ?? NOWHERE;
}

function placesIn(sentences: readonly Sentence[]): Places {
  const made = new Map<PhraseMatcher, number[]>();
  for (const [at, sentence] of sentences.entries())
    for (const table of tablesIn(sentence)) {
      const places = made.get(table);
      if (places === undefined) made.set(table, [at]);
      else places.push(at);
    }
  return made;
}

/** What a table finds in sentences of `text`, in order, each with the number of its sentence. */
export const findAll = (
  sentences: readonly Sentence[],
  table: PhraseMatcher,
  text: string,
): (PhraseMatch & { sentence: number })[] =>
  sentencesWith(sentences, table).flatMap((at) => {
    const sentence = sentences[at];
    const found = sentence === undefined ? [] : table.findIn(sentence, text);
    return found.map((match) => ({ ...match, sentence: at }));
  });
