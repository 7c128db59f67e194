import type { Sentence, Token } from '../scene.ts';
import type { Mention } from '../types.ts';
import { BEFORE_A_CALL, TEACHER_DOES } from './data/calling-words.ts';
import { isCapital, type Look, mentionOf, wordAt } from './look.ts';
import { missIsTitle } from './miss.ts';

const NOT_SIR = /^(?:yes|no|dear|good|kind|oh|aye|arise|thank|excuse|morning|of|the|a)$/;

function isCalled(tokens: readonly Token[], at: number, word: string): boolean {
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  const verb = next !== undefined && (TEACHER_DOES.has(next.folded) || /^(?:miss|sir)'s$/.test(word));
  const parted = before === undefined || before.kind === 'mark' || before.kind === 'emoji';
  const ended = next === undefined || next.kind === 'mark' || next.kind === 'emoji';
  if (verb && (parted || BEFORE_A_CALL.has(before.folded) || isCapital(tokens[at]))) return true;
  if (BEFORE_A_CALL.has(before?.folded ?? '') && (ended || word === 'sir' || verb)) return true;
  if (/^(?:tell|told|telling|ask|asked|asking)$/.test(before?.folded ?? '')) return true;
  const mid = before !== undefined && !parted && next?.kind === 'word' && !isCapital(next);
  return (
    isCapital(tokens[at]) &&
    (verb || mid || (ended && before !== undefined) || (ended && parted && next?.text === ','))
  );
}

/** "Miss" and "Sir" without a name, as children call their teachers. */
export function vocatives(look: Look, sentence: Sentence): Mention[] {
  const { tokens } = sentence;
  const { setting, draft } = look;
  if (setting.elsewhere !== null || setting.otherSchool) return [];
  if (draft.role !== 'pupil' && !setting.anchored) return [];
  const found: Mention[] = [];
  for (const [at, token] of tokens.entries()) {
    const word = token.folded;
    const isMiss = word === 'miss' || word === "miss's";
    const sirs = draft.role === 'pupil' && word === 'sirs';
    if (!isMiss && word !== 'sir' && word !== "sir's" && !sirs) continue;
    if (sirs) {
      found.push(mentionOf(look, 'staff', token, token, 'Miss or Sir'));
      continue;
    }
    if (isCapital(tokens[at + 1]) && !TEACHER_DOES.has(wordAt(tokens, at + 1))) continue;
    if (isMiss && !missIsTitle(tokens, at)) continue;
    if (!isMiss && draft.role !== 'pupil' && at === 0 && wordAt(tokens, 1) === ',') continue;
    if (!isMiss && NOT_SIR.test(wordAt(tokens, at - 1))) continue;
    if (isCalled(tokens, at, word)) found.push(mentionOf(look, 'staff', token, token, 'Miss or Sir'));
  }
  return found;
}
