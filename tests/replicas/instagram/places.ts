import { avatar, el, icon, pressable } from '../shared/dom.ts';
import { type Story, settings, words } from './settings.ts';

/** One dot: whose it is stands in what it is called. */
const FACE = 'data:image/gif;base64,R0lGODlhAQABAIAAAJmZmQAAACwAAAAAAQABAAACAkQBADs=';

export const addressOf = ({ by, id }: Story): string => `/stories/${by}/${id}/`;

/** Faces of those who have a story, above the feed. */
export function tray(go: (path: string) => void): HTMLElement {
  const face = (told: Story) =>
    pressable(
      { 'aria-label': `Story by ${told.by}`, class: 'plain' },
      () => go(addressOf(told)),
      avatar(told.by),
    );
  return el('div', { class: 'tray' }, ...settings.stories.map(face));
}

/** The link to one's own profile: its picture is called after the account, in the language of the page. */
function own(): HTMLElement {
  const picture = el('img', { src: FACE, alt: words.pictureOf(settings.me), width: 24, height: 24 });
  return el('a', { href: `/${settings.me}/`, role: 'link' }, picture, ' Profile');
}

/** The list of places at the side. */
export function navigation(create: () => void, notify: () => void): HTMLElement {
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
    pressable({ class: 'create' }, notify, 'Notifications'),
    pressable({ class: 'create' }, create, plus, words.create),
    own(),
    el('small', { class: 'note' }, 'replica for testing'),
  );
}
