import { el, icon, pressable } from '../shared/dom.ts';
import { mountEditor } from '../shared/editor.ts';
import { mountNativeComment } from './comment-native.ts';
import type { NativeBox } from './native.ts';
import { settings, words } from './settings.ts';

/** A composer for comments, in its form. */
export type CommentBox = NativeBox;

/** One character for the dots, unlike the caption's three. */
export const COMMENT_LABEL = words.comment;

/** The comment composer of the kind this page is set to. */
export function mountComment(send: (text: string) => void): CommentBox {
  return settings.comments === 'contenteditable'
    ? mountRichComment(send)
    : mountNativeComment(settings.comments, send);
}

/** The variant with a rich text box: Lexical in the same form, with the same button. */
function mountRichComment(send: (text: string) => void): CommentBox {
  const submit = () => {
    const text = editor.text();
    if (text.trim() === '') return;
    editor.clear();
    send(text);
  };
  const post = pressable({ class: 'post-button', hidden: true }, submit, words.post);
  const editor = mountEditor({
    kind: 'rich',
    label: COMMENT_LABEL,
    placeholder: COMMENT_LABEL,
    onChange: (text) => {
      post.hidden = text.trim() === '';
    },
    onEnter: submit,
  });
  const emoji = pressable(
    { 'aria-label': 'Emoji', class: 'plain' },
    () => editor.focus(),
    icon('M4 12a8 8 0 1 0 16 0a8 8 0 1 0-16 0M9 10h.01M15 10h.01M8 14q4 4 8 0'),
  );
  return { ...editor, element: el('form', { class: 'comment-form' }, editor.element, post, emoji) };
}
