import { perScene } from '../per-scene.ts';
import type { Scene, Sentence } from '../scene.ts';
import { saysIn } from '../text/patterns.ts';
import { anyOf } from './pattern.ts';
import { type Hit, hits, mentionsIn, says } from './rule.ts';
import { SCHOOL_LIFE } from './words/school-life.ts';

/** What happens at home, on the road or in the air: no school answers for it. */
const ELSEWHERE = anyOf(
  'this house|our house|at home|in the car|in bed|the dog|the cat|(?:my|our) (?:dog|cat|hamster|rabbit|puppy)',
  'my husband|my wife|mother-in-law|mother in law|party bags?|soft play|potholes?',
  'council(?:lors?)? (?:has|have|had|keep|dug|digging)',
  'the council|roadworks|dug up|traffic|the bin ?men|the wash(?:ing machine)?',
  'the dishwasher|xbox|minecraft|peppa pig',
);

const CHILD =
  '(?:son|daughter|lad|lass|boy|girl|child|kid|kids|twins|youngest|eldest|oldest|middle one|toddler|husband|wife|dog|cat|one)';
/** Opens a sentence about the writer's own child, whose doings are no fault of the school. */
const OWN = new RegExp(
  `^\\W*(?:(?:so|and|but|when|well|just|then|now|meanwhile|update|day \\d+) ?:? )*(?:(?:my|our|your) (?:[\\w-]+ ){0,2}${CHILD}|mine|ours)\\b`,
);
const SELF = /^\W*(?:i|i'm|im|i've|ive|i'll|i'd|my|mine|me|am i|own)\b/;
const THEY_OF_OWN = /^\W*(?:(?:and|but|so|then|now) )?(?:s?he|s?he's|his|her)\b/;

/** Somebody or something that can answer for a grievance about a school. */
const ANSWERABLE = anyOf(
  "they|them|their|theirs|they've|they're|they'd|you|your|school'?s?|teachers?|staff|office|head|heads|tas?|supply|nobody|no one|noone|no-one|someone|somebody",
  'whoever|reception|receptionist|governors?|pta|miss|sir|senco|club|class',
  'lessons?|assembly|dinners?|lunch|uniform|trips?|email|letter',
);

/** Whether a sentence names the school or somebody of it, a pupil apart. */
const namesOther = (scene: Scene, at: number): boolean =>
  mentionsIn(scene, at).some((one) => one.kind !== 'pupil');

/** Whether a sentence is of home, the road or the writer's own child, and names nobody of the school. */
export function ofHome(scene: Scene, at: number): boolean {
  const sentence = scene.sentences[at];
  if (sentence === undefined) return false;
  if (namesOther(scene, at)) return false;
  return ofElsewhere(scene, at) || ofOwnChild(scene, at);
}

/** Whether a sentence is of the household, the road or the council. */
export function ofElsewhere(scene: Scene, at: number): boolean {
  const sentence = scene.sentences[at];
  return sentence !== undefined && saysIn(sentence, ELSEWHERE);
}

/** Opens with the writer's own child, or with "he" after a sentence that does. */
function ofOwnChild(scene: Scene, at: number): boolean {
  const sentence = scene.sentences[at];
  if (sentence === undefined) return false;
  if (saysIn(sentence, OWN) || opensWithFamily(scene, sentence)) return true;
  return at > 0 && saysIn(sentence, THEY_OF_OWN) && ofOwnChild(scene, at - 1);
}

function opensWithFamily({ draft }: Scene, { line }: Sentence): boolean {
  const family = draft.family ?? [];
  if (family.length === 0) return false;
  const said = line.folded.replace(/^\W+/, '');
  return family.some((name) => said.startsWith(`${name.toLowerCase()} `));
}

/** Whether a sentence could blame the school: not of home, nor the writer's word on themselves. */
export function ofOthers(scene: Scene, at: number): boolean {
  const sentence = scene.sentences[at];
  if (sentence === undefined || ofHome(scene, at)) return false;
  return namesOther(scene, at) || !saysIn(sentence, SELF);
}

/** Whether anything in the draft could answer for a grievance: the school, its people, its doings. */
export function answerable(scene: Scene): boolean {
  if (scene.mentions.some((one) => one.kind !== 'pupil')) return true;
  if (scene.draft.role === 'staff' || scene.replyFolded !== '' || says(scene, ANSWERABLE)) return true;
  if (hits(scene, SCHOOL_LIFE).length > 0) return true;
  return /\bs?he(?:'s)?\b/.test(scene.folded) && !scene.sentences.some((_one, at) => ofOwnChild(scene, at));
}

const QUOTED = /(?<![\p{L}\d])['"‘“](?!s\b|t\b)[^'"‘’“”\n]{3,60}['"’”](?![\p{L}])/gu;

/** Words in quotation marks of 3 to 60 UTF-16 units. */
export const quotations = perScene((scene): readonly { start: number; end: number }[] =>
  Array.from(scene.draft.text.matchAll(QUOTED), (one) => ({
    start: one.index,
    end: one.index + one[0].length,
  })),
);

/** Whether words are, at least in part, somebody else's: said in quotation marks. */
export function quoted(scene: Scene, hit: Hit): boolean {
  return quotations(scene).some((one) => hit.start < one.end && one.start < hit.end);
}
