import type { Token } from '../scene.ts';
import { classEnd } from './classes.ts';
import { A_POST, ARTICLES, OWNERS } from './data/role-words.ts';
import { ROLE_ADJECTIVES } from './data/roles.ts';
import { bare, type Look, wordAt } from './look.ts';
import { namesOf, SCHOOL_WORDS } from './school-names.ts';

/** "your deputy": the school's where the school is spoken to. */
const ADDRESSED = new Set(['your', 'ur']);

/** "two TAs": so many of one's own. */
const COUNTS = /^(?:two|three|four|five|both|half|2|3|4|5)$/;

/** Met one at a time, these need no more than "a": "a dinner lady binned it". */
const MET_SINGLY = /^(?:dinner|lunch|lunchtime|midday|supply|cover|playground|lollipop)$/;

/** How a role is opened. */
interface Opening {
  /** Place of the first token of the mention. */
  first: number;
  /** The article or the like, folded; `owner` for any owner, `school` for the school's name. */
  determiner: string;
}

/** Walks back from a role to its article: "the lovely new Year 4 | teacher"; null where there is none. */
export function openingOf(look: Look, tokens: readonly Token[], role: number): Opening | null {
  let at = role - 1;
  for (let steps = 0; steps < 6 && at >= 0; steps += 1) {
    const token = tokens[at];
    if (token === undefined || (token.kind === 'mark' && token.text !== "'")) return null;
    const word = token.folded;
    if (ARTICLES.has(word))
      return { first: word === 'certain' && wordAt(tokens, at - 1) === 'a' ? at - 1 : at, determiner: word };
    if (ADDRESSED.has(word)) return speaksToSchool(look) ? { first: at, determiner: word } : null;
    if (COUNTS.test(word) && /s$/.test(wordAt(tokens, role)) && at === role - 1)
      return look.draft.role === 'parent' ? null : { first: at, determiner: word };
    if (word === 'a' && MET_SINGLY.test(wordAt(tokens, role)))
      return look.setting.anchored && !A_POST.has(wordAt(tokens, at - 1))
        ? { first: at, determiner: word }
        : null;
    if (OWNERS.has(word) || word.endsWith("'s"))
      return { first: ownerStart(tokens, at), determiner: 'owner' };
    if (at === role - 1 && (isNameWord(look, word) || SCHOOL_WORDS.has(word)))
      return { first: role, determiner: 'school' };
    if (!ROLE_ADJECTIVES.has(word) && !inClass(look, tokens, at, role)) return null;
    at -= 1;
  }
  return null;
}

/** Under the school's own words, or with its account called. */
function speaksToSchool(look: Look): boolean {
  const { setting, draft } = look;
  if (draft.role === 'staff' || draft.role === 'official') return false;
  return setting.school || (draft.surface === 'comment' && setting.reply);
}

/** Where an owner begins: "*my* son's teacher". */
function ownerStart(tokens: readonly Token[], at: number): number {
  return /^(?:my|our|your|the)$/.test(wordAt(tokens, at - 1)) ? at - 1 : at;
}

/** Whether a token before a role belongs to a class: "the *Year 4* teacher". */
function inClass(look: Look, tokens: readonly Token[], at: number, role: number): boolean {
  for (let start = at; start >= Math.max(0, at - 2); start -= 1) {
    const end = classEnd(look.school, tokens, start);
    if (end !== null && end >= at && end < role) return true;
  }
  return false;
}

/** "the head of Hill Lane": the school's name begins so. */
export function isNameWord(look: Look, word: string): boolean {
  const names = namesOf(look.school);
  return (
    names.byFirst.has(bare(word)) ||
    names.weak.some((name) => name[0] === bare(word)) ||
    names.initials.has(word)
  );
}
