import type { Closed } from '../replica.ts';
import { el, icon, pressable } from '../shared/dom.ts';
import { guard } from '../shared/trap.ts';
import { editorInUse } from './use.ts';

export interface Permalink {
  close(by: Closed['by']): void;
}

/**
 * A whole post in a modal dialog, as an address of its own shows it: the post's article scrolls, and the box for
 * comments stands under it, outside of the article.
 */
export function openPermalink(
  layer: HTMLElement,
  post: { by: string; element: HTMLElement; box: HTMLElement },
  onClosed: (how: Closed) => void,
): Permalink {
  const dialog = el(
    'div',
    { role: 'dialog', 'aria-modal': 'true', 'aria-labelledby': 'dialog-title', class: 'dialog permalink' },
    el(
      'header',
      {},
      el('h2', { id: 'dialog-title' }, `${post.by}'s post`),
      pressable(
        { 'aria-label': 'Close', class: 'round' },
        () => close('button'),
        icon('M6 6l12 12M18 6L6 18'),
      ),
    ),
    el('div', { class: 'dialog-body' }, post.element),
    el('footer', {}, post.box),
  );
  const box = post.box.querySelector<HTMLElement>('[role=textbox]');
  const stop = guard(dialog, {
    home: () => box?.focus(),
    outside: () => close('outside'),
    escape: () => close('escape'),
  });
  let open = true;
  function close(by: Closed['by']): void {
    if (!open) return;
    open = false;
    stop();
    const text = editorInUse()?.text() ?? '';
    layer.replaceChildren();
    onClosed({ by, text });
  }
  layer.replaceChildren(el('div', { class: 'backdrop' }), dialog);
  box?.focus();
  return { close };
}
