import { avatar, el, pressable } from '../shared/dom.ts';
import { mountEditor } from '../shared/editor.ts';
import type { Said } from './comments.ts';
import { inUse } from './use.ts';

/** A friend, whose name opens a chat over the page. */
export function contact(mount: HTMLElement, passedOn: Said | undefined, onSend: (text: string) => void) {
  const open = () => mount.append(messenger(passedOn ?? { by: 'Sam', text: 'Look' }, onSend));
  return pressable({ class: 'entry' }, open, 'Sam');
}

/** A chat in the corner of the page; what was said in it last is a post that was passed on. */
function messenger(passedOn: Said, onSend: (text: string) => void): HTMLElement {
  const said = el(
    'div',
    { class: 'said' },
    el(
      'div',
      { role: 'article', class: 'card', 'aria-label': `Post by ${passedOn.by}` },
      el('h3', {}, passedOn.by),
      el('div', { class: 'words', dir: 'auto', 'data-ad-preview': 'message' }, passedOn.text),
    ),
  );
  const editor = mountEditor({
    kind: 'rich',
    label: 'Message',
    placeholder: 'Aa',
    onChange: () => {},
    onEnter: () => {
      const text = editor.text();
      if (text.trim() === '') return;
      editor.clear();
      said.append(el('div', { role: 'row', class: 'bubble' }, text));
      onSend(text);
    },
  });
  editor.element.addEventListener('focusin', () => inUse(editor));
  return el(
    'div',
    { role: 'dialog', 'aria-label': 'Message Sam', class: 'card chat' },
    el('div', { class: 'author' }, avatar('Sam'), el('strong', {}, 'Sam')),
    said,
    el('div', { class: 'comment-box' }, editor.element),
  );
}
