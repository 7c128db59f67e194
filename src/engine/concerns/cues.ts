import { perScene } from '../per-scene.ts';
import type { Scene } from '../scene.ts';
import { saysIn } from '../text/patterns.ts';
import type { PhraseMatcher } from '../text/phrases.ts';
import { aboutSelf } from './aim.ts';
import { answerable, ofElsewhere, ofHome, quoted } from './bearing.ts';
import { ofNature, ofOwnFolk } from './own.ts';
import { retorts } from './retort.ts';
import { type Hit, hits } from './rule.ts';
import { shapesOf } from './shapes.ts';
import { EXASPERATION } from './words/exasperation.ts';
import { FAILINGS } from './words/failings.ts';
import { GRIEVANCES, HARSH } from './words/grievances.ts';
import { IRONY } from './words/irony.ts';
import { PATIENCE, PRICED } from './words/patience.ts';
import { COMPARISONS, RETORTS } from './words/retort.ts';
import { SARCASM, SCORNFUL_EMOJI } from './words/sarcasm.ts';
import { STAFFROOM } from './words/staffroom.ts';
import { EXPECTING } from './words/standards.ts';
import { TREATMENT } from './words/treatment.ts';

interface Cue {
  table: PhraseMatcher;
  points: number;
  /** Most points this kind of cue can bring. */
  most: number;
}

/** What is said in anger: it needs nothing beside it. */
const OPEN: readonly Cue[] = [
  { table: GRIEVANCES, points: 1.5, most: 4 },
  { table: EXASPERATION, points: 1.3, most: 2.6 },
  { table: FAILINGS, points: 1.2, most: 4 },
  { table: PATIENCE, points: 1.2, most: 2.4 },
  { table: PRICED, points: 0.8, most: 0.8 },
  { table: TREATMENT, points: 1, most: 3 },
  { table: EXPECTING, points: 0.8, most: 2.4 },
  { table: COMPARISONS, points: 1.2, most: 1.2 },
  { table: HARSH, points: 0.8, most: 2 },
  { table: SCORNFUL_EMOJI, points: 0.8, most: 0.8 },
];

/** What is praise by its words; it counts beside something that went wrong. */
const VEILED: readonly Cue[] = [
  { table: SARCASM, points: 0.4, most: 0.8 },
  { table: IRONY, points: 0.7, most: 1.4 },
  { table: RETORTS, points: 0.5, most: 1 },
];

export interface Cues {
  points: number;
  /** The words that weigh enough to be shown. */
  hits: Hit[];
}

/** The open cues of a grievance: idioms, failings, treatment, harsh words, scornful emoji. */
export const openCues = perScene((scene): Cues => {
  const staff = scene.draft.role === 'staff' ? [{ table: STAFFROOM, points: 1.4, most: 2.8 }] : [];
  const open = sum(scene, [...OPEN, ...staff]);
  const answers = retorts(scene);
  const shapes = shapesOf(scene);
  return {
    points: open.points + Math.min(1.4, answers.length * 1.4) + shapes.points,
    hits: [...open.hits, ...answers, ...shapes.hits],
  };
});

/** Praise that may be meant the other way. */
export const veiledCues = perScene((scene): Cues => sum(scene, VEILED));

/** Feelings and idioms are the writer's own and still a grievance; a failing said of oneself is none. */
const OWN_FEELING: readonly PhraseMatcher[] = [GRIEVANCES, EXASPERATION];

/**
 * Moods and judgements: they need somebody to be judged, and are no grievance of what a child did at home.
 */
const MOODS: readonly PhraseMatcher[] = [...OWN_FEELING, HARSH, SCORNFUL_EMOJI, EXPECTING, IRONY];

/** A mood counts for so much where nothing of the draft could answer for it. */
const UNANSWERED = 0.5;

/** Openings that ask for company, in a lost password as in a lost temper. */
const PREFACE = /^(?:is it just (?:me|us)|just (?:me|us) or|am i (?:the only|being unreasonable))$/i;

function sum(scene: Scene, kinds: readonly Cue[]): Cues {
  let points = 0;
  const all: Hit[] = [];
  const unanswered = answerable(scene) ? 1 : UNANSWERED;
  for (const cue of kinds) {
    const mood = MOODS.includes(cue.table);
    const found = hits(scene, cue.table).filter(
      (hit) =>
        !ofOwnFolk(scene, hit) &&
        !ofElsewhere(scene, hit.sentence) &&
        !bidding(scene, hit) &&
        !(mood && ofHome(scene, hit.sentence)) &&
        !(OWN_FEELING.includes(cue.table) && quoted(scene, hit)) &&
        (OWN_FEELING.includes(cue.table) ||
          (!aboutSelf(scene, hit) && !asking(scene, hit) && !ofNature(scene, hit))),
    );
    const weight = (hit: Hit) => {
      if (PREFACE.test(hit.text)) return 0.6;
      if (mood && unanswered < 1) return cue.points * unanswered;
      return cue.table === HARSH && ofSchool(scene, hit) ? 1.3 : cue.points;
    };
    points += Math.min(
      cue.most,
      found.reduce((total, hit) => total + weight(hit), 0),
    );
    if (cue.points >= 0.8) all.push(...found);
  }
  return { points, hits: all };
}

/** "Never speak to me of it again": bidding a friend, not telling of a refusal. */
function bidding(scene: Scene, hit: Hit): boolean {
  const starts = scene.sentences[hit.sentence]?.tokens[0]?.start === hit.start;
  return (
    starts &&
    /^never (?:speak|talk|ask|mention|let|believe|look|help|see|do|go|have|be|again)\b/i.test(hit.text)
  );
}

const OPENING =
  '(?:hi|hiya|hello|sorry|hey|morning|evening|all|everyone|ladies|quick question|does|do|is|are|' +
  'has|have|what|when|' +
  'where|can|could)';
const LOGISTICS = new RegExp(
  `^\\W*(?:${OPENING}\\b\\W*)?(?:does anyone|do we know|anyone know|anyone seen|anybody know|is it|is there|are they|` +
    'are we|has anyone (?:seen|got|found|heard|picked)|what time|what day|when (?:is|are|do)|' +
    'where (?:is|do)|' +
    'can anyone|could anyone|if anyone)\\b|\\b(?:does anyone know|do we know|anyone know|reminder)\\b',
);

/** A plain question about times and things is no grievance ("is football cancelled tonight?"). */
function asking(scene: Scene, hit: Hit): boolean {
  const sentence = scene.sentences[hit.sentence];
  return sentence !== undefined && saysIn(sentence, LOGISTICS);
}

/** Said of the school or somebody in it: the name stands close before the harsh word. */
function ofSchool(scene: Scene, hit: Hit): boolean {
  return scene.mentions.some(
    (one) => one.kind !== 'pupil' && one.end <= hit.start && hit.start - one.end < 40,
  );
}
