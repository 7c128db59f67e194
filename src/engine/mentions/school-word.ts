import type { Sentence, Token } from '../scene.ts';
import { wordSet } from '../text/word-set.ts';
import type { Mention } from '../types.ts';
import {
  ANOTHER_SCHOOL,
  ASKED,
  ASKED_AFTER,
  HEARD,
  ITS_OWN,
  PEOPLE_THERE,
  SCHOOL_DOES,
  SCHOOL_IS,
  SPOKE,
  THING_AFTER,
  TOLD,
} from './data/institution-words.ts';
import { bare, type Look, mentionOf, wordAt } from './look.ts';

const IS = wordSet('is was are were being');
/** "school is *useless*", "school are *refusing*". */
const isSaidOf = (word: string): boolean => SCHOOL_IS.has(word) || /^\w+ing$/.test(word);

/** "the *tiny village* school". */
const VALUED = wordSet(`
  tiny little small lovely village local wonderful brilliant amazing fantastic fabulous gorgeous beautiful
  special happy great best incredible whole useless shambolic bloody stupid
`);
const DETERMINERS = wordSet('the our this that my your');
const OWNERS =
  /^(kids|kid|son|sons|daughter|daughters|lads|girls|boys|children|childrens|his|her|their|mine|ours)('s)?$/;

function isThing(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (next === undefined || next.kind !== 'word') return false;
  return THING_AFTER.has(bare(next.folded));
}

/** "rang school", "spoke to school", "an email from school". */
function heardOrTold(tokens: readonly Token[], at: number): string | null {
  const before = wordAt(tokens, at - 1);
  if (TOLD.has(before)) return 'school, spoken to';
  if (/^(?:to|with)$/.test(before) && SPOKE.has(wordAt(tokens, at - 2))) return 'school, spoken to';
  if (
    /^(from|with|by|for|at)$/.test(before) &&
    (HEARD.has(wordAt(tokens, at - 2)) || wordAt(tokens, at - 2) === 'fuming')
  )
    return 'school, heard from';
  return null;
}

/** Whether a sentence speaks of a school as an institution: "school have said", "the school". */
export function speaksOfInstitution(tokens: readonly Token[]): boolean {
  return tokens.some((token, at) => {
    if (token.kind !== 'word' || bare(token.folded) !== 'school') return false;
    if (/^(?:the|our|this)$/.test(wordAt(tokens, at - 1))) return !isThing(tokens, at);
    return bareSchool(tokens, at) !== null;
  });
}

function bareSchool(tokens: readonly Token[], at: number): string | null {
  const before = wordAt(tokens, at - 1);
  const next = wordAt(tokens, at + 1);
  if (/^(?:at|in)$/.test(before) && PEOPLE_THERE.has(wordAt(tokens, at - 2)) && !isThing(tokens, at))
    return 'school, its people';
  if (/['’]s$/.test(tokens[at]?.text ?? '') && ITS_OWN.has(next) && !ANOTHER_SCHOOL.has(before))
    return 'school, as one that acts';
  if (isThing(tokens, at)) return null;
  const heard = heardOrTold(tokens, at);
  if (heard !== null) return heard;
  if (ANOTHER_SCHOOL.has(before)) return null;
  if (before === '-' || next === '-') return null;
  // "School: 'it's in hand'": made to speak.
  if (next === ':' && /^['"‘“]$/.test(tokens[at + 2]?.text ?? '')) return 'school, made to speak';
  if (SCHOOL_DOES.has(next)) return 'school, as one that acts';
  if (IS.has(next) && isSaidOf(wordAt(tokens, at + 2)) && (wordAt(tokens, at + 2) !== 'a' || before === '')) {
    return 'school, as one that acts';
  }
  if (ASKED.has(before) && ASKED_AFTER.has(next)) return 'school, asked after';
  return null;
}

/** "the school", "our school", "the kids' school"; bare "school" where it acts or is spoken to. */
export function institutions(look: Look, sentence: Sentence): Mention[] {
  const { tokens } = sentence;
  if (look.setting.elsewhere !== null || look.setting.otherSchool) return [];
  const found: Mention[] = [];
  for (const [at, token] of tokens.entries()) {
    if (
      token.kind !== 'word' ||
      (token.folded !== 'school' && token.folded !== "school's" && token.folded !== 'schools')
    )
      continue;
    const before = tokens[at - 1];
    const word = before?.folded ?? '';
    if (token.folded === 'schools') continue;
    if (DETERMINERS.has(word) && before !== undefined) {
      if (isThing(tokens, at) || (word === 'my' && look.draft.role === 'parent')) continue;
      found.push(mentionOf(look, 'school', before, token, `${word} school`));
    } else if (VALUED.has(word) && look.setting.anchored && !isThing(tokens, at)) {
      const back = VALUED.has(wordAt(tokens, at - 2)) ? at - 3 : at - 2;
      const article = tokens[back];
      if (article !== undefined && /^(?:the|our|this)$/.test(article.folded))
        found.push(mentionOf(look, 'school', article, token, 'the school, with a word for it'));
    } else if (OWNERS.test(word) && before !== undefined && look.setting.anchored) {
      if (isThing(tokens, at)) continue;
      const owner = tokens[at - 2];
      const first = owner !== undefined && /^(my|our|the|your|me)$/.test(owner.folded) ? owner : before;
      found.push(mentionOf(look, 'school', first, token, "one's child's school"));
    } else {
      const by = bareSchool(tokens, at);
      if (by !== null) found.push(mentionOf(look, 'school', token, token, by));
    }
  }
  return found;
}
