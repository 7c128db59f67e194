import { createComposer } from '../shared/composer.ts';
import { el, icon } from '../shared/dom.ts';
import { olderCaption } from './settings.ts';
import { words } from './words.ts';

export interface MediaEvents {
  sent(caption: string): void;
  /** Closed without sending. */
  closed(): void;
}

export interface MediaPreview {
  element: HTMLElement;
  text(): string;
  focus(): void;
  rerender(): void;
  destroy(): void;
}

/** What the paper clip's input takes; the one for stickers takes images only. */
export const ACCEPTED = 'image/*,video/mp4,video/3gpp,video/quicktime';

/** Pictures about to be sent, over the chat: the picture, small ones where there are several, a caption and Send. */
export function mountMedia(files: File[], { sent, closed }: MediaEvents): MediaPreview {
  const placeholder = el('div', { class: 'placeholder', 'aria-hidden': 'true' }, words.message);
  const first = captionBox();
  const input = el('div', { class: 'lexical-rich-text-input' }, first, placeholder);
  // Older builds lack the mark; where there is one, sources disagree whether the box stands in it.
  const marked = olderCaption ? input : el('div', { 'data-testid': 'media-caption-input-container' }, input);
  const composer = createComposer(first, {
    kind: 'plain',
    theme: { paragraph: 'selectable-text copyable-text', text: { base: 'selectable-text copyable-text' } },
    onChange: (text) => {
      placeholder.hidden = text !== '';
    },
    onEnter: submit,
  });
  // A picture goes out without a word as well.
  function submit(): void {
    sent(composer.text());
  }
  const close = el(
    'button',
    { type: 'button', 'aria-label': words.close, class: 'slot', onclick: closed },
    icon('M6 6l12 12M18 6L6 18'),
  );
  const [large] = files;
  const element = el(
    'div',
    { class: 'media' },
    el('div', { class: 'media-tools' }, close),
    el('div', { class: 'media-large' }, large ? preview(large) : ''),
    el('div', { class: 'media-bar bar' }, marked, sendButton(files.length, submit)),
    el('div', { class: 'media-small' }, ...(files.length > 1 ? files.map(preview) : [])),
  );
  return { ...composer, element, rerender: () => composer.moveTo(captionBox()) };
}

function captionBox(): HTMLElement {
  return el('div', {
    contenteditable: 'true',
    role: 'textbox',
    'data-lexical-editor': 'true',
    // The site's own slip: the word is there.
    'data-tab': olderCaption ? undefined : 'undefined',
    spellcheck: 'true',
    tabindex: 0,
    'aria-label': olderCaption ? 'Add a caption' : words.message,
    'aria-placeholder': olderCaption ? 'Add a caption' : words.message,
    class: 'editor copyable-text selectable-text',
  });
}

function sendButton(count: number, onclick: () => void): HTMLElement {
  const name = olderCaption ? 'send' : 'wds-ic-send-filled';
  const drawing = el('span', { 'data-icon': name, 'aria-hidden': 'true' }, icon('M4 12l16-8-6 16-3-6z'));
  const label = olderCaption ? words.send : words.sendSelected(count);
  return el(
    'div',
    { role: 'button', tabindex: 0, 'aria-label': label, class: 'slot send', onclick },
    drawing,
  );
}

function preview(file: File): HTMLElement {
  const address = URL.createObjectURL(file);
  return file.type.startsWith('video/')
    ? el('video', { src: address })
    : el('img', { src: address, alt: '' });
}
