import { avatar, el, icon, pressable } from '../shared/dom.ts';
import { mountEditor } from '../shared/editor.ts';
import type { Said } from './comments.ts';
import { LABELS } from './labels.ts';
import { type Chat, settings } from './settings.ts';
import { inUse } from './use.ts';

/** A chat, wherever it is shown: whom it is with, what was said, and the box. */
export interface ChatView {
  header: HTMLElement;
  said: HTMLElement;
  /** The box, its buttons, and the message that is answered. */
  area: HTMLElement;
  /** Draws what was said again. */
  refresh(): void;
  focus(): void;
}

const profile = (account: string, attributes: Record<string, string>, ...inside: (Node | string)[]) =>
  el('a', { href: `/${account}`, role: 'link', ...attributes }, ...inside);

/** A face as the site has it: a picture, without a letter in it. */
function picture(name: string): HTMLElement {
  const face = avatar(name);
  face.textContent = '';
  return face;
}

export function mountChat(chat: Chat, sent: (text: string) => void): ChatView {
  const said = el('div', { role: 'log', class: 'said', tabindex: 0 });
  const quoted = el('div', { class: 'quoted' });
  const tools = el('div', { class: 'tools' });
  const send = () => {
    const text = editor.text();
    if (text.trim() === '') return;
    editor.clear();
    answer(null);
    chat.messages.push({ by: settings.me, text });
    refresh();
    sent(text);
  };
  const editor = mountEditor({
    kind: 'rich',
    label: LABELS.box(chat.name),
    placeholder: 'Aa',
    onChange: (text) => showTool(text !== ''),
    onEnter: send,
  });
  let isFilled: boolean | null = null;
  /** "Like" and the button that sends take turns. */
  function showTool(filled: boolean): void {
    if (filled === isFilled) return;
    isFilled = filled;
    tools.replaceChildren(filled ? tool(LABELS.send, SEND, send) : tool('Send a Like', LIKE, () => {}));
  }
  const answer = (message: Said | null) => {
    quoted.replaceChildren(...(message ? quoteBar(message, () => answer(null)) : []));
    editor.focus();
  };
  const refresh = () => {
    said.replaceChildren(...passedOn(chat), ...chat.messages.map((message) => row(message, chat, answer)));
    said.scrollTop = said.scrollHeight;
  };
  showTool(false);
  refresh();
  const bar = el('div', { class: 'comment-box' }, editor.element, tools);
  bar.addEventListener('focusin', () => inUse(editor));
  const area = el('div', {}, quoted, bar);
  return { header: header(chat), said, area, refresh, focus: editor.focus };
}

/** One person's name and picture lead to them; a group has a name alone. */
function header({ name, people }: Chat): HTMLElement {
  const [only] = people;
  const title = el('h2', {}, el('span', { dir: 'auto' }, name));
  if (!only || people.length > 1) return el('div', { class: 'author' }, avatar(name), title);
  return el(
    'div',
    { class: 'author' },
    profile(only.account, { 'aria-label': name }, picture(name)),
    profile(only.account, {}, title),
  );
}

function row(message: Said, { people }: Chat, answer: (message: Said) => void): HTMLElement {
  const by = people.find(({ name }) => name === message.by);
  const face = by ? profile(by.account, { tabindex: '-1' }, picture(by.name)) : '';
  const reply = tool(`Reply to ${message.by}`, ANSWER, () => answer(message));
  const words = el('div', { class: 'bubble' }, el('div', { dir: 'auto' }, message.text));
  return el('div', { role: 'row', class: by ? 'line' : 'line own' }, face, words, reply);
}

/** What else is met in chats: a post of somebody else's, words that lead to a third, a picture at its own address. */
function passedOn({ shares }: Chat): HTMLElement[] {
  if (!shares) return [];
  const { by, text } = shares;
  const account = by.toLowerCase().replaceAll(' ', '.');
  return [
    el(
      'div',
      { role: 'article', class: 'card', 'aria-label': `Post by ${by}` },
      el('h3', {}, profile(account, {}, by)),
      el('div', { class: 'words', dir: 'auto', 'data-ad-preview': 'message' }, text),
    ),
    el('div', { role: 'row', class: 'line' }, profile('wren.oduya', {}, 'Wren Oduya')),
    el('div', { role: 'row', class: 'line' }, el('a', { href: '/messenger_media/?attachment_id=7' })),
  ];
}

function quoteBar({ by, text }: Said, cancel: () => void): HTMLElement[] {
  const whom = by === settings.me ? 'yourself' : by;
  const words = [`Replying to ${whom}`, text].map((line) => el('div', { dir: 'auto' }, line));
  return [el('div', {}, ...words), tool('Remove reply', 'M6 6l12 12M18 6L6 18', cancel)];
}

const tool = (name: string, path: string, act: () => void) =>
  pressable({ class: 'round', 'aria-label': name }, act, icon(path));
const SEND = 'M4 12l16-8-6 16-3-6z';
const LIKE = 'M12 20s-7-5-7-10a4 4 0 0 1 7-2 4 4 0 0 1 7 2c0 5-7 10-7 10z';
const ANSWER = 'M9 7L4 12l5 5M4 12h10a6 6 0 0 1 6 6';
