import { describe, expect, test } from 'vitest';
import { type Box, type Placement, placeCard, placeNote } from './position.ts';

const box = (left: number, top: number, width: number, height: number): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});
const CARD = { width: 360, height: 480 };

/** What is written on, the composer, the viewport, the side the card takes, and its left and top edge. */
const PLACES: [string, Box, [number, number], Placement['side'], number, number][] = [
  ['a dialog in the middle of a wide screen', box(430, 200, 500, 150), [1366, 768], 'right', 942, 200],
  ['a composer low on the screen: the card moves up', box(430, 600, 500, 60), [1366, 768], 'right', 942, 276],
  [
    'a chat at the right edge: over its end, off the list of chats',
    box(500, 740, 800, 40),
    [1366, 800],
    'above',
    928,
    248,
  ],
  ['a post at the right edge: the left', box(500, 200, 800, 340), [1366, 800], 'left', 128, 200],
  ['a column with room only above', box(200, 600, 700, 60), [1000, 720], 'above', 200, 108],
  ['a column with room only below', box(200, 40, 700, 120), [1000, 720], 'below', 200, 172],
  [
    'room on both ends, not enough on either: the larger',
    box(200, 300, 700, 60),
    [1000, 720],
    'below',
    200,
    372,
  ],
  ['a composer that fills the screen: the corner', box(20, 40, 960, 560), [1000, 640], 'over', 12, 244],
  ['320 px, composer at the top: a sheet at the foot', box(10, 60, 300, 80), [320, 568], 'sheet', 0, 227],
  ['320 px, composer at the foot: a sheet at the top', box(10, 500, 300, 50), [320, 568], 'sheet', 0, 0],
];

describe('placeCard', () => {
  test.each(PLACES)('%s', (_, composer, [width, height], side, left, top) => {
    const card = side === 'sheet' ? { width, height: 480 } : CARD;
    expect(placeCard(composer, { width, height }, card)).toMatchObject({ side, left, top });
  });

  test('text at twice its size makes an ordinary window narrow', () => {
    const placed = placeCard(
      box(300, 100, 200, 80),
      { width: 900, height: 700 },
      { width: 720, height: 900 },
    );
    expect(placed).toMatchObject({ side: 'sheet', maxHeight: 420 });
  });

  test('a sheet leaves the words free where there is room', () => {
    const placed = placeCard(
      box(10, 250, 300, 120),
      { width: 320, height: 640 },
      { width: 320, height: 900 },
    );
    expect(placed.top).toBeGreaterThanOrEqual(370);
  });

  const lengths = [-400, 0, 90, 400, 900];
  const screens = [320, 640, 1024, 1920].flatMap((width) =>
    [480, 768, 1080].map((height) => ({ width, height })),
  );
  const composers = lengths.flatMap((x) => lengths.flatMap((y) => [box(x, y, 300, 40), box(x, y, 700, 300)]));

  test.each(screens)(
    'never leaves a screen of $width by $height, and covers words only at its wits’ end',
    (screen) => {
      for (const composer of composers) {
        const card = { width: Math.min(CARD.width, screen.width), height: CARD.height };
        const placed = placeCard(composer, screen, card);
        const width = placed.side === 'sheet' ? screen.width : card.width;
        const bottom = placed.top + Math.min(card.height, placed.maxHeight);
        const where = JSON.stringify({ composer, placed });
        expect(placed.left >= 0 && placed.left + width <= screen.width, where).toBe(true);
        expect(placed.top >= 0 && bottom <= screen.height, where).toBe(true);
        const isBeside = placed.left >= composer.right || placed.left + width <= composer.left;
        const isAcross = placed.top >= composer.bottom || bottom <= composer.top;
        if (placed.side !== 'over' && placed.side !== 'sheet') expect(isBeside || isAcross, where).toBe(true);
      }
    },
  );
});

/** Where the composer is, and where its mark goes on a screen of 800 by 600. */
const NOTES: [string, Box, { left: number; top: number }][] = [
  ['over the top right corner', box(100, 300, 400, 60), { left: 468, top: 264 }],
  ['under a composer at the top', box(100, 10, 400, 60), { left: 468, top: 74 }],
  ['back from the right edge', box(500, 300, 400, 60), { left: 764, top: 264 }],
  ['on the screen though the composer is scrolled away', box(100, 900, 400, 60), { left: 468, top: 564 }],
];

test.each(NOTES)('placeNote: %s', (_, composer, place) => {
  expect(placeNote(composer, { width: 800, height: 600 }, { width: 32, height: 32 })).toEqual(place);
});
