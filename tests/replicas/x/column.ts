import { createElement as h, type ReactNode } from 'react';
import type { XPost } from '../replica.ts';
import { Chats, type ChatsProps } from './chats.ts';
import { Composer } from './composer.ts';
import { Embed } from './embed.ts';
import { Follow } from './follow.ts';
import { button } from './parts.ts';
import { go, openEditing, type Page, type Writing } from './router.ts';
import { type Chat, chatPath, communityNamed, requestPath, settings } from './settings.ts';
import { Tweet } from './tweet.ts';

export interface ColumnProps {
  page: Page;
  posts: readonly XPost[];
  /** Where given, made-up posts instead of the timeline or the answers. */
  filler: readonly XPost[] | null;
  chats: readonly Chat[];
  onSend(writing: Writing, texts: string[]): void;
  onMessage: ChatsProps['onSend'];
}

/** The middle column: home, a post and the chats with a box to write in, a community and a profile without. */
export function Column({ page, posts, filler, chats, onSend, onMessage }: ColumnProps) {
  // The chats stay what they are from one to the next.
  const at = page.kind === 'chats' ? page.kind : JSON.stringify(page);
  return h(
    'main',
    { role: 'main', 'data-testid': 'primaryColumn', className: 'column', key: at },
    ...content(),
  );

  function content(): ReactNode[] {
    if (page.kind === 'status') return thread(page.id);
    if (page.kind === 'chats') return [talk(page.id)];
    const own = page.kind === 'profile' ? posts.filter(({ handle }) => handle === page.handle) : posts;
    const shown = filler ?? own.filter(({ answers }) => !answers);
    return [
      heading(title(page)),
      page.kind === 'home' && box({}, 'Post', "What's happening?"),
      page.kind === 'profile' &&
        (page.handle === settings.me.handle ? EDIT : h(Follow, { key: page.handle, handle: page.handle })),
      timeline(shown),
    ];
  }

  function talk(open: string | null): ReactNode {
    const shown = h(Chats, {
      key: 'chats',
      chats,
      open,
      onOpen: (id) => go((chats.find((chat) => chat.id === id)?.request ? requestPath : chatPath)(id)),
      onSend: onMessage,
    });
    return settings.chat === 'shadow' ? h(Embed, { key: 'chats', content: shown }) : shown;
  }

  function thread(id: string): ReactNode[] {
    const post = posts.find((one) => one.id === id);
    const answers = filler ?? posts.filter((one) => one.answers === id);
    return [
      heading('Post'),
      post ? h(Tweet, { key: id, post }) : h('p', { key: id, className: 'note' }, 'This post is not here.'),
      box({ answers: id }, 'Reply', 'Post your reply'),
      timeline(answers),
    ];
  }

  function box(writing: Writing, submit: 'Post' | 'Reply', prompt: string): ReactNode {
    const onPage = (texts: string[]) => onSend(writing, texts);
    const audience = submit === 'Post' ? { audience: 'Everyone' } : {};
    return h(Composer, {
      key: 'box',
      place: 'inline',
      words: { prompt, submit },
      ...audience,
      onSend: onPage,
    });
  }
}

function title(page: Page): string {
  if (page.kind === 'community') return communityNamed(page.id) ?? 'Community';
  if (page.kind === 'profile') return page.handle === settings.me.handle ? settings.me.by : `@${page.handle}`;
  return 'Home';
}

const EDIT = button(
  { key: 'edit', 'data-testid': 'editProfileButton', className: 'primary', onClick: openEditing },
  'Edit profile',
);

const heading = (words: string) => h('h2', { key: 'heading', role: 'heading', className: 'heading' }, words);

function timeline(posts: readonly XPost[]): ReactNode {
  const cells = posts.map((post) =>
    h('div', { key: post.id, 'data-testid': 'cellInnerDiv' }, h(Tweet, { post })),
  );
  return h('section', { key: 'timeline', role: 'region', 'aria-label': 'Timeline' }, cells);
}
