import type { SiteAdapter } from './adapter.ts';
import { controlOn } from './controls.ts';
import { captionAt, isShare } from './instagram/caption.ts';
import { commentAt, isCommentSend } from './instagram/comment.ts';
import { isMessageSend, messageAt } from './instagram/direct.ts';

/**
 * Instagram: captions in the "Create new post" dialog and direct messages (Lexical), and comments (a textarea; on
 * some pages a rich text box or a one-line field). Search, notes, biographies and replies to stories are left alone.
 */
export const instagram: SiteAdapter = {
  id: 'instagram',

  placeOf: (editor) => captionAt(editor) ?? commentAt(editor) ?? messageAt(editor),

  isSend(path, editor) {
    const control = controlOn(path);
    if (!control) return false;
    if (captionAt(editor)) return isShare(control, editor);
    return commentAt(editor) ? isCommentSend(control, editor) : isMessageSend(control, editor);
  },

  // In a caption Enter is a new line; elsewhere Shift alone makes one.
  sendsOn: (event, editor) =>
    event.key === 'Enter' && !event.shiftKey && !captionAt(editor) && !!instagram.placeOf(editor),
};
