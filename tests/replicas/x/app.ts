import { createElement as h, useEffect, useState } from 'react';
import { render } from 'react-dom';
import type { Closed, Replica, XPost } from '../replica.ts';
import { chatter } from '../shared/settings.ts';
import { witness } from '../shared/witness.ts';
import { Column } from './column.ts';
import { Dialog } from './dialog.ts';
import { Drawer } from './drawer.ts';
import { EditProfile, type Profile } from './edit-profile.ts';
import { composers } from './in-use.ts';
import { link } from './parts.ts';
import { closeDialog, onNavigation, view, type Writing } from './router.ts';
import { type Chat, communityNamed, settings, statusPath } from './settings.ts';
import { Sidebar } from './sidebar.ts';

const root = document.getElementById('react-root') as HTMLElement;
let posts: readonly XPost[] = settings.posts;
let filler: readonly XPost[] | null = null;
let chats: readonly Chat[] = settings.chats;
let profile: Profile = { displayName: settings.me.by, description: '', location: '', url: '' };
/** Path of the post that the toast tells of. */
let toast: string | null = null;
/** What asked for the dialog to be closed; where nothing did, the person went elsewhere. */
let closing: Closed['by'] = 'navigation';
let redraw = () => {};

const replica: Replica = {
  posted: [],
  seen: witness(root),
  closed: [],
  added: [],
  draft: () => composers.at(-1)?.text() ?? null,
  rerender: () => composers.at(-1)?.rerender(),
  setMessages: (count) => {
    const made = chatter(count);
    chats = chats.map((chat) => ({ ...chat, messages: made }));
    filler = made.map(({ by, text }, at) => ({
      id: `${at + 1}`,
      by,
      handle: by.toLowerCase(),
      text,
    }));
    redraw();
  },
};
window.replica = replica;

function send(writing: Writing, texts: string[]): void {
  for (const text of texts) {
    const where = writing.answers
      ? 'comment'
      : ((writing.community && communityNamed(writing.community)) ?? 'home');
    replica.posted.push({ text, where, at: Date.now() });
    const { answers } = writing;
    const quotes = posts.find(({ id }) => id === writing.quotes);
    const id = `20590000${1000 + posts.length}`;
    posts = [{ id, ...settings.me, text, ...(answers && { answers }), ...(quotes && { quotes }) }, ...posts];
    toast = statusPath({ id, handle: settings.me.handle });
  }
  redraw();
}

function sendMessage(id: string, text: string): void {
  const where = chats.find((chat) => chat.id === id)?.name ?? id;
  replica.posted.push({ text, where, at: Date.now() });
  chats = chats.map((chat) =>
    chat.id === id ? { ...chat, messages: [...chat.messages, { by: settings.me.by, text }] } : chat,
  );
  redraw();
}

/** What was changed goes out, each field by itself. */
function save(next: Profile): void {
  for (const name of Object.keys(next) as (keyof Profile)[])
    if (next[name] !== profile[name]) replica.posted.push({ text: next[name], where: name, at: Date.now() });
  profile = next;
  closeDialog();
}

function close(by: Closed['by']): void {
  // Going back takes a moment, and one press outside is three events.
  if (closing !== 'navigation') return;
  closing = by;
  closeDialog();
}

function App() {
  const [, count] = useState(0);
  redraw = () => count((drawn) => drawn + 1);
  useEffect(() => onNavigation(redraw), []);
  const { page, writing, isEditing } = view();
  return h(
    'div',
    { className: 'columns' },
    h(Sidebar),
    h(Column, { page, posts, filler, chats, onSend: send, onMessage: sendMessage }),
    h('aside', { 'data-testid': 'sidebarColumn' }),
    settings.chat === 'shadow' && page.kind !== 'chats' && h(Drawer, { chats, onSend: sendMessage }),
    writing && dialog(writing),
    isEditing && h(EditProfile, { profile, onSave: save, onClose: closeDialog }),
    toast &&
      h(
        'div',
        { role: 'alert', 'data-testid': 'toast', className: 'toast', key: toast },
        'Your post was sent. ',
        link(toast, {}, 'View'),
      ),
  );
}

function dialog(writing: Writing) {
  return h(Dialog, {
    key: JSON.stringify(writing),
    writing,
    postOf: (id) => [...posts, ...(filler ?? [])].find((post) => post.id === id),
    onSend: (texts) => {
      send(writing, texts);
      close('post');
    },
    onClose: close,
    onGone: (text) => {
      replica.closed.push({ by: closing, text });
      closing = 'navigation';
    },
  });
}

document.documentElement.dir = settings.direction;
render(h(App), root);
