import type { Place } from '../adapter.ts';
import { areaOf } from './parts.ts';

/** `/stories/<account>/<id>/`; a highlight, `/stories/highlights/<id>/`, names no account. */
const STORY_PATH = /^\/stories\/(?:highlights\/\d+|([\w.]+))/;

/** A reply to a story, which goes to its author alone; null where this editor is none. The words stand in a picture. */
export function storyAt(editor: HTMLElement): Place | null {
  const story = STORY_PATH.exec(location.pathname);
  if (!story || !editor.matches('textarea')) return null;
  return { surface: 'direct', conversation: story[0], where: story[1], frame: areaOf(editor) };
}
