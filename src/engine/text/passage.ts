import type { Sentence, Token } from '../scene.ts';
import { fold } from './fold.ts';
import { sentencesOf } from './sentences.ts';
import { tokenize } from './tokens.ts';

/** A text read once: folded, cut into tokens and sentences. Offsets are UTF-16 code units. */
export interface Passage {
  text: string;
  folded: string;
  tokens: Token[];
  sentences: Sentence[];
}

/** Reads a text; never throws, whatever stands in it. */
export function readPassage(text: string): Passage {
  const folded = fold(text);
  const tokens = tokenize(text, folded);
  return { text, folded, tokens, sentences: sentencesOf(text, tokens) };
}
