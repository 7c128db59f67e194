import type { Sentence } from '../scene.ts';
import { isOfAny } from '../text/blocks.ts';
import type { Passage } from '../text/passage.ts';
import { anyAnswers } from '../text/recall.ts';
import { wordSet } from '../text/word-set.ts';
import { NOT_A_NAME } from './data/other-school-words.ts';
import { isCapital } from './look.ts';
import { standsAt } from './name-match.ts';
import { strongAt } from './school-match.ts';
import type { SchoolNames } from './school-names.ts';
import { wordsOf } from './words.ts';

const KIND = wordSet(`
  high academy college grammar primary infants juniors school secondary prep comprehensive nursery
`);

/** Whether a passage names a school that is not the writer's: "Fernhill High", "St Bede's". */
export const namesOtherSchool = (passage: Passage, names: SchoolNames): boolean =>
  anyAnswers(passage.sentences, names, isOtherNamed);

function isOtherNamed(sentence: Sentence, names: SchoolNames): boolean {
  const words = wordsOf(sentence);
  const { keys, tokens } = words;
  for (let at = 0; at < keys.length; at += 1) {
    const own = strongAt(words, at, names) ?? names.weak.find((name) => standsAt(keys, at, name)) ?? null;
    if (own !== null) {
      at += own.length - 1;
      // "Hill Lane High": the place is ours, the school is not.
      if (
        ['high', 'academy', 'college', 'grammar', 'secondary'].includes(keys[at + 1] ?? '') &&
        isCapital(tokens[at + 1])
      )
        return true;
      continue;
    }
    const next = tokens[at + 1];
    if (
      KIND.has(keys[at + 1] ?? '') &&
      isCapital(next) &&
      isCapital(tokens[at]) &&
      !NOT_A_NAME.has(keys[at] ?? '')
    )
      return true;
    if (keys[at] === 'st' && isCapital(tokens[at]) && isCapital(next) && /['’]s$/.test(next?.text ?? ''))
      return true;
  }
  return false;
}

/** Whether it speaks of "another school", "her last school": elsewhere, unless ours is the talk already. */
export function speaksOfAnother(passage: Passage): boolean {
  // "At her last school … here …": the other one is only held up against ours.
  if (
    /\b(?:here|this one|this school|this place|compared|unlike|nothing like|never had this)\b/.test(
      passage.folded,
    )
  )
    return false;
  return isOfAny(passage.sentences, CONTRAST, null, speaksOfOne);
}

function speaksOfOne(sentence: Sentence): boolean {
  const { keys } = wordsOf(sentence);
  return keys.some((key, at) => CONTRAST.has(key) && (keys[at + 1] ?? '') === 'school');
}

const CONTRAST: ReadonlySet<string> = new Set([
  'another',
  'different',
  'other',
  'previous',
  'last',
  'rival',
  'old',
]);
