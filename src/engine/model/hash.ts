/** Features are known by 20 bits of their hash: of a million places some ten thousands are taken. */
export const HASH_BITS = 20;

/** The place of a feature's name: FNV-1a over UTF-16 units, mixed, cut to 20 bits. */
export function hashOf(name: string): number {
  let hash = 2166136261;
  for (let at = 0; at < name.length; at += 1) {
    hash ^= name.charCodeAt(at);
    hash = Math.imul(hash, 16777619);
  }
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  hash ^= hash >>> 12;
  return hash >>> (32 - HASH_BITS);
}
