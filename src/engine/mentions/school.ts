import type { Sentence } from '../scene.ts';
import { phrases } from '../text/phrases.ts';
import type { Mention } from '../types.ts';
import { SCHOOL_ACTS } from './data/place-words.ts';
import { isCapital, type Look, mentionOf, type Recogniser } from './look.ts';
import { standsAt } from './name-match.ts';
import { hasSchoolPeople, runsOn, speaksOfPlace } from './place-names.ts';
import { remembered } from './remember.ts';
import { isLookalike, type NameHit, strongAt } from './school-match.ts';
import { namesOf, type SchoolNames } from './school-names.ts';
import { institutions } from './school-word.ts';
import { type Words, wordsOf } from './words.ts';

/** Before a bare place name: what is done with a school. */
const DONE_WITH = phrases([
  'went|go|goes|going|sent|send to',
  'loved|love|loves|chose|picked|left|leaving|joined|joining|rang|called|emailed|visited',
  'kids|children|mine|boys|girls|lads|ours go|went|are at|to',
  'somebody|someone|start|started|starts|starting|work|works|working|post at',
]);
/** Just before it: praise, blame and leaving. */
const SAID_OF = phrases([
  'applause|star|clap|cheers|thanks|credit|respect|points|marks|shout-out|shoutout for|to',
  'shame|come on|on',
  'well done|thanks|cheers',
  'done with|by',
  'stepped|standing down from',
  'resigned|resigning|retired|retiring|graduated|expelled|excluded|suspended from',
  'walked|walking into|through',
  'years|year|months|months|weeks|day|days|week|term|terms|career|time at|in|with',
  'one in|at',
  'kids|children|son|daughter|lad|girl|boy|grandson|governor|job|ta|teach|taught|teaching|works|' +
    'worked|place to|at|from|in',
  'disappointed|fuming|unimpressed|angry|happy|fed up in|with|at',
  'proud of|to be',
]);
/** What is felt of a school, hardly of a town. */
const FELT_OF = phrases([
  'disappointed|unimpressed|fuming|livid|disgusted|angry|ashamed|proud|grateful in|with|at|of|to',
  'applause for',
  'lost faith|confidence in',
  'complaint|complaints|petition against|about',
]);
/** Before a place that is only a place. */
const LOCATING = /^(?:in|near|around|round|over|through|outside|across|into|by|past|via|of|live|and|or)$/;

/** Whether a bare place name means the school: by the people beside it, or by the talk around it. */
function weakHolds(look: Look, sentence: Sentence, words: Words, at: number, length: number): boolean {
  const { setting } = look;
  if (runsOn(words, at + length)) return false;
  if (hasSchoolPeople(words, at, length)) return true;
  const before = words.tokens.slice(Math.max(0, at - 3), at);
  if (isCapital(words.tokens[at]) && !speaksOfPlace(sentence) && look.setting.elsewhere === null) {
    if (SCHOOL_ACTS.has(words.keys[at + length] ?? '')) return true;
    const wide = words.tokens.slice(Math.max(0, at - 4), at);
    const felt = FELT_OF.find(wide).some((match) => match.end === wide.at(-1)?.end);
    if (felt) return true;
    const tied = look.draft.role === 'staff' || look.draft.role === 'governor' || look.setting.speaksOfSchool;
    if (tied && SAID_OF.find(wide).some((match) => match.end === wide.at(-1)?.end)) return true;
  }
  const done = DONE_WITH.find(before).some((match) => match.end === before.at(-1)?.end);
  if (done && (setting.school || words.keys[at] === 'st')) return true;
  if (speaksOfPlace(sentence) || LOCATING.test(words.keys[at - 1] ?? '')) return false;
  return (
    setting.speaksOfSchool &&
    setting.elsewhere === null &&
    setting.group !== 'elsewhere' &&
    isCapital(words.tokens[at])
  );
}

/** "a St James in Bolton": one of many. */
function isSomeOther(words: Words, at: number): boolean {
  return /^(?:a|another|different)$/.test(words.keys[at - 1] ?? '');
}

/** The school by its names, initials and handles, and bare "school" where it means the institution. */
export const schoolMentions: Recogniser = (look) => remembered(look, schoolIn);

function schoolIn(look: Look, sentence: Sentence): Mention[] {
  const names = namesOf(look.school);
  const found: Mention[] = [];
  const words = wordsOf(sentence);
  for (let at = 0; at < words.keys.length; at += 1) {
    const hit = nameAt(look, sentence, words, at, names);
    if (hit !== null && isSomeOther(words, at)) continue;
    if (hit === null || isLookalike(words, at, hit.length, names)) continue;
    const first = words.tokens[at];
    const last = words.tokens[at + hit.length - 1];
    if (first === undefined || last === undefined) continue;
    found.push(mentionOf(look, 'school', first, last, hit.by));
    at += hit.length - 1;
  }
  found.push(...institutions(look, sentence));
  return found;
}

function nameAt(
  look: Look,
  sentence: Sentence,
  words: Words,
  at: number,
  names: SchoolNames,
): { length: number; by: string } | null {
  const hit = strongAt(words, at, names);
  if (hit !== null && holds(look, sentence, words, at + hit.length, hit)) return hit;
  if (words.tokens[at]?.kind !== 'word') return null;
  const close = look.setting.group === 'school' || look.setting.reply;
  if (close && names.short.has(words.tokens[at]?.text ?? ''))
    return { length: 1, by: "the school's initials" };
  for (const name of names.weak) {
    if (!standsAt(words.keys, at, name)) continue;
    if (weakHolds(look, sentence, words, at, name.length))
      return { length: name.length, by: 'the place, meaning its school' };
  }
  return null;
}

/** A whole name without "school" or "primary" may still be the place: then it needs more. */
function holds(look: Look, sentence: Sentence, words: Words, next: number, hit: NameHit): boolean {
  if (hit.typed) return true;
  if (runsOn(words, next)) return false;
  if (!hit.exact && !look.setting.speaksOfSchool) return false;
  return look.setting.school || !speaksOfPlace(sentence);
}
