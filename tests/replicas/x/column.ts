import { createElement as h, type ReactNode } from 'react';
import type { XPost } from '../replica.ts';
import { Composer } from './composer.ts';
import type { Page, Writing } from './router.ts';
import { communityNamed, settings } from './settings.ts';
import { Tweet } from './tweet.ts';

export interface ColumnProps {
  page: Page;
  posts: readonly XPost[];
  /** Where given, made-up posts instead of the timeline or the answers. */
  filler: readonly XPost[] | null;
  onSend(writing: Writing, texts: string[]): void;
}

/** The middle column: home and a post with a box to write in, a community and a profile without. */
export function Column({ page, posts, filler, onSend }: ColumnProps) {
  const at = JSON.stringify(page);
  return h(
    'main',
    { role: 'main', 'data-testid': 'primaryColumn', className: 'column', key: at },
    ...content(),
  );

  function content(): ReactNode[] {
    if (page.kind === 'status') return thread(page.id);
    const own = page.kind === 'profile' ? posts.filter(({ handle }) => handle === page.handle) : posts;
    const shown = filler ?? own.filter(({ answers }) => !answers);
    return [
      heading(title(page)),
      page.kind === 'home' && box({}, 'Post', "What's happening?"),
      timeline(shown),
    ];
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

const heading = (words: string) => h('h2', { key: 'heading', role: 'heading', className: 'heading' }, words);

function timeline(posts: readonly XPost[]): ReactNode {
  const cells = posts.map((post) =>
    h('div', { key: post.id, 'data-testid': 'cellInnerDiv' }, h(Tweet, { post })),
  );
  return h('section', { key: 'timeline', role: 'region', 'aria-label': 'Timeline' }, cells);
}
