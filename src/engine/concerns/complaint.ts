import { perScene } from '../per-scene.ts';
import type { Scene } from '../scene.ts';
import type { Evidence, Mention } from '../types.ts';
import { sidesWith } from './agreeing.ts';
import { peopleNear } from './aim.ts';
import { openCues, veiledCues } from './cues.ts';
import { kindness, style } from './manner.ts';
import { type ConcernRule, evidence, hits } from './rule.ts';
import { toneOf } from './tone.ts';
import { SCHOOL_LIFE } from './words/school-life.ts';
import { STAFFROOM } from './words/staffroom.ts';

/** A draft that reaches this many points airs a grievance. Cues are weak alone and strong together. */
const ENOUGH = 1.2;

/** With small words and manner only, and none of the open cues, it takes more. */
const ENOUGH_UNSAID = 2.8;

/** A page or account, by its name, and not a chat of families. */
const SCHOOL_PAGE = /^[a-z0-9_.]+$|\b(?:school|primary|academy)$/;

/** With this much tone, naming the school or its staff adds so many points. */
const SOME_TONE = 0.35;
const NAMED = 0.4;

export const complaint: ConcernRule = {
  concern: 'complaint',
  description:
    'airs a grievance about the school, its decisions or its staff; for staff, about pupils and families too',
  find(scene) {
    if (scene.anchor === 'none' || scene.draft.role === 'official' || scene.draft.surface === 'profile')
      return [];
    const agreed = sidesWith(scene);
    if (agreed !== null) return [evidence('complaint', agreed, wholeDraft(scene))];
    const strong = openCues(scene).hits;
    if (points(scene) < (strong.length > 0 ? ENOUGH : ENOUGH_UNSAID)) return [];
    return [evidence('complaint', describe(scene), strong.length > 0 ? strong : toneOf(scene).hits)];
  },
};

/** How much the draft sounds like a grievance about the school, all cues together. */
export const points = perScene((scene): number => {
  const tone = toneOf(scene).points;
  const manner = style(scene);
  const kind = kindness(scene);
  const open = openCues(scene).points;
  const named = scene.mentions.some(
    (one) => one.kind === 'school' || one.kind === 'staff' || one.kind === 'governor',
  );
  const spoken =
    named ||
    (scene.anchor === 'answered' &&
      /\b(?:you|your|ur|u)\b/.test(scene.folded) &&
      SCHOOL_PAGE.test(scene.whereFolded));
  const direct = spoken && kind === 0 && tone >= SOME_TONE ? NAMED : 0;
  const veiled = veiledCues(scene).points;
  return open + veiled + tone + direct + manner - kind - distance(scene);
});

/** The further the draft is from the school, the more it takes. */
function distance(scene: Scene): number {
  if (scene.anchor === 'named') return 0;
  const life =
    hits(scene, SCHOOL_LIFE).length > 0 ||
    (scene.draft.role === 'staff' && hits(scene, STAFFROOM).length > 0);
  if (scene.anchor === 'answered') return life ? 0 : 0.2;
  return life ? 0.2 : 0.8;
}

function describe(scene: Scene): string {
  const person = firstNamed(scene);
  if (person !== undefined) return `a grievance that touches "${person.text}"`;
  return scene.anchor === 'named' ? 'a grievance about the school' : 'a grievance about school life';
}

function firstNamed(scene: Scene): Mention | undefined {
  for (let at = 0; at < scene.sentences.length; at += 1) {
    const [person] = peopleNear(scene, at);
    if (person !== undefined) return person;
  }
  return undefined;
}

function wholeDraft(scene: Scene): Evidence['spans'] {
  const { text } = scene.draft;
  return text.trim() === '' ? [] : [{ start: 0, end: text.length, text }];
}
