import type { Concern, Span } from '../../vocabulary.ts';
import type { Scene, Sentence } from '../scene.ts';
import { recalled } from '../text/recall.ts';
import { lexicalOf, mask } from './lexical.ts';
import { OUTPUTS, type Output } from './outputs.ts';
import { weightOf } from './score.ts';

/** No more places than are read at a glance. */
const MOST = 3;
/** A place that weighs less than this share of the heaviest tells nothing. */
const SHARE = 0.4;

/** A place, in UTF-16 units, and what its words weigh. */
interface Place {
  weight: number;
  start: number;
  end: number;
}

/** The words of these sentences that weigh most for a concern: at most three places, in order; none where context alone does. */
export function tellingSpans(scene: Scene, concern: Concern, sentences: readonly Sentence[]): Span[] {
  const output = OUTPUTS.indexOf(concern as Output);
  const places = sentences.flatMap((sentence) =>
    placesIn(scene, sentence, output).map(({ weight, start, end }) => ({
      weight,
      start: sentence.start + start,
      end: sentence.start + end,
    })),
  );
  places.sort((a, b) => b.weight - a.weight || a.start - b.start);
  const heaviest = places[0]?.weight ?? 0;
  const kept: Place[] = [];
  for (const place of places) {
    if (kept.length === MOST || place.weight < heaviest * SHARE) break;
    if (!kept.some((one) => place.start < one.end && one.start < place.end)) kept.push(place);
  }
  const { text } = scene.draft;
  return kept
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => ({ start, end, text: text.slice(start, end) }));
}

/** The places of a sentence, from its beginning, that weigh anything for an output; its line remembers them. */
function placesIn({ mentions, draft }: Scene, sentence: Sentence, output: number): readonly Place[] {
  const kinds = mask(sentence, mentions);
  const { line } = sentence;
  return recalled(line, PLACES, `${output} ${draft.role} ${kinds.join()}`, () =>
    lexicalOf(sentence, kinds, draft.role).flatMap(({ hash, value, first, last }) => {
      const weight = (weightOf(hash, output) + weightOf(hash, 0)) * value;
      if (weight <= 0 || !hasWord(line.tokens.slice(first, last + 1))) return [];
      const start = line.tokens[first]?.start ?? 0;
      return [{ weight, start, end: line.tokens[last]?.end ?? start }];
    }),
  );
}

const PLACES: object = {};

/** Stops and small words alone explain nothing to anybody. */
const hasWord = (tokens: readonly { kind: string; folded: string }[]): boolean =>
  tokens.some(({ kind, folded }) => kind === 'emoji' || (kind === 'word' && folded.length > 3));
