import type { Concern } from '../../vocabulary.ts';
import type { Scene } from '../scene.ts';
import type { Evidence } from '../types.ts';
import { tellingSpans } from './explain.ts';
import { type Features, featuresOf } from './features.ts';
import { OUTPUTS, type Output } from './outputs.ts';
import { partsOf } from './parts.ts';
import { certainty, probability, scoreOf } from './score.ts';

/**
 * How sure it takes, in log-odds, to say that a draft raises something. One that names somebody or the school takes
 * less than one that names nobody: it is seldom about anything else. Set on the drafts in tests/corpus/development.
 */
export const LIMITS = { named: 0.5, unnamed: 2 };

/** So likely, a concern stands beside a likelier one. */
const BESIDE = 0.4;
/** Help is offered sooner than policy is spoken of. */
const HELP = 0.3;
/** What the account's age needs. */
const AGE = 0.5;

/**
 * Concerns whose rules are right nine times in ten by themselves (on the training drafts, which they were not written
 * from): what they say stands unless the words speak plainly against it.
 */
const CERTAIN: ReadonlySet<Concern> = new Set([
  'photo',
  'contact',
  'workplace',
  'personal-details',
  'political',
  'advert',
  'copyright',
]);
const AGAINST = 0.12;

/** What still speaks in a message to somebody whose business it is. */
const NEVER_SILENCED: ReadonlySet<Concern> = new Set(['disclosure', 'threat']);

/**
 * What a draft does, from what the rules say (`given`; null for the model alone) and what the model makes of its words: one piece of evidence or
 * more a concern, in the order of weight. Rules that need no words (the hour) stand as they are. Pure.
 */
export function weigh(scene: Scene, given: readonly Evidence[] | null): Evidence[] {
  const ruled = given ?? [];
  const parts = partsOf(scene.sentences).map((sentences) => {
    const features = featuresOf(scene, sentences, given);
    return { sentences, features, scores: scoreOf(features) };
  });
  const raised = new Map<Concern, Features | null>();
  for (const { features, scores } of parts)
    for (const concern of concernsIn(scene, scores, ruled))
      if (!raised.has(concern)) raised.set(concern, features);
  const kept = ruled.filter(({ concern }) => raised.has(concern) || concern === 'hours');
  const said = new Set(kept.map(({ concern }) => concern));
  const read = [...raised].flatMap(([concern, features]): Evidence[] => {
    if (said.has(concern) || features === null) return [];
    return [{ concern, by: 'the words taken together', spans: tellingSpans(scene, concern, features) }];
  });
  return [...kept, ...read].filter(({ concern }) => scene.silencedBy === null || NEVER_SILENCED.has(concern));
}

/** The concerns that one part of the draft raises. */
function concernsIn(scene: Scene, scores: Float64Array, ruled: readonly Evidence[]): Concern[] {
  const likely = (output: Output): number => probability(scores[OUTPUTS.indexOf(output)] ?? 0);
  const found = new Set<Concern>();
  const limit = scene.mentions.length > 0 ? LIMITS.named : LIMITS.unnamed;
  if (certainty(scores) > limit) {
    const ordered = OUTPUTS.filter(isWordy).sort((a, b) => likely(b) - likely(a));
    for (const [at, concern] of ordered.entries())
      if (at === 0 || likely(concern) > BESIDE) found.add(concern);
  }
  if (likely('disclosure') > HELP) found.add('disclosure');
  if (likely('age') > AGE) found.add('age');
  for (const { concern } of ruled)
    if (CERTAIN.has(concern) && likely(concern as Output) > AGAINST) found.add(concern);
  return [...found];
}

/** Concerns that follow from being raised at all; the others have limits of their own. */
const isWordy = (output: Output): output is Exclude<Output, 'any' | 'age' | 'disclosure'> =>
  output !== 'any' && output !== 'age' && output !== 'disclosure';
