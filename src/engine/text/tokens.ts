import type { Token } from '../scene.ts';
import { unleet } from './leet.ts';

const PHONE = /(?<![\w£$.])(?:\+\d{2}[ -]?(?:\(0\)[ -]?)?|\(?0)\d(?:[ ()-]{0,2}\d){7,10}(?![\d])/g;

/** Bounded repeats keep the reading linear, whatever is typed. */
const PIECE = new RegExp(
  [
    /(?<link>(?:https?:\/\/|www\.)\S+|[\p{L}\p{N}._+-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,4}|[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,3}\.(?:com|uk|org|net|gov|io|info)(?![\p{L}\p{N}])(?:\/\S*)?)/u,
    /(?<handle>@[\p{L}\p{N}_]+(?:\.[\p{L}\p{N}_]+)*)/u,
    /(?<hashtag>#[\p{L}\p{N}_]+)/u,
    /(?<word>[\p{L}\p{N}][\p{L}\p{M}\p{N}_]*(?:(?:['’‘ʼ`´‐‑-]|\*+|[@$]|(?<=\p{N})[.:](?=\p{N}))[\p{L}\p{N}][\p{L}\p{M}\p{N}_]*)*(?:\*{2,})?)/u,
    /(?<emoji>\p{Regional_Indicator}{2}|\p{Extended_Pictographic}(?:[\uFE0F\p{Emoji_Modifier}]|\u200D\p{Extended_Pictographic})*)/u,
    /(?<mark>\S)/u,
  ]
    .map((part) => part.source)
    .join('|'),
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
