import { oncePer } from '../per-scene.ts';
import type { Sentence, Token } from '../scene.ts';
import { movedBy, type Stretch, stretchEnds, stretchOf } from './lines.ts';

/** A text read once: folded, cut into tokens and sentences. Offsets are UTF-16 code units. */
export interface Passage {
  text: string;
  folded: string;
  tokens: Token[];
  sentences: Sentence[];
}

/** The sentences of a stretch at a place, and the number of the reading that last found it there. */
interface Place {
  sentences: readonly Sentence[];
  readIn: number;
}

/** Where a stretch stood: text before the place of an edit does not move. */
interface Places {
  at: Map<number, Place>;
  /** The number of the reading in which those not found of late were last forgotten. */
  clearedIn: number;
}

const placesOf = oncePer((_stretch: Stretch): Places => ({ at: new Map(), clearedIn: reading }));
/**
 * A place is forgotten that so many readings did not find: each key at the start of a draft moves all that follows. A
 * draft is read beside the name of its group and the message answered.
 */
const RECENT = 8;
let reading = 0;

/** Reads a text; never throws, whatever stands in it. What was read before is not read again. */
export function readPassage(text: string): Passage {
  const passage: Passage = { text, folded: '', tokens: [], sentences: [] };
  let from = 0;
  reading += 1;
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
  const places = placesOf(stretch);
  const there = places.at.get(at);
  if (there !== undefined) {
    there.readIn = reading;
    return there.sentences;
  }
  const sentences = stretch.lines.map(({ at: inside, line }): Sentence => {
    const start = at + inside;
    const tokens = line.tokens.map((token) => movedBy(token, start));
    return { start, end: start + line.text.length, tokens, line };
  });
  forgetOld(places);
  places.at.set(at, { sentences, readIn: reading });
  return sentences;
}

/** Once a reading: "Thanks." stands at dozens of places in a long draft. */
function forgetOld(places: Places): void {
  if (places.clearedIn === reading) return;
  places.clearedIn = reading;
  for (const [place, { readIn }] of places.at) if (readIn < reading - RECENT) places.at.delete(place);
}
