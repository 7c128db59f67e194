import type { MentionKind } from '../../vocabulary.ts';
import { GUESSED } from '../mentions/guessed.ts';
import { unpackOnce } from '../model/unpack.ts';
import type { Sentence } from '../scene.ts';
import { blocksOf, foundIn } from '../text/blocks.ts';
import { recalled } from '../text/recall.ts';
import type { Mention } from '../types.ts';
import { codesOf, featuresAt, type Seen, type Situation, seen } from './features.ts';
import { isAway, isKin, isSpell, mentionEnd } from './spans.ts';
import { codeOfTag, TAGS, type Tag } from './tags.ts';
import { TAGGER } from './weights.generated.ts';

/** Gives each token of a sentence its tag, left to right. */
export type Tagger = (tokens: readonly Seen[], situation: Situation) => Tag[];

const model = unpackOnce(TAGGER, TAGS.length);

/** Adds what one feature (a place of a hash) weighs for each tag to the scores, in the order of `TAGS`. */
export type Weighing = (place: number, scores: Float64Array) => void;

/** Gives each token its likeliest tag, given the one before it; a mark has none. `bias` is one an output. */
export function decode(
  tokens: readonly Seen[],
  situation: Situation,
  bias: Iterable<number>,
  weighing: Weighing,
): Tag[] {
  const codes = codesOf(situation);
  const start = Float64Array.from(bias);
  const tags: Tag[] = [];
  for (const [at, token] of tokens.entries()) {
    const scores = start.slice();
    if (!token.isMark)
      for (const place of featuresAt(tokens, at, codeOfTag(tags[at - 1] ?? ''), codes))
        weighing(place, scores);
    tags.push(token.isMark ? '' : (TAGS[likeliest(scores)] ?? ''));
  }
  return tags;
}

/** The place of the highest score, the first among equals. */
function likeliest(scores: Float64Array): number {
  let best = 0;
  for (let at = 1; at < scores.length; at += 1) if ((scores[at] ?? 0) > (scores[best] ?? 0)) best = at;
  return best;
}

/** The tagger that ships. */
export const tagger: Tagger = (tokens, situation) => {
  const { rowOf, steps, worth, step, bias } = model();
  return decode(tokens, situation, bias, (place, scores) => {
    const row = (rowOf[place] ?? 0) - 1;
    if (row < 0) return;
    const each = (worth[row] ?? 0) * step;
    const from = row * scores.length;
    for (let tag = 0; tag < scores.length; tag += 1)
      scores[tag] = (scores[tag] ?? 0) + (steps[from + tag] ?? 0) * each;
  });
};

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
  if (tagWith !== tagger)
    return sentences.flatMap((sentence) =>
      runsIn(sentence, situation, tagWith).map((run) => mentionOf(text, sentence, run)),
    );
  return blocksOf(sentences).flatMap((block) =>
    foundIn(block, TAGGED, keyIn(situation, block.sentences), () =>
      block.sentences.flatMap((sentence) =>
        remembered(sentence, situation).map((run) => mentionOf(text, sentence, run)),
      ),
    ),
  );
}

/** All that the tags of these sentences depend on beside them: who writes, and what the recognisers found in them. */
function keyIn({ key, ruled }: Situation, sentences: readonly Sentence[]): string {
  const start = sentences[0]?.start ?? 0;
  const end = sentences.at(-1)?.end ?? start;
  const here = ruled.filter((one) => one.start < end && start < one.end);
  const found = here.map((one) => `${one.kind} ${one.by} ${one.start - start} ${one.end - start}`);
  return `${key} ${found.join(';')}`;
}

/** A mention by the places of its first and last token. */
interface Run {
  kind: MentionKind;
  first: number;
  last: number;
  by: string;
}

/** What is tagged in a sentence; its line remembers it for the same writer and the same findings. */
function remembered(sentence: Sentence, situation: Situation): readonly Run[] {
  const key = keyIn(situation, [sentence]);
  return recalled(sentence.line, TAGGED, key, () => runsIn(sentence, situation, tagger));
}

function runsIn(sentence: Sentence, situation: Situation, tagWith: Tagger): Run[] {
  const tokens = seen(sentence, situation);
  const tags = tagWith(tokens, situation);
  const runs: Run[] = [];
  for (let first = 0; first < tags.length; first += 1) {
    const kind = tags[first] ?? '';
    if (kind === '') continue;
    const last = mentionEnd(tokens, tags, first);
    const words = tokens.slice(first, last + 1);
    const by = words.find((one) => one.because !== '')?.because ?? GUESSED;
    // Another school's name is no name of this one, however much the words around it sound so.
    const another = kind === 'school' && words.some((one) => one.isForeign && one.because === '');
    const isOther =
      kind === 'pupil'
        ? isKin(tokens, first) || isSpell(tokens, first)
        : kind === 'staff' && by === GUESSED && isAway(tokens, first, last);
    if (!another && !isOther) runs.push({ kind, first, last, by });
    first = last;
  }
  return runs;
}

function mentionOf(text: string, { tokens }: Sentence, { kind, first, last, by }: Run): Mention {
  const start = tokens[first]?.start ?? 0;
  const token = tokens[last];
  const whole = token?.end ?? start;
  const end = Math.max(start + 1, whole - possessive(token?.text ?? ''));
  return { kind, start, end, text: text.slice(start, end), by };
}

const possessive = (text: string): number => /['’‘ʼ`´]s$/i.exec(text)?.[0].length ?? 0;
