import type { Passage } from '../text/passage.ts';
import { anySays } from '../text/patterns.ts';
import type { Draft } from '../types.ts';
import { ANIMALS, JUDGED } from './data/child-name-words.ts';
import { bare } from './look.ts';
import { rivalsIn } from './rivals.ts';
import type { Roster } from './roster.ts';

/** What the recognisers of a sentence have to know of the passage around it; all else they read in the sentence. */
export interface Whole {
  /** "He is a whippet": somebody is spoken of as an animal. */
  animal: boolean;
  /** No capital but in "I": names are small, too. */
  small: boolean;
  /** Somebody is judged, as pupils judge each other. */
  judged: boolean;
  /** One of the writer's own children is named. */
  family: boolean;
  /** Which rivals of words of school life stand in it; see `data/rivals.ts`. */
  rivals: readonly boolean[];
}

/** How much of a draft is looked through for company. Tokens. */
const FIRST_WORDS = 300;

const ANIMAL = new RegExp(
  String.raw`\b(?:he|she|it)(?:'s| is| was) (?:just |only )?(?:a|an|our|my|the) (?:\w+ ){0,2}(?:${ANIMALS.join('|')})\b`,
);

/** Reads a passage for what its sentences have to know of each other. */
export function wholeOf(passage: Passage, draft: Draft, roster: Roster): Whole {
  const { text, tokens, sentences } = passage;
  const first = tokens.slice(0, FIRST_WORDS);
  return {
    animal: anySays(sentences, ANIMAL),
    small: !/\p{Lu}\p{Ll}/u.test(text) && /\p{Ll}{3}/u.test(text),
    judged: draft.role === 'pupil' && first.some((token) => JUDGED.has(token.folded)),
    family:
      roster.family.size > 0 &&
      first.some((token) => token.kind === 'word' && roster.family.has(bare(token.folded))),
    rivals: rivalsIn(passage),
  };
}
