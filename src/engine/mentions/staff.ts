import type { Sentence, Token } from '../scene.ts';
import type { Mention } from '../types.ts';
import { CHILD_NAMES, WORD_NAMES } from './data/given-names.ts';
import { isEveryday } from './data/surnames.ts';
import { bare, isCapital, type Look, mentionOf, type Recogniser, wordAt } from './look.ts';
import { remembered } from './remember.ts';
import { TITLES } from './roster.ts';
import { staffRoles } from './staff-roles.ts';
import { titledNames } from './titled.ts';
import { vocatives } from './vocative.ts';

const KIN =
  /^(?:my|our|cousin|uncle|auntie|aunt|brother|sister|nephew|niece|wife|husband|mate|nan|grandma|grandad)$/;

/** Names of the roster without a title: "Denise", "Denise Trim", "Fenwick" in anger. */
function rosterNames(look: Look, sentence: Sentence): Mention[] {
  const { tokens } = sentence;
  const { roster, setting, draft } = look;
  const found: Mention[] = [];
  for (const [at, token] of tokens.entries()) {
    if (token.kind === 'handle') {
      const account = token.folded.slice(1);
      const known = roster.staff.some(
        (person) => person.surname.length > 3 && account.includes(person.surname),
      );
      const titled =
        /^(?:mr|mrs|miss|ms)_?[a-z]{3,}/.test(account) &&
        setting.anchored &&
        !/^(?:mister|miss(?:ing|ion|ed|es|y|ouri)|mrs?bean|ms(?:g|n))/.test(account);
      if (known || titled) found.push(mentionOf(look, 'staff', token, token, "a colleague's account"));
      continue;
    }
    if (token.kind !== 'word' || TITLES.has(wordAt(tokens, at - 1)) || wordAt(tokens, at - 1) === '.')
      continue;
    const word = bare(token.folded);
    const person = roster.staffFirst.get(word);
    const next = tokens[at + 1];
    if (
      person !== undefined &&
      person.surname !== '' &&
      next !== undefined &&
      bare(next.folded) === person.surname
    ) {
      found.push(mentionOf(look, 'staff', token, next, 'full name'));
      continue;
    }
    if (setting.elsewhere !== null || setting.otherSchool) continue;
    // A surname given on this device is known however it is written, unless it is a word too.
    const sure = roster.staffSurname.has(word) && word.length > 4 && !isEveryday(word);
    if (!isCapital(token) && draft.role !== 'pupil' && !sure) continue;
    if (
      person !== undefined &&
      person.first === word &&
      (setting.anchored || isPlaced(tokens, at)) &&
      isFirstAlone(look, sentence, at)
    ) {
      found.push(mentionOf(look, 'staff', token, token, 'first name on the roster'));
    } else if (roster.staffSurname.has(word) && isSurnameAlone(look, sentence, at, word)) {
      found.push(mentionOf(look, 'staff', token, token, 'surname on the roster'));
    }
  }
  return found;
}

/** "Denny in the office", "Denny on the gate". */
function isPlaced(tokens: readonly Token[], at: number): boolean {
  const [one, two, three] = [wordAt(tokens, at + 1), wordAt(tokens, at + 2), wordAt(tokens, at + 3)];
  if (!/^(?:in|on|from|at)$/.test(one)) return false;
  return two === 'reception' || (two === 'the' && /^(?:office|gate|door|kitchen|staffroom)$/.test(three));
}

function isFirstAlone(look: Look, sentence: Sentence, at: number): boolean {
  const { tokens } = sentence;
  const next = tokens[at + 1];
  const word = bare(wordAt(tokens, at));
  if (look.roster.family.has(word) || KIN.test(wordAt(tokens, at - 1))) return false;
  if (next !== undefined && isCapital(next) && next.text !== next.text.toUpperCase()) return false;
  // "@Jo", "thanks Jo" in a chat is as often another parent.
  return !(WORD_NAMES.has(word) && at === 0);
}

function isSurnameAlone(look: Look, sentence: Sentence, at: number, word: string): boolean {
  const { tokens } = sentence;
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (before !== undefined && isCapital(before) && at > 1) return false;
  if (isCapital(next) && next?.text !== next?.text.toUpperCase()) return false;
  if (WORD_NAMES.has(word) || CHILD_NAMES.has(word) || word.length < 4)
    return look.setting.anchored && at > 0;
  const worksThere =
    look.draft.role === 'staff' || look.draft.role === 'pupil' || look.draft.role === 'governor';
  return look.setting.anchored || worksThere || !isEveryday(word);
}

/** Grown-ups who work at the school: by title, by name, by role. */
export const staffMentions: Recogniser = (look) => remembered(look, staffIn);

const staffIn = (look: Look, sentence: Sentence): Mention[] => [
  ...titledNames(look, sentence),
  ...vocatives(look, sentence),
  ...staffRoles(look, sentence),
  ...rosterNames(look, sentence),
];
