import { createElement as h, memo } from 'react';
import type { XPost } from '../replica.ts';
import { avatar, button, icon, link, userName } from './parts.ts';
import { openDialog } from './router.ts';
import { statusPath } from './settings.ts';

const PICTURE =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 9'%3E%3Cpath fill='%23a7bdc4' d='M0 0h16v9H0z'/%3E%3Cpath fill='%236b8a7a' d='m0 9 5-5 3 3 3-2 5 4z'/%3E%3C/svg%3E";

const REPLY = 'M4 12a8 7 0 1 1 4 6l-4 2 1-4a7 7 0 0 1-1-4z';
const REPOST = 'M5 15V8h11l-3-3M19 9v7H8l3 3';

/** A post; `bare` is the one shown over an answer in the dialog, without what can be done with it. */
export const Tweet = memo(function Tweet({ post, bare }: { post: XPost; bare?: boolean }) {
  const { by, text, photo, quotes } = post;
  return h(
    'article',
    { 'data-testid': 'tweet', role: 'article', tabIndex: -1, className: 'tweet' },
    avatar(by),
    h(
      'div',
      { className: 'tweet-body' },
      h('header', null, userName(post), link(statusPath(post), {}, h('time', null, '2h'))),
      h('div', { 'data-testid': 'tweetText', lang: 'en', dir: 'auto' }, h('span', null, text)),
      photo &&
        h(
          'div',
          { 'data-testid': 'tweetPhoto', className: 'photo' },
          h('img', { src: PICTURE, alt: 'Image' }),
        ),
      quotes && h(Quoted, { post: quotes, role: 'link' }),
      !bare && actions(post),
    ),
  );
});

/** A post shown inside another, or under what is written about it. */
export function Quoted({
  post,
  role,
}: {
  post: Pick<XPost, 'by' | 'handle' | 'text'>;
  role: 'link' | 'button';
}) {
  return h(
    'div',
    { role, tabIndex: 0, className: 'quoted' },
    userName(post),
    h('div', { 'data-testid': 'tweetText', lang: 'en', dir: 'auto' }, h('span', null, post.text)),
  );
}

function actions({ id }: XPost) {
  return h(
    'div',
    { role: 'group', className: 'actions' },
    button(
      { 'data-testid': 'reply', 'aria-label': 'Reply', onClick: () => openDialog({ answers: id }) },
      icon(REPLY),
    ),
    button(
      { 'data-testid': 'retweet', 'aria-label': 'Quote', onClick: () => openDialog({ quotes: id }) },
      icon(REPOST),
    ),
  );
}
