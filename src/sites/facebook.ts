import type { SiteAdapter } from './adapter.ts';
import { controlOn, isNamed } from './controls.ts';
import { commentAt, isCommentSend } from './facebook/comment.ts';
import { contactOn } from './facebook/contact.ts';
import { isMessage, isMessageSend, messageAt } from './facebook/message.ts';
import { isKnownPost, isPostSend, isPostStep, postAt } from './facebook/post.ts';
import { COMMENT_LABELS, REPLY_LABELS } from './labels.ts';

/**
 * Facebook: posts on one's profile, on a page or in a group, comments and replies beneath them, and Messenger's chats
 * on a page of their own and over any other (Lexical).
 */
export const facebook: SiteAdapter = {
  id: 'facebook',

  // Rich text in every layout of computers (2026-02), but for stories: a plain field is a search, a code, a report.
  placeOf(editor) {
    const isRich = editor.matches('[contenteditable=true][role=textbox]') || isNamedField(editor);
    // A message can quote a whole post, and is no comment on it.
    if (isRich && isKnownPost(editor)) return postAt(editor);
    if (isRich && isMessage(editor)) return messageAt(editor);
    if (isStory(editor)) return { surface: 'post', conversation: 'story', isUnheld: true };
    return isRich ? (commentAt(editor) ?? postAt(editor)) : null;
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

/** In layouts for telephones: a plain field of several lines that is called what the box of a comment or message is. */
const isNamedField = (editor: HTMLElement) =>
  editor.matches('textarea') && (isMessage(editor) || isNamed(editor, [...COMMENT_LABELS, ...REPLY_LABELS]));

/**
 * Where a story is made whatever takes several lines is its text: the address is known, the kind of box is not (2026-10).
 * In a plain field its words are not underlined. A dialog over it is another matter.
 */
const isStory = (editor: HTMLElement) =>
  location.pathname.startsWith('/stories/create') && !editor.matches('input,[role=dialog] *');

const isPost = (editor: HTMLElement) => !isMessage(editor) && !commentAt(editor);
