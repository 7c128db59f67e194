import type { Role } from '../../vocabulary.ts';
import type { Sentence, Token } from '../scene.ts';
import type { Mention } from '../types.ts';
import { hashOf } from './hash.ts';

/** A feature of a sentence and the tokens it was made of, by their places; for explaining. */
export interface Lexical {
  hash: number;
  /** How strongly it shows. */
  value: number;
  first: number;
  last: number;
}

/**
 * What a sentence is read as: part of the draft by somebody of this role, or of the message it answers; of that also as
 * if the draft had said it (`echoed`).
 */
export type As = Role | 'answered' | 'echoed';

/** One step through a sentence: a word, or all the tokens of a mention as one. */
interface Step {
  word: string;
  first: number;
  last: number;
}

/** Words answered weigh less than words written, and words that are only said again by agreeing. */
const OTHERS_SAID: Readonly<Partial<Record<As, number>>> = { answered: 0.7, echoed: 0.5 };
/** The same word means another thing from a pupil than from a teacher: it counts by itself, and by who says it. */
const BY_ROLE = 0.5;

/** For each token of a sentence the kind of mention it stands in, or ''. */
export function mask({ tokens }: Sentence, mentions: readonly Mention[]): string[] {
  return tokens.map(
    (token) => mentions.find((one) => token.start >= one.start && token.end <= one.end)?.kind ?? '',
  );
}

/**
 * The words of a sentence and their pairs, as features. A mention counts as what it is ("<staff>") and not as its
 * name: names are told by the recognisers, and a model that learnt them would know only those of its drafts.
 */
export const lexicalOf = (sentence: Sentence, kinds: readonly string[], as: As): Lexical[] =>
  lexicalIn(stepsOf(sentence.tokens, kinds), as);

function stepsOf(tokens: readonly Token[], kinds: readonly string[]): Step[] {
  const steps: Step[] = [];
  for (const [at, token] of tokens.entries()) {
    const kind = kinds[at] ?? '';
    const word = kind !== '' ? `<${kind}>` : token.kind === 'number' ? '#' : token.folded;
    const before = steps.at(-1);
    if (kind !== '' && before?.word === word) before.last = at;
    else steps.push({ word, first: at, last: at });
  }
  return steps;
}

function lexicalIn(steps: readonly Step[], as: As): Lexical[] {
  const found: Lexical[] = [];
  const prefix = as === 'answered' ? 'r' : 't';
  const value = OTHERS_SAID[as] ?? 1;
  const end = steps.length - 1;
  for (const [at, { word, first, last }] of steps.entries()) {
    found.push({ hash: hashOf(`${prefix}1${word}`), value, first, last });
    if (value === 1) found.push({ hash: hashOf(`${as} ${word}`), value: BY_ROLE, first, last });
    if (at === 0) found.push({ hash: hashOf(`${prefix}2^ ${word}`), value, first, last });
    const next = steps[at + 1]?.word ?? '$';
    const until = at === end ? last : (steps[at + 1]?.last ?? last);
    found.push({ hash: hashOf(`${prefix}2${word} ${next}`), value, first, last: until });
  }
  return found;
}
