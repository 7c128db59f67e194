import { describe, expect, it } from 'vitest';
import { readPassage } from '../text/passage.ts';
import { partsOf, placesOf, pointedAt } from './parts.ts';

const sentences = (count: number) =>
  readPassage('They said two weeks and it has been five now. '.repeat(count)).sentences;

describe('parts', () => {
  it('are one where the draft is short', () => {
    const all = sentences(20);
    expect(partsOf(all)).toEqual([all]);
    expect(partsOf([])).toEqual([[]]);
  });

  it('hold every sentence of a long draft, overlap, and are of moderate length', () => {
    const all = sentences(200);
    const parts = partsOf(all);
    expect(new Set(parts.flat())).toEqual(new Set(all));
    for (const [at, part] of parts.entries()) {
      expect((part.at(-1)?.end ?? 0) - (part[0]?.start ?? 0)).toBeLessThanOrEqual(650);
      const next = parts[at + 1];
      if (next) expect(part).toContain(next[0]);
    }
  });

  it('pass over no sentence, however their lengths fall', () => {
    const lengths = [400, 250, 300, 400, 30, 590, 620, 10, 180, 420, 5, 410];
    const { sentences: uneven } = readPassage(lengths.map((length) => `${'a'.repeat(length)}. `).join('B '));
    expect(new Set(partsOf(uneven).flat())).toEqual(new Set(uneven));
  });

  it('come to an end with a sentence that is longer than any part', () => {
    const { sentences: long } = readPassage(`${'word '.repeat(600)}. ${'word '.repeat(600)}.`);
    expect(new Set(partsOf(long).flat())).toEqual(new Set(long));
  });
});

describe('places', () => {
  const span = (all: ReturnType<typeof sentences>, at: number) => ({
    start: all[at]?.start ?? 0,
    end: 0,
    text: '',
  });

  it('are the sentence that a rule points to and its neighbours, in a draft with much else', () => {
    const all = sentences(20);
    expect(placesOf(all, [span(all, 5), span(all, 5)])).toEqual([all.slice(4, 7)]);
    expect(placesOf(all, [span(all, 0)])).toEqual([all.slice(0, 2)]);
  });

  it('are none where the place is nearly all of the draft, or where no rule points', () => {
    const all = sentences(4);
    expect(placesOf(all, [span(all, 1)])).toEqual([]);
    expect(placesOf(sentences(20), [])).toEqual([]);
  });

  it('are single sentences that rules point to, where there are others', () => {
    const all = sentences(3);
    const at = (one: number) => ({
      start: (all[one]?.start ?? 0) + 2,
      end: (all[one]?.start ?? 0) + 5,
      text: 'ey ',
    });
    expect(pointedAt(all, [at(1), at(1), at(2)])).toEqual([all[1], all[2]]);
    expect(pointedAt(all, [])).toEqual([]);
    expect(pointedAt(all.slice(0, 1), [at(0)])).toEqual([]);
  });
});
