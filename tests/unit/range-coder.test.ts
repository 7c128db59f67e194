import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { freshChances } from '../../src/engine/model/chances.ts';
import { codeRows, type Rows } from '../../src/engine/model/code-rows.ts';
import { rangeDecoder } from '../../src/engine/model/range-decoder.ts';
import { rangeEncoder } from '../tools/train/range-encoder.ts';

/** Bits of kinds that are set seldom, often and by turns. */
const bits = fc.array(
  fc.oneof(
    fc.tuple(fc.constant(0), fc.oneof({ weight: 30, arbitrary: fc.constant(0) }, fc.constant(1))),
    fc.tuple(fc.constant(1), fc.oneof({ weight: 30, arbitrary: fc.constant(1) }, fc.constant(0))),
    fc.tuple(fc.constant(2), fc.nat(1)),
  ),
  { maxLength: 3000 },
);

describe('the range coder', () => {
  it('reads what was written, whatever the bits', () => {
    fc.assert(
      fc.property(bits, (written) => {
        const { code, end } = rangeEncoder();
        const chances = freshChances(3);
        for (const [kind, bit] of written) code(chances, kind, bit);
        const decode = rangeDecoder(end());
        const learnt = freshChances(3);
        expect(written.map(([kind]) => decode(learnt, kind, 0))).toEqual(written.map(([, bit]) => bit));
        expect(learnt).toEqual(chances);
      }),
    );
  });

  it('carries over a long run of full bytes', () => {
    // The bits that are read from the middle of the range pile up bytes of 255 as they are written, until the ones after
    // them turn 45 of these over at once.
    const middle = rangeDecoder(Uint8Array.of(0, 0x80));
    const of = freshChances(1);
    const written = [...Array.from({ length: 400 }, () => middle(of, 0, 0)), ...new Array(40).fill(1)];
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
