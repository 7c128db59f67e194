import type { Concern, Span } from '../../vocabulary.ts';
import type { Scene, Sentence } from '../scene.ts';
import { lexicalOf, mask } from './lexical.ts';
import { OUTPUTS, type Output } from './outputs.ts';
import { weightOf } from './score.ts';

/** No more places than are read at a glance. */
const MOST = 3;
/** A place that weighs less than this share of the heaviest tells nothing. */
const SHARE = 0.4;

/** The words of these sentences that weigh most for a concern: at most three places, in order; none where context alone does. */
export function tellingSpans(scene: Scene, concern: Concern, sentences: readonly Sentence[]): Span[] {
  const output = OUTPUTS.indexOf(concern as Output);
  const places = sentences.flatMap((sentence) =>
    lexicalOf(sentence, mask(sentence, scene.mentions), scene.draft.role).flatMap(
      ({ hash, value, first, last }) => {
        const weight = (weightOf(hash, output) + weightOf(hash, 0)) * value;
        const start = sentence.tokens[first]?.start ?? 0;
        const end = sentence.tokens[last]?.end ?? start;
        return weight > 0 && hasWord(sentence.tokens.slice(first, last + 1)) ? [{ weight, start, end }] : [];
      },
    ),
  );
  places.sort((a, b) => b.weight - a.weight || a.start - b.start);
  const heaviest = places[0]?.weight ?? 0;
  const kept: { start: number; end: number }[] = [];
  for (const { weight, start, end } of places) {
    if (kept.length === MOST || weight < heaviest * SHARE) break;
    if (!kept.some((one) => start < one.end && one.start < end)) kept.push({ start, end });
  }
  const { text } = scene.draft;
  return kept
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => ({ start, end, text: text.slice(start, end) }));
}

/** Stops and small words alone explain nothing to anybody. */
const hasWord = (tokens: readonly { kind: string; folded: string }[]): boolean =>
  tokens.some(({ kind, folded }) => kind === 'emoji' || (kind === 'word' && folded.length > 3));
