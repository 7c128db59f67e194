import type { Place } from '../adapter.ts';
import { labelOf, precedes } from '../controls.ts';
import { CAPTION_LABELS, SHARE_LABELS } from '../labels.ts';
import { PREVIEWS, previewsIn, ROWS, signedIn, wordedIn } from './parts.ts';

/** The caption of a new post, or of one that is edited; null where this editor is none. */
export function captionAt(editor: HTMLElement): Place | null {
  const dialog = dialogOf(editor);
  if (!dialog) return null;
  return {
    surface: 'post',
    conversation: 'caption',
    attachments: previewsIn(dialog, editor),
    account: signedIn(),
    frame: dialog,
  };
}

/** "Share" of the same dialog; there may be several. In whatever language, one ends the heading above the picture. */
export function isShare(control: Element, editor: HTMLElement): boolean {
  const dialog = dialogOf(editor);
  if (!dialog?.contains(control)) return false;
  return control === shareIn(dialog) || SHARE_LABELS.includes(labelOf(control));
}

/** What ends the heading above the picture just chosen, where there is one. */
function shareIn(dialog: Element): Element | null | undefined {
  const picture = dialog.querySelector(PREVIEWS);
  return picture && wordedIn(dialog).findLast((one) => precedes(one, picture));
}

/** Boxes of messages, by their placeholders (2026-05). */
const MESSAGES = '[placeholder^=Message],[aria-placeholder^=Message]';

const dialogs = new WeakMap<HTMLElement, Element>();

/** The dialog of a caption, looked for once an editor. */
function dialogOf(editor: HTMLElement): Element | null {
  const known = dialogs.get(editor);
  if (known?.contains(editor)) return known;
  const dialog = editor.closest('[role=dialog]');
  if (!dialog || editor instanceof HTMLInputElement || !isCaption(editor, dialog)) return null;
  dialogs.set(editor, dialog);
  return dialog;
}

/**
 * By structure, a rich text box after the preview of a file just chosen, with what shares it above that, and no form,
 * which a comment has. Where either is missing it may be a chat, whatever its language: the label alone tells then, as
 * of a caption that is edited, which stands beside the picture as it was published.
 */
function isCaption(editor: HTMLElement, dialog: Element): boolean {
  // Messages and replies to stories can stand beside a picture too; theirs is a page of their own.
  if (editor.closest('form,article') || /^\/(direct|stories)\//.test(location.pathname)) return false;
  // A chat that floats over other pages has its messages above it.
  if (editor.matches(MESSAGES) || dialog.querySelector(ROWS)) return false;
  const label = labelOf(editor);
  return (
    CAPTION_LABELS.some((start) => label.startsWith(start)) ||
    (previewsIn(dialog, editor).length > 0 && !!shareIn(dialog))
  );
}
