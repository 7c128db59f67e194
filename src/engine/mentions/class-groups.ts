import type { Sentence, Token } from '../scene.ts';
import type { Mention } from '../types.ts';
import { classEnd } from './classes.ts';
import {
  CHILDREN_OF_CLASS,
  CLASS_DOES,
  GOOD_WISHES,
  OTHERS_OF_CLASS,
  TOWARDS_CLASS,
  WAY_BEFORE_CLASS,
} from './data/class-words.ts';
import { isWord, type Look, mentionOf, wordAt } from './look.ts';
import { hasRival } from './rivals.ts';

const PLURAL = /(?:[0-9]|one|two|three|four|five|six)s$/;

function startOf(tokens: readonly Token[], at: number): number {
  let first = at;
  while (
    first > 0 &&
    /^(?:our|the|my|all|whole|amazing|lovely|brilliant|gorgeous|wonderful|those|these)$/.test(
      wordAt(tokens, first - 1),
    )
  )
    first -= 1;
  return first;
}

function speaksOfChildren(look: Look, tokens: readonly Token[], at: number, end: number): boolean {
  const after = tokens[end + 1];
  const next = isWord(after) ? (after?.folded ?? '') : '';
  if (OTHERS_OF_CLASS.has(next)) return false;
  // Those who work or learn there have no way of their own through it.
  if (look.draft.role !== 'parent') return true;
  const before = wordAt(tokens, at - 1);
  if (
    /^(?:an|about|in|any|every|each)$/.test(before) &&
    !PLURAL.test(wordAt(tokens, end)) &&
    !CHILDREN_OF_CLASS.has(next)
  )
    return false;
  if (PLURAL.test(wordAt(tokens, end)) || CHILDREN_OF_CLASS.has(next)) return true;
  if (before === 'of' && /^(?:day|start|end|week|term|year|rest)$/.test(wordAt(tokens, at - 2))) return false;
  if (WAY_BEFORE_CLASS.has(before) && before !== 'with') return false;
  if (TOWARDS_CLASS.has(before)) return !isOwnsWay(look, tokens, at, before);
  if (at > 0 && isWord(tokens[at - 1])) return CLASS_DOES.has(next);
  return CLASS_DOES.has(next);
}

/** "to Year 3", "from Year 2", "for Year 4": as a rule the writer's own child moving up. */
function isOwnsWay(look: Look, tokens: readonly Token[], at: number, before: string): boolean {
  if (before !== 'to' && before !== 'from' && before !== 'for' && before !== 'at' && before !== 'and')
    return false;
  if (GOOD_WISHES.has(wordAt(tokens, at - 2))) return false;
  return look.draft.role === 'parent' || before === 'and';
}

function isOurs(look: Look, tokens: readonly Token[], at: number): boolean {
  const { setting, draft } = look;
  if (setting.otherSchool || (setting.elsewhere !== null && setting.elsewhere !== 'home')) return false;
  if (hasRival(`${wordAt(tokens, at)} `, look.whole.rivals)) return false;
  if (/^(?:19|20)\d\d$/.test(wordAt(tokens, at + 1))) return false;
  return draft.role !== 'parent' || setting.anchored;
}

/** A class or year group where what is said is about its children. */
export function classMentions(look: Look, sentence: Sentence): Mention[] {
  const { tokens } = sentence;
  const found: Mention[] = [];
  if (look.draft.surface === 'profile') return found;
  for (let at = 0; at < tokens.length; at += 1) {
    const end = classEnd(look.school, tokens, at);
    if (end === null) continue;
    const first = startOf(tokens, at);
    const children = CHILDREN_OF_CLASS.has(wordAt(tokens, end + 1)) ? end + 1 : end;
    const from = tokens[first];
    const to = tokens[children];
    if (
      from !== undefined &&
      to !== undefined &&
      isOurs(look, tokens, at) &&
      speaksOfChildren(look, tokens, at, end)
    ) {
      found.push(mentionOf(look, 'pupil', from, to, 'a class'));
    }
    at = end;
  }
  return found;
}
