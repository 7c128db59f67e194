import type { Sentence, Token } from '../scene.ts';
import { bare } from './look.ts';

/** A sentence's words as names are compared: marks and emoji left out, possessives cut, "saint" as "st". */
export interface Words {
  tokens: Token[];
  keys: string[];
}

const wordsRead = new WeakMap<Sentence, Words>();

/** The words of a sentence; made once for each. */
export function wordsOf(sentence: Sentence): Words {
  const known = wordsRead.get(sentence);
  if (known !== undefined) return known;
  const made = makeWords(sentence);
  wordsRead.set(sentence, made);
  return made;
}

function makeWords(sentence: Sentence): Words {
  const tokens = sentence.tokens.filter((token) => token.kind !== 'mark' && token.kind !== 'emoji');
  const keys = tokens.map((token) => (token.folded === 'saint' ? 'st' : bare(token.folded)));
  return { tokens, keys };
}
