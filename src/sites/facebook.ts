import type { SiteAdapter } from './adapter.ts';
import { controlOn } from './controls.ts';
import { commentAt, isCommentSend } from './facebook/comment.ts';
import { startsWithLabel } from './facebook/controls.ts';
import { isPostSend, isPostStep, postAt } from './facebook/post.ts';
import { MESSAGE_LABELS } from './labels.ts';

/**
 * Facebook: posts on one's profile, on a page or in a group, and comments and replies beneath them (Lexical).
 * Messenger's boxes, which stand on the same pages, are left alone.
 */
export const facebook: SiteAdapter = {
  id: 'facebook',

  placeOf: (editor) => (isForeign(editor) ? null : (commentAt(editor) ?? postAt(editor))),

  isSend(path, editor) {
    const control = controlOn(path);
    if (!control || isForeign(editor)) return false;
    return commentAt(editor) ? isCommentSend(control, editor) : isPostSend(control, editor);
  },

  isStep(path, editor) {
    const control = controlOn(path);
    return control !== undefined && !isForeign(editor) && !commentAt(editor) && isPostStep(control, editor);
  },

  // In a post Enter is a new line; in a comment Shift alone makes one.
  sendsOn: (event, editor) =>
    event.key === 'Enter' && !event.shiftKey && !isForeign(editor) && commentAt(editor) !== null,
};

/**
 * Whether this is no box for posts and comments. They are rich text in every layout of computers (2026-02): a plain
 * field is a search, a code, a report. Messenger's placeholder is the same in every language (2026-02); a message can
 * quote a whole post.
 */
function isForeign(editor: HTMLElement): boolean {
  return (
    !editor.matches('[contenteditable=true][role=textbox]') ||
    editor.getAttribute('aria-placeholder') === 'Aa' ||
    startsWithLabel(editor, MESSAGE_LABELS) !== undefined
  );
}
