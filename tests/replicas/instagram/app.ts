import type { Replica } from '../replica.ts';
import { el } from '../shared/dom.ts';
import { chatter } from '../shared/settings.ts';
import { witness } from '../shared/witness.ts';
import { mountBio } from './bio.ts';
import type { CommentBox } from './comment.ts';
import { type CreateDialog, openCreate } from './create.ts';
import { mountThread, type ThreadView, threadList } from './direct.ts';
import { article, type FeedEvents, permalink, remark } from './feed.ts';
import type { NativeBox } from './native.ts';
import { notifications, profile } from './people.ts';
import { addressOf, navigation, tray } from './places.ts';
import { type Post, posts, type Story, settings, type Thread, threads } from './settings.ts';
import { mountStory, type StoryView } from './story.ts';

const mount = document.getElementById('mount') as HTMLElement;
const main = el('main', { role: 'main' });
const layer = el('div', { class: 'layer' });
let dialog: CreateDialog | null = null;
let thread: (ThreadView & { of: Thread }) | null = null;
let story: StoryView | null = null;
let bio: NativeBox | null = null;
/** The comment box that the caret was in last, while it is on the page. */
let comment: CommentBox | null = null;

const inUse = () => dialog ?? thread ?? story ?? bio ?? (comment?.element.isConnected ? comment : null);
document.documentElement.lang = settings.language;
document.documentElement.dir = settings.language === 'ur' ? 'rtl' : 'ltr';

const replica: Replica = {
  posted: [],
  seen: witness(mount),
  closed: [],
  added: [],
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
const postAt = (path: string) =>
  posts.find(({ code }) => path === `/p/${code}/` || path === `/reel/${code}/`);
const storyAt = (path: string) => settings.stories.find((one) => path === addressOf(one));

function show(): void {
  leave();
  const path = location.pathname.replace(/\/?$/, '/');
  const open = threadAt(path);
  const post = postAt(path);
  const told = storyAt(path);
  document.title = open?.name ?? 'Instagram replica';
  if (open) showThread(open);
  else if (path.startsWith('/direct/'))
    main.replaceChildren(inbox(el('div', { class: 'empty' }, 'Your messages')));
  else if (post) main.replaceChildren(permalink(post, events));
  else if (told) showStory(told);
  else if (path === '/accounts/edit/') showBio();
  else if (path !== '/') main.replaceChildren(profile(path.slice(1, -1)));
  else showFeed(posts);
}

/** Takes away what was open, and what was written in it. */
function leave(): void {
  dialog?.close('navigation');
  thread?.destroy();
  story?.close();
  thread = null;
  story = null;
  bio = null;
  comment = null;
}

function showStory(told: Story): void {
  story = mountStory(told, {
    replied: (text) => record(text, told.by),
    closed: () => go('/'),
  });
  main.replaceChildren(story.element);
}

function showBio(): void {
  bio = mountBio((text) => record(text, 'profile'));
  main.replaceChildren(el('div', { class: 'profile' }, el('h2', {}, settings.me), bio.element));
}

function showFeed(shown: readonly Post[]): void {
  // The post that is being answered stays: the site adds to its feed around it.
  const answered = comment?.element.closest('.post') ?? '';
  const made = shown.map((post) => article(post, events));
  if (answered) answered.parentElement?.replaceChildren(answered, ...made);
  else main.replaceChildren(tray(go), el('div', { class: 'feed' }, ...made));
}

function showThread(open: Thread): void {
  thread?.destroy();
  thread = { ...mountThread(open, (text) => record(text, open.name)), of: open };
  main.replaceChildren(inbox(thread.element));
  if (!open.request) thread.focus();
}

const isAsked = () => location.pathname.startsWith('/direct/requests');
/** A request keeps the address of all requests, and has none of its own. */
const enter = (open: Thread) => (open.request ? showThread(open) : go(`/direct/t/${open.id}/`));

const inbox = (beside: HTMLElement) =>
  el(
    'div',
    { class: 'inbox' },
    threadList(
      threads.filter(({ request }) => request === isAsked()),
      enter,
    ),
    beside,
  );

/** Fills whatever is open: the thread, the comments of one post, or the feed. */
function fill(count: number): void {
  const made = chatter(count);
  const post = postAt(location.pathname);
  if (thread) {
    thread.of.messages = made;
    thread.refresh();
  } else if (story) story.refresh(count);
  else if (bio) bio.element.after(...made.map(remark));
  else if (post) main.querySelector('.comments')?.append(...made.map(remark));
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

const notify = () => layer.replaceChildren(notifications());
mount.append(navigation(openDialog, notify), main, layer);
mount.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!link) return;
  event.preventDefault();
  go(link.pathname);
});
window.addEventListener('popstate', show);
show();
