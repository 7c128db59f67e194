import { expect, test } from 'vitest';
import { clipRects, type MarkRect } from './marks.ts';
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
