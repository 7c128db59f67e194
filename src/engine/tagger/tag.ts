import { unpackOnce } from '../model/unpack.ts';
import type { Sentence } from '../scene.ts';
import type { Mention } from '../types.ts';
import { featuresAt, type Seen, type Situation, seen } from './features.ts';
import { mentionEnd } from './spans.ts';
import { TAGS, type Tag } from './tags.ts';
import { TAGGER } from './weights.generated.ts';

/** Gives each token of a sentence its tag, left to right. */
export type Tagger = (tokens: readonly Seen[], situation: Situation) => Tag[];

const model = unpackOnce(TAGGER, TAGS.length);

/** The tagger that ships: the most likely tag of each token, given the one before it. */
export const tagger: Tagger = (tokens, situation) => {
  const { rowOf, steps, step, bias } = model();
  const tags: Tag[] = [];
  for (const [at, token] of tokens.entries()) {
    if (token.shape === 'mark') {
      tags.push('');
      continue;
    }
    const scores = new Float64Array(TAGS.length);
    for (const place of featuresAt(tokens, at, tags[at - 1] ?? '', situation)) {
      const row = rowOf[place] ?? 0;
      if (row === 0) continue;
      for (let tag = 0; tag < scores.length; tag += 1)
        scores[tag] = (scores[tag] ?? 0) + (steps[(row - 1) * scores.length + tag] ?? 0);
    }
    tags.push(best(scores, step, bias));
  }
  return tags;
};

function best(scores: Float64Array, step: number, bias: readonly number[]): Tag {
  let most = 0;
  const value = (tag: number): number => (scores[tag] ?? 0) * step + (bias[tag] ?? 0);
  for (let tag = 1; tag < scores.length; tag += 1) if (value(tag) > value(most)) most = tag;
  return TAGS[most] ?? '';
}

const TAGGED: object = {};

/**
 * The mentions of a text: what the recognisers found, weighed by the words around it, and what they missed. In order
 * of place, none overlapping. `text` is the text that the sentences were cut from.
 */
export function tagMentions(
  text: string,
  sentences: readonly Sentence[],
  situation: Situation,
  tagWith: Tagger = tagger,
): Mention[] {
  return sentences.flatMap((sentence) => {
    const tokens = seen(sentence, situation);
    const tags = tagWith === tagger ? remembered(sentence, tokens, situation) : tagWith(tokens, situation);
    return mentionsOf(text, sentence, tokens, tags);
  });
}

/** The tags of a sentence; its line remembers them for the same writer and the same findings. */
function remembered({ line }: Sentence, tokens: readonly Seen[], situation: Situation): readonly Tag[] {
  let known = line.known.get(TAGGED) as Map<string, readonly Tag[]> | undefined;
  if (known === undefined) {
    known = new Map();
    line.known.set(TAGGED, known);
  }
  const key = `${situation.draft.role} ${situation.anchor} ${situation.talk} ${tokens.map((one) => one.flags + one.ruled + one.by).join(',')}`;
  let tags = known.get(key);
  if (tags === undefined) {
    tags = tagger(tokens, situation);
    known.set(key, tags);
  }
  return tags;
}

function mentionsOf(
  text: string,
  sentence: Sentence,
  tokens: readonly Seen[],
  tags: readonly Tag[],
): Mention[] {
  const found: Mention[] = [];
  let at = 0;
  while (at < tags.length) {
    const kind = tags[at] ?? '';
    if (kind === '') {
      at += 1;
      continue;
    }
    const last = mentionEnd(tokens, tags, at);
    const start = sentence.tokens[at]?.start ?? 0;
    const token = sentence.tokens[last];
    const end = (token?.end ?? start) - possessive(token?.text ?? '');
    const by = tokens.slice(at, last + 1).find((one) => one.by !== '')?.by ?? 'the words around it';
    if (end > start) found.push({ kind, start, end, text: text.slice(start, end), by });
    at = last + 1;
  }
  return found;
}

const possessive = (text: string): number => /['’‘ʼ`´]s$/i.exec(text)?.[0].length ?? 0;
