import { el, icon } from '../shared/dom.ts';
import { type Chat, ME, type Message } from './settings.ts';

/** The messages of a chat, each with a button that quotes it in the composer. */
export function thread(chat: Chat, reply: (message: Message) => void): HTMLElement {
  return el(
    'div',
    { role: 'application', class: 'thread', tabindex: 0, 'aria-label': `Messages in ${chat.name}` },
    ...chat.messages.map((message, index) => row(message, index, () => reply(message))),
  );
}

function row(message: Message, index: number, reply: () => void): HTMLElement {
  const own = message.by === ME;
  return el(
    'div',
    { role: 'row' },
    el(
      'div',
      { class: `bubble-row ${own ? 'message-out' : 'message-in'}`, 'data-id': `REPLICA${index}` },
      el(
        'div',
        { class: 'bubble' },
        own ? '' : el('span', { class: 'by', dir: 'auto' }, message.by),
        message.quoted ? quote(message.quoted, { 'aria-label': 'Quoted message' }) : '',
        el(
          'div',
          {
            class: 'copyable-text',
            'data-pre-plain-text': `[10:${`${index % 60}`.padStart(2, '0')}, 20/11/2026] ${message.by}: `,
          },
          el('span', { class: 'selectable-text copyable-text', dir: 'auto' }, el('span', {}, message.text)),
        ),
      ),
      el(
        'button',
        { type: 'button', 'aria-label': 'Reply', class: 'slot', onclick: reply },
        icon('M9 7L4 12l5 5M4 12h10a6 6 0 0 1 6 6'),
      ),
    ),
  );
}

/** A message as it stands in the frame of the one that replies to it. */
export function quote(message: Message, attributes: Record<string, string>): HTMLElement {
  return el(
    'div',
    { class: 'quote', ...attributes },
    el('span', { class: 'by', dir: 'auto' }, message.by),
    el('span', { class: 'quoted-mention', dir: 'auto' }, message.text),
  );
}
