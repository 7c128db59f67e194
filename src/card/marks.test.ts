import { describe, expect, it, test } from 'vitest';
import { clipRects, MarkPlaces, type MarkRect } from './marks.ts';
import type { Box } from './position.ts';

const CLIP: Box = { left: 100, top: 100, right: 300, bottom: 200 };

const LINES: [string, Box, MarkRect[]][] = [
  [
    'words in sight are kept',
    { left: 120, top: 110, right: 180, bottom: 130 },
    [{ left: 120, top: 110, width: 60, height: 20 }],
  ],
  [
    'words that run out at the side are cut',
    { left: 280, top: 110, right: 340, bottom: 130 },
    [{ left: 280, top: 110, width: 20, height: 20 }],
  ],
  ['words scrolled out above are dropped', { left: 120, top: 70, right: 180, bottom: 90 }, []],
  ['words whose foot is below the edge are dropped', { left: 120, top: 190, right: 180, bottom: 210 }, []],
  ['an empty line end is dropped', { left: 120, top: 110, right: 120, bottom: 130 }, []],
];

test.each(LINES)('%s', (_, rect, expected) => {
  expect(clipRects([rect], CLIP)).toEqual(expected);
});

describe('MarkPlaces', () => {
  const WIDTH = 10;
  const CLIP_OF_ALL = { left: 0, top: 0, right: 5000, bottom: 500 } as DOMRect;
  const MARKS = [
    { start: 0, end: 4 },
    { start: 9, end: 12 },
  ];
  /** A text on one line, every character as wide, which begins `left` pixels in. */
  const read = (text: string, left = 0) => ({
    text,
    range: (start: number, end: number) =>
      ({
        getClientRects: () => [{ left: left + start * WIDTH, top: 0, right: left + end * WIDTH, bottom: 20 }],
      }) as unknown as Range,
  });
  const TEXT = 'Mrs Pellow and the head';

  it('gives the same list again while the person types on after the marks', () => {
    const places = new MarkPlaces();
    const first = places.find(read(TEXT), MARKS, CLIP_OF_ALL);
    expect(first.map(({ left, width }) => [left, width])).toEqual(
      MARKS.map(({ start, end }) => [start * WIDTH, (end - start) * WIDTH]),
    );
    expect(places.find(read(`${TEXT} again`), MARKS, CLIP_OF_ALL)).toBe(first);
  });

  it.each([
    ['the words between the marks changed', read('Mrs  Belloc and the head'), MARKS, CLIP_OF_ALL],
    ['the text moved', read(TEXT, 7), MARKS, CLIP_OF_ALL],
    ['the marks are others', read(TEXT), MARKS.slice(0, 1), CLIP_OF_ALL],
    ['the composer became narrower', read(TEXT), MARKS, { ...CLIP_OF_ALL, right: 100 } as DOMRect],
  ])('finds them anew where %s', (_, next, marks, clip) => {
    const places = new MarkPlaces();
    const first = places.find(read(TEXT), MARKS, CLIP_OF_ALL);
    const again = places.find(next, marks, clip);
    expect(again).not.toBe(first);
    expect(again).toEqual(new MarkPlaces().find(next, marks, clip));
  });
});
