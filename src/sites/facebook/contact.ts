import { controlOn, controlsIn, rowOf } from '../controls.ts';
import { ADD_FRIEND_LABELS } from '../labels.ts';
import { hasLabel } from './controls.ts';

/** In the list of requests each card has a link to the same list with that person's page beside it (2026). */
const REQUEST = 'a[href*="/friends/requests/"]';

/**
 * "Confirm" of a friend request: the first of the pair on its card, for dialogs have a "Confirm" too. "Add friend" is
 * told by its label alone.
 */
export function contactOn(path: readonly EventTarget[]): Element | null | undefined {
  const control = controlOn(path);
  if (!control) return undefined;
  if (hasLabel(control, ADD_FRIEND_LABELS)) return control.parentElement;
  const card = rowOf(control, REQUEST);
  return card && controlsIn(card)[0] === control ? card : undefined;
}
