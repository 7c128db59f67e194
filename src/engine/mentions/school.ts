import type { Sentence } from '../scene.ts';
import { phrases } from '../text/phrases.ts';
import type { Mention } from '../types.ts';
import { isCapital, type Look, mentionOf, type Recogniser } from './look.ts';
import { hasSchoolPeople, runsOn, speaksOfPlace } from './place-names.ts';
import { isLookalike, type NameHit, standsAt, strongAt, type Words, wordsOf } from './school-match.ts';
import { namesOf, type SchoolNames } from './school-names.ts';
import { institutions } from './school-word.ts';

/** Before a bare place name: what is done with a school. */
const DONE_WITH = phrases([
  'went|go|goes|going|sent|send to',
  'loved|love|loves|chose|picked|left|leaving|joined|joining|rang|called|emailed|visited',
  'kids|children|mine|boys|girls|lads|ours go|went|are at|to',
  'somebody|someone|start|started|starts|starting|work|works|working|post at',
]);
/** Before a place that is only a place. */
const LOCATING = /^(?:in|near|around|round|over|through|outside|across|into|by|past|via|of|live|and|or)$/;

/** Whether a bare place name means the school: by the people beside it, or by the talk around it. */
function weakHolds(look: Look, sentence: Sentence, words: Words, at: number, length: number): boolean {
  const { setting } = look;
  if (runsOn(words, at + length)) return false;
  if (hasSchoolPeople(words, at, length)) return true;
  const before = words.tokens.slice(Math.max(0, at - 3), at);
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

/** The school by its names, initials and handles, and bare "school" where it means the institution. */
export const schoolMentions: Recogniser = (look) => {
  const names = namesOf(look.school);
  const found: Mention[] = [];
  for (const sentence of look.passage.sentences) {
    const words = wordsOf(sentence);
    for (let at = 0; at < words.keys.length; at += 1) {
      const hit = nameAt(look, sentence, words, at, names);
      if (hit === null || isLookalike(words, at, hit.length, names)) continue;
      const first = words.tokens[at];
      const last = words.tokens[at + hit.length - 1];
      if (first === undefined || last === undefined) continue;
      found.push(mentionOf(look, 'school', first, last, hit.by));
      at += hit.length - 1;
    }
    found.push(...institutions(look, sentence));
  }
  return found;
};

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
