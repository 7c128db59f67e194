import type { Closed } from '../replica.ts';
import { avatar, el, icon, pressable } from '../shared/dom.ts';
import { mountEditor } from '../shared/editor.ts';
import { guard } from '../shared/trap.ts';
import { LABELS } from './labels.ts';
import { addPhotos } from './photos.ts';
import { firstName, type Place, settings } from './settings.ts';

export interface DialogEvents {
  posted(text: string): void;
  closed(how: Closed): void;
}

export interface PostDialog {
  element: HTMLElement;
  text(): string;
  rerender(): void;
  close(by: Closed['by']): void;
}

/** The words in an empty composer, by place: "Write something..." in a private group. */
export function promptFor(place: Place): string {
  if (place.kind !== 'group') return LABELS.mind(firstName);
  return place.privacy === 'public' ? LABELS.writePublic : LABELS.write;
}

/** The "Create post" dialog, over everything else in `layer`. */
export function openDialog(layer: HTMLElement, place: Place, events: DialogEvents): PostDialog {
  // After a change of the site Post is neither called so nor a button.
  const role = settings.changed === 'send' ? 'link' : 'button';
  const post = pressable({ role, class: 'primary', 'aria-disabled': 'true' }, () => advance());
  const editor = mountEditor({
    kind: 'rich',
    label: promptFor(place),
    onChange: () => ready(),
  });
  // A picture can be posted without a word.
  const photos = addPhotos(() => ready());
  const ready = () =>
    post.setAttribute('aria-disabled', `${editor.text().trim() === '' && photos.count() === 0}`);
  const title = el('h2', { id: 'dialog-title' }, LABELS.createPost);
  const body = el('div', { class: 'dialog-body' }, author(place), editor.element, photos.element);
  const dialog = el(
    'div',
    { role: 'dialog', 'aria-modal': 'true', 'aria-labelledby': 'dialog-title', class: 'dialog' },
    el(
      'header',
      {},
      title,
      closeButton(() => close('button')),
    ),
    body,
    el('footer', {}, post),
  );
  dialog.addEventListener('dragover', (event) => event.preventDefault());
  dialog.addEventListener('drop', (event) => {
    if (!event.dataTransfer?.files.length) return;
    event.preventDefault();
    photos.add(event.dataTransfer.files);
  });
  const name = (words: string) => {
    post.setAttribute('aria-label', words);
    post.textContent = words;
  };

  /** Pages ask for their settings in between: "Next", and only then "Post". */
  let settled = place.kind !== 'page';
  name(settled ? LABELS.post : LABELS.next);
  function advance(): void {
    if (settled) {
      events.posted(editor.text());
      close('post');
      return;
    }
    settled = true;
    title.textContent = LABELS.settings;
    body.hidden = true;
    name(LABELS.post);
    post.focus();
  }

  const stop = guard(dialog, {
    home: () => editor.focus(),
    outside: () => close('outside'),
    escape: () => close('escape'),
  });
  let open = true;
  function close(by: Closed['by']): void {
    if (!open) return;
    open = false;
    stop();
    const text = editor.text();
    editor.destroy();
    layer.replaceChildren();
    events.closed({ by, text });
  }

  layer.replaceChildren(el('div', { class: 'backdrop' }), dialog);
  editor.focus();
  return { element: dialog, text: editor.text, rerender: editor.rerender, close };
}

function author(place: Place): HTMLElement {
  const who = place.kind === 'page' ? place.name : settings.me;
  return el(
    'div',
    { class: 'author' },
    avatar(who),
    el('div', {}, el('strong', {}, who), place.kind === 'group' ? groupName(place) : audience()),
  );
}

function groupName(place: Place): HTMLElement {
  return el('div', { class: 'chip' }, el('span', { dir: 'auto' }, place.name));
}

function audience(): HTMLElement {
  const chosen = settings.audience;
  const sentence = LABELS.audience(chosen);
  return el('div', { role: 'button', tabindex: 0, 'aria-label': sentence, class: 'chip' }, chosen);
}

function closeButton(act: () => void): HTMLElement {
  return pressable({ 'aria-label': LABELS.close, class: 'round' }, act, icon('M6 6l12 12M18 6L6 18'));
}
