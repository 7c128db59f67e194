import { perScene } from '../per-scene.ts';
import type { Line, Scene } from '../scene.ts';
import { countIn, countInAll, saysIn } from '../text/patterns.ts';
import type { PhraseMatcher } from '../text/phrases.ts';
import { ofOthers } from './bearing.ts';
import { type Hit, hits, wordsIn } from './rule.ts';
import { CONFRONTING, CONTRASTING, DENYING, PERSISTING } from './words/tone.ts';

/**
 * The small words of a grievance and how it is written, in points; see `complaint.ts` for how many are
 * enough.
 */
export interface Tone {
  points: number;
  hits: Hit[];
}

const WEIGHTS: readonly { table: PhraseMatcher; points: number; most: number }[] = [
  { table: DENYING, points: 0.35, most: 0.7 },
  { table: PERSISTING, points: 0.35, most: 0.7 },
  { table: CONTRASTING, points: 0.25, most: 0.5 },
  { table: CONFRONTING, points: 0.4, most: 1.2 },
];

/**
 * Reads the tone of the sentences that could be about the school, leaving out what the writer says of
 * themselves.
 */
export const toneOf = perScene((scene): Tone => {
  let points = 0;
  const all: Hit[] = [];
  for (const weight of WEIGHTS) {
    const found = hits(scene, weight.table).filter((hit) => aboutOthers(scene, hit.sentence));
    points += Math.min(weight.most, found.length * weight.points);
    all.push(...found);
  }
  return { points: (points + staccato(scene)) * diluted(scene), hits: all };
});

/** In a long draft small words gather by chance; past this many words they count for less. */
const LONG = 70;

function diluted(scene: Scene): number {
  const words = countInAll(scene.sentences, wordsIn);
  return Math.min(1, LONG / Math.max(1, words));
}

/** Plain questions about times and things are no tone. */
const PLAIN_QUESTION = new RegExp(
  "^\\W*(?:has|have|is|are|do|does|did|what time|what's|when|where|can|could|anyone|any1|" +
    'who has|whose|whoever has|shall)\\b[^?]*\\?',
);
const POINTED = new RegExp(
  '\\b(?:actually|really|seriously|even|ever|any luck|any joy|supposed|reason|just me|just us|' +
    'fed up|annoyed|not)\\b',
);

function aboutOthers(scene: Scene, at: number): boolean {
  const sentence = scene.sentences[at];
  if (sentence === undefined) return false;
  return ofOthers(scene, at) && !(saysIn(sentence, PLAIN_QUESTION) && !saysIn(sentence, POINTED));
}

const wordsAndNumbersIn = ({ tokens }: Line): number =>
  tokens.filter((token) => token.kind === 'word' || token.kind === 'number').length;

/** Short sentences for weight: "Four. I have four emails. Unanswered." */
function staccato(scene: Scene): number {
  if (scene.sentences.length < 3) return 0;
  const short = scene.sentences.filter(({ line }, at) => {
    const words = countIn(line, wordsAndNumbersIn);
    return words > 0 && words <= 3 && aboutOthers(scene, at);
  });
  return Math.min(0.5, short.length * 0.25);
}
