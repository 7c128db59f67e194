import type { Scene } from '../scene.ts';
import type { Evidence } from '../types.ts';
import { everyday, meant, playful, weary } from './disclosure-guards.ts';
import { adultHurtsChild } from './disclosure-hurt.ts';
import { anyOf } from './pattern.ts';
import { type ConcernRule, evidence, type Hit, hits, says } from './rule.ts';
import { FEAR, SEEKING_HELP, VAGUE_HARM, WISH_GONE } from './words/danger.ts';
import { HURT, HURT_ME, SELF_HARM, SIGNS, WEAK_SIGNS } from './words/disclosure.ts';
import { AT_HOME, LURED, NEGLECT } from './words/neglect.ts';

export const disclosure: ConcernRule = {
  concern: 'disclosure',
  description: 'tells of a child being hurt, abused or in danger, or of a wish to harm oneself',
  find(scene) {
    return selfHarm(scene) ?? inDanger(scene) ?? hurtBySomebody(scene) ?? addingUp(scene) ?? [];
  },
};

/**
 * A wish to harm oneself; the wearier words only from a child, of a child, or with nothing to be weary of.
 */
function selfHarm(scene: Scene): Evidence[] | null {
  const sure = hits(scene, SELF_HARM).filter((hit) => meant(scene, hit));
  const gone = hits(scene, WISH_GONE).filter((hit) => meant(scene, hit));
  const counts = scene.draft.role === 'pupil' || (says(scene, CHILD) && !weary(scene));
  const found = counts ? [...sure, ...gone] : sure;
  return found.length > 0 ? [evidence('disclosure', 'a wish to harm oneself', found)] : null;
}

/** Plain signs: marks, fear, a stranger who asks for pictures, blows at home. */
function inDanger(scene: Scene): Evidence[] | null {
  const signs = [SIGNS, LURED, AT_HOME]
    .flatMap((one) => hits(scene, one))
    .filter((hit) => aboutChild(scene, hit) && meant(scene, hit) && !everyday(scene, hit));
  return signs.length > 0
    ? [evidence('disclosure', 'signs of a child being hurt or in danger', signs)]
    : null;
}

function hurtBySomebody(scene: Scene): Evidence[] | null {
  if (scene.draft.role === 'pupil' && !playful(scene)) {
    const me = hits(scene, HURT_ME).filter((hit) => meant(scene, hit));
    if (me.length > 0) return [evidence('disclosure', 'a child who says they are being hurt', me)];
  }
  const hurt = hits(scene, HURT).filter((hit) => adultHurtsChild(scene, hit) && meant(scene, hit));
  return hurt.length > 0 ? [evidence('disclosure', 'a grown-up hurting a child', hurt)] : null;
}

const ELDER = anyOf(
  'dads?|daddy|stepdad|step-dad|mums?|mummy|stepmum|uncle|auntie|aunt|grandad',
  'grandpa|boyfriend|bf|partner|ex',
  'fella|bloke|guy|stepmum|foster|kid|lad|daughter|son|granddaughter|grandson',
  'babysitter|childminder|coach|neighbour|lodger|cousin|brother|man|bloke|lads?',
  'friend|carer|tutor|he|home',
);

/** Signs that are weak alone: fear, want, a child's vague words, and somebody asking what to do. */
function addingUp(scene: Scene): Evidence[] | null {
  if (!says(scene, ELDER)) return null;
  const kinds = [FEAR, NEGLECT, VAGUE_HARM, WEAK_SIGNS].map((one) =>
    hits(scene, one).filter((hit) => aboutChild(scene, hit) && meant(scene, hit) && !everyday(scene, hit)),
  );
  const found = kinds.filter((one) => one.length > 0);
  const help = hits(scene, SEEKING_HELP);
  const flinching = /\b(?:flinch\w*|cower\w*)\b/.test(scene.folded) && found.length > 0 ? 1 : 0;
  const weight =
    found.length + flinching + (help.length > 0 ? 1 : 0) + (scene.draft.role === 'pupil' ? 1 : 0);
  if (found.length === 0 || weight < 2) return null;
  return [evidence('disclosure', 'signs of a child in danger that add up', [...found.flat(), ...help])];
}

const CHILD = anyOf(
  'kids?|child|children|boys?|girls?|lads?|son|daughter|pupils?|students?|little one',
  'baby|niece|nephew|grandson',
  'granddaughter|stepson|stepdaughter|mate|friend|best friend|bff|sister|brother',
  's?he|him|her|me|my|i|year \\d|y\\d',
  "class|one of mine|one of my|mine|toddler|teenager|year old|yr old|s?he's",
);

function aboutChild(scene: Scene, hit: Hit): boolean {
  if (scene.draft.role === 'pupil') return true;
  const near = scene.sentences.slice(Math.max(0, hit.sentence - 1), hit.sentence + 2);
  const words = near.map((sentence) => scene.folded.slice(sentence.start, sentence.end)).join(' ');
  return (
    CHILD.test(words) ||
    scene.mentions.some((mention) => mention.kind === 'pupil' || mention.kind === 'staff')
  );
}
