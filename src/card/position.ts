/** The sides of a box in CSS pixels of the viewport: a `DOMRect`, or the like of one. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Size {
  width: number;
  height: number;
}

/** Where the card goes. `sheet` is as wide as the viewport; `over` found no room beside the composer. */
export interface Placement {
  left: number;
  top: number;
  /** The card scrolls inside where its content is higher. */
  maxHeight: number;
  side: 'right' | 'left' | 'above' | 'below' | 'over' | 'sheet';
}

/** Clear space kept between card and composer, and between card and edge of the viewport. */
const GAP = 12;
/** Less than this shows too little of a clause to be worth squeezing in. */
const LEAST = 200;
const SHEET_SHARE = 0.6;

const clamp = (value: number, low: number, high: number) => Math.max(low, Math.min(value, high));

/**
 * Finds the card a place beside the composer, off the writer's words: right of it, else left, else above
 * or below; over the end of a chat's box, where one's own messages are. Above comes first because Post and Send stand below or at the end of what is written.
 * All in CSS pixels of the viewport; `card` is the card's natural size, before any limit.
 */
export function placeCard(composer: Box, viewport: Size, card: Size): Placement {
  if (viewport.width * 3 < card.width * 4) return sheet(composer, viewport, card);
  if (isBar(composer, viewport))
    return placeAcross(composer, viewport, card, composer.right - GAP - card.width);
  const most = viewport.height - 2 * GAP;
  const height = Math.min(card.height, most);
  const level = clamp(composer.top, GAP, viewport.height - GAP - height);

  const right = composer.right + GAP;
  if (right + card.width + GAP <= viewport.width) {
    return { left: Math.max(GAP, right), top: level, maxHeight: most, side: 'right' };
  }
  const left = composer.left - GAP - card.width;
  if (left >= GAP) {
    return {
      left: Math.min(left, viewport.width - card.width - GAP),
      top: level,
      maxHeight: most,
      side: 'left',
    };
  }
  return placeAcross(composer, viewport, card, composer.left);
}

/** A chat's box: wide, low and at the bottom. What stands at its sides is the list of chats, for going elsewhere. */
function isBar(composer: Box, viewport: Size): boolean {
  const height = composer.bottom - composer.top;
  const width = composer.right - composer.left;
  return (
    viewport.height - composer.bottom < height && height < viewport.height / 4 && width > viewport.width / 3
  );
}

/** Above or below a composer that leaves no room at its sides; else in the corner that covers least. */
function placeAcross(composer: Box, viewport: Size, card: Size, start: number): Placement {
  const left = clamp(start, GAP, viewport.width - card.width - GAP);
  const above = composer.top - 2 * GAP;
  const below = viewport.height - composer.bottom - 2 * GAP;
  const fits = (room: number) => room >= card.height;
  const goesAbove = fits(above) || (!fits(below) && above > below);
  const room = Math.min(goesAbove ? above : below, viewport.height - 2 * GAP);
  if (room < Math.min(card.height, LEAST)) return inCorner(viewport, card);
  if (!goesAbove) return { left, top: Math.max(GAP, composer.bottom + GAP), maxHeight: room, side: 'below' };
  const bottom = Math.min(composer.top - GAP, viewport.height - GAP);
  return { left, top: bottom - Math.min(card.height, room), maxHeight: room, side: 'above' };
}

/** Bottom left: a draft starts at the top left, and Post is at the bottom right. */
function inCorner(viewport: Size, card: Size): Placement {
  const maxHeight = Math.round(viewport.height * SHEET_SHARE);
  const height = Math.min(card.height, maxHeight);
  return { left: GAP, top: viewport.height - GAP - height, maxHeight, side: 'over' };
}

/** A narrow viewport, or text so large that it is one: the whole width, at the edge the composer is not at. */
function sheet(composer: Box, viewport: Size, card: Size): Placement {
  const atTop = composer.top + composer.bottom > viewport.height;
  const room = (atTop ? composer.top : viewport.height - composer.bottom) - GAP;
  const share = Math.round(viewport.height * SHEET_SHARE);
  const maxHeight = room >= LEAST ? Math.min(share, room) : share;
  const top = atTop ? 0 : viewport.height - Math.min(card.height, maxHeight);
  return { left: 0, top, maxHeight, side: 'sheet' };
}

/** Where the quiet mark goes: over the composer's top right corner, else under it, never off the screen. */
export function placeNote(composer: Box, viewport: Size, note: Size): { left: number; top: number } {
  const above = composer.top - note.height - 4;
  return {
    left: clamp(composer.right - note.width, 4, viewport.width - note.width - 4),
    top: clamp(above >= 4 ? above : composer.bottom + 4, 4, viewport.height - note.height - 4),
  };
}
