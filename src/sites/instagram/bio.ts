import type { Place } from '../adapter.ts';
import { areaOf } from './parts.ts';

/** The words about oneself, where a profile is edited: the box of that id in older code, else its form's only textarea. */
export function bioAt(editor: HTMLElement): Place | null {
  if (!/^\/accounts\/edit/.test(location.pathname) || !editor.matches('textarea')) return null;
  const frame = editor.closest('form') ?? areaOf(editor);
  const isBio = editor.id === 'pepBio' || frame.querySelectorAll('textarea').length === 1;
  return isBio ? { surface: 'profile', conversation: 'bio', frame } : null;
}
