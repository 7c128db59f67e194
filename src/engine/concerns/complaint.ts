import type { Scene } from '../scene.ts';
import type { PhraseMatcher } from '../text/phrases.ts';
import type { Evidence } from '../types.ts';
import { sidesWith } from './agreeing.ts';
import { aboutSelf, peopleNear } from './aim.ts';
import { toneOf } from './tone.ts';
import { type ConcernRule, evidence, type Hit, hits, places } from './rule.ts';
import {
  FAILINGS,
  GRIEVANCES,
  HARSH,
  KIND,
  KIND_EMOJI,
  SARCASM,
  SCHOOL_LIFE,
  SCORNFUL_EMOJI,
  STAFFROOM,
} from './words/complaint.ts';

/** A draft that reaches this many points airs a grievance. Cues are weak alone and strong together. */
const ENOUGH = 1.2;

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

const SHOUTED = /(?<![\p{L}#@])\p{Lu}{3,}(?:['’]\p{Lu}+)?(?![\p{L}\d])/gu;
const SHORT_NAMES =
  /^(?:PTA|PTFA|TA|SEN|SATS|SENCO|SENCOs|SENDCO|SLT|KS1|KS2|EYFS|EHCP|BHPS|MPS|PGL|PSA|GCSES?|MTC|DBS|INSET|FFS|OMG|LOL|WTF|NHS|RIP|USA|HLTA|CBEEBIES|CLOSED|REMINDER|ADHD|ASD)$/;
const ASKED =
  /\b(?:who|why|how|what|when|where|whose|really|seriously|do they|does she|does he)\b[^.!?]{0,80}\?/g;
const COUNTED =
  /\b(?:day \d+|(?:twice|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+|several|forty|twenty|thirty|fifty|sixty)(?: \w+)? (?:times?|weeks?|days?|months?|minutes|mins|hours|years|emails|messages|calls|phone calls|letters)|(?:third|fourth|fifth|sixth|3rd|4th|5th|6th|second|2nd)(?: \w+)? (?:time|this|since|one|teacher|email|letter)|twice|every\.? single|not even)\b/g;
const QUOTED = /(?<![\p{L}\d])['"‘“](?!s\b|t\b)[^'"‘’“”\n]{3,60}['"’”](?![\p{L}])/gu;
const TURNED =
  /\b(?:but|however|cannot stand|can't stand|shame|pity|except|although|though|instead|apparently|not that|yet)\b/;

export const complaint: ConcernRule = {
  concern: 'complaint',
  description:
    'airs a grievance about the school, its decisions or its staff; for staff, about pupils and families too',
  find(scene) {
    if (scene.anchor === 'none') return [];
    const agreed = sidesWith(scene);
    if (agreed !== null) return [evidence('complaint', agreed, wholeDraft(scene))];
    const found = cues(scene);
    if (points(scene) < ENOUGH) return [];
    return [evidence('complaint', describe(scene), found.hits)];
  },
};

/** How much the draft sounds like a grievance about the school, all cues together. */
export function points(scene: Scene): number {
  return cues(scene).points + toneOf(scene).points + style(scene) - kindness(scene) - distance(scene);
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

/** Signs of exasperation in how it is written. */
function style(scene: Scene): number {
  const shouted = [...scene.draft.text.matchAll(SHOUTED)].filter((word) => !SHORT_NAMES.test(word[0])).length;
  const asked = places(scene, ASKED).length;
  const counted = places(scene, COUNTED).length;
  const quoted = [...scene.draft.text.matchAll(QUOTED)].length;
  return (
    Math.min(0.8, shouted * 0.4) +
    Math.min(0.8, asked * 0.4) +
    Math.min(1, counted * 0.5) +
    Math.min(0.8, quoted * 0.5)
  );
}

/** Kind words take points away, unless the draft turns on a "but". */
function kindness(scene: Scene): number {
  const quoted = [...scene.draft.text.matchAll(QUOTED)];
  const words = hits(scene, KIND).filter(
    (hit) => !quoted.some((one) => hit.start >= one.index && hit.end <= one.index + one[0].length),
  ).length;
  const hearts = hits(scene, KIND_EMOJI).length;
  const turned =
    TURNED.test(scene.folded) || hits(scene, SCORNFUL_EMOJI).some((hit) => hit.text !== '👏') ? 0.3 : 1;
  return Math.min(3, words + hearts * 0.8) * turned;
}

/** The further the draft is from the school, the more it takes. */
function distance(scene: Scene): number {
  if (scene.anchor === 'named') return 0;
  const life =
    hits(scene, SCHOOL_LIFE).length > 0 ||
    (scene.draft.role === 'staff' && hits(scene, STAFFROOM).length > 0);
  if (scene.anchor === 'answered') return life || scene.whereFolded !== '' ? 0 : 0.3;
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
