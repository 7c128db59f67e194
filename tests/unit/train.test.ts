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
  /** Weights of two outputs for features that so many examples show. */
  const fittedOn = (counts: readonly number[], weights: readonly number[]): Fitted => ({
    places: Int32Array.from(counts, (_count, at) => [0, 3, 200, 1_000_000][at] ?? at),
    counts: Uint32Array.from(counts),
    weights: Float32Array.from(weights),
    bias: Float32Array.from([0.25, -1]),
    outputs: 2,
  });
  const unpackedFrom = (fitted: Fitted, step: number) => {
    const model = unpackOnce(packed(fitted, { step }), fitted.outputs)();
    const weightsAt = (place: number) => {
      const row = (model.rowOf[place] ?? 0) - 1;
      const steps = model.steps.subarray(row * fitted.outputs, (row + 1) * fitted.outputs);
      return row < 0 ? null : [...steps].map((one) => one * (model.worth[row] ?? 0) * model.step);
    };
    return { ...model, weightsAt };
  };

  it('gives the weights back in steps, without those that are next to nothing', () => {
    const { weightsAt, step, bias } = unpackedFrom(
      fittedOn([2, 2, 2, 2], [0.5, -0.5, 0.02, 0, 90, -90, 0, 0.25]),
      0.25,
    );
    expect(bias).toEqual([0.25, -1]);
    expect(step).toBe(0.25);
    expect(weightsAt(0)).toEqual([0.5, -0.5]);
    expect(weightsAt(3)).toBeNull();
    expect(weightsAt(200)).toEqual([127 * 0.25, -127 * 0.25]);
    expect(weightsAt(1_000_000)).toEqual([0, 0.25]);
    expect(weightsAt(4)).toBeNull();
  });

  it('keeps a weight the more exactly, the more examples show it', () => {
    const third = [1 / 3, 0, 1 / 3, 0, 1 / 3, 0, 1 / 3, 0];
    const { weightsAt } = unpackedFrom(fittedOn([2, 5, 70, 5_000_000], third), 1);
    expect(weightsAt(0)).toBeNull();
    expect(weightsAt(3)).toEqual([0.5, 0]);
    expect(weightsAt(200)).toEqual([3 / 8, 0]);
    expect(weightsAt(1_000_000)).toEqual([11 / 32, 0]);
  });

  it('holds as many features as there are, of every class', () => {
    const count = 70_000;
    const many = {
      places: Int32Array.from({ length: count }, (_unused, at) => at * 14),
      counts: Uint32Array.from({ length: count }, (_unused, at) => 4 ** (at % 6)),
      weights: Float32Array.from({ length: count }, (_unused, at) => 1 + (at % 3)),
      bias: new Float32Array(1),
      outputs: 1,
    };
    const { weightsAt } = unpackedFrom(many, 1);
    const wrong = Array.from({ length: count }, (_unused, at) => at).filter(
      (at) => weightsAt(at * 14)?.[0] !== 1 + (at % 3),
    );
    expect(wrong).toEqual([]);
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

  it('learns what is left of an example as well, where half of the time there is less to go by', () => {
    const both = (targets: number[], own: number, rule: number): Example => ({
      ...example([own, rule], targets),
      bare: { places: Int32Array.from([own]) },
    });
    const drafts = [
      ...Array.from({ length: 200 }, () => both([1], 1, 8)),
      ...Array.from({ length: 200 }, () => both([0], 2, 9)),
    ];
    const whole = drafts.map(({ bare, ...one }) => one);
    const how = { outputs: 1, seldom: 1 };
    // By itself the word tells more where it had to stand alone: features 1 and 8 are seen together in the whole.
    expect(fitLinear(drafts, how).weights[0]).toBeGreaterThan((fitLinear(whole, how).weights[0] ?? 0) * 1.1);
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
