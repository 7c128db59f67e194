import type { Replica } from '../replica.ts';
import { avatar, el, pressable } from '../shared/dom.ts';
import { chatter } from '../shared/settings.ts';
import { witness } from '../shared/witness.ts';
import type { ChatView } from './chat.ts';
import { openDialog, type PostDialog } from './dialog.ts';
import { article, type Post } from './feed.ts';
import { person, requests } from './friends.ts';
import { LABELS } from './labels.ts';
import { contacts, messenger, messengerLink } from './messenger.ts';
import { navigation } from './navigation.ts';
import { openPermalink, type Permalink } from './permalink.ts';
import {
  type Chat,
  chatAt,
  firstName,
  HOME,
  PLACES,
  type Place,
  pathOf,
  personAt,
  placeAt,
  settings,
} from './settings.ts';
import { editorInUse } from './use.ts';

document.documentElement.lang = settings.language;
document.documentElement.dir = settings.language === 'ur' ? 'rtl' : 'ltr';
const mount = document.getElementById('mount') as HTMLElement;
const main = el('div', { role: 'main', class: 'feed' });
const layer = el('div', { class: 'layer' });
let dialog: PostDialog | null = null;
let permalink: Permalink | null = null;
/** The chat on the page, where it is Messenger's. */
let open: { chat: Chat; view: ChatView } | null = null;

const replica: Replica = {
  posted: [],
  seen: witness(mount),
  closed: [],
  added: [],
  draft: () => (dialog ?? editorInUse())?.text() ?? null,
  rerender: () => (dialog ?? editorInUse())?.rerender(),
  setMessages: (count) => {
    if (open) {
      const { people } = open.chat;
      const by = (index: number) => people[index % people.length]?.name ?? settings.me;
      open.chat.messages = chatter(count).map(({ text }, index) => ({ by: by(index), text }));
      open.view.refresh();
      return;
    }
    // The post that is being answered stays: the site adds to its feed around it.
    const answered = editorInUse()?.element.closest('.post');
    posts().replaceChildren(...[...posts().children].filter((post) => post === answered));
    posts().append(...chatter(count).map((post) => made(post, here())));
  },
};
window.replica = replica;

const here = () => placeAt(location.pathname);
const posts = () => main.querySelector('.posts') as HTMLElement;

/** Goes to a place without loading anything, as the site does. */
function go(place: Place): void {
  closeDialogs();
  history.pushState(null, '', place.path + location.search);
  show(place);
}

function goToChat(chat: Chat): void {
  closeDialogs();
  history.pushState(null, '', pathOf(chat) + location.search);
  showHere();
}

function closeDialogs(): void {
  dialog?.close('navigation');
  permalink?.close('navigation');
}

/** What the address stands for. */
function showHere(): void {
  const chat = chatAt(location.pathname);
  const friend = personAt(location.pathname);
  open = null;
  if (chat) showChat(chat);
  else if (location.pathname.startsWith('/friends/requests')) main.replaceChildren(requests());
  else if (friend) main.replaceChildren(person(friend));
  else show(here());
}

function showChat(chat: Chat): void {
  document.title = 'Messenger';
  const { element, view } = messenger(chat, goToChat, record);
  main.replaceChildren(element);
  open = { chat, view };
  view.focus();
}

function show(place: Place): void {
  open = null;
  document.title = place.kind === 'home' ? 'Home' : place.name;
  const heading =
    place.kind === 'home'
      ? el('h1', { class: 'unseen' }, 'Home')
      : el('div', { class: 'card banner' }, el('h1', {}, place.name), el('small', {}, subtitle(place)));
  main.replaceChildren(heading, entry(place), el('div', { class: 'posts' }));
  posts().append(...settings.posts.map((post) => made(post, placeOf(post, place))));
  for (const link of mount.querySelectorAll('nav a')) {
    link.toggleAttribute('aria-current', link.getAttribute('href') === place.path);
  }
}

function subtitle(place: Place): string {
  if (place.kind === 'page') return 'Page';
  return place.privacy === 'public' ? 'Public group · 412 members' : 'Private group · 29 members';
}

/** The control that looks like a text box and opens the real one. */
function entry(place: Place): HTMLElement {
  const words = place.kind === 'group' ? LABELS.write : LABELS.mind(firstName);
  const open = () => {
    dialog = openDialog(layer, place, {
      posted: (text) => {
        record(text, place.name);
        posts().prepend(made({ by: place.kind === 'page' ? place.name : settings.me, text }, place));
      },
      closed: (how) => {
        dialog = null;
        replica.closed.push(how);
      },
    });
  };
  const button = pressable({ class: 'entry' }, open, el('span', {}, words));
  return el('div', { class: 'card start' }, avatar(settings.me), button);
}

/** The home feed brings posts of groups too. */
function placeOf({ group }: { group?: string }, here: Place): Place {
  return PLACES.find((place) => here === HOME && group && place.path === `/groups/${group}`) ?? here;
}

function made(post: Post, place: Place): HTMLElement {
  const { element, box } = article(post, {
    place,
    onComment: (text) => record(text, 'comment'),
    onOpen: () => openPost(post, place),
  });
  element.append(box);
  return element;
}

/** Opens a post by itself, at an address of its own. */
function openPost(post: Post, place: Place): void {
  const from = location.pathname;
  history.pushState(null, '', `${place === HOME ? '/robin' : place.path}/posts/1${location.search}`);
  const onComment = (text: string) => record(text, 'comment');
  const whole = article(post, { place, onComment, onOpen: () => {} });
  permalink = openPermalink(layer, { by: post.by, ...whole }, (how) => {
    permalink = null;
    replica.closed.push(how);
    if (how.by !== 'navigation') history.pushState(null, '', from + location.search);
  });
}

function record(text: string, where: string): void {
  replica.posted.push({ text, where, at: Date.now() });
}

mount.append(
  el('header', { class: 'top' }, el('strong', {}, 'Replica feed'), el('span', {}, settings.me)),
  el(
    'div',
    { class: 'columns' },
    navigation(go),
    main,
    el('div', { class: 'aside' }, ...contacts(mount, record), messengerLink(goToChat)),
  ),
  el('footer', { class: 'note' }, 'replica for testing'),
  layer,
);
window.addEventListener('popstate', () => {
  closeDialogs();
  showHere();
});
showHere();
