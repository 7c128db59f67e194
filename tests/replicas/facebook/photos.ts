import { el, icon, pressable } from '../shared/dom.ts';
import { LABELS } from './labels.ts';

export interface Photos {
  element: HTMLElement;
  count(): number;
  /** Takes what was dropped or pasted. */
  add(files: FileList): void;
}

/** "Add to your post": the dialog's own hidden file input, and a preview of each picture chosen. */
export function addPhotos(onChange: () => void): Photos {
  const previews = el('div', { class: 'previews' });
  const add = (files: Iterable<File>) => {
    for (const file of files) previews.append(preview(file));
    onChange();
  };
  const input = el('input', {
    type: 'file',
    accept: 'image/*,image/heif,image/heic,video/*,video/mp4',
    multiple: true,
    hidden: true,
    onchange: () => add(input.files ?? []),
  });
  const button = pressable(
    { 'aria-label': LABELS.photo, class: 'round' },
    () => input.click(),
    icon('M4 5h16v14H4zM4 16l5-5 4 4 3-3 4 4M15 9h.01'),
  );
  const element = el(
    'div',
    { class: 'attach' },
    previews,
    el('div', { class: 'tray' }, 'Add to your post', button, input),
  );
  return { element, count: () => previews.children.length, add };
}

function preview(file: File): HTMLElement {
  const address = URL.createObjectURL(file);
  return file.type.startsWith('video/')
    ? el('video', { src: address })
    : el('img', { src: address, alt: '' });
}
