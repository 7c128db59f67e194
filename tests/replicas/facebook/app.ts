import type { Replica } from '../replica.ts';
import { avatar, el, pressable } from '../shared/dom.ts';
import { chatter } from '../shared/settings.ts';
import { witness } from '../shared/witness.ts';
import { openDialog, type PostDialog } from './dialog.ts';
import { article } from './feed.ts';
import { firstName, PLACES, type Place, placeAt, settings } from './settings.ts';

const mount = document.getElementById('mount') as HTMLElement;
const main = el('div', { role: 'main', class: 'feed' });
const layer = el('div', { class: 'layer' });
let dialog: PostDialog | null = null;

const replica: Replica = {
  posted: [],
  seen: witness(mount),
  closed: [],
  draft: () => dialog?.text() ?? null,
  rerender: () => dialog?.rerender(),
  setMessages: (count) => posts().replaceChildren(...chatter(count).map((post) => made(post, here()))),
};
window.replica = replica;

const here = () => placeAt(location.pathname);
const posts = () => main.querySelector('.posts') as HTMLElement;

/** Goes to a place without loading anything, as the site does. */
function go(place: Place): void {
  dialog?.close('navigation');
  history.pushState(null, '', place.path + location.search);
  show(place);
}

function show(place: Place): void {
  document.title = place.kind === 'home' ? 'Home' : place.name;
  const heading =
    place.kind === 'home'
      ? el('h1', { class: 'unseen' }, 'Home')
      : el('div', { class: 'card banner' }, el('h1', {}, place.name), el('small', {}, subtitle(place)));
  main.replaceChildren(heading, entry(place), el('div', { class: 'posts' }));
  posts().append(...settings.posts.map((post) => made(post, place)));
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

function made(post: { by: string; text: string }, place: Place): HTMLElement {
  return article({ ...post, place, onComment: (text) => record(text, 'comment') });
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
  el('div', { class: 'columns' }, navigation(), main, el('div', { class: 'aside' })),
  el('footer', { class: 'note' }, 'replica for testing'),
  layer,
);
window.addEventListener('popstate', () => {
  dialog?.close('navigation');
  show(here());
});
show(here());
