import type { Place } from '../adapter.ts';
import { boxWith } from './around.ts';

/** The button that saves all of the profile's fields at once (2026-09). */
export const SAVE_PROFILE = '[data-testid=Profile_Save_Button]';

/** The words and the name on the person's profile, at an address of their own, in a dialog or the page (2026-09). */
export const isProfileField = (editor: HTMLElement): boolean =>
  editor.matches('textarea[name=description],input[name=displayName]');

/** A field of the profile; null where this editor is none: forms for lists have a description too. */
export function profileAt(editor: HTMLElement): Place | null {
  if (!isProfileField(editor)) return null;
  const frame = boxWith(editor, SAVE_PROFILE);
  if (!frame && location.pathname !== '/settings/profile') return null;
  return { surface: 'profile', conversation: editor.getAttribute('name') ?? '', frame };
}
