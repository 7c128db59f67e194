import type { Closed } from '../replica.ts';
import { avatar, el, icon, pressable } from '../shared/dom.ts';
import { mountEditor } from '../shared/editor.ts';
import { guard } from '../shared/trap.ts';
import { settings, words } from './settings.ts';

export interface CreateEvents {
  shared(text: string): void;
  closed(how: Closed): void;
}

export interface CreateDialog {
  /** Null before the caption's step. */
  text(): string | null;
  rerender(): void;
  close(by: Closed['by']): void;
}

/** "Create new post": file, crop, edit and, last, the caption with Share. */
export function openCreate(layer: HTMLElement, events: CreateEvents): CreateDialog {
  const title = el('h1', { id: 'create-title' }, words.newPost);
  const corner = el('div', { class: 'corner' });
  const body = el('div', { class: 'create-body' });
  const dialog = el(
    'div',
    { role: 'dialog', 'aria-modal': 'true', 'aria-label': words.newPost, class: 'dialog', tabindex: -1 },
    el('header', {}, title, corner),
    body,
  );
  const shut = pressable({ 'aria-label': words.close, class: 'shut' }, () => close('button'), icon(CROSS));
  const backdrop = el('div', { class: 'backdrop' });
  let editor: ReturnType<typeof captionEditor> | null = null;
  let picture: HTMLElement | null = null;

  const next = (act: () => void, label = words.next) =>
    corner.replaceChildren(pressable({ class: 'next' }, act, label));

  function crop(files: FileList): void {
    picture = el('div', { class: 'previews' }, ...[...files].map(preview));
    title.textContent = words.crop;
    body.replaceChildren(
      picture,
      pressable({ 'aria-label': 'Select crop', class: 'plain' }, () => {}, icon(CROP)),
    );
    next(edit);
  }
  function edit(): void {
    title.textContent = words.edit;
    body.replaceChildren(picture ?? '', el('div', { class: 'filters' }, 'Filters', 'Adjustments'));
    next(caption);
  }
  function caption(): void {
    title.textContent = words.newPost;
    editor = captionEditor();
    const me = el('div', { class: 'author' }, avatar(settings.me), settings.me);
    body.replaceChildren(picture ?? '', el('div', { class: 'caption-side' }, me, editor.element));
    next(share, words.share);
    editor.focus();
  }
  function share(): void {
    events.shared(editor?.text() ?? '');
    close('post');
  }

  const stop = guard(dialog, {
    home: () => (editor ? editor.focus() : dialog.focus()),
    outside: () => close('outside'),
    escape: () => close('escape'),
  });
  let open = true;
  function close(by: Closed['by']): void {
    if (!open) return;
    open = false;
    stop();
    const text = editor?.text() ?? '';
    editor?.destroy();
    layer.replaceChildren();
    events.closed({ by, text });
  }

  body.append(chooser(crop));
  dialog.append(shut);
  layer.replaceChildren(backdrop, dialog);
  dialog.focus();
  return { text: () => editor?.text() ?? null, rerender: () => editor?.rerender(), close };
}

const CROSS = 'M6 6l12 12M18 6L6 18';
const CROP = 'M4 9V4h5M20 15v5h-5M9 20H4v-5M15 4h5v5';

/** An empty caption can be shared: the picture is the post. */
const captionEditor = () =>
  mountEditor({
    kind: 'rich',
    label: words.caption,
    placeholder: words.caption,
    onChange: () => undefined,
  });

function chooser(chosen: (files: FileList) => void): HTMLElement {
  const input = el('input', {
    type: 'file',
    accept: 'image/jpeg,image/png,image/heic,image/heif,video/mp4,video/quicktime',
    multiple: true,
    hidden: true,
    onchange: () => {
      if (input.files?.length) chosen(input.files);
    },
  });
  const button = pressable({ class: 'primary' }, () => input.click(), words.choose);
  return el('div', { class: 'choose' }, 'Drag photos and videos here', button, input);
}

function preview(file: File): HTMLElement {
  const address = URL.createObjectURL(file);
  return file.type.startsWith('video/')
    ? el('video', { src: address })
    : el('img', { src: address, alt: '' });
}
