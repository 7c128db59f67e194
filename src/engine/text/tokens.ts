import type { Token } from '../scene.ts';
import { unleet } from './leet.ts';

const PHONE = /(?<![\w£$.])(?:\+\d{2}[ -]?(?:\(0\)[ -]?)?|\(?0)\d(?:[ ()-]{0,2}\d){7,10}(?![\d])/g;

/** Bounded repeats keep the reading linear, whatever is typed. */
const ADDRESS = /(?:https?:\/\/|www\.)\S+/u;
const MAIL = /[\p{L}\p{N}._+-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,4}/u;
const HOST =
  /[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,3}\.(?:com|uk|org|net|gov|io|info)(?![\p{L}\p{N}])(?:\/\S*)?/u;
const WORD_PART = /[\p{L}\p{N}][\p{L}\p{M}\p{N}_]*/u.source;
/** What joins the parts of a word: an apostrophe, a hyphen, stars over a swear word, a point in a number. */
const JOINT = /['’‘ʼ`´‐‑-]|\*+|[@$]|(?<=\p{N})[.:](?=\p{N})/u.source;
const PICTOGRAPH = /\p{Extended_Pictographic}/u.source;

const PIECE = new RegExp(
  [
    `(?<link>${[ADDRESS, MAIL, HOST].map((part) => part.source).join('|')})`,
    /(?<handle>@[\p{L}\p{N}_]+(?:\.[\p{L}\p{N}_]+)*)/u.source,
    /(?<hashtag>#[\p{L}\p{N}_]+)/u.source,
    String.raw`(?<word>${WORD_PART}(?:(?:${JOINT})${WORD_PART})*(?:\*{2,})?)`,
    String.raw`(?<emoji>\p{Regional_Indicator}{2}|${PICTOGRAPH}(?:[\uFE0F\p{Emoji_Modifier}]|\u200D${PICTOGRAPH})*)`,
    /(?<mark>\S)/u.source,
  ].join('|'),
  'giu',
);

const NUMBER = /^\p{N}+(?:[.:]\p{N}+)*$/u;

function kindOf(groups: Record<string, string | undefined>, text: string): Token['kind'] {
  if (groups.word !== undefined) return NUMBER.test(text) ? 'number' : 'word';
  if (groups.mark !== undefined) return 'mark';
  if (groups.emoji !== undefined) return 'emoji';
  if (groups.handle !== undefined) return 'handle';
  if (groups.hashtag !== undefined) return 'hashtag';
  return 'link';
}

/**
 * Cuts a text into tokens, in order; blanks belong to none. An e-mail address is a `link`, a telephone
 * number a `phone`, with its blanks. `folded` must be `fold(text)`. Offsets are UTF-16 code units.
 */
export function tokenize(text: string, folded: string): Token[] {
  const tokens: Token[] = [];
  let from = 0;
  for (const phone of text.matchAll(PHONE)) {
    cut(text, folded, from, phone.index, tokens);
    const end = phone.index + phone[0].length;
    tokens.push({ text: phone[0], folded: phone[0], start: phone.index, end, kind: 'phone' });
    from = end;
  }
  cut(text, folded, from, text.length, tokens);
  return tokens;
}

function cut(text: string, folded: string, from: number, to: number, tokens: Token[]): void {
  const part = from === 0 && to === text.length ? text : text.slice(from, to);
  for (const piece of part.matchAll(PIECE)) {
    const start = from + piece.index;
    const end = start + piece[0].length;
    const kind = kindOf(piece.groups ?? {}, piece[0]);
    const plain = folded.slice(start, end);
    tokens.push({ text: piece[0], folded: kind === 'word' ? unleet(plain) : plain, start, end, kind });
  }
}
