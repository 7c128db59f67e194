import type { SiteAdapter } from './adapter.ts';
import { commentAt, isCommentSend } from './facebook/comment.ts';
import { controlOn, startsWithLabel } from './facebook/controls.ts';
import { isPostSend, postAt } from './facebook/post.ts';
import { MESSAGE_LABELS } from './labels.ts';

/**
 * Facebook: posts on one's profile, on a page or in a group, and comments and replies beneath them (Lexical).
 * Messenger's boxes, which stand on the same pages, are left alone.
 */
export const facebook: SiteAdapter = {
  id: 'facebook',

  placeOf: (editor) => (isMessenger(editor) ? null : (commentAt(editor) ?? postAt(editor))),

  isSend(path, editor) {
    const control = controlOn(path);
    if (!control || isMessenger(editor)) return false;
    return commentAt(editor) ? isCommentSend(control, editor) : isPostSend(control, editor);
  },

  // In a post Enter is a new line; in a comment Shift alone makes one.
  sendsOn: (event, editor) =>
    event.key === 'Enter' && !event.shiftKey && !isMessenger(editor) && commentAt(editor) !== null,
};

/** Messenger's placeholder is the same in every language (2026-02); a message can quote a whole post. */
function isMessenger(editor: HTMLElement): boolean {
  return (
    editor.getAttribute('aria-placeholder') === 'Aa' || startsWithLabel(editor, MESSAGE_LABELS) !== undefined
  );
}
