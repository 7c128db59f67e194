import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { freshChances } from '../../src/engine/model/chances.ts';
import { codeRows, type Rows } from '../../src/engine/model/code-rows.ts';
import { rangeDecoder } from '../../src/engine/model/range-decoder.ts';
import { rangeEncoder } from '../tools/train/range-encoder.ts';

/** Bits, each of one of four kinds: seldom set, often set, and by turns. */
const bits = fc.array(fc.tuple(fc.nat(3), fc.oneof(fc.constant(0), fc.constant(1), fc.nat(1))), {
  maxLength: 3000,
});

describe('the range coder', () => {
  it('reads what was written, whatever the bits', () => {
    fc.assert(
      fc.property(bits, (written) => {
        const { code, end } = rangeEncoder();
        const chances = freshChances(4);
        for (const [kind, bit] of written) code(chances, kind, bit);
        const decode = rangeDecoder(end());
        const learnt = freshChances(4);
        expect(written.map(([kind]) => decode(learnt, kind, 0))).toEqual(written.map(([, bit]) => bit));
        expect(learnt).toEqual(chances);
      }),
    );
  });

  it('carries over a long run of full bytes', () => {
    // Of an all but certain 0 a 1 stands at the top of what is left, so that bytes of 255 pile up until a carry comes.
    const written = Array.from({ length: 20_000 }, (_unused, at) => Number(at % 997 === 0 || at % 31 === 7));
    const { code, end } = rangeEncoder();
    const chances = freshChances(1);
    for (const bit of written) code(chances, 0, bit);
    const decode = rangeDecoder(end());
    const learnt = freshChances(1);
    expect(written.map(() => decode(learnt, 0, 0))).toEqual(written);
  });

  it('takes little for what can be foretold', () => {
    const { code, end } = rangeEncoder();
    const chances = freshChances(1);
    for (let at = 0; at < 80_000; at += 1) code(chances, 0, Number(at % 1000 === 0));
    expect(end().length).toBeLessThan(80_000 / 8 / 20);
  });
});

describe('coding rows', () => {
  const recode = (given: Rows): Rows => {
    const { code, end } = rangeEncoder();
    codeRows(code, { ...given, gaps: given.gaps.slice(), steps: given.steps.slice() });
    const read = {
      ...given,
      gaps: new Uint32Array(given.gaps.length),
      steps: new Int8Array(given.steps.length),
    };
    codeRows(rangeDecoder(end()), read);
    return read;
  };

  it('gives back every gap and step', () => {
    const step = fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.integer({ min: -127, max: 127 }));
    const row = fc.record({
      gap: fc.nat(2 ** 20 - 1),
      steps: fc.array(step, { minLength: 5, maxLength: 5 }),
    });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 60 }), (rows) => {
        const given = {
          outputs: 5,
          gaps: Uint32Array.from(rows, ({ gap }) => gap),
          steps: Int8Array.from(rows.flatMap(({ steps }) => steps)),
        };
        expect(recode(given)).toEqual(given);
      }),
    );
  });
});
