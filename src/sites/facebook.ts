import type { SiteAdapter } from './adapter.ts';
import { controlOn } from './controls.ts';
import { commentAt, isCommentSend } from './facebook/comment.ts';
import { contactOn } from './facebook/contact.ts';
import { isMessage, isMessageSend, messageAt } from './facebook/message.ts';
import { isKnownPost, isPostSend, isPostStep, postAt } from './facebook/post.ts';

/**
 * Facebook: posts on one's profile, on a page or in a group, comments and replies beneath them, and Messenger's chats
 * on a page of their own and over any other (Lexical).
 */
export const facebook: SiteAdapter = {
  id: 'facebook',

  // Rich text in every layout of computers (2026-02): a plain field is a search, a code, a report.
  placeOf(editor) {
    if (!editor.matches('[contenteditable=true][role=textbox]')) return null;
    // A message can quote a whole post, and is no comment on it.
    if (isKnownPost(editor)) return postAt(editor);
    return isMessage(editor) ? messageAt(editor) : (commentAt(editor) ?? postAt(editor));
  },

  isSend(path, editor) {
    const control = controlOn(path);
    if (!control) return false;
    if (isMessage(editor)) return isMessageSend(control, editor);
    return commentAt(editor) ? isCommentSend(control, editor) : isPostSend(control, editor);
  },

  isStep(path, editor) {
    const control = controlOn(path);
    return control !== undefined && isPost(editor) && isPostStep(control, editor);
  },

  // In a post Enter is a new line; elsewhere Shift alone makes one.
  sendsOn: (event, editor) => event.key === 'Enter' && !event.shiftKey && !isPost(editor),

  contactOn,
};

const isPost = (editor: HTMLElement) => !isMessage(editor) && !commentAt(editor);
