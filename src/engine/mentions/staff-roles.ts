import type { Sentence, Token } from '../scene.ts';
import { type PhraseMatch, phrases } from '../text/phrases.ts';
import type { Mention } from '../types.ts';
import { classEnd } from './classes.ts';
import { NEVER_OWNED } from './data/role-words.ts';
import { ROLES_BY_PLACE, SCHOOL_ROLES, SHARED_ROLES } from './data/roles.ts';
import { bare, type Look, mentionOf, mentionsOfPhrases, wordAt } from './look.ts';
import { childAfterOf, standsAlone } from './role-alone.ts';
import { openingOf } from './role-opening.ts';
import { isTrap } from './role-traps.ts';
import { staffByClass } from './staff-by-class.ts';

const schoolRole = phrases(SCHOOL_ROLES);
const sharedRole = phrases(SHARED_ROLES);
const roleByPlace = phrases(ROLES_BY_PLACE);

/** Whether a role so opened is the school's. `shared`: other places have it too. */
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

/** The mentions among the matches of one table of roles. */
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
    const opening = openingOf(look, tokens, first);
    if (opening === null && !standsAlone(look, tokens, first, last, word)) continue;
    const determiner = opening?.determiner ?? '';
    const start = opening?.first ?? first;
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

/** The mention of a role, with the class or child that follows: "the teacher in Year 4". */
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

/** "Have him at the gate", "sat her on the desk": who is brought there does not work there. */
function isPutThere(tokens: readonly Token[], start: number): boolean {
  const at = tokens.findIndex((token) => token.start === start);
  return (
    /^(?:him|her|them|those)$/.test(wordAt(tokens, at)) &&
    /^(?:have|had|having|put|sat|sit|leave|left|drop|dropped|dropping|get|got|meet|met|meeting|collect|collecting|collected|find|found|see|saw|seen|take|took|send|sent|stood|pick|picked|bring|brought|spotted|caught|catch|hand|handed)$/.test(
      wordAt(tokens, at - 1),
    )
  );
}

/** "Her in the office". */
function placed(look: Look, sentence: Sentence): Mention[] {
  const { setting, draft } = look;
  if (setting.elsewhere !== null || setting.otherSchool || !(setting.anchored || draft.surface === 'group'))
    return [];
  const { tokens } = sentence;
  return mentionsOfPhrases(
    look,
    'staff',
    tokens,
    roleByPlace.find(tokens, look.passage.text).filter((match) => !isPutThere(tokens, match.start)),
    'role by place',
  );
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
