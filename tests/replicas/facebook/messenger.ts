import { avatar, el, icon, pressable } from '../shared/dom.ts';
import { type ChatView, mountChat } from './chat.ts';
import { type Chat, pathOf, settings } from './settings.ts';

type OnSent = (text: string, where: string) => void;

/** The names of those one has chats with; each opens a chat over the page. */
export function contacts(mount: HTMLElement, onSent: OnSent): HTMLElement[] {
  return settings.chats.map((chat) =>
    pressable({ class: 'entry' }, () => mount.append(popUp(chat, onSent)), chat.name),
  );
}

/** A chat in the corner of the page: it stays when the person goes elsewhere, until it is closed. */
function popUp(chat: Chat, onSent: OnSent): HTMLElement {
  const { header, said, area } = mountChat(chat, (text) => onSent(text, chat.name));
  const close = pressable(
    { class: 'round', 'aria-label': 'Close chat' },
    () => dialog.remove(),
    icon('M6 6l12 12M18 6L6 18'),
  );
  const dialog = el(
    'div',
    { role: 'dialog', 'aria-label': `Message ${chat.name}`, class: 'card chat pop-up' },
    el('div', { class: 'chat-head' }, header, close),
    said,
    area,
  );
  return dialog;
}

/** Messenger's own page: the list of chats, and in the page's main part one for the chat that is open. */
export function messenger(
  chat: Chat,
  go: (chat: Chat) => void,
  onSent: OnSent,
): { element: HTMLElement; view: ChatView } {
  const view = mountChat(chat, (text) => onSent(text, chat.name));
  const rows = settings.chats.map((other) => link(other, go, avatar(other.name), other.name));
  const element = el(
    'div',
    { class: 'messenger' },
    el('div', { role: 'navigation', 'aria-label': 'Chats', class: 'card' }, ...rows),
    el(
      'div',
      { role: 'main', 'aria-label': `Conversation with ${chat.name}`, class: 'card chat' },
      view.header,
      view.said,
      view.area,
    ),
  );
  return { element, view };
}

/** The way from the list of contacts to Messenger's own page. */
export function messengerLink(go: (chat: Chat) => void): HTMLElement | string {
  const [first] = settings.chats;
  return first ? link(first, go, 'See all in Messenger') : '';
}

function link(chat: Chat, go: (chat: Chat) => void, ...inside: (Node | string)[]): HTMLElement {
  const onclick = (event: MouseEvent) => {
    event.preventDefault();
    go(chat);
  };
  return el('a', { href: pathOf(chat), role: 'link', onclick }, ...inside);
}
