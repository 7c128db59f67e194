import type { Sentence } from '../scene.ts';
import type { Passage } from '../text/passage.ts';
import { phrases } from '../text/phrases.ts';
import { anyAnswers } from '../text/recall.ts';
import { PLACE_AFTER, PLACE_CUES } from './data/elsewhere.ts';
import { ALSO_COMMON, PEOPLE_AFTER } from './data/place-words.ts';
import { isCapital } from './look.ts';
import { standsAt } from './name-match.ts';
import { isLookalike, strongAt } from './school-match.ts';
import type { SchoolNames } from './school-names.ts';
import { type Words, wordsOf } from './words.ts';

const placeCue = phrases(PLACE_CUES);

/** Whether the sentence speaks of a place: roads, pubs, weather. */
export const speaksOfPlace = (sentence: Sentence): boolean => placeCue.hasIn(sentence);

/** A name that goes on into something else: "Hill Lane Road", "Hill Lane High". */
export function runsOn(words: Words, next: number): boolean {
  const key = words.keys[next] ?? '';
  return PLACE_AFTER.has(key) && (isCapital(words.tokens[next]) || !ALSO_COMMON.has(key));
}

const PEOPLE_AT = phrases([
  'somebody|someone|everyone|everybody|anyone|nobody|office|head|headteacher|deputy|teacher|' +
    'teachers|ta|tas|senco|staff|kids|parents|mums|lot|people at|from',
  'place|places|spot|work|works|worked|job at|in',
  'teach|teaches|teaching|taught|job|role|governor|ta|hlta|volunteer at',
]);

/** Whether people that only a school has stand beside a bare place name: "the head at Hill Lane". */
export function hasSchoolPeople(words: Words, at: number, length: number): boolean {
  if (PEOPLE_AFTER.has(words.keys[at + length] ?? '')) return true;
  const before = words.tokens.slice(Math.max(0, at - 2), at);
  return PEOPLE_AT.find(before).some((match) => match.end === before.at(-1)?.end);
}

/** Whether a bare place name with school people beside it stands in a passage. */
export const namesByPeople = (passage: Passage, names: SchoolNames): boolean =>
  anyAnswers(passage.sentences, names, isNamedByPeople);

function isNamedByPeople(sentence: Sentence, names: SchoolNames): boolean {
  const words = wordsOf(sentence);
  const isNamed = words.keys.some((_key, at) => {
    const name = names.weak.find((one) => standsAt(words.keys, at, one));
    return name !== undefined && !runsOn(words, at + name.length) && hasSchoolPeople(words, at, name.length);
  });
  return isNamed && !speaksOfPlace(sentence);
}

/** Whether a passage holds the school's name with its kind, its initials or its account. */
export const namesSchool = (passage: Passage, names: SchoolNames): boolean =>
  anyAnswers(passage.sentences, names, isNamed);

function isNamed(sentence: Sentence, names: SchoolNames): boolean {
  const words = wordsOf(sentence);
  return words.keys.some((_key, at) => {
    const hit = strongAt(words, at, names);
    if (hit === null) return false;
    return hit.typed || (hit.exact && !runsOn(words, at + hit.length) && !speaksOfPlace(sentence));
  });
}

/** Whether a passage holds any of the school's names, the bare place included. */
export const namesPlace = (passage: Passage, names: SchoolNames): boolean =>
  anyAnswers(passage.sentences, names, isPlaceNamed);

function isPlaceNamed(sentence: Sentence, names: SchoolNames): boolean {
  const words = wordsOf(sentence);
  return words.keys.some(
    (_key, at) =>
      strongAt(words, at, names) !== null ||
      names.weak.some(
        (name) => standsAt(words.keys, at, name) && !isLookalike(words, at, name.length, names),
      ),
  );
}
