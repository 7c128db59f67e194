import type { Scene } from '../scene.ts';
import { type Aim, aimOf, ofThing } from './aim.ts';
import { insults } from './insults.ts';
import { type ConcernRule, evidence, type Hit, hits } from './rule.ts';
import { JEERING_EMOJI } from './words/insults.ts';
import { RALLYING, RIDICULE } from './words/ridicule.ts';

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
    if (
      (aim?.kind === 'pupil' || aim?.kind === 'someone') &&
      /^(?:can't|cant|couldn't|couldnt)\b/i.test(hit.text)
    )
      return [];
    return aim === null || ofThing(scene, hit) ? [] : [{ hit, by: `${what} aimed at ${whom(aim)}` }];
  });
}

/** For people: whom an aim means. */
export function whom(aim: Aim): string {
  if (aim.mention !== null) return `"${aim.mention.text}"`;
  return `somebody ${aim.by}`;
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
