import type { Place } from '../adapter.ts';
import { isNamed, labelOf, precedes } from '../controls.ts';
import { CAPTION_LABELS, SHARE_LABELS } from '../labels.ts';
import { MESSAGES, PREVIEWS, previewsIn, ROWS, signedIn, wordedIn } from './parts.ts';

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
  return (
    control === (shareIn(dialog) ?? onlyOne(wordedIn(dialog))) || SHARE_LABELS.includes(labelOf(control))
  );
}

const onlyOne = <T>(list: readonly T[]): T | undefined => (list.length === 1 ? list[0] : undefined);

/** What ends the heading above the picture just chosen, where there is one. */
function shareIn(dialog: Element): Element | null | undefined {
  const picture = dialog.querySelector(PREVIEWS);
  return picture && wordedIn(dialog).findLast((one) => precedes(one, picture));
}

const dialogs = new WeakMap<HTMLElement, Element>();

/** The dialog of a caption, looked for once an editor. */
function dialogOf(editor: HTMLElement): Element | null {
  const known = dialogs.get(editor);
  if (known?.contains(editor)) return known;
  const dialog = editor.closest('[role=dialog]') ?? pageOf(editor);
  if (!dialog || editor instanceof HTMLInputElement || !isCaption(editor, dialog)) return null;
  dialogs.set(editor, dialog);
  return dialog;
}

/** In layouts for telephones a caption has a page of its own: the smallest block with what shares it. */
function pageOf(editor: Element): Element | null {
  if (!isNamed(editor, CAPTION_LABELS)) return null;
  let first: Element | null = null;
  for (let page = editor.parentElement; page; page = page.parentElement) {
    const worded = wordedIn(page);
    if (worded.some((control) => SHARE_LABELS.includes(labelOf(control)))) return page;
    if (worded.length > 0) first ??= page;
  }
  return first;
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
  return isNamed(editor, CAPTION_LABELS) || (previewsIn(dialog, editor).length > 0 && !!shareIn(dialog));
}
