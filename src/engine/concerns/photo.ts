import type { Span } from '../../vocabulary.ts';
import type { Scene } from '../scene.ts';
import type { Evidence } from '../types.ts';
import { isGroup } from './group.ts';
import {
  AHEAD,
  MADE,
  MANY,
  OBJECTS,
  OTHERS_HIDDEN,
  OWN_CHILD,
  OWN_CLASS,
  OWN_FIRST,
  PERSONS,
  ROLES_PLAYED,
  SCHOOLS_OWN,
  SHARED,
} from './pictured.ts';
import { showsOwnOnly } from './pictured-own.ts';
import { type ConcernRule, evidence, hits, says } from './rule.ts';
import { ANNOUNCING, AT_WORK, CROWDS, EVENTS, THINGS } from './words/photo.ts';

export const photo: ConcernRule = {
  concern: 'photo',
  description: 'goes with a picture or film of pupils, a school event or colleagues at work',
  find(scene) {
    return [...said(scene), ...taken(scene)];
  },
};

/** A picture that its words tell of. */
function said(scene: Scene): Evidence[] {
  const attached = (scene.draft.attachments ?? []).length > 0;
  const announced = hits(scene, ANNOUNCING);
  if (!attached && announced.length === 0) return [];
  const shown = whatIsShown(scene, attached);
  if (shown === null) return [];
  return [evidence('photo', shown.by, [...shown.spans, ...announced])];
}

/** A picture that was taken at school by what it tells of itself, whatever is written beside it. */
function taken(scene: Scene): Evidence[] {
  const [when] = scene.draft.takenAtSchool ?? [];
  if (when === undefined || isHarmless(scene)) return [];
  return [{ concern: 'photo', by: `a picture that was taken at school, ${when}`, spans: [], taken: when }];
}

/** By the writer's words it shows their own child alone, somebody's work, a thing, or faces that cannot be seen. */
const isHarmless = (scene: Scene): boolean =>
  says(scene, OTHERS_HIDDEN) ||
  ofThings(scene) ||
  ofObjects(scene, scene.mentions.filter((one) => one.kind === 'pupil').length) ||
  showsOwnOnly(scene);

interface Shown {
  by: string;
  spans: readonly Span[];
}

/** Whom or what the picture shows, or null when only the writer's own. */
function whatIsShown(scene: Scene, attached: boolean): Shown | null {
  if (says(scene, OTHERS_HIDDEN)) return null;
  if (scene.anchor === 'none' && !unmistakable(scene, attached)) return null;
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

/** With no word of which school, still certainly a picture of its children. */
function unmistakable(scene: Scene, attached: boolean): boolean {
  if (scene.draft.role === 'staff') return says(scene, OWN_CLASS);
  return attached && says(scene, SCHOOLS_OWN) && says(scene, MANY) && !says(scene, OWN_CHILD);
}

/** A poster, a lost coat, something for sale: no person in it. */
function ofThings(scene: Scene): boolean {
  return (
    says(scene, AHEAD) ||
    /\b(?:lost|found|missing)\b ?[:-]|\b(?:for sale|selling|free to|whose is this|has anyone (?:seen|got|picked))\b/.test(
      scene.folded,
    )
  );
}

/** A cake, a model, a sunset: a picture with nobody in it, by its words. */
function ofObjects(scene: Scene, children: number): boolean {
  return children === 0 && says(scene, OBJECTS) && !says(scene, PERSONS);
}

function atWork(scene: Scene, children: Scene['mentions'], attached: boolean): Shown | null {
  const single = children.some((one) => !isGroup(scene, one));
  if (!single && says(scene, MADE) && !says(scene, PERSONS)) return null;
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
  const ownOnly = says(scene, OWN_CHILD);
  const events = hits(scene, EVENTS);
  const crowds = hits(scene, CROWDS).filter((hit) => !ownOnly || !ROLES_PLAYED.test(hit.text));
  const groups = children.filter((one) => isGroup(scene, one));
  const shared = says(scene, SHARED);
  if (children.length > groups.length && (attached || shared))
    return { by: "a picture with others' children", spans: children };
  if (groups.length > 0 && (crowds.length > 0 || events.length > 0 || shared) && !says(scene, OWN_FIRST)) {
    return { by: 'a picture of a class', spans: groups };
  }
  if (says(scene, SCHOOLS_OWN) && says(scene, MANY) && !ownOnly)
    return { by: 'a picture of a school event', spans: events };
  if (events.length > 0 && (crowds.length > 0 || shared))
    return { by: 'a picture of a school event', spans: [...events, ...crowds] };
  return null;
}
