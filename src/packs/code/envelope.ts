import { faults } from '../../words/faults.ts';
import { DIGITS, readNumber, writeNumber } from './base62.ts';
import { type Gathered, gather, headsIn, visible } from './find.ts';

const { code: words } = faults;

/**
 * What is around every code, whatever its format: "FT", the format's number, the length of the whole
 * code, what that length leaves to the greatest, a checksum of all the rest, the content. It stays the same
 * for all formats to come, so that an old Forethought can tell a newer code from a changed one.
 *
 * The checksum is a cut SHA-256: the platform has it, and 1 changed code in 2 × 10^14 would pass. It finds
 * accidents, not forgers; against those the page shows school, links and maker before it takes a pack.
 */
const MARK = 'FT';
const SIZE = { version: 1, length: 4, check: 8 };
const LENGTH_AT = MARK.length + SIZE.version;
const CHECK_AT = LENGTH_AT + 2 * SIZE.length;
const BODY_AT = CHECK_AT + SIZE.check;
const GREATEST = DIGITS.length ** SIZE.length - 1;

/** Longest text looked through, in UTF-16 code units; the longest code is about half of it. */
const LONGEST = 3_000_000;
/** A word of that many letters and digits was a code once, whatever became of its head. */
const LOST_HEAD = /[0-9A-Za-z]{40}/;

/** An opened code, or a sentence on what is wrong with it and what to do. */
export type Opened = { ok: true; version: number; body: string } | { ok: false; fault: string };

/** Puts the content of a code, letters and digits, into its envelope. `version` is 1 to 9. */
export async function seal(version: number, body: string): Promise<string> {
  const length = BODY_AT + body.length;
  const head = `${MARK}${version}${writeLength(length)}${writeLength(GREATEST - length)}`;
  return head + (await checksum(head + body)) + body;
}

/** Finds the one code in a text, whatever stands around it, and opens it. */
export async function open(pasted: string): Promise<Opened> {
  if (pasted.length > LONGEST) return fault(words.tooLong);
  const text = visible(pasted);
  if (text.trim() === '') return fault(words.nothing);
  const heads = headsIn(text);
  const sized = heads.filter((at) => lengthIn(gather(text, at, CHECK_AT).chars) !== null);
  const [first, second] = sized;
  if (second !== undefined) return fault(words.several);
  if (first === undefined) return fault(withoutLength(text, heads));
  return openAt(gather(text, first));
}

async function openAt(found: Gathered): Promise<Opened> {
  const length = lengthIn(found.chars) ?? 0;
  const code = found.chars.slice(0, length);
  // In small letters the length reads as a greater one, and the code as cut.
  if (!code.startsWith(MARK)) return fault(words.changed);
  if (code.length < length) return fault(words.cut(code.length, length, found.stop));
  const body = code.slice(BODY_AT);
  if (code.slice(CHECK_AT, BODY_AT) !== (await checksum(code.slice(0, CHECK_AT) + body)))
    return fault(words.changed);
  if (!found.endsAt(length)) return fault(words.longer);
  return { ok: true, version: DIGITS.indexOf(code.charAt(MARK.length)), body };
}

/** What to say of a text in which no head is followed by a length. */
function withoutLength(text: string, heads: readonly number[]): string {
  const codes = heads
    .map((at) => gather(text, at, CHECK_AT).chars)
    .filter((chars) => /^ft[1-9]/i.test(chars));
  if (codes.some((chars) => chars.length < CHECK_AT)) return words.onlyStart;
  if (codes.length > 0) return words.changed;
  if (LOST_HEAD.test(text)) return words.noStart;
  return words.none;
}

/**
 * The length a code says it has; null where its two numbers do not belong together. A changed length
 * would be told as a cut code, and the same number twice could be read one character off its place.
 */
function lengthIn(chars: string): number | null {
  if (chars.length < CHECK_AT) return null;
  const [length, left] = [LENGTH_AT, LENGTH_AT + SIZE.length].map((at) =>
    Number(readNumber(chars.slice(at, at + SIZE.length))),
  ) as [number, number];
  return length + left === GREATEST && length > BODY_AT ? length : null;
}

const writeLength = (length: number): string => writeNumber(BigInt(length), SIZE.length);

async function checksum(chars: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(chars));
  const number = new DataView(hash).getBigUint64(0);
  return writeNumber(number % BigInt(DIGITS.length) ** BigInt(SIZE.check), SIZE.check);
}

const fault = (sentence: string): Opened => ({ ok: false, fault: sentence });
