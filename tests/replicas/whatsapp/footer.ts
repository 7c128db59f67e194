import { type Composer, createComposer } from '../shared/composer.ts';
import { el, icon } from '../shared/dom.ts';
import { ACCEPTED } from './media.ts';
import { quote } from './messages.ts';
import { type Chat, rerenders } from './settings.ts';
import { words } from './words.ts';

export interface Footer {
  element: HTMLElement;
  text(): string;
  save(): string;
  focus(): void;
  /** Draws the quoted message again after `chat.replyTo` has changed. */
  showQuote(): void;
  rerender(): void;
  destroy(): void;
}

export interface FooterEvents {
  send(text: string): void;
  /** Pictures or videos were chosen. */
  attach(files: File[]): void;
}

/** The row under a chat: quoted message, paper clip, text box, and the slot that Send and the microphone share. */
export function mountFooter(chat: Chat, { send, attach }: FooterEvents): Footer {
  const label = words.messageTo(chat.name, chat.group);
  const slot = el('div', { class: 'slot-frame' });
  const quoted = el('div', { class: 'quoted' });
  const placeholder = el('div', { class: 'placeholder', 'aria-hidden': 'true' }, words.message);
  const first = box(label);
  const input = el('div', { class: 'lexical-rich-text-input' }, first, placeholder);
  const element = el(
    'footer',
    { class: 'copyable-area' },
    quoted,
    el('div', { class: 'bar' }, ...paperClip(attach), input, slot),
  );

  let filled: boolean | null = null;
  const composer: Composer = createComposer(first, {
    kind: 'plain',
    theme: { paragraph: 'selectable-text copyable-text', text: { base: 'selectable-text copyable-text' } },
    saved: chat.draft,
    onChange: (text) => update(text !== ''),
    onEnter: submit,
  });

  function submit(): void {
    const text = composer.text();
    if (text.trim() === '') return;
    composer.clear();
    send(text);
  }
  function update(nowFilled: boolean): void {
    if (nowFilled === filled) return;
    const settled = filled !== null;
    filled = nowFilled;
    placeholder.hidden = filled;
    slot.replaceChildren(filled ? sendButton(submit) : voiceButton());
    // Within an IME's composition the node stays: taking it away would end the composition.
    if (settled && rerenders && !composer.isComposing()) composer.moveTo(box(label));
  }
  function showQuote(): void {
    const message = chat.replyTo;
    quoted.replaceChildren();
    if (!message) return;
    const cancel = () => {
      chat.replyTo = null;
      showQuote();
      composer.focus();
    };
    quoted.append(
      quote(message, { 'data-testid': 'quoted-message' }),
      el(
        'button',
        { type: 'button', 'aria-label': 'Cancel reply', class: 'slot', onclick: cancel },
        icon('M6 6l12 12M18 6L6 18'),
      ),
    );
  }

  // Before the editor, which would look for words in it.
  element.addEventListener(
    'paste',
    (event) => {
      if (!event.clipboardData?.files.length) return;
      event.preventDefault();
      event.stopPropagation();
      attach([...event.clipboardData.files]);
    },
    true,
  );
  update(composer.text() !== '');
  showQuote();
  return { ...composer, element, showQuote, rerender: () => composer.moveTo(box(label)) };
}

function box(label: string): HTMLElement {
  return el('div', {
    contenteditable: 'true',
    role: 'textbox',
    'data-lexical-editor': 'true',
    'data-tab': 10,
    spellcheck: 'true',
    tabindex: 10,
    'aria-label': label,
    'aria-placeholder': words.message,
    class: 'editor copyable-text selectable-text',
  });
}

function paperClip(attach: (files: File[]) => void): HTMLElement[] {
  const input = el('input', {
    type: 'file',
    accept: ACCEPTED,
    multiple: true,
    hidden: true,
    onchange: () => {
      attach([...(input.files ?? [])]);
      input.value = '';
    },
  });
  const button = el(
    'button',
    { type: 'button', 'aria-label': words.attach, class: 'slot', onclick: () => input.click() },
    icon('M12 5v14M5 12h14'),
  );
  return [button, input];
}

function sendButton(onclick: () => void): HTMLElement {
  const drawing = el(
    'span',
    { 'data-icon': 'wds-ic-send-filled', 'aria-hidden': 'true' },
    icon('M4 12l16-8-6 16-3-6z'),
  );
  return el(
    'button',
    { type: 'button', 'aria-label': words.send, 'data-tab': 11, class: 'slot send', onclick },
    drawing,
  );
}

function voiceButton(): HTMLElement {
  const path = 'M12 4a3 3 0 0 1 3 3v5a3 3 0 0 1-6 0V7a3 3 0 0 1 3-3zM6 12a6 6 0 0 0 12 0M12 18v3';
  const drawing = el('span', { 'data-icon': 'mic-outlined', 'aria-hidden': 'true' }, icon(path));
  return el('button', { type: 'button', 'aria-label': words.voice, 'data-tab': 11, class: 'slot' }, drawing);
}
