import { el, icon, pressable } from '../shared/dom.ts';

/** "Add to your post": the dialog's own hidden file input, and a preview of each picture chosen. */
export function addPhotos(): HTMLElement {
  const previews = el('div', { class: 'previews' });
  const input = el('input', {
    type: 'file',
    accept: 'image/*,image/heif,image/heic,video/*,video/mp4',
    multiple: true,
    hidden: true,
    onchange: () => {
      for (const file of input.files ?? []) previews.append(preview(file));
    },
  });
  const button = pressable(
    { 'aria-label': 'Photo/video', class: 'round' },
    () => input.click(),
    icon('M4 5h16v14H4zM4 16l5-5 4 4 3-3 4 4M15 9h.01'),
  );
  return el(
    'div',
    { class: 'attach' },
    previews,
    el('div', { class: 'tray' }, 'Add to your post', button, input),
  );
}

function preview(file: File): HTMLElement {
  const address = URL.createObjectURL(file);
  return file.type.startsWith('video/')
    ? el('video', { src: address })
    : el('img', { src: address, alt: '' });
}
