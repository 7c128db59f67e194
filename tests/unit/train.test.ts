import { describe, expect, it } from 'vitest';
import { combine, HASH_BITS, hashOf } from '../../src/engine/model/hash.ts';
import { unpackOnce } from '../../src/engine/model/unpack.ts';
import { type Example, type Fitted, fitLinear } from '../tools/train/fit.ts';
import { pack } from '../tools/train/pack.ts';
import { fitThin, thinned } from '../tools/train/thin.ts';

const example = (places: number[], targets: number[], weight = 1): Example => ({
  places: Int32Array.from(places),
  values: new Float32Array(places.length).fill(1),
  targets: Float32Array.from(targets),
  weight,
});
/** The module's constant, as the engine would import it. */
const packed = (fitted: Fitted, how: { step: number }) =>
  new Function(`${pack('MODEL', fitted, how).replace('export const', 'const')}; return MODEL;`)();

describe('packing', () => {
  const fitted: Fitted = {
    places: Int32Array.from([0, 3, 200, 1_000_000]),
    counts: Uint32Array.from([16, 16, 16, 16]),
    weights: Float32Array.from([0.5, -0.5, 0.02, 0, 90, -90, 0.1, 0.3]),
    bias: Float32Array.from([0.25, -1]),
    outputs: 2,
  };

  it('gives the weights back in steps, without those that are next to nothing', () => {
    const { rowOf, steps, step, bias } = unpackOnce(packed(fitted, { step: 0.1 }), 2)();
    expect(bias).toEqual([0.25, -1]);
    expect(step).toBe(0.1);
    const weightsAt = (place: number) => {
      const row = (rowOf[place] ?? 0) - 1;
      return row < 0 ? null : [...steps.subarray(row * 2, row * 2 + 2)];
    };
    expect(weightsAt(0)).toEqual([5, -5]);
    expect(weightsAt(3)).toBeNull();
    expect(weightsAt(200)).toEqual([127, -127]);
    expect(weightsAt(1_000_000)).toEqual([1, 3]);
    expect(weightsAt(4)).toBeNull();
  });

  it('says when there is too much to hold', () => {
    const places = Int32Array.from({ length: 70_000 }, (_unused, at) => at);
    const many = {
      places,
      counts: new Uint32Array(70_000).fill(16),
      weights: new Float32Array(70_000).fill(1),
      bias: new Float32Array(1),
      outputs: 1,
    };
    expect(() => pack('MODEL', many, { step: 0.1 })).toThrow(/70000 features/);
  });
});

describe('fitting', () => {
  const drafts = [
    ...Array.from({ length: 20 }, () => example([1, 9], [1])),
    ...Array.from({ length: 20 }, () => example([2, 9], [0])),
    example([7], [1]),
  ];
  const fitted = () => fitLinear(drafts, { outputs: 1, seldom: 3 });

  it('learns which features tell, and leaves out what is seldom', () => {
    const { places, weights } = fitted();
    expect([...places]).toEqual([1, 2, 9]);
    expect(weights[0]).toBeGreaterThan(0.5);
    expect(weights[1]).toBeLessThan(-0.5);
  });

  it('gives the same weights each time', () => {
    expect(fitted()).toEqual(fitted());
  });

  it('leaves out small weights of what was seen seldom, and learns the rest anew', () => {
    const full = fitted();
    const at = (places: Int32Array, place: number) => places.indexOf(place);
    const without = thinned({ ...full, counts: Uint32Array.from([60, 1, 60]) }, 1);
    expect([...without.places]).toContain(1);
    expect(at(without.places, 2)).toBe(-1);
    const thin = fitThin(drafts, { outputs: 1, seldom: 3 }, 0.5);
    expect(thin.places.length).toBeLessThanOrEqual(full.places.length);
    expect(thin.weights[at(thin.places, 1)]).toBeGreaterThan(0.5);
  });

  it('gives outputs that exclude each other one winner', () => {
    const tokens = [
      ...Array.from({ length: 30 }, () => example([1], [1, 0, 0])),
      ...Array.from({ length: 30 }, () => example([2], [0, 1, 0])),
    ];
    const { weights } = fitLinear(tokens, { outputs: 3, seldom: 1, oneOf: true });
    expect((weights[3] ?? 0) < 0 && (weights[4] ?? 0) > 0).toBe(true);
  });
});

describe('hashes', () => {
  it('are places of twenty bits, the same for the same', () => {
    for (const name of ['', 'a', 'the head', '😡', '\ud83d']) {
      expect(hashOf(name)).toBe(hashOf(name));
      expect(hashOf(name)).toBeGreaterThanOrEqual(0);
      expect(hashOf(name)).toBeLessThan(1 << HASH_BITS);
    }
  });

  it('tell kinds and order apart', () => {
    const places = [combine(1, 5, 6), combine(2, 5, 6), combine(1, 6, 5), combine(1, 5), combine(1, 5, 6, 7)];
    expect(new Set(places).size).toBe(places.length);
  });
});
