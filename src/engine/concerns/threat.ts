import type { Scene } from '../scene.ts';
import { peopleNear } from './aim.ts';
import { ofHome } from './bearing.ts';
import { promisedBlows } from './promise.ts';
import { type ConcernRule, evidence, type Hit, hits, says, wordsAfter, wordsBefore } from './rule.ts';
import { HOUSEHOLD, PLAY, VIOLENCE } from './words/threat.ts';

export const threat: ConcernRule = {
  concern: 'threat',
  description: 'threatens or calls for violence or damage against the school community',
  find(scene) {
    if (!aimedAtCommunity(scene) || says(scene, STORY)) return [];
    const play = hits(scene, PLAY);
    const promised = promisedBlows(scene).filter((hit) => !isPlay(hit, play));
    if (promised.length > 0)
      return [{ ...evidence('threat', 'violence promised to somebody named', promised), plain: true }];
    const found = hits(scene, VIOLENCE).filter((hit) => earnest(scene, hit, play));
    if (found.length === 0) return [];
    return [evidence('threat', 'violence or damage promised, wished or called for', found)];
  },
};

/** Whether a game is spoken of near the blow. */
const isPlay = (hit: Hit, play: readonly Hit[]): boolean =>
  play.some(
    (one) => Math.abs(one.sentence - hit.sentence) <= 1 && !(one.start > hit.start && one.end < hit.end),
  );

const GATE = new RegExp(
  '\\b(?:playground|school gates?|at the gates?|school run|pick ?-?up|drop ?-?off|playtime|' +
    'after school|break ?time|at lunch|in class|year [1-6]|y[1-6]|park after)\\b',
);

/** The school community; for a pupil any other child will do. */
function aimedAtCommunity(scene: Scene): boolean {
  if (scene.anchor !== 'none') return true;
  if (scene.draft.role === 'pupil')
    return /\b(?:him|her|them|u|you|ur|your|he|she|he's|she's|hes|shes|they)\b/.test(scene.folded);
  return says(scene, GATE);
}

const STORY =
  /\b(?:programme|drama|episode|film|movie|series|novel|character|soap|netflix|bake off|box ?set)\b/;

const REPORTED = new RegExp(
  '\\b(?:says? (?:he|she|they)|said (?:he|she|they)|told (?:me|him|her|us|them)|threatened to|' +
    'threatening to|scared|afraid|worried|he was|she was|was|were|got|had|been|has|have|who|' +
    "someone|somebody|if you|nearly|almost|felt like|want to|didn't|don't|won't|not|never|" +
    'without)$',
);

/** The writer's own child, with nobody of the school near: "I will kill him if he loses another jumper". */
function ofHousehold(scene: Scene, hit: Hit): boolean {
  if (peopleNear(scene, hit.sentence).length > 0) return false;
  return ofHome(scene, hit.sentence) || ofHome(scene, hit.sentence - 1);
}

const A_THING = new RegExp(
  '\\b(?:this|that|the|his|her|my) (?:\\w+ )?(?:recorder|costume|printer|glue gun|alarm|hamster|' +
    'project|homework|toy|book|volcano|laptop|tablet|password|slime|glitter|bin|oven|cake)\\b',
);

/** Not told of another, not denied, not play, not a joke about the household. */
function earnest(scene: Scene, hit: Hit, play: readonly Hit[]): boolean {
  const before = wordsBefore(scene, hit, 4).join(' ');
  // "We got beaten by the under 12s" is over and done.
  if (/^got (?!it|what)/i.test(hit.text) && !/\b(?:should|needs|wants|deserves?)\b/.test(before))
    return false;
  if (REPORTED.test(before) && !/\b(?:i|i'll|i'd|we|we'll)\b/.test(before)) return false;
  if (
    ofHousehold(scene, hit) ||
    A_THING.test(`${hit.text.toLowerCase()} ${wordsAfter(scene, hit, 3).join(' ')}`)
  )
    return false;
  if (
    /\b(?:me|my|myself|mine)\b/.test(hit.text.toLowerCase()) &&
    !/\b(?:my hands|my fists|on me)\b/.test(hit.text.toLowerCase())
  ) {
    if (!/\bcome|touch|lay|finger|\bmy cousins|bring/.test(hit.text.toLowerCase())) return false;
  }
  if (isPlay(hit, play)) return false;
  const home = scene.sentences.some(
    (sentence, at) => Math.abs(at - hit.sentence) <= 2 && HOUSEHOLD.hasIn(sentence),
  );
  return (
    !home ||
    peopleNear(scene, hit.sentence).some(
      (one) => one.kind === 'family' || /^(?:mr|mrs|miss|ms|the)\b/i.test(one.text),
    )
  );
}
