/**
 * Codes one bit, which stands the cheaper the likelier `chances[at]` held it to be, and gives it back. One that writes
 * takes `bit`; one that reads takes it from what was written, whatever `bit` is. Both learn from it, alike.
 */
export type BitCoder = (chances: Uint16Array, at: number, bit: number) => number;

/** How likely each of so many kinds of bit is to be 0, in parts of 65,536: nothing is known yet. */
export const freshChances = (count: number): Uint16Array => new Uint16Array(count).fill(0x8000);

/** How slowly a chance follows what comes: by a 64th of the way a bit. */
const SLOWNESS = 6;

/** The part of `range` that stands for 0. */
export const partOfZero = (range: number, chance: number): number => (range >>> 15) * (chance >>> 1);

/** A chance after this bit. It comes to neither 0 nor all, so that either bit can follow. */
export const learnt = (chance: number, bit: number): number =>
  bit === 0 ? chance + ((0xffff - chance) >> SLOWNESS) : chance - (chance >> SLOWNESS);

/** A range below this is spread by a byte. */
export const NARROW = 1 << 24;
