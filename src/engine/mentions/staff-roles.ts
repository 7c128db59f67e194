import type { Sentence, Token } from '../scene.ts';
import { type PhraseMatch, phrases } from '../text/phrases.ts';
import type { Mention } from '../types.ts';
import { classEnd } from './classes.ts';
import { NOT_THE_HEAD, ROLE_ADJECTIVES, SCHOOL_ROLES, SHARED_ROLES } from './data/roles.ts';
import { bare, type Look, mentionOf, wordAt } from './look.ts';
import { namesOf, SCHOOL_WORDS } from './school-names.ts';
import { staffByClass } from './staff-by-class.ts';
import { ALONE, ARTICLES, A_POST, LETTERS, NEVER_OWNED, OWNERS, ROLE_ACTS, WANTED } from './data/role-words.ts';

const schoolRole = phrases(SCHOOL_ROLES);
const sharedRole = phrases(SHARED_ROLES);

/** "your deputy" is the school's where the school is spoken to. */
const ADDRESSED = new Set(['your', 'ur']);
/** "two TAs": so many of one's own. */
const COUNTS = /^(?:two|three|four|five|both|half|2|3|4|5)$/;
/** Met one at a time, these need no more than "a": "a dinner lady binned it". */
const MET_SINGLY = /^(?:dinner|lunch|lunchtime|midday|supply|cover|playground|lollipop)$/;

interface Place {
  first: number;
  determiner: string;
}

