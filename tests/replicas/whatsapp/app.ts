import type { Replica } from '../replica.ts';
import { avatar, el } from '../shared/dom.ts';
import { chatter } from '../shared/settings.ts';
import { witness } from '../shared/witness.ts';
import { type Footer, mountFooter } from './footer.ts';
import { type MediaPreview, mountMedia } from './media.ts';
import { thread } from './messages.ts';
import { type Chat, chats, ME, type Message } from './settings.ts';
import { refreshSidebar, sidebar } from './sidebar.ts';
import { speak } from './words.ts';

const app = document.getElementById('app') as HTMLElement;
const side = sidebar(chats, open);
const main = el('div', { id: 'main' });
const welcome = el('div', { class: 'welcome' }, 'Choose a chat');
/** The open chat, and over it what is about to be sent to it. */
const pane = el('div', { class: 'pane' }, welcome);
let current: Chat | null = null;
let footer: Footer | null = null;
let media: MediaPreview | null = null;

const replica: Replica = {
  posted: [],
  seen: witness(app),
  closed: [],
  draft: () => (media ?? footer)?.text() ?? null,
  rerender: () => (media ?? footer)?.rerender(),
  setMessages: (count) => {
    if (!current) return;
    current.messages = chatter(count);
    showThread(current);
  },
};
window.replica = replica;

/**
 * Opens a chat in place: header, thread and composer are new nodes, each chat keeps its draft. Pictures about to be
 * sent stay, and go to the chat that is open then.
 */
function open(chat: Chat): void {
  if (chat === current) return;
  if (current && footer) current.draft = footer.save();
  footer?.destroy();
  current = chat;
  footer = mountFooter(chat, { send: (text) => send(chat, text), attach });
  main.replaceChildren(header(chat), el('div'), footer.element);
  welcome.replaceWith(main);
  showThread(chat);
  footer.focus();
}

function send(chat: Chat, text: string): void {
  chat.messages.push({ by: ME, text, ...(chat.replyTo && { quoted: chat.replyTo }) });
  chat.replyTo = null;
  replica.posted.push({ text, where: chat.name, at: Date.now() });
  footer?.showQuote();
  showThread(chat);
  footer?.focus();
}

function attach(files: File[]): void {
  media = mountMedia(files, {
    sent: (caption) => {
      closeMedia();
      if (current) send(current, caption);
    },
    closed: closeMedia,
  });
  pane.append(media.element);
  media.focus();
}

function closeMedia(): void {
  media?.destroy();
  media?.element.remove();
  media = null;
  // In the same task, as React does: nobody is told in between that the caption has gone.
  footer?.element.querySelector<HTMLElement>('[contenteditable=true]')?.focus();
  footer?.focus();
}

function showThread(chat: Chat): void {
  const next = thread(chat, (message) => reply(chat, message));
  main.children[1]?.replaceWith(next);
  next.scrollTop = next.scrollHeight;
  refreshSidebar(side, chats, chat);
}

function reply(chat: Chat, message: Message): void {
  chat.replyTo = message;
  footer?.showQuote();
  footer?.focus();
}

function header(chat: Chat): HTMLElement {
  const people = [...new Set(chat.messages.map((message) => message.by)), ME].join(', ');
  return el(
    'header',
    {},
    el(
      'div',
      { role: 'button', tabindex: 0, class: 'about' },
      avatar(chat.name),
      el(
        'div',
        {},
        el('span', { dir: 'auto', title: chat.name }, chat.name),
        chat.group ? el('span', { class: 'people', title: people }, people) : '',
      ),
    ),
  );
}

speak();
app.append(side, pane);
