import { controlOn, labelOf, rowOf } from '../controls.ts';
import { ACCEPT_LABELS, FOLLOW_LABELS } from '../labels.ts';

/**
 * Told by labels, for these buttons have no other mark. "Follow" says enough by itself; "Accept" counts among the
 * messages of people one does not know, and "Confirm", which many a dialog has too, in a row that links to somebody.
 */
export function contactOn(path: readonly EventTarget[]): Element | null | undefined {
  const control = controlOn(path);
  const label = control && labelOf(control);
  if (!label) return undefined;
  if (FOLLOW_LABELS.includes(label)) return control.parentElement;
  if (!ACCEPT_LABELS.includes(label)) return undefined;
  // What "Accept" stood in makes room for the box.
  return location.pathname.startsWith('/direct/requests')
    ? control.closest('main,[role=main]')
    : rowOf(control, 'a[href^="/"]');
}
