/** Digits and letters alone: no e-mail program links them, no word processor changes their dashes or quotes. */
export const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/**
 * Bytes are written block by block, because one number of them all would cost time by the square.
 * 32 bytes fit 43 characters with next to nothing to spare, so this is as short as Base64.
 */
const BLOCK = { bytes: 32, chars: 43 };
const BITS_A_CHAR = Math.log2(DIGITS.length);
const BASE = BigInt(DIGITS.length);

const charsFor = (bytes: number) => Math.ceil((bytes * 8) / BITS_A_CHAR);

/** A whole number as exactly `width` characters. The number must fit. */
export function writeNumber(value: bigint, width: number): string {
  let written = '';
  for (let left = value; written.length < width; left /= BASE)
    written = DIGITS[Number(left % BASE)] + written;
  return written;
}

/** The number behind characters that are all among DIGITS. */
export function readNumber(chars: string): bigint {
  let value = 0n;
  for (const char of chars) value = value * BASE + BigInt(DIGITS.indexOf(char));
  return value;
}

/** Bytes as letters and digits. */
export function writeBytes(bytes: Uint8Array): string {
  let written = '';
  for (let at = 0; at < bytes.length; at += BLOCK.bytes) {
    const block = bytes.subarray(at, at + BLOCK.bytes);
    const value = block.reduce((sum, byte) => sum * 256n + BigInt(byte), 0n);
    written += writeNumber(value, charsFor(block.length));
  }
  return written;
}

/** The bytes behind characters that are all among DIGITS; null where no bytes are written so. */
export function readBytes(chars: string): Uint8Array | null {
  const bytes: number[] = [];
  for (let at = 0; at < chars.length; at += BLOCK.chars) {
    const block = chars.slice(at, at + BLOCK.chars);
    const size = Math.floor((block.length * BITS_A_CHAR) / 8);
    let value = readNumber(block);
    if (charsFor(size) !== block.length || value >= 256n ** BigInt(size)) return null;
    const read: number[] = [];
    for (; read.length < size; value /= 256n) read.unshift(Number(value % 256n));
    bytes.push(...read);
  }
  return Uint8Array.from(bytes);
}
