import type { Scene } from '../scene.ts';
import { readPassage } from '../text/passage.ts';
import { INSULT_WORDS, RIDICULE } from './words/abuse.ts';
import { GRIEVANCES, HARSH, SCORNFUL_EMOJI } from './words/complaint.ts';
import { table } from './words/table.ts';

const NODDING = table(`
  same, same here, same with us|ours|mine, agree, agreed, totally|completely|100% agree|agreed, couldn't agree more, this, so this, exactly, exactly this, 100%, 100, 💯, spot on, yep, yup, yes, yeah, nail on the head, hit the nail, tell me about it, don't get me started, dont get me started, you're not wrong, not wrong, hear hear, well said, what she|he said, every single time, every time, always, every. single. time, not just you, not just me, you're not alone, us too, me too, preach, amen, true, so true, +1, ditto, absolutely, definitely, seconded, no surprises, not surprised, this 👆, 👆, ^^, 🎯, say it louder, louder for
`);

/** Warning somebody off a school they ask about. */
const WARNING_OFF = table(`
  not ours, not this one, not that one, anywhere but, anywhere else, avoid, wouldn't, don't, dont, run, run a mile, steer clear, stay away, keep driving, keep looking, look elsewhere, dm me, pm me, inbox me, message me, how long have you got, where do i start, no comment, least said, wouldn't send a dog, not if you, think again, good luck with that, god help you, we moved ours, pulled ours, took ours out, 😬, 🚩
`);
const WHICH_SCHOOL =
  /\b(?:which|what|any good|recommend|thinking of|moving|looking at|opinions|thoughts|what's|whats|best|how is|how's|starting|applying|choose|choosing|pick)\b/;
const KINDLY =
  /\b(?:loved?|loves|brilliant|great|amazing|lovely|fantastic|wonderful|happy|best|good|congrat\w*|thank\w*)\b/;
const FEW_WORDS = 14;

/**
 * Whether a short draft takes the side of a grievance it answers ("same here 🙄"), or warns a
 * newcomer off the school asked about: how, or null.
 */
export function sidesWith(scene: Scene): string | null {
  if (scene.replyFolded === '' || scene.sentences.length === 0) return null;
  const words = scene.sentences.flatMap((one) => one.tokens.filter((token) => token.kind !== 'mark'));
  if (words.length > FEW_WORDS || KINDLY.test(scene.folded)) return null;
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

const COMPLAINING =
  /\b(?:is it just (?:me|us)|just me or|anyone else|short with|rude|useless|sick of|never answer|no reply|ignored|again|awful|terrible|joke|shambles|disgrace|late|lost|cancelled|worried|unfair|why (?:do|does|is|are|can't)|not happy|fed up|fuming|struggling|disappointed)\b/;

function grievanceIn(text: string): boolean {
  const read = readPassage(text);
  if (COMPLAINING.test(read.folded)) return true;
  return [GRIEVANCES, HARSH, INSULT_WORDS, RIDICULE, SCORNFUL_EMOJI].some((one) => one.has(read.tokens));
}
