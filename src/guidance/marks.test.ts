import { describe, expect, it } from 'vitest';
import type { Reading } from '../engine/types.ts';
import { marksOf } from './marks.ts';

const span = (start: number, end: number) => ({ start, end, text: 'x'.repeat(end - start) });
const reading = (evidence: [number, number][], mentions: [number, number][]): Reading => ({
  evidence: [{ concern: 'abuse', by: 'row', spans: evidence.map(([start, end]) => span(start, end)) }],
  mentions: mentions.map(([start, end]) => ({ ...span(start, end), kind: 'staff', by: 'row' })),
});

describe('marksOf', () => {
  it.each<[string, [number, number][], [number, number][], [number, number][]]>([
    [
      'in order of place',
      [[8, 12]],
      [[0, 4]],
      [
        [0, 4],
        [8, 12],
      ],
    ],
    ['overlapping ones joined', [[2, 8]], [[0, 4]], [[0, 8]]],
    ['touching ones joined', [[4, 8]], [[0, 4]], [[0, 8]]],
    ['one inside another', [[0, 9]], [[2, 4]], [[0, 9]]],
    ['nothing', [], [], []],
  ])('%s', (_name, evidence, mentions, marks) => {
    expect(marksOf(reading(evidence, mentions))).toEqual(marks.map(([start, end]) => ({ start, end })));
  });

  it('gives forty at most', () => {
    const many = Array.from({ length: 90 }, (_, index): [number, number] => [index * 10, index * 10 + 4]);
    expect(marksOf(reading(many, []))).toHaveLength(40);
  });
});
