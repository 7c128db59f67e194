import type { SiteAdapter } from './adapter.ts';
import { controlOn } from './controls.ts';
import { bioAt } from './instagram/bio.ts';
import { captionAt, isShare } from './instagram/caption.ts';
import { commentAt } from './instagram/comment.ts';
import { contactOn } from './instagram/contact.ts';
import { messageAt } from './instagram/direct.ts';
import { isSendOf } from './instagram/parts.ts';
import { storyAt } from './instagram/story.ts';

/**
 * Instagram: captions in the "Create new post" dialog and direct messages (Lexical); comments (a textarea; on some
 * pages a rich text box or a one-line field), replies to stories and the biography (textareas). Search and the
 * inbox's notes are left alone.
 */
export const instagram: SiteAdapter = {
  id: 'instagram',

  placeOf: (editor) =>
    storyAt(editor) ?? bioAt(editor) ?? captionAt(editor) ?? commentAt(editor) ?? messageAt(editor),

  isSend(path, editor) {
    const control = controlOn(path);
    return !!control && (captionAt(editor) ? isShare : isSendOf)(control, editor);
  },

  // In a caption and in the biography Enter is a new line; elsewhere Shift alone makes one.
  sendsOn: (event, editor) =>
    event.key === 'Enter' &&
    !event.shiftKey &&
    !bioAt(editor) &&
    !captionAt(editor) &&
    !!instagram.placeOf(editor),

  contactOn,
};
