import type { Line, Sentence, Token } from '../scene.ts';
import type { Mention } from '../types.ts';
import { hashOf } from './hash.ts';

/** A feature of a sentence and the tokens it was made of, by their places; for explaining. */
export interface Lexical {
  hash: number;
  first: number;
  last: number;
}

/** One step through a sentence: a word, or all the tokens of a mention as one. */
interface Step {
  word: string;
  first: number;
  last: number;
}

const LEXICAL: object = {};

/** For each token of a sentence the kind of mention it stands in, or ''. */
export function mask({ tokens }: Sentence, mentions: readonly Mention[]): string[] {
  return tokens.map(
    (token) => mentions.find((one) => token.start >= one.start && token.end <= one.end)?.kind ?? '',
  );
}

/**
 * The words of a sentence and their pairs, as features of a kind (`prefix`). A mention counts as what it is
 * ("<staff>") and not as its name: names are told by the recognisers, and a model that learnt them would know only
 * those of its drafts. The line remembers.
 */
export function lexicalOf(sentence: Sentence, kinds: readonly string[], prefix: string): readonly Lexical[] {
  const key = `${prefix} ${kinds.join(',')}`;
  const known = memoryOf(sentence.line);
  let made = known.get(key);
  if (made === undefined) {
    made = lexicalIn(stepsOf(sentence.tokens, kinds), prefix);
    known.set(key, made);
  }
  return made;
}

function memoryOf(line: Line): Map<string, readonly Lexical[]> {
  let known = line.known.get(LEXICAL) as Map<string, readonly Lexical[]> | undefined;
  if (known === undefined) {
    known = new Map();
    line.known.set(LEXICAL, known);
  }
  return known;
}

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

function lexicalIn(steps: readonly Step[], prefix: string): Lexical[] {
  const found: Lexical[] = [];
  const end = steps.length - 1;
  for (const [at, step] of steps.entries()) {
    found.push({ hash: hashOf(`${prefix}1${step.word}`), first: step.first, last: step.last });
    if (at === 0)
      found.push({ hash: hashOf(`${prefix}2^ ${step.word}`), first: step.first, last: step.last });
    const next = steps[at + 1]?.word ?? '$';
    const last = at === end ? step.last : (steps[at + 1]?.last ?? step.last);
    found.push({ hash: hashOf(`${prefix}2${step.word} ${next}`), first: step.first, last });
  }
  return found;
}
