import { avatar, el } from '../shared/dom.ts';
import type { Chat } from './settings.ts';

/** The list of chats with its search box. Opening one changes no address. */
export function sidebar(chats: Chat[], open: (chat: Chat) => void): HTMLElement {
  const list = el('div', { id: 'pane-side', role: 'grid', 'aria-label': 'Chat list' });
  const rows = chats.map((chat) => row(chat, () => open(chat)));
  list.append(...rows);
  const search = el('input', {
    role: 'textbox',
    type: 'text',
    'aria-label': 'Search or start a new chat',
    placeholder: 'Search or start a new chat',
    'data-tab': 3,
    oninput: () => {
      const wanted = search.value.toLowerCase();
      chats.forEach((chat, index) => {
        rows[index]?.toggleAttribute('hidden', !chat.name.toLowerCase().includes(wanted));
      });
    },
  });
  return el(
    'div',
    { id: 'side' },
    el('header', {}, el('h1', {}, 'Chats')),
    el('div', { class: 'search' }, search),
    list,
    el('footer', { class: 'note' }, 'replica for testing'),
  );
}

function row(chat: Chat, open: () => void): HTMLElement {
  return el(
    'div',
    { role: 'row', tabindex: -1, class: 'chat-row', 'data-chat': chat.name, onclick: open },
    avatar(chat.name),
    el(
      'div',
      { role: 'gridcell' },
      el('span', { dir: 'auto', title: chat.name }, chat.name),
      el('small', { class: 'last' }, chat.messages.at(-1)?.text ?? ''),
    ),
  );
}

/** Shows which chat is open and what was said last in each. */
export function refreshSidebar(side: HTMLElement, chats: Chat[], current: Chat): void {
  side.querySelectorAll('.chat-row').forEach((element, index) => {
    const chat = chats[index];
    element.setAttribute('aria-selected', `${chat === current}`);
    const last = element.querySelector('.last');
    if (last) last.textContent = chat?.messages.at(-1)?.text ?? '';
  });
}
