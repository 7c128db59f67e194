import { type ChangeEvent, createElement as h, type ReactNode, useRef } from 'react';
import { button, icon } from './parts.ts';

export interface Media {
  kind: 'image' | 'video';
  address: string;
}

/** The button for pictures and its hidden file input. */
export function AddMedia({ onAdd }: { onAdd(added: Media[]): void }) {
  const input = useRef<HTMLInputElement>(null);
  const onChange = ({ target }: ChangeEvent<HTMLInputElement>) =>
    onAdd(
      [...(target.files ?? [])].map((file) => ({
        kind: file.type.startsWith('video/') ? 'video' : 'image',
        address: URL.createObjectURL(file),
      })),
    );
  const accept = 'image/jpeg,image/png,image/webp,image/gif,video/mp4,video/quicktime';
  return h(
    'span',
    null,
    h('input', {
      ref: input,
      type: 'file',
      'data-testid': 'fileInput',
      accept,
      multiple: true,
      hidden: true,
      onChange,
    }),
    button(
      { 'aria-label': 'Add photos or video', className: 'round', onClick: () => input.current?.click() },
      icon('M4 5h16v14H4zM4 16l5-5 4 4 3-3 4 4M15 9h.01'),
    ),
  );
}

/** What was chosen, under the box. */
export function previews(media: readonly Media[]): ReactNode {
  if (media.length === 0) return null;
  return h(
    'div',
    { 'data-testid': 'attachments', role: 'group', className: 'previews' },
    media.map(({ kind, address }) =>
      kind === 'video'
        ? h('video', { key: address, src: address })
        : h('img', { key: address, src: address, alt: '' }),
    ),
  );
}
