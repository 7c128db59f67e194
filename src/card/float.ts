import { type Box, type Placement, placeCard, placeNote } from './position.ts';

/** The foot of a card stays in sight where the card may be at least so many times as high. */
const MOST_FOOT = 3;

/**
 * Puts what floats (card or mark) beside the composer; all in CSS pixels of the viewport. On a page that is read from
 * right to left it stands as in a mirror.
 */
export function placeFloat(float: HTMLElement, composer: Box, as: 'card' | 'mark'): void {
  const child = float.firstElementChild;
  if (!child) return;
  const width = document.documentElement.clientWidth;
  const viewport = { width, height: innerHeight };
  const isMirrored = document.dir === 'rtl';
  const { left, top, right, bottom } = composer;
  const box = isMirrored ? { left: width - right, top, right: width - left, bottom } : composer;
  const move = (to: { left: number; top: number }) => {
    float.style.inset = `${to.top}px ${isMirrored ? `${to.left}px auto auto` : `auto auto ${to.left}px`}`;
  };
  if (as === 'mark') {
    move(placeNote(box, viewport, naturalSize(child)));
    return;
  }
  // Measured as it floats: a sheet is as wide as the viewport and says nothing about the card's own width.
  if (float.dataset.side === 'sheet') float.dataset.side = '';
  let placed: Placement = placeCard(box, viewport, naturalSize(child));
  float.dataset.side = placed.side;
  if (placed.side === 'sheet') placed = placeCard(box, viewport, naturalSize(child));
  // In a low card the buttons at its foot would hide the clause: there they come after it.
  const foot = child.querySelector('footer')?.offsetHeight ?? 0;
  float.classList.toggle('low', foot * MOST_FOOT > placed.maxHeight);
  move(placed);
  float.style.maxHeight = `${placed.maxHeight}px`;
}

/** The size an element would like to have, however little of it the limit lets show. */
function naturalSize(element: Element) {
  const { offsetWidth, offsetHeight, clientHeight, scrollHeight } = element as HTMLElement;
  return { width: offsetWidth, height: scrollHeight + offsetHeight - clientHeight };
}
