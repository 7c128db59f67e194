import type { Scene } from '../scene.ts';
import type { Evidence, Mention } from '../types.ts';
import { abuse } from './abuse.ts';
import { aboutSelf, ofThing } from './aim.ts';
import { allegation } from './allegation.ts';
import { isGroup } from './group.ts';
import { type ConcernRule, evidence, type Hit, hits, says, wordsBefore } from './rule.ts';
import { PERSONAL_FACTS, SAFEGUARDING } from './words/confidential.ts';
import { CONDUCT, LOOKS, WHEREABOUTS } from './words/pupil.ts';

export const namingPupil: ConcernRule = {
  concern: 'naming-pupil',
  description:
    'identifies a pupil with something that is not plainly kind; for staff and the school, with anything',
  find(scene) {
    const { role } = scene.draft;
    const single = scene.mentions.filter(
      (one) => one.kind === 'pupil' && !isGroup(scene, one) && !OWN.test(one.text),
    );
    if (says(scene, PET)) return [];
    if (single.length === 0) return [...answeredAbout(scene), ...familyOf(scene)].slice(0, 1);
    if (role === 'staff' || role === 'official') return [evidence('naming-pupil', 'names a pupil', single)];
    const said = single.flatMap((child) => unkind(scene, child).map((words) => [child, words] as const));
    if (said.length === 0) return [];
    const spans = [...new Set(said.flat())];
    return [evidence('naming-pupil', 'names a child with something that is not plainly kind', spans)];
  },
};

/** A beast that shares a name with a pupil. */
const PET = new RegExp(
  "\\b(?:(?:s?he's|s?he is|it's|is|was|being|my|our|the) (?:only )?(?:a |an |my |our " +
    '|the )?(?:\\w+ )?(?:spaniel|labrador|lab|cockapoo|whippet|terrier|' +
    'collie|dachshund|greyhound|poodle|labradoodle|pug|beagle|kitten|puppy|tabby|hamster' +
    '|guinea pig|budgie|tortoise|pony)|' +
    'walkies|good boy|vet bill|litter tray|dog walker|off the lead)\\b',
);

/** The writer's own, taken for a name at the head of a sentence. */
const OWN = /^(?:mine|ours)$/i;

interface Words {
  start: number;
  end: number;
  text: string;
}

/** What is said of a named child that is not plainly kind: words in the same sentence or the next. */
function unkind(scene: Scene, child: Mention): Words[] {
  const at = scene.sentences.findIndex((one) => child.start >= one.start && child.start < one.end);
  const near = (hit: Hit) => hit.sentence === at || hit.sentence === at + 1 || hit.sentence === at - 1;
  const told = [CONDUCT, LOOKS, WHEREABOUTS, PERSONAL_FACTS, SAFEGUARDING].flatMap((one) => hits(scene, one));
  const facts = told.filter((hit) => near(hit) && !aboutSelf(scene, hit) && !ofThing(scene, hit));
  return [...facts, ...heavier(scene)].filter((one) => apart(one, child) || child.text.length > NAME);
}

function apart(one: Words, child: Mention): boolean {
  return one.start >= child.end || one.end <= child.start;
}

/** Longer than a name: a description ("that boy who bites") says the unkind thing within itself. */
const NAME = 20;

/** A family known by its child ("Noah's mum"), with what is nobody's business. */
function familyOf(scene: Scene): Evidence[] {
  const families = scene.mentions.filter(
    (one) => one.kind === 'family' && /^\p{Lu}[\p{L}-]+['’]s\b/u.test(one.text),
  );
  const child = hits(scene, CONDUCT).filter((hit) =>
    /\b(?:he|she|he's|she's|hes|shes)\b/.test(wordsBefore(scene, hit, 3).join(' ')),
  );
  const told = [...[PERSONAL_FACTS, SAFEGUARDING].flatMap((one) => hits(scene, one)), ...child];
  if (families.length === 0 || told.length === 0) return [];
  return [
    evidence('naming-pupil', "names a child's family with their circumstances", [...families, ...told]),
  ];
}

/** Insults and accusations of the draft, when no one else is there for them to mean. */
function heavier(scene: Scene): Words[] {
  const others = scene.mentions.some((one) => one.kind !== 'pupil' && one.kind !== 'school');
  if (others) return [];
  const found: Evidence[] = [...abuse.find(scene), ...allegation.find(scene)];
  return found.flatMap((one) => one.spans);
}

/** The child was named in the message answered, and the draft tells something of them. */
function answeredAbout(scene: Scene): Evidence[] {
  const named = scene.replyMentions.some((one) => one.kind === 'pupil' && !isGroup(scene, one));
  const asked = named || (scene.anchor !== 'none' && ONE_CHILD.test(scene.replyFolded));
  if (!asked) return [];
  const told = [SAFEGUARDING, PERSONAL_FACTS, CONDUCT].flatMap((one) => hits(scene, one));
  return told.length > 0 ? [evidence('naming-pupil', 'tells something of the child asked about', told)] : [];
}

const ONE_CHILD =
  /\b(?:the|that) (?:little |young )?(?!same |other |new )[\w'-]+ (?:boy|girl|lad|lass|kid|twins?)(?:'s)?\b/;
