import { createElement as h, type ReactElement } from 'react';
import { COMMENT_LABEL, type CommentBox } from './comment.ts';
import { mountNative, nativeButton } from './native.ts';
import { words } from './settings.ts';

/** The comment composer in React, as a textarea or a one-line field. */
export function mountNativeComment(kind: 'textarea' | 'input', send: (text: string) => void): CommentBox {
  const post = (submit: () => void): ReactElement =>
    kind === 'input'
      ? h('button', { type: 'submit', className: 'post-button' }, words.post)
      : nativeButton(words.post, submit);
  return mountNative({
    kind,
    field: {
      'aria-label': COMMENT_LABEL,
      placeholder: COMMENT_LABEL,
      autoComplete: 'off',
      ...(kind === 'textarea' && { rows: 1 }),
    },
    ...(kind === 'textarea' && { entersSend: true }),
    around: (field, text, submit) =>
      h(
        'form',
        { className: 'comment-form', method: 'POST', onSubmit: submit },
        field,
        text.trim() === '' ? null : post(submit),
      ),
    send,
  });
}