/** Walks back from a role over adjectives and a class to its article: "the lovely new Year 4 | teacher". */
function walkBack(look: Look, tokens: readonly Token[], role: number): Place | null {
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
      return { first: ownerStart(look, tokens, at), determiner: 'owner' };
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

function ownerStart(look: Look, tokens: readonly Token[], at: number): number {
  const before = wordAt(tokens, at - 1);
  if (/^(?:my|our|your|the)$/.test(before)) return at - 1;
  return look.roster.family.has(bare(wordAt(tokens, at))) ? at : at;
}

function inClass(look: Look, tokens: readonly Token[], at: number, role: number): boolean {
  for (let start = at; start >= Math.max(0, at - 2); start -= 1) {
    const end = classEnd(look.school, tokens, start);
    if (end !== null && end >= at && end < role) return true;
  }
  return false;
}

/** "the head of Hill Lane": the school's name begins so. */
function isNameWord(look: Look, word: string): boolean {
  const names = namesOf(look.school);
  return (
    names.byFirst.has(bare(word)) ||
    names.weak.some((name) => name[0] === bare(word)) ||
    names.initials.has(word)
  );
}

function isTrap(look: Look, tokens: readonly Token[], first: number, last: number, word: string): boolean {
  const before = wordAt(tokens, first - 1);
  const next = tokens[last + 1];
  const joined = next?.kind === 'mark' ? '' : (next?.folded ?? '');
  const ofSchool = joined === 'of' && isNameWord(look, wordAt(tokens, last + 2));
  if (ofSchool) return false;
  if (
    bare(word) === 'head' &&
    joined !== 'and' &&
    (NOT_THE_HEAD.has(joined) || /^(?:on|in|over|through|round|above)$/.test(before))
  )
    return true;
  if (word === 'office' && /^(?:hours?|manager|managers|opens?|closes|number)$/.test(joined)) return true;
  if (
    word === 'office' &&
    (/^(?:to|in|at|into|party|leave|leaving|post|box|head|home)$/.test(before) ||
      /^(?:party|job|chair|christmas|block|supplies|building|door|plant|clock)$/.test(joined))
  )
    return true;
  if (word === 'ta' && !/^(?:TA|TAs)$/.test(tokens[last]?.text ?? '') && before === '') return true;
  if (
    bare(word) === 'head' &&
    joined === 'and' &&
    /^(?:shoulders?|neck|heart|tail|body|tails)$/.test(wordAt(tokens, last + 2))
  )
    return true;
  return /^(?:coach|of|to)$/.test(joined) && NEVER_OWNED.has(bare(word)) && joined !== 'to';
}

function isOurs(look: Look, determiner: string, role: string, shared: boolean): boolean {
  const { setting, draft } = look;
  if (setting.elsewhere !== null || setting.otherSchool) return false;
  if (setting.anchored)
    return (
      !shared ||
      setting.school ||
      setting.life.length > 0 ||
      setting.group === 'school' ||
      draft.role === 'official' ||
      setting.reply
    );
  if (!shared) return role !== 'business manager' && (draft.role !== 'parent' || determiner !== '');
  const worksThere = draft.role === 'staff' || draft.role === 'governor' || draft.role === 'volunteer';
  return worksThere && /^(?:head|deputy|ht|dht|aht|tas?)$/.test(role) && setting.group !== 'elsewhere';
}

function roleMentions(
  look: Look,
  tokens: readonly Token[],
  matches: readonly PhraseMatch[],
  shared: boolean,
): Mention[] {
  if (matches.length === 0) return [];
  const found: Mention[] = [];
  const starts = new Map(tokens.map((token, at) => [token.start, at]));
  const ends = new Map(tokens.map((token, at) => [token.end, at]));
  for (const match of matches) {
    const first = starts.get(match.start);
    const last = ends.get(match.end);
    if (first === undefined || last === undefined) continue;
    const word = bare(tokens[last]?.folded ?? '');
    const back = walkBack(look, tokens, first);
    const open = back === null && standsAlone(look, tokens, first, last, word);
    if (back === null && !open) continue;
    const determiner = back?.determiner ?? '';
    const start = back?.first ?? first;
    if (determiner === 'owner' && NEVER_OWNED.has(word) && first === last) continue;
    if (word === 'teachers' && (!look.setting.school || determiner === 'owner')) continue;
    if (isTrap(look, tokens, start, last, word) || !isOurs(look, determiner, word, shared)) continue;
    found.push(spanned(look, tokens, start, last));
  }
  return found;
}

/** The tables have no possessives: "the head's email" is read as "the head". */
function withoutPossessives(tokens: readonly Token[]): readonly Token[] {
  return tokens.map((token) =>
    token.folded.endsWith("'s") ? { ...token, folded: bare(token.folded) } : token,
  );
}

/** Without an article: "SLT", "Head says no", "Lunchtime staff laughed", "New teacher seems nice". */
function standsAlone(
  look: Look,
  tokens: readonly Token[],
  first: number,
  last: number,
  word: string,
): boolean {
  if (tokens[first] === undefined) return false;
  if (LETTERS.has(word)) return true;
  if (childAfterOf(look, tokens, last) !== null) return true;
  const next = tokens[last + 1];
  const verb = next?.kind === 'word' && !WANTED.has(next.folded) && next.text === next.text.toLowerCase();
  if (first === 1 && /^(?:new|supply|cover)$/.test(wordAt(tokens, 0))) return verb && look.setting.anchored;
  if (first > 0) return false;
  if ((NEVER_OWNED.has(word) || ALONE.has(word)) && first === last)
    return look.setting.anchored && ROLE_ACTS.has(next?.folded ?? '');
  return first < last && verb && look.setting.anchored;
}

/** "teacher of my son": where the child's word stands. */
function childAfterOf(look: Look, tokens: readonly Token[], last: number): number | null {
  if (wordAt(tokens, last + 1) !== 'of') return null;
  if (look.roster.family.has(wordAt(tokens, last + 2))) return last + 2;
  const owned = /^(?:my|our|his|her|the)$/.test(wordAt(tokens, last + 2));
  const at = /^(?:little|small|big|older|younger|youngest|eldest)$/.test(wordAt(tokens, last + 3))
    ? last + 4
    : last + 3;
  return owned &&
    /^(?:son|daughter|boy|girl|child|lad|kid|kids|children|youngest|eldest)$/.test(wordAt(tokens, at))
    ? at
    : null;
}

function spanned(look: Look, tokens: readonly Token[], start: number, last: number): Mention {
  let end = last;
  const next = wordAt(tokens, last + 1);
  const child = childAfterOf(look, tokens, last);
  if (child !== null) end = child;
  else if (next === 'in' || next === 'of' || next === 'for') {
    const after = wordAt(tokens, last + 2) === 'the' ? last + 3 : last + 2;
    end = classEnd(look.school, tokens, after) ?? last;
  }
  const from = tokens[start];
  const to = tokens[end];
  if (from === undefined || to === undefined) throw new RangeError('a role outside its sentence');
  return mentionOf(look, 'staff', from, to, 'role');
}

const PLACED = phrases([
  'her|him|them|those in|on|at|from the? school|front? office|gate|gates|door|kitchen|reception|desk|hatch|crossing',
  'that|those one|two|lot in|on|at|from the? school|front? office|gate|gates|door|kitchen|reception|desk|hatch|crossing',
]);

/** "Her in the office". */
function placed(look: Look, sentence: Sentence): Mention[] {
  const { setting, draft } = look;
  if (setting.elsewhere !== null || setting.otherSchool || !(setting.anchored || draft.surface === 'group'))
    return [];
  const { tokens } = sentence;
  return PLACED.find(tokens, look.passage.text).flatMap((match) => {
    const first = tokens.find((token) => token.start === match.start);
    const last = tokens.find((token) => token.end === match.end);
    return first === undefined || last === undefined
      ? []
      : [mentionOf(look, 'staff', first, last, 'role by place')];
  });
}

/** Roles that point at one person or team of the school. */
export function staffRoles(look: Look, sentence: Sentence): Mention[] {
  const { tokens } = sentence;
  // On one's own profile a role is one's own.
  if (look.draft.surface === 'profile' && look.draft.role === 'staff') return [];
  const plain = withoutPossessives(tokens);
  return [
    ...roleMentions(look, tokens, schoolRole.find(plain), false),
    ...roleMentions(look, tokens, sharedRole.find(plain), true),
    ...placed(look, sentence),
    ...staffByClass(look, sentence),
  ];
}
