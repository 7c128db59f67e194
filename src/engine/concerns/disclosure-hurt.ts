import type { Scene } from '../scene.ts';
import { anyOf } from './pattern.ts';
import { type Hit, says, wordsAfter, wordsBefore } from './rule.ts';

const GROWN_UP = anyOf(
  'dad|daddy|stepdad|step-dad|mum|mummy|stepmum|uncle|auntie|aunt|grandad|grandpa',
  'boyfriend|partner|her ex|his ex',
  'babysitter|childminder|coach|teacher|ta|head|headteacher|sir|miss|carer',
  'man|bloke|tutor|instructor|parents',
  'caretaker|supervisor|dinner lady|staff|lady|woman|supply|midday|assistant|helper|deputy|1:1',
);
const CHILD_OBJECT = new RegExp(
  '^(?:a |an |the |my |our |his |her |their |some |one of the |another |that |this |little |poor |' +
    'wee |year \\d |' +
    'y\\d |\\d year old )*(?:kids?|child|children|boys?|girls?|lads?|son|daughter|pupil|me|him|her|' +
    'them|us|mine|' +
    'ours|stepson|stepdaughter|toddler|baby|little one|one)\\b',
);

/** "Mr P grabbed a boy by the arm": a grown-up before the verb, a child after it. */
export function adultHurtsChild(scene: Scene, hit: Hit): boolean {
  const sentence = scene.sentences[hit.sentence];
  if (sentence === undefined || says(scene, RESCUED)) return false;
  const before = wordsBefore(scene, hit, 8).join(' ');
  if (THANKED.test(before)) return false;
  const after = [
    ...(/^had\b/i.test(hit.text) ? [hit.text.toLowerCase().replace(/^had /, '')] : []),
    ...wordsAfter(scene, hit, 6),
  ].join(' ');
  const names = scene.mentions.filter((one) => one.start >= sentence.start && one.start < sentence.end);
  const staffBefore = names.some((one) => one.kind === 'staff' && one.end <= hit.start);
  const pupilAfter = names.some(
    (one) => one.kind === 'pupil' && one.end > hit.start && one.start < hit.end + 30,
  );
  const own = (scene.draft.family ?? []).some((name) =>
    after.split(' ').slice(0, 3).includes(name.toLowerCase()),
  );
  const child = pupilAfter || own || CHILD_OBJECT.test(after);
  if (!child || AS_A_FIGURE.test(`${hit.text.toLowerCase()} ${after}`)) return false;
  return (
    staffBefore || (GROWN_UP.test(before) && !/\b(?:ball|ref)\b/.test(before)) || saidOfTeacher(scene, before)
  );
}

function saidOfTeacher(scene: Scene, before: string): boolean {
  return /\b(?:he|she|they)$/.test(before) && scene.replyMentions.some((one) => one.kind === 'staff');
}

const THANKED = /\b(?:ta|thanks|thank you|cheers)\b.*\bfor$/;
const RESCUED = /\b(?:saved|rescued|cpr|heimlich|first aid)\b/;
const AS_A_FIGURE = new RegExp(
  '\\b(?:(?:hits?|hit|grabs?|grabbed|beats?|beat|kicks?|shook|bit|threw|throws|touched|drags?|' +
    'dragged|pushed|' +
    'shoved|burns?|burnt) (?:me|us|him|her|them|the kids|mine|my \\w+)? ?(?:a (?:coffee|brew|snack|' +
    'seat|drink|' +
    'quick|sandwich)|like a|hard|hands?|at (?:snap|cards|chess|uno|mario|football|tennis)|' +
    'out of bed|round (?:the|' +
    'town|tesco|asda|ikea|shops?)|to (?:the|see|a|get|do|read)|up (?:the|a|that)|off (?:the|to|at)|' +
    'into (?:the car|' +
    'bed|uniform|school|town)|for (?:a|the) (?:race|game|chat|word)|under the bus|in at the deep|' +
    'a party|how|with ' +
    '(?:love|praise|the bill))|touched (?:my|our|her|his) heart|touched by)\\b',
);
