import type { Token } from '../scene.ts';
import { NAME_DOES, SECOND_NAMES } from './data/child-name-words.ts';
import { CHILD_NAMES, WORD_NAMES } from './data/given-names.ts';
import { STARS } from './data/stars.ts';
import { bare, isCapital, type Look, wordAt } from './look.ts';

/** "Henry VIII": a king. */
const ROMAN = /^[IVX]{2,}$/;

/** Whether a word is written in capitals throughout; a single letter is not. */
export function isShout(text: string): boolean {
  return text.length > 1 && text === text.toUpperCase();
}

/** Whether a known name is written as one: with a capital and not shouted, or small where all is small. */
export function looksNamed(look: Look, tokens: readonly Token[], at: number, word: string): boolean {
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word') return false;
  if (isCapital(token)) {
    if (!WORD_NAMES.has(word)) return true;
    if (look.roster.pupilFirst.has(word) && NAME_DOES.has(wordAt(tokens, at + 1))) return true;
    const first = at === 0 || tokens[at - 1]?.kind === 'mark';
    const next = tokens[at + 1];
    return !isShout(token.text) && (!first || (isCapital(next) && !isShout(next?.text ?? '')));
  }
  // Children write names small, as do others who write all small; a name given on this device is known.
  const small =
    look.draft.role === 'pupil' ||
    look.roster.pupilFirst.has(word) ||
    (look.setting.anchored && look.whole.small);
  return small && !WORD_NAMES.has(word) && word.length > 2;
}

/**
 * The place of the last token of a name that begins at a token: "Ella", "Ella G", "Ella Grace".
 * `other`: so named it is as likely somebody else, a grown-up with an unknown surname or a star.
 */
export function surnameAfter(
  look: Look,
  tokens: readonly Token[],
  at: number,
): { last: number; other: boolean } {
  const next = tokens[at + 1];
  const small = look.draft.role === 'pupil' && /^[b-hj-mo-qstv-wz]$/.test(next?.text ?? '');
  if (small) return { last: at + 1, other: false };
  if (next === undefined || next.kind !== 'word' || !isCapital(next)) return { last: at, other: false };
  const word = bare(next.folded);
  if (ROMAN.test(next.text)) return { last: at + 1, other: true };
  if (/^[A-Z]$/.test(next.text.replace(/['’]s$/, '')) && next.text !== 'I')
    return { last: at + 1, other: STARS.has(`${bare(wordAt(tokens, at))} ${word}`) };
  // "Ella Grace", "Tommy Lee": two given names.
  if (isSecondName(tokens, at + 1)) return { last: at + 1, other: false };
  const pupil = look.roster.pupilFirst.get(bare(wordAt(tokens, at)));
  if (pupil !== undefined && pupil.surname === word) return { last: at + 1, other: false };
  const noName = isShout(next.text) || next.text === 'I' || /^I['’]/.test(next.text);
  return noName ? { last: at, other: false } : { last: at + 1, other: true };
}

function isSecondName(tokens: readonly Token[], at: number): boolean {
  return SECOND_NAMES.has(bare(wordAt(tokens, at))) && !isCapital(tokens[at + 1]);
}

/** The name a word stands for: "otto's" is otto, a child's "lotties rubber" is lottie's. */
export function nameIn(look: Look, tokens: readonly Token[], at: number): string {
  const word = bare(wordAt(tokens, at));
  const next = tokens[at + 1];
  // "Lily-Mae": known by its first half.
  const hyphen = word.indexOf('-');
  if (hyphen > 2 && CHILD_NAMES.has(word.slice(0, hyphen)) && SECOND_NAMES.has(word.slice(hyphen + 1)))
    return word.slice(0, hyphen);
  if (
    !word.endsWith('s') ||
    look.roster.pupilFirst.has(word) ||
    CHILD_NAMES.has(word) ||
    next?.kind !== 'word'
  )
    return word;
  const owner = word.slice(0, -1);
  const small = look.draft.role === 'pupil' || isCapital(tokens[at]);
  return look.roster.pupilFirst.has(owner) || (small && CHILD_NAMES.has(owner) && !WORD_NAMES.has(owner))
    ? owner
    : word;
}
