import { createElement as h } from 'react';
import { mountNative, type NativeBox, nativeButton } from './native.ts';
import { settings, words } from './settings.ts';

/** "Edit profile": a form with the words about oneself among other things, saved by its last button. */
export function mountBio(saved: (text: string) => void): NativeBox {
  let last = settings.bio;
  const id = settings.bioId ? 'pepBio' : 'x1';
  return mountNative({
    kind: 'textarea',
    field: { id, rows: 3, 'aria-label': words.bio },
    text: last,
    keeps: true,
    around: (field, text, submit) =>
      h(
        'form',
        { className: 'edit-form', method: 'POST', onSubmit: submit },
        nativeButton(settings.me, () => undefined),
        h('input', { type: 'text', 'aria-label': 'Website', defaultValue: '' }),
        field,
        nativeButton(words.gender, () => undefined),
        nativeButton(words.submit, submit, text === last),
      ),
    send: (text) => {
      last = text;
      saved(text);
    },
  });
}
