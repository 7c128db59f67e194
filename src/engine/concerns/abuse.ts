import type { Scene } from '../scene.ts';
import { type Aim, aimOf, ofThing } from './aim.ts';
import { type ConcernRule, evidence, type Hit, hits, wordsAfter, wordsBefore } from './rule.ts';
import { INSULT_NOUNS, INSULT_WORDS, JEERING_EMOJI, RALLYING, RIDICULE } from './words/abuse.ts';

export const abuse: ConcernRule = {
  concern: 'abuse',
  description:
    'insults, ridicules, shames or harasses somebody of the school community, or rallies others to',
  find(scene) {
    if (scene.anchor === 'none') return [];
    const found = [
      ...aimed(scene, insults(scene), 'an insult'),
      ...aimed(scene, hits(scene, RIDICULE), 'ridicule'),
      ...aimed(scene, hits(scene, RALLYING), 'a call to join in against'),
      ...nicknames(scene),
    ];
    const jeering = found.length > 0 ? hits(scene, JEERING_EMOJI) : [];
    const first = found[0];
    if (first === undefined) return [];
    return [evidence('abuse', first.by, [...found.map((one) => one.hit), ...jeering])];
  },
};

interface Aimed {
  hit: Hit;
  by: string;
}

function aimed(scene: Scene, found: readonly Hit[], what: string): Aimed[] {
  return found.flatMap((hit) => {
    const aim = aimOf(scene, hit);
    // What a child cannot do yet is no ridicule.
    if (aim?.kind === 'pupil' && /^(?:can't|cant|couldn't|couldnt)\b/i.test(hit.text)) return [];
    return aim === null || ofThing(scene, hit) ? [] : [{ hit, by: `${what} aimed at ${whom(aim)}` }];
  });
}

/** For people: whom an aim means. */
export function whom(aim: Aim): string {
  if (aim.mention !== null) return `"${aim.mention.text}"`;
  return `somebody ${aim.by}`;
}

const NEGATED = /\b(?:not|never|isn't|isnt|wasn't|wasnt|aren't|arent|hardly|less|nor|no)$/;
const SOFT = /\b(?:little|sweet|cheeky|lucky|poor|clever|proud|daft|silly me|you lucky|my|our)$/;
const THINGS =
  /^(?:day|days|week|weather|morning|night|game|film|cold|bug|traffic|idea|question|mistake|joke|jokes|hat|costume|jumper|o'clock|time|amount|pie|cake|bath|play|story)$/;

/** Insulting words, less those denied, meant fondly or said of a thing ("a horrible cold"). */
function insults(scene: Scene): Hit[] {
  return [...hits(scene, INSULT_NOUNS), ...hits(scene, INSULT_WORDS)].filter((hit) => {
    const before = wordsBefore(scene, hit, 3).join(' ');
    const after = wordsAfter(scene, hit, 1)[0] ?? '';
    return !NEGATED.test(before) && !SOFT.test(before) && !THINGS.test(after);
  });
}

/** A nickname in quotes in a person's place: "Mrs 'I know my rights'". */
function nicknames(scene: Scene): Aimed[] {
  return scene.mentions
    .filter((one) => one.kind !== 'school' && /['"‘“][^'"’”]{4,}['"’”]/.test(one.text))
    .map((one) => ({
      hit: { ...one, sentence: 0, phrase: one.text },
      by: `a mocking name for "${one.text}"`,
    }));
}
