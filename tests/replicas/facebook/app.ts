import type { Replica } from '../replica.ts';
import { avatar, el, pressable } from '../shared/dom.ts';
import { chatter } from '../shared/settings.ts';
import { witness } from '../shared/witness.ts';
import { openDialog, type PostDialog } from './dialog.ts';
import { article, type Post } from './feed.ts';
import { contact } from './messenger.ts';
import { openPermalink, type Permalink } from './permalink.ts';
import { firstName, HOME, PLACES, type Place, placeAt, settings } from './settings.ts';
import { editorInUse } from './use.ts';

const mount = document.getElementById('mount') as HTMLElement;
const main = el('div', { role: 'main', class: 'feed' });
const layer = el('div', { class: 'layer' });
let dialog: PostDialog | null = null;
let permalink: Permalink | null = null;

const replica: Replica = {
  posted: [],
  seen: witness(mount),
  closed: [],
  draft: () => (dialog ?? editorInUse())?.text() ?? null,
  rerender: () => (dialog ?? editorInUse())?.rerender(),
  setMessages: (count) => {
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

function closeDialogs(): void {
  dialog?.close('navigation');
  permalink?.close('navigation');
}

function show(place: Place): void {
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
  const words = place.kind === 'group' ? 'Write something...' : `What's on your mind, ${firstName}?`;
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
    onOpen: () => open(post, place),
  });
  element.append(box);
  return element;
}

/** Opens a post by itself, at an address of its own. */
function open(post: Post, place: Place): void {
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

function navigation(): HTMLElement {
  const links = PLACES.map((place) =>
    el(
      'a',
      {
        href: place.path,
        role: 'link',
        onclick: (event: MouseEvent) => {
          event.preventDefault();
          go(place);
        },
      },
      avatar(place.name),
      place.kind === 'home' ? 'Home' : place.name,
    ),
  );
  return el('nav', { class: 'places', 'aria-label': 'Shortcuts' }, ...links);
}

mount.append(
  el('header', { class: 'top' }, el('strong', {}, 'Replica feed'), el('span', {}, settings.me)),
  el(
    'div',
    { class: 'columns' },
    navigation(),
    main,
    el(
      'div',
      { class: 'aside' },
      contact(mount, settings.posts[0], (text) => record(text, 'Sam')),
    ),
  ),
  el('footer', { class: 'note' }, 'replica for testing'),
  layer,
);
window.addEventListener('popstate', () => {
  closeDialogs();
  show(here());
});
show(here());
