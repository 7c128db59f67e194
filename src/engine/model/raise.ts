import type { Concern, Role } from '../../vocabulary.ts';
import { plainlySaid } from '../concerns/plainly.ts';
import { isGuessed } from '../mentions/guessed.ts';
import { oncePer } from '../per-scene.ts';
import type { Scene } from '../scene.ts';
import type { Evidence } from '../types.ts';
import { OUTPUTS, type Output } from './outputs.ts';
import { certainty, probability } from './score.ts';

/**
 * How sure it takes, in log-odds, to say that a draft raises something. One that names somebody or the school takes
 * less than one that names nobody: it is seldom about anything else. Between them lies one whose names are known by the
 * words around them alone (`guessed`), and what rules alone point to. Set on the drafts in tests/corpus/development.
 */
export const LIMITS = { named: -0.9, guessed: 0.3, pointed: 1.4, unnamed: 2.2 };

/** How sure, in log-odds, a sentence must be by itself, whatever the others of the draft say. */
const ALONE = 4.5;

/** Less likely than this, even the likeliest concern is not spoken of: nobody could say why. */
const LEAST = 0.1;
/** As sure as this (in log-odds) that a draft raises something, less will do: it is only less plain what. */
const SURE = 0;
const LEAST_SURE = 0.05;
/** So likely, a concern stands beside a likelier one. */
const BESIDE = 0.5;
/** Where the rules say so too, less will do. */
const BESIDE_RULED = 0.15;
/** What help needs, whatever else the draft says; where the rules see a child hurt or in danger, far less will do. */
const HELP = 0.34;
const HELP_RULED = 0.06;
/** So likely beside a likelier one, a concern is kept for the policies that say nothing of the likelier. */
const LESSER = 0.2;
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

/** For families and helpers these count about the school community; for those who work and learn there, always. */
const OF_COMMUNITY: ReadonlySet<Concern> = new Set(['discrimination', 'extremism']);
const OUTSIDERS: ReadonlySet<Role> = new Set(['parent', 'volunteer', 'governor']);

const counts = ({ draft, anchor }: Scene, concern: Concern): boolean =>
  !OF_COMMUNITY.has(concern) || !OUTSIDERS.has(draft.role) || anchor !== 'none';

/**
 * As likely as this, a concern stands by itself, however unlikely a draft is to raise anything at all: those that few
 * drafts raise and that are like no other, and a threat, which is too grave to wait.
 */
const OWN: ReadonlyMap<Wordy, number> = new Map([
  ['threat', 0.5],
  ['extremism', 0.35],
  ['political', 0.35],
  ['advert', 0.35],
  ['copyright', 0.35],
]);

/**
 * Where the rules say so too, less will do. It decides of threats alone (politics and the like stand sooner: `CERTAIN`): of
 * 124 labelled drafts that the rules read as one and the model as no less likely, all but two were raised for something.
 */
const OWN_RULED = 0.15;

/** A threat that nothing ties to the school, and no rule sees, must be plain in all it says. */
const stands = (scene: Scene, concern: Concern, isRuled: boolean): boolean =>
  concern === 'threat' ? isRuled || scene.anchor !== 'none' : counts(scene, concern);

const PLACE = new Map(OUTPUTS.map((output, place) => [output, place]));

/** How likely each output is, 0 to 1. */
const likelihoods = oncePer((scores: Float64Array): ((output: Output) => number) => {
  const all = scores.map(probability);
  return (output) => all[PLACE.get(output) ?? -1] ?? probability(0);
});

function limitOf({ mentions, situation }: Scene): number {
  if (mentions.length > 0) return mentions.every(isGuessed) ? LIMITS.guessed : LIMITS.named;
  return situation.ruled.length > 0 ? LIMITS.pointed : LIMITS.unnamed;
}

/** The concerns that one part of the draft raises, by its scores (see `scoresOf`) and what the rules say. */
export function concernsIn(scene: Scene, scores: Float64Array, ruled: readonly Evidence[]): Concern[] {
  const likely = likelihoods(scores);
  const found = new Set<Concern>();
  if (certainty(scores) > limitOf(scene))
    for (const concern of likeliest(scene, scores, ruled)) found.add(concern);
  const said = new Set(ruled.map(({ concern }) => concern));
  if (likely('disclosure') > (said.has('disclosure') ? HELP_RULED : HELP)) found.add('disclosure');
  if (likely('age') > AGE) found.add('age');
  for (const [concern, least] of OWN) {
    const isRuled = said.has(concern);
    if (stands(scene, concern, isRuled) && likely(concern) > (isRuled ? OWN_RULED : least))
      found.add(concern);
  }
  for (const concern of plainlySaid(scene)) found.add(concern);
  for (const { concern, plain } of ruled)
    if (plain || (CERTAIN.has(concern) && likely(concern as Output) > AGAINST)) found.add(concern);
  return [...found];
}

/** The concerns that one part of the draft may raise as well, where it raises any: see `Reading.lesser`. */
export function lesserIn(scene: Scene, scores: Float64Array): Concern[] {
  if (certainty(scores) <= limitOf(scene)) return [];
  const likely = likelihoods(scores);
  return WORDY.filter((concern) => counts(scene, concern) && likely(concern) > LESSER);
}

/** What a sentence that rules point to raises by itself, beyond doubt: kind words beside a plain one do not take it back. */
export function plainIn(scene: Scene, scores: Float64Array): Concern | null {
  if (certainty(scores) <= ALONE) return null;
  const [first] = likeliest(scene, scores, []);
  return first ?? null;
}

type Wordy = Exclude<Output, 'any' | 'age' | 'disclosure'>;

/** Concerns that follow from a draft's raising anything; the others have limits of their own. */
const WORDY = OUTPUTS.filter(
  (output): output is Wordy => output !== 'any' && output !== 'age' && output !== 'disclosure',
);

const ranked = oncePer((scores: Float64Array): readonly Wordy[] => {
  const likely = likelihoods(scores);
  return [...WORDY].sort((a, b) => likely(b) - likely(a));
});

/** The likeliest concern, and those likely enough to stand beside it; none where the likeliest does not count. */
function likeliest(scene: Scene, scores: Float64Array, ruled: readonly Evidence[]): Concern[] {
  const likely = likelihoods(scores);
  const least = certainty(scores) > SURE ? LEAST_SURE : LEAST;
  const said = new Set(ruled.map(({ concern }) => concern));
  const [first, ...others] = ranked(scores);
  if (first === undefined || !counts(scene, first) || likely(first) < least) return [];
  const beside = others.filter(
    (concern) => counts(scene, concern) && likely(concern) > (said.has(concern) ? BESIDE_RULED : BESIDE),
  );
  return [first, ...beside];
}
