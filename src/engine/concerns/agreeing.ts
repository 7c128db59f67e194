import type { Scene } from '../scene.ts';
import { readPassage } from '../text/passage.ts';
import { anyOf } from './pattern.ts';
import { says } from './rule.ts';
import { NODDING, WARNING_OFF } from './words/agreeing.ts';
import { EXASPERATION } from './words/exasperation.ts';
import { FAILINGS } from './words/failings.ts';
import { GRIEVANCES, HARSH } from './words/grievances.ts';
import { HARD_WORDS, INSULT_WORDS } from './words/insults.ts';
import { RIDICULE } from './words/ridicule.ts';
import { SCORNFUL_EMOJI } from './words/sarcasm.ts';
import { TREATMENT } from './words/treatment.ts';

const WHICH_SCHOOL = anyOf(
  'which (?:school|one|primary)|any good|recommendw*|thinking of|looking (?:at|for|round)',
  'opinions|thoughts (?:on|about)',
  "what's it like|what is it like|what are .{1,30} like|best (?:school|primary)",
  'applying|choos(?:e|ing)|got a place|worth it',
  'moving (?:to|from|over|here|into|back)|place (?:at|for)|schools? (?:any|do) ',
);
const KINDLY = new RegExp(
  '\\b(?:loved?|loves|brilliant|great|amazing|lovely|fantastic|wonderful|happy|best|good|' +
    'congrat\\w*|thank\\w*)\\b',
);
const FEW_WORDS = 14;

/**
 * Whether a short draft takes the side of a grievance it answers ("same here 🙄"), or warns a
 * newcomer off the school asked about: how, or null.
 */
export function sidesWith(scene: Scene): string | null {
  if (scene.replyFolded === '' || scene.sentences.length === 0) return null;
  const words = scene.sentences.flatMap((one) => one.tokens.filter((token) => token.kind !== 'mark'));
  if (words.length > FEW_WORDS || says(scene, KINDLY)) return null;
  const tokens = scene.sentences.flatMap((one) => one.tokens);
  if (aboutSchool(scene) && NODDING.has(tokens) && grievanceIn(scene.draft.replyTo ?? '')) {
    return 'agrees with a grievance about the school';
  }
  if (
    /\b(?:school|primary|infants|juniors|academy)\b/.test(scene.replyFolded) &&
    WHICH_SCHOOL.test(scene.replyFolded)
  ) {
    if (WARNING_OFF.has(tokens)) return 'warns a newcomer off the school';
  }
  return null;
}

function aboutSchool(scene: Scene): boolean {
  return scene.anchor === 'answered' || scene.anchor === 'named';
}

const COMPLAINING = new RegExp(
  '\\b(?:is it just (?:me|us)|just me or|anyone else|short with|rude|useless|sick of|' +
    'never answer|no reply|ignored|again|awful|terrible|joke|shambles|disgrace|late|lost|' +
    "cancelled|worried|unfair|why (?:do|does|is|are|can't)|not happy|fed up|fuming|struggling|" +
    'disappointed)\\b',
);

function grievanceIn(text: string): boolean {
  const read = readPassage(text);
  if (COMPLAINING.test(read.folded)) return true;
  return [
    GRIEVANCES,
    FAILINGS,
    TREATMENT,
    EXASPERATION,
    HARSH,
    INSULT_WORDS,
    HARD_WORDS,
    RIDICULE,
    SCORNFUL_EMOJI,
  ].some((one) => one.has(read.tokens));
}
