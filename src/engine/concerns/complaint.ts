import type { Scene } from '../scene.ts';
import type { PhraseMatcher } from '../text/phrases.ts';
import type { Evidence } from '../types.ts';
import { sidesWith } from './agreeing.ts';
import { aboutSelf, peopleNear } from './aim.ts';
import { kindness, style } from './manner.ts';
import { type ConcernRule, evidence, type Hit, hits } from './rule.ts';
import { toneOf } from './tone.ts';
import { FAILINGS } from './words/failings.ts';
import { GRIEVANCES, HARSH } from './words/grievances.ts';
import { SARCASM, SCORNFUL_EMOJI } from './words/sarcasm.ts';
import { SCHOOL_LIFE } from './words/school-life.ts';
import { STAFFROOM } from './words/staffroom.ts';

/** A draft that reaches this many points airs a grievance. Cues are weak alone and strong together. */
const ENOUGH = 1.2;

/** A page or account, by its name, and not a chat of families. */
const SCHOOL_PAGE = /^[a-z0-9_.]+$|\b(?:school|primary|academy)$/;

/** With this much tone, naming the school or its staff adds so many points. */
const SOME_TONE = 0.35;
const NAMED = 0.4;

interface Cue {
  table: PhraseMatcher;
  points: number;
  /** Most points this kind of cue can bring. */
  most: number;
}

const CUES: readonly Cue[] = [
  { table: GRIEVANCES, points: 1.5, most: 4 },
  { table: FAILINGS, points: 1.2, most: 4 },
  { table: HARSH, points: 0.8, most: 2 },
  { table: SARCASM, points: 0.4, most: 0.8 },
  { table: SCORNFUL_EMOJI, points: 0.8, most: 0.8 },
];

export const complaint: ConcernRule = {
  concern: 'complaint',
  description:
    'airs a grievance about the school, its decisions or its staff; for staff, about pupils and families too',
  find(scene) {
    if (scene.anchor === 'none' || scene.draft.role === 'official' || scene.draft.surface === 'profile')
      return [];
    const agreed = sidesWith(scene);
    if (agreed !== null) return [evidence('complaint', agreed, wholeDraft(scene))];
    if (points(scene) < ENOUGH) return [];
    const strong = cues(scene).hits;
    return [evidence('complaint', describe(scene), strong.length > 0 ? strong : toneOf(scene).hits)];
  },
};

/** How much the draft sounds like a grievance about the school, all cues together. */
export function points(scene: Scene): number {
  const tone = toneOf(scene).points;
  const kind = kindness(scene);
  const named = scene.mentions.some(
    (one) => one.kind === 'school' || one.kind === 'staff' || one.kind === 'governor',
  );
  const spoken =
    named ||
    (scene.anchor === 'answered' &&
      /\b(?:you|your|ur|u)\b/.test(scene.folded) &&
      SCHOOL_PAGE.test(scene.whereFolded));
  const direct = spoken && kind === 0 && tone >= SOME_TONE ? NAMED : 0;
  return cues(scene).points + tone + direct + style(scene) - kind - distance(scene);
}

function cues(scene: Scene): { points: number; hits: Hit[] } {
  let points = 0;
  const all: Hit[] = [];
  const kinds = scene.draft.role === 'staff' ? [...CUES, { table: STAFFROOM, points: 1.4, most: 2.8 }] : CUES;
  for (const cue of kinds) {
    const found = hits(scene, cue.table).filter(
      (hit) => cue.table === GRIEVANCES || (!aboutSelf(scene, hit) && !asking(scene, hit)),
    );
    const weight = (hit: Hit) => (cue.table === HARSH && ofSchool(scene, hit) ? 1.3 : cue.points);
    points += Math.min(
      cue.most,
      found.reduce((sum, hit) => sum + weight(hit), 0),
    );
    if (cue.points >= 0.8) all.push(...found);
  }
  return { points, hits: all };
}

const LOGISTICS =
  /^\W*(?:hi|hiya|hello|sorry|hey|morning|evening|all|everyone|ladies|quick question|does|do|is|are|has|have|what|when|where|can|could)?\W*(?:does anyone|do we know|anyone know|anyone seen|anybody know|is it|is there|are they|are we|has anyone (?:seen|got|found|heard|picked)|what time|what day|when (?:is|are|do)|where (?:is|do)|can anyone|could anyone|if anyone)\b|\b(?:does anyone know|do we know|anyone know|reminder)\b/;

/** A plain question about times and things is no grievance ("is football cancelled tonight?"). */
function asking(scene: Scene, hit: Hit): boolean {
  const sentence = scene.sentences[hit.sentence];
  return sentence !== undefined && LOGISTICS.test(scene.folded.slice(sentence.start, sentence.end));
}

/** Said of the school or somebody in it: the name stands close before the harsh word. */
function ofSchool(scene: Scene, hit: Hit): boolean {
  return scene.mentions.some(
    (one) => one.kind !== 'pupil' && one.end <= hit.start && hit.start - one.end < 40,
  );
}

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
  const person = scene.sentences.flatMap((_sentence, at) => peopleNear(scene, at))[0];
  if (person !== undefined) return `a grievance that touches "${person.text}"`;
  return scene.anchor === 'named' ? 'a grievance about the school' : 'a grievance about school life';
}

function wholeDraft(scene: Scene): Evidence['spans'] {
  const { text } = scene.draft;
  return text.trim() === '' ? [] : [{ start: 0, end: text.length, text }];
}
