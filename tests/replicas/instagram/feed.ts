import { avatar, el, icon, pressable } from '../shared/dom.ts';
import { type CommentBox, mountComment } from './comment.ts';
import { type Post, type Remark, settings } from './settings.ts';

export interface FeedEvents {
  commented(text: string): void;
  /** The caret came into this composer. */
  entered(box: CommentBox): void;
}

/** A post in the feed: the author's name and words, a few comments, and the composer beneath. */
export function article(post: Post, events: FeedEvents): HTMLElement {
  const list = el('ul', { class: 'comments' }, ...post.comments.map(remark));
  const caption = el('div', { class: 'caption' }, account(post.by), ' ', words(post.text));
  return el(
    'article',
    { class: 'post' },
    header(post),
    picture(post),
    actions(),
    caption,
    list,
    composer(post, list, events),
  );
}

/** A post at its own address: no `article`, and the caption is the first line of the comments. */
export function permalink(post: Post, events: FeedEvents): HTMLElement {
  const caption = el('li', {}, account(post.by), ' ', el('h1', { dir: 'auto' }, post.text), time('2 d'));
  const list = el('ul', { class: 'comments' }, caption, ...post.comments.map(remark));
  const side = el('div', { class: 'side' }, header(post), list, actions(), composer(post, list, events));
  return el('div', { class: 'post alone' }, picture(post), side);
}

function header(post: Post): HTMLElement {
  return el(
    'div',
    { class: 'author' },
    el('a', { href: `/${post.by}/`, role: 'link', tabindex: -1 }, avatar(post.by)),
    account(post.by),
    ' • ',
    el('a', { href: `/p/${post.code}/`, role: 'link' }, time('2 d')),
  );
}

function account(name: string): HTMLElement {
  return el('span', {}, el('a', { href: `/${name}/`, role: 'link', class: 'account' }, name));
}

const words = (text: string) => el('span', { dir: 'auto', class: 'words' }, text);
const time = (text: string) => el('time', { datetime: '2026-11-18T10:00:00Z' }, text);

/** A comment, as it stands under the post. */
export function remark({ by, text }: Remark): HTMLElement {
  return el('li', {}, account(by), ' ', words(text), ' ', time('1 d'));
}

/** A drawing instead of a photograph. */
function picture(post: Post): HTMLElement {
  return el('div', { class: `picture hue-${post.code.length % 6}`, 'aria-hidden': 'true' });
}

function actions(): HTMLElement {
  const names = {
    Like: 'M12 20s-7-5-7-10a4 4 0 0 1 7-2 4 4 0 0 1 7 2c0 5-7 10-7 10z',
    Comment: 'M4 12a8 8 0 1 1 4 7l-4 1 1-4',
    Repost: 'M5 12V8h12l-3-3M19 12v4H7l3 3',
    Share: 'M4 12l16-8-6 16-3-6z',
  };
  const controls = Object.entries(names).map(([name, path]) =>
    pressable({ 'aria-label': name, class: 'plain' }, () => undefined, icon(path)),
  );
  return el('section', { class: 'actions' }, ...controls);
}

function composer(post: Post, list: HTMLElement, events: FeedEvents): HTMLElement {
  const box = mountComment((text) => {
    const comment = { by: settings.me, text };
    post.comments.push(comment);
    list.append(remark(comment));
    events.commented(text);
  });
  box.element.addEventListener('focusin', () => events.entered(box));
  return box.element;
}
