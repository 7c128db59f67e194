import type { Concern, Span } from '../../vocabulary.ts';
import { onceFor, perScene } from '../per-scene.ts';
import type { Line, Scene, Token } from '../scene.ts';
import { blocksOf, foundIn, foundInEach } from '../text/blocks.ts';
import { anySays, countInAll, spansAcross, spansIn } from '../text/patterns.ts';
import type { PhraseMatcher } from '../text/phrases.ts';
import { findAll } from '../text/tables.ts';
import type { Evidence, Mention } from '../types.ts';

/** What one concern looks for. */
export interface ConcernRule {
  concern: Concern;
  /** One line, for people: what a draft does that raises it. */
  description: string;
  /** Reads a scene; gives nothing where the draft does not raise the concern. Pure, never throws. */
  find(scene: Scene): Evidence[];
}

/** Words of the draft that a table found, and the sentence they stand in. */
export interface Hit extends Span {
  sentence: number;
  /** The table's entry. */
  phrase: string;
}

/** A draft of so few words is read in one go: "Two words. Wet. Lettuce." */
const IN_ONE_GO = 10;

/** The tokens of a draft of several sentences and few words; none of all others. */
const tokensInOneGo = perScene((scene): readonly Token[] =>
  isInOneGo(scene) ? scene.sentences.flatMap((one) => one.tokens) : [],
);

const isInOneGo = ({ sentences }: Scene): boolean =>
  sentences.length > 1 && countInAll(sentences, wordsIn) <= IN_ONE_GO;

/** How many words a line has. */
export const wordsIn = ({ tokens }: Line): number => tokens.filter((token) => token.kind === 'word').length;

/** All places of the draft where a table's phrases stand; a phrase does not cross sentences. */
export function hits(scene: Scene, table: PhraseMatcher): readonly Hit[] {
  return onceFor(scene, table, () => {
    const tokens = tokensInOneGo(scene);
    if (tokens.length === 0) return findAll(scene.sentences, table, scene.draft.text);
    return table.find(tokens, scene.draft.text).map((match) => {
      const sentence = scene.sentences.findIndex((one) => match.start < one.end);
      return { ...match, sentence: Math.max(0, sentence) };
    });
  });
}

/** Places where a small pattern stands in a sentence; it must carry the flag `g` and is read over the folded draft. */
export function places(scene: Scene, pattern: RegExp): readonly Hit[] {
  return onceFor(scene, pattern, () =>
    foundInEach(scene.sentences, pattern, null, (sentence, at) =>
      spansIn(sentence.line, pattern).map((span) => hitAt(scene, sentence.start, span, at)),
    ),
  );
}

/** The same for a pattern that may run on into the next sentence: "They said two. There were none." */
export function placesAcross(scene: Scene, pattern: RegExp): readonly Hit[] {
  return onceFor(scene, pattern, () =>
    blocksOf(scene.sentences).flatMap((block) => {
      const last = block.first + block.sentences.length - 1;
      const within = foundIn(block, pattern, null, () =>
        block.sentences.slice(0, -1).flatMap((_one, at) => placesFrom(scene, pattern, block.first + at)),
      );
      // What runs on from the last depends on the block that follows.
      return [...within, ...placesFrom(scene, pattern, last)];
    }),
  );
}

function placesFrom(scene: Scene, pattern: RegExp, at: number): Hit[] {
  const sentence = scene.sentences[at];
  if (sentence === undefined) return [];
  const spans = spansAcross(scene.folded, sentence, scene.sentences[at + 1], pattern);
  return spans.map((span) => hitAt(scene, sentence.start, span, at));
}

function hitAt(scene: Scene, from: number, span: { start: number; end: number }, sentence: number): Hit {
  const [start, end] = [from + span.start, from + span.end];
  return {
    start,
    end,
    text: scene.draft.text.slice(start, end),
    sentence,
    phrase: scene.folded.slice(start, end),
  };
}

/** The mentions that begin in the sentence at a place, in order; none where there is no such sentence. */
export const mentionsIn = (scene: Scene, at: number): readonly Mention[] => bySentence(scene)[at] ?? NOBODY;
const NOBODY: readonly Mention[] = [];

const bySentence = perScene(({ sentences, mentions }): readonly (readonly Mention[])[] => {
  const found: Mention[][] = [];
  let at = 0;
  for (const mention of mentions) {
    while (at < sentences.length && (sentences[at]?.end ?? 0) <= mention.start) at += 1;
    const own = found[at];
    if (own === undefined) found[at] = [mention];
    else own.push(mention);
  }
  return found;
});

/** Whether a pattern without flags stands in any one sentence of the draft. */
export function says(scene: Scene, pattern: RegExp): boolean {
  return onceFor(scene, pattern, () => anySays(scene.sentences, pattern));
}

/** Evidence made of hits or spans, in order of place. */
export function evidence(concern: Concern, by: string, spans: readonly Span[]): Evidence {
  const ordered = [...spans].sort((a, b) => a.start - b.start);
  return { concern, by, spans: ordered.map(({ start, end, text }) => ({ start, end, text })) };
}

/** The words before a place in its sentence, nearest last, folded. */
export function wordsBefore(scene: Scene, hit: Hit, count: number): string[] {
  const tokens = tokensOf(scene, hit);
  const words: string[] = [];
  for (let at = firstFrom(tokens, hit.start) - 1; at >= 0 && words.length < count; at -= 1) {
    const token = tokens[at];
    if (token !== undefined && token.kind !== 'mark' && token.end <= hit.start) words.push(token.folded);
  }
  return words.reverse();
}

/** The words after a place in its sentence, nearest first, folded. */
export function wordsAfter(scene: Scene, hit: Hit, count: number): string[] {
  const tokens = tokensOf(scene, hit);
  const words: string[] = [];
  for (let at = firstFrom(tokens, hit.end); at < tokens.length && words.length < count; at += 1) {
    const token = tokens[at];
    if (token !== undefined && token.kind !== 'mark') words.push(token.folded);
  }
  return words;
}

const tokensOf = (scene: Scene, hit: Hit): readonly Token[] => scene.sentences[hit.sentence]?.tokens ?? [];

/** The first of some tokens that begins at a place or after it; by halves, for a sentence may be a whole draft long. */
function firstFrom(tokens: readonly Token[], place: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
