import { describe, expect, it } from 'vitest';
import { readPassage } from '../text/passage.ts';
import { partsOf } from './parts.ts';

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

  it('come to an end with a sentence that is longer than any part', () => {
    const { sentences: long } = readPassage(`${'word '.repeat(600)}. ${'word '.repeat(600)}.`);
    expect(new Set(partsOf(long).flat())).toEqual(new Set(long));
  });
});
