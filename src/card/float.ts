import { type Box, type Placement, placeCard, placeNote } from './position.ts';

/** Puts what floats (card or mark) beside the composer; all in CSS pixels of the viewport. */
export function placeFloat(float: HTMLElement, composer: Box, as: 'card' | 'mark'): void {
  const child = float.firstElementChild;
  if (!child) return;
  const viewport = { width: document.documentElement.clientWidth, height: window.innerHeight };
  if (as === 'mark') {
    move(float, placeNote(composer, viewport, naturalSize(child)));
    return;
  }
  // Measured as it floats: a sheet is as wide as the viewport and says nothing about the card's own width.
  if (float.dataset.side === 'sheet') float.dataset.side = '';
  let placed: Placement = placeCard(composer, viewport, naturalSize(child));
  float.dataset.side = placed.side;
  if (placed.side === 'sheet') placed = placeCard(composer, viewport, naturalSize(child));
  move(float, placed);
  float.style.maxHeight = `${placed.maxHeight}px`;
}

function move(float: HTMLElement, { left, top }: { left: number; top: number }): void {
  float.style.left = `${left}px`;
  float.style.top = `${top}px`;
}

/** The size an element would like to have, however little of it the limit lets show. */
function naturalSize(element: Element) {
  const { offsetWidth, offsetHeight, clientHeight, scrollHeight } = element as HTMLElement;
  return { width: offsetWidth, height: scrollHeight + offsetHeight - clientHeight };
}
