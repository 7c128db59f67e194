import type { Sentence, Token } from '../scene.ts';
import { movedBy, type Stretch, stretchEnds, stretchOf } from './lines.ts';

/** A text read once: folded, cut into tokens and sentences. Offsets are UTF-16 code units. */
export interface Passage {
  text: string;
  folded: string;
  tokens: Token[];
  sentences: Sentence[];
}

/** Where a stretch stood, and its sentences there: text before the place of an edit does not move. */
const placed = new WeakMap<Stretch, Map<number, readonly Sentence[]>>();
/** So many places are remembered of one: "Thanks." stands at dozens in a long draft, and at others after an edit. */
const MOST_PLACES = 256;

/** Reads a text; never throws, whatever stands in it. What was read before is not read again. */
export function readPassage(text: string): Passage {
  const passage: Passage = { text, folded: '', tokens: [], sentences: [] };
  let from = 0;
  for (const end of stretchEnds(text)) {
    const stretch = stretchOf(text.slice(from, end));
    passage.folded += stretch.folded;
    for (const sentence of sentencesAt(stretch, from)) {
      passage.sentences.push(sentence);
      for (const token of sentence.tokens) passage.tokens.push(token);
    }
    from = end;
  }
  return passage;
}

function sentencesAt(stretch: Stretch, at: number): readonly Sentence[] {
  const known = placesOf(stretch);
  const there = known.get(at);
  if (there !== undefined) return there;
  const sentences = stretch.lines.map(({ at: inside, line }): Sentence => {
    const start = at + inside;
    const tokens = line.tokens.map((token) => movedBy(token, start));
    return { start, end: start + line.text.length, tokens, line };
  });
  if (known.size >= MOST_PLACES) known.clear();
  known.set(at, sentences);
  return sentences;
}

function placesOf(stretch: Stretch): Map<number, readonly Sentence[]> {
  const known = placed.get(stretch);
  if (known !== undefined) return known;
  const made = new Map<number, readonly Sentence[]>();
  placed.set(stretch, made);
  return made;
}
