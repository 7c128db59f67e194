import { deflateSync, Inflate, strToU8 } from 'fflate';
import { DICTIONARY } from './dictionary.ts';

/** Largest content of a code, in bytes before compression: about fifty of the bundled packs. */
export const LARGEST = 1_000_000;
/** Compressed bytes inflated at a time. Deflate makes at most a thousand of one. */
const STEP = 1_024;

const dictionary = strToU8(DICTIONARY);

/** A text as UTF-8, deflated. The same bytes on every machine: fflate is plain arithmetic. */
export function squeeze(text: string): Uint8Array {
  return deflateSync(strToU8(text), { level: 9, mem: 8, dictionary });
}

/**
 * The text behind such bytes; null once it grows over LARGEST, whatever it would have become. Throws an
 * Error where the bytes are no deflated UTF-8.
 */
export function unsqueeze(bytes: Uint8Array): string | null {
  const parts: Uint8Array[] = [];
  let size = 0;
  const inflate = new Inflate({ dictionary }, (part) => {
    parts.push(part);
    size += part.length;
  });
  for (let at = 0; at < bytes.length && size <= LARGEST; at += STEP)
    inflate.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
  if (size > LARGEST) return null;
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  return parts.map((part) => decoder.decode(part, { stream: true })).join('') + decoder.decode();
}
