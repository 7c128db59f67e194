import type { Replica } from '../replica.ts';
import { avatar, el, icon, pressable } from '../shared/dom.ts';
import { chatter } from '../shared/settings.ts';
import { witness } from '../shared/witness.ts';
import type { CommentBox } from './comment.ts';
import { type CreateDialog, openCreate } from './create.ts';
import { mountThread, type ThreadView, threadList } from './direct.ts';
import { article, type FeedEvents, permalink, remark } from './feed.ts';
import { type Post, posts, settings, type Thread, threads } from './settings.ts';

const mount = document.getElementById('mount') as HTMLElement;
const main = el('main', { role: 'main' });
const layer = el('div', { class: 'layer' });
let dialog: CreateDialog | null = null;
let thread: ThreadView | null = null;
/** The comment box that the caret was in last, while it is on the page. */
let comment: CommentBox | null = null;

const inUse = () => dialog ?? thread ?? (comment?.element.isConnected ? comment : null);

const replica: Replica = {
  posted: [],
  seen: witness(mount),
  closed: [],
  draft: () => inUse()?.text() ?? null,
  rerender: () => inUse()?.rerender(),
  setMessages: (count) => fill(count),
};
window.replica = replica;

const events: FeedEvents = {
  commented: (text) => record(text, 'comment'),
  entered: (box) => {
    comment = box;
  },
};

function record(text: string, where: string): void {
  replica.posted.push({ text, where, at: Date.now() });
}

/** Goes to an address without loading anything, as the site does. */
function go(path: string): void {
  history.pushState(null, '', path + location.search);
  show();
}

const threadAt = (path: string) => threads.find(({ id }) => path === `/direct/t/${id}/`);
const postAt = (path: string) => posts.find(({ code }) => path === `/p/${code}/`);

function show(): void {
  dialog?.close('navigation');
  thread?.destroy();
  thread = null;
  comment = null;
  const path = location.pathname.replace(/\/?$/, '/');
  const open = threadAt(path);
  const post = postAt(path);
  document.title = open?.name ?? 'Instagram replica';
  if (open) showThread(open);
  else if (path.startsWith('/direct/'))
    main.replaceChildren(inbox(el('div', { class: 'empty' }, 'Your messages')));
  else if (post) main.replaceChildren(permalink(post, events));
  else if (path !== '/') main.replaceChildren(profile(path.slice(1, -1)));
  else showFeed(posts);
}

function showFeed(shown: readonly Post[]): void {
  // The post that is being answered stays: the site adds to its feed around it.
  const answered = comment?.element.closest('.post') ?? '';
  const made = shown.map((post) => article(post, events));
  if (answered) answered.parentElement?.replaceChildren(answered, ...made);
  else main.replaceChildren(el('div', { class: 'feed' }, ...made));
}

function showThread(open: Thread): void {
  thread = mountThread(open, (text) => record(text, open.name));
  main.replaceChildren(inbox(thread.element));
  thread.focus();
}

const inbox = (beside: HTMLElement) =>
  el(
    'div',
    { class: 'inbox' },
    threadList(threads, ({ id }) => go(`/direct/t/${id}/`)),
    beside,
  );

const profile = (account: string) =>
  el('div', { class: 'profile' }, avatar(account), el('h2', {}, account), el('p', {}, 'No posts yet'));

/** Fills whatever is open: the thread, the comments of one post, or the feed. */
function fill(count: number): void {
  const made = chatter(count);
  const open = threadAt(location.pathname);
  const post = postAt(location.pathname);
  if (open) {
    open.messages = made;
    thread?.refresh();
  } else if (post) main.querySelector('.comments')?.append(...made.map(remark));
  else showFeed(made.map((one, index) => ({ ...one, code: `Made${index}`, comments: [] })));
}

function openDialog(): void {
  dialog = openCreate(layer, {
    shared: (text) => record(text, 'home'),
    closed: (how) => {
      dialog = null;
      replica.closed.push(how);
    },
  });
}

function navigation(): HTMLElement {
  const link = (path: string, name: string) => el('a', { href: path, role: 'link' }, name);
  const plus = icon('M5 5h14v14H5zM12 9v6M9 12h6');
  plus.setAttribute('aria-label', 'New post');
  plus.removeAttribute('aria-hidden');
  plus.setAttribute('role', 'img');
  return el(
    'nav',
    { class: 'bar-side' },
    el('strong', {}, 'Replica pictures'),
    link('/', 'Home'),
    link('/direct/inbox/', 'Messages'),
    pressable({ class: 'create' }, openDialog, plus, 'Create'),
    link(`/${settings.me}/`, 'Profile'),
    el('small', { class: 'note' }, 'replica for testing'),
  );
}

mount.append(navigation(), main, layer);
mount.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!link) return;
  event.preventDefault();
  go(link.pathname);
});
window.addEventListener('popstate', show);
show();
