import { type BitCoder, learnt, NARROW, partOfZero } from '../../../src/engine/model/chances.ts';

/** Writes bits for `src/engine/model/range-decoder.ts`; `end` gives the bytes. */
export function rangeEncoder(): { code: BitCoder; end: () => Uint8Array } {
  const out: number[] = [];
  let low = 0;
  let range = 0xffffffff;
  // The last byte before those that a carry would turn over, and how many they are with it.
  let held = 0;
  let count = 1;
  const shift = () => {
    const carries = low > 0xffffffff;
    if (carries || low < 0xff000000) {
      for (let at = 0; at < count; at += 1) out.push(((at === 0 ? held : 0xff) + Number(carries)) & 0xff);
      held = Math.floor(low / NARROW) & 0xff;
      count = 0;
    }
    count += 1;
    low = (low % NARROW) * 256;
  };
  return {
    code: (chances, at, bit) => {
      const chance = chances[at] as number;
      const zero = partOfZero(range, chance);
      if (bit === 0) range = zero;
      else {
        low += zero;
        range -= zero;
      }
      chances[at] = learnt(chance, bit);
      while (range < NARROW) {
        range = (range << 8) >>> 0;
        shift();
      }
      return bit;
    },
    end: () => {
      for (let byte = 0; byte < 5; byte += 1) shift();
      return Uint8Array.from(out);
    },
  };
}
