import { type BitCoder, learnt, NARROW, partOfZero } from './chances.ts';

/**
 * Reads the bits that `tests/tools/train/range-encoder.ts` wrote: a range coder of bits as in LZMA, with chances that
 * adapt. Past its end the bytes read as noughts.
 */
export function rangeDecoder(bytes: Uint8Array): BitCoder {
  let next = 0;
  let code = 0;
  const read = () => {
    code = ((code << 8) | (bytes[next] ?? 0)) >>> 0;
    next += 1;
  };
  // The first byte is where a carry would have gone.
  for (let count = 0; count < 5; count += 1) read();
  let range = 0xffffffff;
  return (chances, at) => {
    const chance = chances[at] ?? 0;
    const zero = partOfZero(range, chance);
    const bit = code < zero ? 0 : 1;
    if (bit === 0) range = zero;
    else {
      code -= zero;
      range -= zero;
    }
    chances[at] = learnt(chance, bit);
    while (range < NARROW) {
      range = (range << 8) >>> 0;
      read();
    }
    return bit;
  };
}
