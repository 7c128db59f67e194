import { avatar, el, icon, pressable } from '../shared/dom.ts';
import { mountEditor } from './editor.ts';
import { type Place, settings } from './settings.ts';

export interface Article {
  by: string;
  text: string;
  place: Place;
  /** Called with a comment when Enter or its button sends it. */
  onComment(text: string): void;
}

/** A post in the feed, with a composer for comments beneath it. */
export function article({ by, text, place, onComment }: Article): HTMLElement {
  const comments = el('div', { class: 'comments' });
  const origin =
    place.kind === 'group' ? [' in ', el('a', { href: place.path, role: 'link' }, place.name)] : [];
  return el(
    'div',
    { role: 'article', class: 'card post', 'aria-label': `Post by ${by}` },
    el(
      'div',
      { class: 'author' },
      avatar(by),
      el('div', {}, el('h3', {}, by, ...origin), el('small', {}, 'Today')),
    ),
    el('div', { class: 'words', dir: 'auto', 'data-ad-preview': 'message' }, text),
    comments,
    commentBox((comment) => {
      comments.append(commentArticle(comment));
      onComment(comment);
    }),
  );
}

function commentArticle(text: string): HTMLElement {
  return el(
    'div',
    { role: 'article', class: 'comment', 'aria-label': `Comment by ${settings.me} just now` },
    avatar(settings.me),
    el(
      'div',
      { class: 'bubble' },
      el('strong', {}, settings.me),
      el('div', { class: 'words', dir: 'auto' }, text),
    ),
  );
}

function commentBox(onSend: (text: string) => void): HTMLElement {
  const send = () => {
    const text = editor.text();
    if (text.trim() === '') return;
    editor.clear();
    onSend(text);
  };
  const button = pressable(
    { 'aria-label': 'Comment', 'aria-disabled': 'true', class: 'round' },
    send,
    icon('M4 12l16-8-6 16-3-6z'),
  );
  const editor = mountEditor({
    kind: 'rich',
    label: `Comment as ${settings.me}`,
    onChange: (text) => button.setAttribute('aria-disabled', `${text.trim() === ''}`),
    onEnter: send,
  });
  return el('div', { class: 'comment-box' }, avatar(settings.me), editor.element, button);
}
