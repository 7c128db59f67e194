import type { MentionKind } from '../../vocabulary.ts';
import type { Scene } from '../scene.ts';
import type { Mention } from '../types.ts';
import { type Hit, mentionsIn, wordsBefore } from './rule.ts';
import { table } from './words/table.ts';

/** Kinds of mention that are people. */
export const PEOPLE: readonly MentionKind[] = ['staff', 'governor', 'family', 'pupil'];

/** Whom words are aimed at, and how that is known. */
export interface Aim {
  kind: MentionKind | 'someone';
  mention: Mention | null;
  by: string;
}

const PRONOUN = new RegExp(
  "\\b(?:s?he|they|him|her|them|his|their|he's|she's|they're|hes|shes|theyre|you|ur|your|u|u're|" +
    "you're|that one|this one|love|hun|mate|pal)\\b",
);
const OWN = /\b(?:my|our|mine|ours)\b/;
const VEILED = table(`
  you know who you are, naming no names, not naming names, no names mentioned, certain people
  certain person, a certain someone
  certain parents, certain mums, certain dads, certain members of, some people, some parents, some mums
  some of the mums
  some of the parents, one of the mums, one of the dads, that woman, that man, that bloke, that mother
  that father
`);

/** A reply this short (in UTF-16 units) needs no pronoun: "what a clown". */
const CURT = 30;

/** People of the school community named in the sentence at `at`, else in its neighbours, nearest first. */
export function peopleNear(scene: Scene, at: number, kinds: readonly MentionKind[] = PEOPLE): Mention[] {
  const near = [at, at - 1, at + 1].flatMap((index) => mentionsIn(scene, index));
  return near.filter((mention) => kinds.includes(mention.kind));
}

/** Whom the words at `hit` are about, when that is somebody of the school community; null otherwise. */
export function aimOf(scene: Scene, hit: Hit): Aim | null {
  if (aboutSelf(scene, hit)) return null;
  const named = peopleNear(scene, hit.sentence)[0];
  if (named !== undefined) return { kind: named.kind, mention: named, by: 'named beside it' };
  if (scene.anchor === 'none') return null;
  const answered = scene.replyMentions.find((mention) => PEOPLE.includes(mention.kind));
  const curt = answered !== undefined && (scene.draft.text.length <= CURT || opensCurtly(scene, hit));
  if (!curt && !pronounNear(scene, hit.sentence)) return veiled(scene, hit);
  if (answered !== undefined)
    return { kind: answered.kind, mention: null, by: 'named in the message answered' };
  const before = scene.mentions
    .filter((mention) => PEOPLE.includes(mention.kind) && mention.start < hit.start)
    .at(-1);
  if (before !== undefined) return { kind: before.kind, mention: before, by: 'named earlier' };
  if (ownChild(scene, hit.sentence)) return null;
  if (scene.anchor === 'answered')
    return { kind: 'someone', mention: null, by: 'in a talk about the school' };
  return veiled(scene, hit);
}

/** "Sour old boot. My mum had her too": the first sentence is short and names nobody else. */
function opensCurtly(scene: Scene, hit: Hit): boolean {
  const first = scene.sentences[0];
  return hit.sentence === 0 && first !== undefined && first.end - first.start <= CURT;
}

/** Whether the words are about the writer: "I'm useless", "my idiot brother". */
export function aboutSelf(scene: Scene, hit: Hit): boolean {
  const before = wordsBefore(scene, hit, 5);
  const close = before.slice(-2).join(' ');
  if (/\b(?:i'm|im|i am|i was|i feel|i|me|myself|my own)$/.test(close)) return true;
  if (/(?:^|\s)(?:i|i've|ive|we|we've|i'd|i'll) \w+$/.test(close)) return true;
  return /\b(?:i'm|im|i am|makes? me|my (?:husband|wife|partner|ex|brother|sister|mum|dad|dog|cat|boss))\b/.test(
    before.join(' '),
  );
}

/** Whether somebody is spoken of without a name, or to their face, in the sentence or the one before. */
export function pronounNear(scene: Scene, at: number): boolean {
  return PRONOUN.test(wordsAround(scene, at));
}

const PERSON_WORD = new RegExp(
  "^(?:s?he|they|u|ur|you|who|s?he's|they're|hes|shes|theyre|you're|youre|that|woman|man|bloke|" +
    'lady|teacher|head|mum|dad|girl|boy|kid|lad|one|mother|father|parent|parents|people|staff|' +
    'governors?|receptionist|office|ta|supervisor|miss|sir|mrs|mr|and|but|is|are|was|were|so|a|' +
    'an|the|such|right|proper|total|absolute|complete|utter|real|what|old|fat|silly|stupid|nasty|' +
    'little|like|as)$',
);
const FILLER = new RegExp(
  '^(?:is|are|was|were|so|really|very|absolutely|totally|completely|utterly|just|proper|' +
    'actually|honestly|literally|always|still|such|pretty|bit|quite|too|even|a|an)$',
);

/** Whether words are said of a thing: "the weather was horrible", "it smells". */
export function ofThing(scene: Scene, hit: Hit): boolean {
  const before = wordsBefore(scene, hit, 6);
  let linked = /^(?:smells?|stinks?|reeks|pongs)\b/i.test(hit.text);
  while (before.length > 0 && FILLER.test(before.at(-1) ?? '')) {
    linked = /^(?:is|are|was|were)$/.test(before.pop() ?? '') || linked;
  }
  const subject = before.at(-1);
  if (!linked || subject === undefined || PERSON_WORD.test(subject)) return false;
  if (subject === 'it' || subject === "it's") return true;
  const here = scene.folded.lastIndexOf(subject, hit.start);
  return (
    !scene.mentions.some((one) => one.start <= here && here < one.end) &&
    !/^\p{Lu}/u.test(scene.draft.text.slice(here))
  );
}

function ownChild(scene: Scene, at: number): boolean {
  const words = wordsAround(scene, at);
  return OWN.test(words) || (scene.draft.family ?? []).some((name) => words.includes(name.toLowerCase()));
}

function wordsAround(scene: Scene, at: number): string {
  const from = scene.sentences[Math.max(0, at - 1)];
  const to = scene.sentences[at];
  return from === undefined || to === undefined ? scene.folded : scene.folded.slice(from.start, to.end);
}

function veiled(scene: Scene, hit: Hit): Aim | null {
  const sentences = scene.sentences.slice(Math.max(0, hit.sentence - 1), hit.sentence + 2);
  if (!sentences.some((sentence) => VEILED.hasIn(sentence))) return null;
  return { kind: 'someone', mention: null, by: 'meant without a name' };
}
