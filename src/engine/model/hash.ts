/** Features are known by 20 bits of their hash: of a million places some ten thousands are taken. */
export const HASH_BITS = 20;

/** A text as a number of 32 bits: FNV-1a over UTF-16 units. */
export function codeOf(text: string): number {
  let hash = 2166136261;
  for (let at = 0; at < text.length; at += 1) {
    hash ^= text.charCodeAt(at);
    hash = Math.imul(hash, 16777619);
  }
  return hash;
}

function placeOf(code: number): number {
  let hash = code ^ (code >>> 15);
  hash = Math.imul(hash, 0x2c1b3c6d);
  hash ^= hash >>> 12;
  return hash >>> (32 - HASH_BITS);
}

/** The place of a feature by its name. */
export const hashOf = (name: string): number => placeOf(codeOf(name));

/**
 * The place of a feature of a kind, made of the codes of one to three texts: as good as by a name that joins them (it
 * is another place), and without joining them.
 */
export function combine(kind: number, one: number, two = 0, three = 0): number {
  let hash = Math.imul(kind ^ one, 0x9e3779b1);
  hash = Math.imul((hash ^ (hash >>> 15)) + two, 0x85ebca6b);
  hash = Math.imul((hash ^ (hash >>> 13)) + three, 0xc2b2ae35);
  return placeOf(hash);
}
