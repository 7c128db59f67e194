import type { Token } from '../scene.ts';

/** Short forms whose full stop ends no sentence. */
const SHORT = new Set('mr mrs ms mx dr st rev prof sr jr vs approx tel e.g i.e'.split(' '));
const STOPS = new Set(['.', '!', '?', '…']);
const CLOSERS = new Set(['"', "'", '’', '”', ')', ']']);

/** A sentence's words before an emoji ends it: "loved it 😭 he slept all the way" is two. */
const WORDS_BEFORE_EMOJI = 3;

function isStop(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || !STOPS.has(token.text)) return false;
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (token.text === '.' && before !== undefined && before.end === token.start) {
    if (SHORT.has(before.folded) || (before.text.length === 1 && /\p{Lu}/u.test(before.text))) return false;
  }
  // "p.m" and "co.uk" stand unparted; an ellipsis that runs on into a word still parts.
  const gap =
    after === undefined || after.start > token.end || after.kind === 'mark' || after.kind === 'emoji';
  return gap || STOPS.has(before?.text ?? '') || token.text === '…';
}

function endsAt(text: string, tokens: readonly Token[], at: number, words: number): boolean {
  const token = tokens[at];
  const after = tokens[at + 1];
  if (token === undefined || after === undefined) return true;
  if (/[\n\r\u2028\u2029]/.test(text.slice(token.end, after.start))) return true;
  if (STOPS.has(after.text) || (after.start === token.end && CLOSERS.has(after.text))) return false;
  if (isStop(tokens, at)) return true;
  if (CLOSERS.has(token.text) && isStop(tokens, at - 1)) return true;
  return token.kind === 'emoji' && after.kind !== 'emoji' && words >= WORDS_BEFORE_EMOJI;
}

/** A sentence's place and tokens. */
export interface Cut {
  start: number;
  end: number;
  tokens: Token[];
}

/**
 * Parts a text into sentences by its stops, line ends and emoji; a draft without any is one sentence.
 * Every token belongs to exactly one.
 */
export function sentencesOf(text: string, tokens: readonly Token[]): Cut[] {
  const sentences: Cut[] = [];
  let first = 0;
  let words = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    if (tokens[at]?.kind === 'word') words += 1;
    if (!endsAt(text, tokens, at, words)) continue;
    const own = tokens.slice(first, at + 1);
    sentences.push({ start: own[0]?.start ?? 0, end: own.at(-1)?.end ?? 0, tokens: own });
    first = at + 1;
    words = 0;
  }
  return sentences;
}
