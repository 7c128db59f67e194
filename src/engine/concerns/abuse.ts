import type { Scene } from '../scene.ts';
import type { Evidence } from '../types.ts';
import { type Aim, aimOf, ofThing } from './aim.ts';
import { ofHome } from './bearing.ts';
import { insults } from './insults.ts';
import { type ConcernRule, evidence, type Hit, hits, places, says } from './rule.ts';
import { JEERING_EMOJI } from './words/insults.ts';
import { FOND } from './words/kind.ts';
import { DRIVING_OUT, MOCKERY, SHUNNING, TITLED } from './words/mockery.ts';
import { NICKNAMES, RALLYING } from './words/rallying.ts';
import { RIDICULE } from './words/ridicule.ts';

export const abuse: ConcernRule = {
  concern: 'abuse',
  description:
    'insults, ridicules, shames or harasses somebody of the school community, or rallies others to',
  find(scene) {
    if (scene.anchor === 'none') return shuttingOut(scene);
    const found = [
      ...aimed(scene, insults(scene), 'an insult'),
      ...aimed(scene, [...hits(scene, RIDICULE), ...places(scene, MOCKERY)], 'ridicule'),
      ...aimed(scene, places(scene, DRIVING_OUT), 'a call to join in against'),
      ...shunned(scene),
      ...aimed(scene, hits(scene, RALLYING), 'a call to join in against'),
      ...nicknames(scene),
      ...nicknamed(scene),
    ];
    const jeering = found.length > 0 ? hits(scene, JEERING_EMOJI) : [];
    const first = found[0];
    if (first === undefined) return shuttingOut(scene);
    return [evidence('abuse', first.by, [...found.map((one) => one.hit), ...jeering])];
  },
};

interface Aimed {
  hit: Hit;
  by: string;
}

/** Pupils among themselves: "let's all not talk to her" needs no word of school. */
function shuttingOut(scene: Scene): Evidence[] {
  if (scene.draft.role !== 'pupil') return [];
  const jeered = [...hits(scene, RIDICULE), ...places(scene, MOCKERY)];
  if (SHOWN_OFF.test(scene.replyFolded) && jeered.length > 0)
    return [evidence('abuse', 'ridicule in answer to somebody who shows themselves', jeered)];
  if (scene.draft.surface !== 'group') return [];
  const found = [...hits(scene, RALLYING), ...places(scene, DRIVING_OUT)];
  if (found.length > 0) return [evidence('abuse', 'a call to shut somebody out', found)];
  const shunning = shunned(scene).map((one) => one.hit);
  return shunning.length > 0 ? [evidence('abuse', 'a call to shut somebody out', shunning)] : [];
}

/** What somebody shows of themselves: "new hair!!", "first day of braces". */
const SHOWN_OFF = new RegExp(
  '\\b(?:new|my|fresh|first|got|me|just) (?:\\w+ )?(?:hair\\w*|trim|cut|fit|outfit|shoes|trainers' +
    '|braces|glasses|pfp|pic|' +
    'selfie|nails|bag|dance|song|drawing|video|goal|dress|jacket|coat|look)\\b',
);

/** "Nobody sit with Ada": a bidding to shun somebody by name or pronoun. */
function shunned(scene: Scene): Aimed[] {
  const children = scene.mentions.filter((one) => one.kind === 'pupil');
  const people = scene.draft.role === 'pupil' ? [...children, ...scene.mentions] : children;
  return places(scene, SHUNNING)
    .filter((hit) => {
      const last = hit.phrase.split(' ').at(-1) ?? '';
      return (
        /^(?:him|her|them)$/.test(last) || people.some((one) => one.start < hit.end && hit.start < one.end)
      );
    })
    .map((hit) => ({ hit, by: 'a call to shut somebody out' }));
}

/** A name out of a story for somebody of the school: it says itself whom it means. */
function nicknamed(scene: Scene): Aimed[] {
  if (says(scene, STORY)) return [];
  return [...hits(scene, NICKNAMES), ...places(scene, TITLED)].map((hit) => ({
    hit,
    by: 'a mocking name for somebody of the school',
  }));
}

const STORY = new RegExp(
  '\\b(?:matilda|harry potter|costumes?|dress\\w*|book|film|musical|panto|halloween|play|narnia|' +
    'dalmatians?)\\b',
);

function aimed(scene: Scene, found: readonly Hit[], what: string): Aimed[] {
  return found.flatMap((hit) => {
    const aim = aimOf(scene, hit);
    // What a child cannot do yet is no ridicule.
    if (
      (aim?.kind === 'pupil' || aim?.kind === 'someone') &&
      /^(?:can't|cant|couldn't|couldnt)\b/i.test(hit.text)
    )
      return [];
    if (fondOf(scene, hit) || ofHome(scene, hit.sentence)) return [];
    if (aim?.kind !== 'staff' && LOOKED.test(hit.text) && says(scene, DRESSED_UP)) return [];
    return aim === null || ofThing(scene, hit) ? [] : [{ hit, by: `${what} aimed at ${whom(aim)}` }];
  });
}

/** How somebody looks in a costume is no ridicule of them. */
const LOOKED = new RegExp(
  '^(?:looks?|looked|looking|dress\\w*|face|hair|got dress\\w*|gets dress\\w*|sounds?|walks?|' +
    'built|a walking)\\b',
  'i',
);
const DRESSED_UP = new RegExp(
  '\\b(?:costumes?|dressed (?:up|as)|dressing up|dress up|fancy dress|world book day|wbd|' +
    'halloween|nativity|outfit|trousers)\\b',
);

const fondOf = (scene: Scene, hit: Hit): boolean =>
  hits(scene, FOND).some((one) => Math.abs(one.sentence - hit.sentence) <= 1);

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
