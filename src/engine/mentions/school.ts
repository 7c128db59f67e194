import type { Sentence } from '../scene.ts';
import { phrases } from '../text/phrases.ts';
import type { Mention } from '../types.ts';
import { PLACE_AFTER, PLACE_CUES } from './data/elsewhere.ts';
import { isCapital, type Look, mentionOf, type Recogniser } from './look.ts';
import { type NameHit, standsAt, strongAt, type Words, wordsOf } from './school-match.ts';
import { namesOf, type SchoolNames } from './school-names.ts';
import { institutions } from './school-word.ts';

const placeCue = phrases(PLACE_CUES);

/** Before a bare place name: people or things that only a school there has. */
const CUE_BEFORE = phrases([
  'somebody|someone|everyone|everybody|anyone|nobody|office|head|headteacher|teacher|teachers|staff|kids|parents|mums|lot|people at',
  'teach|teaches|teaching|taught|work|works|working|job|start|started|starts|starting|post|role|governor|ta|hlta|volunteer at',
  'went|go|goes|going|sent|send|loved|chose|picked|left to',
  'went|goes to',
  'kids|children|mine|boys|girls|lads|ours go|went|are at|to',
]);
const CUE_AFTER: ReadonlySet<string> = new Set(
  'kids children families mums dads parents pupils staff teachers governors pta ptfa head headteacher uniform jumper reception leavers'.split(' '),
);

/** A name that goes on into something else: "Hill Lane Road", "Hill Lane High". */
function runsOn(words: Words, next: number): boolean {
  const key = words.keys[next] ?? '';
  return PLACE_AFTER.has(key) && (isCapital(words.tokens[next]) || !['high', 'show', 'fair', 'fayre', 'close', 'way', 'shop', 'green', 'common', 'drive', 'market', 'cafe', 'bus'].includes(key));
}

function lookalikeSpans(words: Words, names: SchoolNames): [number, number][] {
  const spans: [number, number][] = [];
  for (let at = 0; at < words.keys.length; at += 1)
    for (const name of names.lookalikes) if (standsAt(words.keys, at, name)) spans.push([at, at + name.length]);
  return spans;
}

function weakHolds(look: Look, sentence: Sentence, words: Words, at: number, length: number): boolean {
  const next = words.keys[at + length] ?? '';
  if (runsOn(words, at + length)) return false;
  if (CUE_AFTER.has(next)) return true;
  const before = words.tokens.slice(Math.max(0, at - 3), at);
  const cued = CUE_BEFORE.find(before).some((match) => match.end === before.at(-1)?.end);
  if (placeCue.has(sentence.tokens) && !cued) return false;
  const around = look.setting.school;
  if (cued) return around || /^(st)$/.test(words.keys[at] ?? '') || /^(someb|someo|everyo|teach|work|start|job|kids|office|staff)/.test(before.at(-2)?.folded ?? '');
  return around && ['at', 'to', 'from', 'with', 'love', 'by', 'thank', 'you'].includes(words.keys[at - 1] ?? '') && look.setting.speaksOfSchool;
}

/** The school by its names, initials and handles, and bare "school" where it means the institution. */
export const schoolMentions: Recogniser = (look) => {
  const names = namesOf(look.school);
  const found: Mention[] = [];
  for (const sentence of look.passage.sentences) {
    const words = wordsOf(sentence);
    const covered = lookalikeSpans(words, names);
    for (let at = 0; at < words.keys.length; at += 1) {
      const hit = nameAt(look, sentence, words, at, names);
      if (hit === null || covered.some(([from, to]) => at >= from && at + hit.length <= to)) continue;
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

function nameAt(look: Look, sentence: Sentence, words: Words, at: number, names: SchoolNames): { length: number; by: string } | null {
  const hit = strongAt(words, at, names);
  if (hit !== null && holds(look, sentence, words, at + hit.length, hit)) return hit;
  if (words.tokens[at]?.kind !== 'word') return null;
  for (const name of names.weak) {
    if (!standsAt(words.keys, at, name)) continue;
    if (weakHolds(look, sentence, words, at, name.length)) return { length: name.length, by: 'the place, meaning its school' };
  }
  return null;
}

/** A whole name without "school" or "primary" may still be the place: then it needs more. */
function holds(look: Look, sentence: Sentence, words: Words, next: number, hit: NameHit): boolean {
  if (hit.typed) return true;
  if (runsOn(words, next)) return false;
  if (!hit.exact && !look.setting.speaksOfSchool && !CUE_BEFORE.has(sentence.tokens)) return false;
  return look.setting.school || !placeCue.has(sentence.tokens);
}
