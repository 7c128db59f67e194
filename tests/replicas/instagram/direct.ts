import { avatar, el, icon, pressable } from '../shared/dom.ts';
import { type MountedEditor, mountEditor } from '../shared/editor.ts';
import { type Message, settings, type Thread, words } from './settings.ts';

export interface ThreadView extends Pick<MountedEditor, 'text' | 'rerender' | 'focus' | 'destroy'> {
  element: HTMLElement;
  /** Draws the messages again. */
  refresh(): void;
}

/** The inbox: rows that are no links, as on the site since 2025. */
export function threadList(threads: readonly Thread[], open: (thread: Thread) => void): HTMLElement {
  const rows = threads.map((thread) =>
    pressable(
      { class: 'thread-row' },
      () => open(thread),
      avatar(thread.name),
      el('span', { dir: 'auto' }, thread.name),
    ),
  );
  return el('div', { 'aria-label': 'Thread list', role: 'navigation', class: 'thread-list' }, ...rows);
}

/** A conversation: who it is with, its messages, and the composer. */
export function mountThread(thread: Thread, sent: (text: string) => void): ThreadView {
  const messages = el('div', { role: 'grid', 'aria-label': 'Messages', class: 'messages', tabindex: 0 });
  const quoted = el('div', { class: 'quoted' });
  const tools = el('div', { class: 'tools' });

  const send = () => {
    const text = editor.text();
    if (text.trim() === '') return;
    editor.clear();
    thread.messages.push({
      by: settings.me,
      text,
      ...(thread.replyTo && { quoted: thread.replyTo }),
    });
    answer(null);
    refresh();
    sent(text);
  };
  const editor = mountEditor({
    kind: 'plain',
    label: words.message,
    placeholder: `${words.message}...`,
    onChange: (text) => showTools(text !== ''),
    onEnter: send,
  });
  let filled: boolean | null = null;
  function showTools(nowFilled: boolean): void {
    if (nowFilled === filled) return;
    filled = nowFilled;
    tools.replaceChildren(...(filled ? [sendButton(send)] : idleTools()));
  }
  const answer = (message: Message | null) => {
    thread.replyTo = message;
    quoted.replaceChildren(...(message ? quoteBar(message, () => answer(null)) : []));
    editor.focus();
  };
  const refresh = () => {
    messages.replaceChildren(...thread.messages.map((message) => row(message, () => answer(message))));
    messages.scrollTop = messages.scrollHeight;
  };

  showTools(false);
  refresh();
  const bar = el('div', { class: 'bar' }, emojiButton(), editor.element, tools);
  const area = el('div', { class: 'area' }, quoted, bar);
  const accept = () => {
    window.replica.added?.push(thread.name);
    thread.request = false;
    asked.replaceWith(area);
    editor.focus();
  };
  const asked = requestBar(accept);
  const foot = thread.request ? asked : area;
  const element = el('div', { class: 'thread' }, header(thread), messages, foot);
  return { ...editor, element, refresh };
}

/** Under a message from somebody new, in place of the box. */
function requestBar(accept: () => void): HTMLElement {
  const button = (label: string, act: () => void) => pressable({ class: 'post-button' }, act, label);
  const nothing = () => undefined;
  return el(
    'div',
    { class: 'bar' },
    button(words.block, nothing),
    button(words.remove, nothing),
    button(words.accept, accept),
  );
}

/** Links to the profiles of the others: one person's twice, as picture and name, or several people's. */
function header({ name, people }: Thread): HTMLElement {
  const profile = (account: string, ...inside: (Node | string)[]) =>
    el(
      'a',
      { href: `/${account}/`, role: 'link', 'aria-label': `Open the profile page of ${account}` },
      ...inside,
    );
  const title = el('span', { dir: 'auto', class: 'title' }, name);
  const pictures = people.map((account) => profile(account, avatar(account)));
  const [only] = people;
  const names = only && people.length === 1 ? profile(only, title) : title;
  return el('div', { class: 'thread-head' }, ...pictures, names);
}

function row(message: Message, reply: () => void): HTMLElement {
  const own = message.by === settings.me;
  const face = own
    ? ''
    : el('a', { href: `/${message.by}/`, role: 'link', tabindex: -1 }, avatar(message.by));
  const bubble = el(
    'div',
    { class: 'bubble' },
    message.quoted ? el('div', { dir: 'auto', class: 'quote' }, message.quoted.text) : '',
    el('div', { dir: 'auto', class: 'words' }, message.text),
  );
  const button = pressable(
    { 'aria-label': `Reply to message from ${message.by}`, class: 'plain' },
    reply,
    icon('M9 7L4 12l5 5M4 12h10a6 6 0 0 1 6 6'),
  );
  return el('div', { role: 'row', class: own ? 'row own' : 'row' }, face, bubble, button);
}

function quoteBar(message: Message, cancel: () => void): HTMLElement[] {
  const by = message.by === settings.me ? 'yourself' : message.by;
  return [
    el(
      'div',
      { class: 'quoted-words' },
      el('span', { dir: 'auto' }, `Replying to ${by}`),
      el('span', { dir: 'auto', class: 'quote' }, message.text),
    ),
    pressable({ 'aria-label': 'Cancel reply', class: 'plain' }, cancel, icon('M6 6l12 12M18 6L6 18')),
  ];
}

const tool = (name: string, path: string) =>
  pressable({ class: 'plain', 'aria-label': name }, () => undefined, icon(path));
const emojiButton = () => tool('Choose an emoji', 'M4 12a8 8 0 1 0 16 0a8 8 0 1 0-16 0M8 14q4 4 8 0');
const idleTools = () => [
  tool('Voice Clip', 'M12 4a3 3 0 0 1 3 3v5a3 3 0 0 1-6 0V7a3 3 0 0 1 3-3zM6 12a6 6 0 0 0 12 0'),
  tool('Add Photo or Video', 'M4 5h16v14H4zM4 16l5-5 4 4 3-3 4 4'),
  tool('Like', 'M12 20s-7-5-7-10a4 4 0 0 1 7-2 4 4 0 0 1 7 2c0 5-7 10-7 10z'),
];
const sendButton = (send: () => void) => pressable({ class: 'post-button' }, send, words.send);
