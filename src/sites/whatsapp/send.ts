import { controlOn } from '../controls.ts';

/** The send icon by its names, newest first (2026-06, then older builds): drawn in its button, or the button itself. */
export const SEND =
  '[data-icon*=send],[data-testid=wds-ic-send-filled],[data-testid=send],[data-testid=compose-btn-send],[aria-label=Send]';

/** Whether a press on this path is one on Send: its button, or its drawing where that stands in none. */
export function isSendPress(path: readonly EventTarget[]): boolean {
  const control = controlOn(path);
  return control
    ? control.matches(SEND) || control.querySelector(SEND) !== null || /\bsend\b/.test(titleIn(control))
    : path.some((target) => target instanceof Element && target.matches(SEND));
}

/** What a drawing is called: "wds-ic-send-filled". */
const titleIn = (control: Element): string => control.querySelector('title')?.textContent ?? '';
