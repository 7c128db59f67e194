import type { Concern } from '../../vocabulary.ts';
import { isHeard, RULES } from '../concerns/index.ts';
import { oncePer } from '../per-scene.ts';
import type { Scene, Sentence } from '../scene.ts';
import type { Evidence } from '../types.ts';
import { tellingSpans } from './explain.ts';
import { partsOf, placesOf, pointedAt } from './parts.ts';
import { concernsIn, lesserIn, plainIn } from './raise.ts';
import { type Scores, scoresOf } from './score.ts';

/** What a draft does, and what it may do as well (see `Reading`). */
export interface Weighed {
  evidence: Evidence[];
  lesser: Evidence[];
}

/**
 * What a draft does, from what the rules say (`given`; null for the model alone) and what the model makes of its
 * words: one piece of evidence or more a concern. Rules that need no words (the hour) stand as they are. Pure.
 */
export function weigh(scene: Scene, given: readonly Evidence[] | null): Weighed {
  const ruled = given ?? [];
  const spans = ruled.flatMap((one) => one.spans);
  const raised = new Map<Concern, readonly Sentence[]>();
  const perhaps = new Map<Concern, readonly Sentence[]>();
  for (const part of [...partsOf(scene.sentences), ...placesOf(scene.sentences, spans)]) {
    const scores = weighed(scene, part, given);
    for (const concern of concernsIn(scene, scores, ruled))
      if (!raised.has(concern)) raised.set(concern, part);
    for (const concern of lesserIn(scene, scores)) if (!perhaps.has(concern)) perhaps.set(concern, part);
  }
  for (const sentence of pointedAt(scene.sentences, spans)) {
    const concern = plainIn(scene, weighed(scene, [sentence], evidenceIn(sentence, ruled)));
    if (concern !== null && !raised.has(concern)) raised.set(concern, [sentence]);
  }
  const kept = ruled.filter((one) => raised.has(one.concern) || isWordless(one));
  const said = new Set(kept.map(({ concern }) => concern));
  const readIn = ([concern, part]: [Concern, readonly Sentence[]]): Evidence => ({
    concern,
    by: saying(concern),
    spans: tellingSpans(scene, concern, part),
  });
  const read = [...raised].filter(([concern]) => !said.has(concern)).map(readIn);
  const lesser = [...perhaps].filter(([concern]) => !said.has(concern) && !raised.has(concern)).map(readIn);
  const heard = ({ concern }: Evidence) => isHeard(scene, concern);
  return { evidence: [...kept, ...read].filter(heard), lesser: lesser.filter(heard) };
}

/**
 * The scores of a part: with what the rules say and without it, in the middle. The rules fit what their writers had
 * read; alone, the words are judged without that trust. The weights were learnt from drafts seen one way and the other.
 */
const weighed = (scene: Scene, part: readonly Sentence[], given: readonly Evidence[] | null): Float64Array =>
  middleOf(scoresOf(scene, part, given));

const middleOf = oncePer(
  ({ without, ruled }: Scores): Float64Array =>
    ruled.map((score, at) => (score + (without[at] ?? score)) / 2),
);

/** What the rules say of a sentence. */
const evidenceIn = ({ start, end }: Sentence, ruled: readonly Evidence[]): Evidence[] =>
  ruled.filter(({ spans }) => spans.some((span) => start <= span.start && span.start < end));

/** The hour and the age given: no words are needed, and none speak against them. */
const isWordless = ({ concern, spans }: Evidence): boolean =>
  concern === 'hours' || (concern === 'age' && spans.length === 0);

/** For people: what the model found. */
function saying(concern: Concern): string {
  const rule = concern === 'mention' ? null : RULES[concern];
  return rule === null
    ? 'its words taken together'
    : `its words, taken together, are those of a draft that ${rule.description}`;
}
