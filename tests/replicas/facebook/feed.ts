import { avatar, el, pressable } from '../shared/dom.ts';
import { comments, type Said } from './comments.ts';
import { LABELS } from './labels.ts';
import type { Place } from './settings.ts';

export interface Post extends Said {
  comments?: Said[];
}

export interface ArticleOptions {
  /** Where the post stands: a group is named in its header. */
  place: Place;
  /** Called with a comment or reply when Enter or its button sends it. */
  onComment(text: string): void;
  /** Opens the post by itself. */
  onOpen(): void;
}

/** A post, and the box for comments on it: where it goes differs. */
export function article(
  { by, text, comments: said = [] }: Post,
  { place, onComment, onOpen }: ArticleOptions,
) {
  const { list, box } = comments(said, onComment);
  const origin =
    place.kind === 'group' ? [' in ', el('a', { href: place.path, role: 'link' }, place.name)] : [];
  const element = el(
    'div',
    { role: 'article', class: 'card post', 'aria-label': `Post by ${by}` },
    el(
      'div',
      { class: 'author' },
      avatar(by),
      el('div', {}, el('h3', {}, by, ...origin), pressable({ role: 'link', class: 'time' }, onOpen, 'Today')),
    ),
    el('div', { class: 'words', dir: 'auto', 'data-ad-preview': 'message' }, text),
    actions(box),
    list,
  );
  return { element, box };
}

/** The row under a post: "Comment" is there twice, and only the one in the box sends. */
function actions(box: HTMLElement): HTMLElement {
  const comment = () => box.querySelector<HTMLElement>('[role=textbox]')?.focus();
  return el(
    'div',
    { class: 'actions' },
    pressable({ 'aria-label': 'Like' }, () => {}, 'Like'),
    pressable({ 'aria-label': LABELS.comment }, comment, LABELS.comment),
  );
}
