import type { Scene } from '../scene.ts';
import type { Evidence } from '../types.ts';
import { isGroup } from './aim.ts';
import { anyOf } from './pattern.ts';
import { type ConcernRule, evidence, hits } from './rule.ts';
import { ANNOUNCING, AT_WORK, CROWDS, EVENTS, THINGS } from './words/photo.ts';

export const photo: ConcernRule = {
  concern: 'photo',
  description: 'goes with a picture or film of pupils, a school event or colleagues at work',
  find(scene) {
    const attached = (scene.draft.attachments ?? []).length > 0;
    const announced = hits(scene, ANNOUNCING);
    if (!attached && announced.length === 0) return [];
    const shown = whatIsShown(scene, attached);
    if (shown === null) return [];
    return [evidence('photo', shown.by, [...shown.spans, ...announced])];
  },
};

interface Shown {
  by: string;
  spans: Evidence['spans'];
}

/** Whom or what the picture shows, or null when only the writer's own. */
function whatIsShown(scene: Scene, attached: boolean): Shown | null {
  if (scene.anchor === 'none' && !(scene.draft.role === 'staff' && OWN_CLASS.test(scene.folded))) return null;
  const children = scene.mentions.filter((one) => one.kind === 'pupil');
  if (ofThings(scene) || ofObjects(scene, children.length)) return null;
  switch (scene.draft.role) {
    case 'staff':
    case 'volunteer':
      return atWork(scene, children, attached);
    case 'official':
      return children.length > 0 && attached
        ? { by: 'a picture of pupils', spans: children }
        : crowd(scene, attached);
    case 'pupil':
      return bySchoolmate(scene, children, attached);
    default:
      return ofOthers(scene, children, attached);
  }
}

/** A class of one's own, said by staff, needs no school's name. */
const OWN_CLASS = /\b(?:my|your|our) class\b|\bstaffroom\b/;

const AHEAD = new RegExp(
  '\\b(?:tomorrow|next (?:week|month|friday|saturday|monday)|this (?:saturday|friday|sunday)|' +
    '(?:sat|sun|fri|mon|tue|wed|thu)\\w* (?:the )?\\d{1,2}|\\d{1,2} ?(?:-|till|til|' +
    'to) ?\\d{1,2} ?(?:pm|am)?\\b|tickets|is back|join us|come along|come and|doors open|stalls)\\b',
);

/** A poster, a lost coat, something for sale: no person in it. */
function ofThings(scene: Scene): boolean {
  return (
    AHEAD.test(scene.folded) ||
    /\b(?:lost|found|missing)\b ?[:-]|\b(?:for sale|selling|free to|whose is this|has anyone (?:seen|got|picked))\b/.test(
      scene.folded,
    )
  );
}

const OBJECTS = anyOf(
  'cakes?|buns|cupcakes|sponge|bake|bakes|baked|volcano|model|diorama|shoebox',
  'display|sunset|sunrise|rainbow|snowman|view|hedge|mural|fence',
  'egg box|bin bags?|bedsheet|hat|receipt|letter|menu|van|puddles?|potholes?',
  'sandwich|tray|slime|glitter|painting|drawing|handwriting|poem',
);
const PERSONS = anyOf(
  'kids?|children|class|classes|them|everyone|everybody|girls|boys|faces|choir',
  'friends|angels|shepherds|team|pupils|little ones|colleagues?',
  'all of|this lot|the lot|these|mates|cast|gang|staff|staffroom|he|she|him|her|tag',
);

/** A cake, a model, a sunset: a picture with nobody in it, by its words. */
function ofObjects(scene: Scene, children: number): boolean {
  return children === 0 && OBJECTS.test(scene.folded) && !PERSONS.test(scene.folded);
}

function atWork(scene: Scene, children: Evidence['spans'], attached: boolean): Shown | null {
  if (children.length > 0) return { by: 'a picture of pupils', spans: children };
  const staff = scene.mentions.filter((one) => one.kind === 'staff');
  const work = hits(scene, AT_WORK);
  if (staff.length > 0 && (work.length > 0 || attached))
    return { by: 'a picture of a colleague', spans: [...staff, ...work] };
  const places = [...work, ...hits(scene, EVENTS)];
  return attached && places.length > 0 && hits(scene, THINGS).length === 0
    ? { by: 'a picture from school', spans: places }
    : null;
}

function crowd(scene: Scene, attached: boolean): Shown | null {
  const crowds = [...hits(scene, CROWDS), ...hits(scene, EVENTS)];
  return attached && crowds.length > 0 && hits(scene, THINGS).length === 0
    ? { by: 'a picture from school', spans: crowds }
    : null;
}

function bySchoolmate(scene: Scene, children: Evidence['spans'], attached: boolean): Shown | null {
  const people = scene.mentions.filter((one) => one.kind === 'staff' || one.kind === 'pupil');
  if (people.length > 0 && attached) return { by: 'a picture of somebody at school', spans: people };
  if (children.length > 0 || people.length > 0) {
    const caught =
      /\b(?:caught|filmed|recorded|took a (?:pic|photo|vid)|got a (?:pic|photo|vid)|vid of|pic of|video of|photo of)\b/.test(
        scene.folded,
      );
    return caught ? { by: 'a picture of somebody at school', spans: people } : null;
  }
  return crowd(scene, attached);
}

/** For families: other people's children, by name, in a group or at an event with more than their own. */
function ofOthers(scene: Scene, children: Scene['mentions'], attached: boolean): Shown | null {
  const ownOnly = OWN_CHILD.test(scene.folded);
  const events = hits(scene, EVENTS);
  const crowds = hits(scene, CROWDS).filter((hit) => !ownOnly || !ROLES_PLAYED.test(hit.text));
  const groups = children.filter((one) => isGroup(scene, one));
  const shared = SHARED.test(scene.folded);
  if (children.length > groups.length && (attached || shared))
    return { by: "a picture with others' children", spans: children };
  if (
    groups.length > 0 &&
    (crowds.length > 0 || events.length > 0 || shared) &&
    !OWN_FIRST.test(scene.folded)
  ) {
    return { by: 'a picture of a class', spans: groups };
  }
  if (events.length > 0 && (crowds.length > 0 || shared))
    return { by: 'a picture of a school event', spans: [...events, ...crowds] };
  return null;
}

/** One's own child in a part that others have too: "my little angel", "our champion". */
const OWN_CHILD = new RegExp(
  '\\b(?:my|our) (?:[\\w-]+ ){0,2}(?:boy|girl|son|daughter|lad|lass|child|angel|star|shepherd|' +
    'sheep|pirate|baby|youngest|eldest)\\b',
);
const ROLES_PLAYED = new RegExp(
  '^(?:angels?|sheep|the sheep|shepherds?|pirates?|champions?|winners?|superstars?|performers?|' +
    'singers?|dancers?|athletes?)$',
  'i',
);

const SHARED = new RegExp(
  "\\b(?:tag your|sound on|pass (?:it )?on to|for (?:anyone|those) who|couldn't make it|" +
    'whole (?:thing|song|show|play|lot)|got the (?:whole|lot)|all of it|filmed|recorded|' +
    "here you go|spot (?:yours|mine)|front row|everyone's|look at them|doing the rounds|(?:got|" +
    'have) it saved|saved it|if you want it|going round)\\b',
);

/** "starts in Year 3": the class only says how old one's own child is. */
const OWN_FIRST = new RegExp(
  '\\b(?:first day|last day|starts?|started|starting|ready for|off to|into|finished|in) (?:of |' +
    'in )?(?:year|yr|y|class|reception|nursery|ks)',
);
