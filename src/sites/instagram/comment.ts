import type { Place } from '../adapter.ts';
import { accountOf, profileLinks, signedIn } from './parts.ts';

/** A post of its own address: `/p/<code>/`, `/<account>/p/<code>/`, `/reel/<code>/`. */
const POST_PATH = /\/(?:p|reel|reels|tv)\/([\w-]+)/;

/** A comment under a post, in the feed or at the post's own address; null where this editor is none. */
export function commentAt(editor: HTMLElement): Place | null {
  const form = editor.closest('form:not([role=search])');
  const post = form && postOf(form);
  if (!form || !post) return null;
  const { code, author, caption } = read(post);
  return {
    surface: 'comment',
    conversation: code,
    where: author,
    replyTo: wordsOf(caption, author),
    account: signedIn(),
    frame: form,
  };
}

/** In the feed and in a dialog a post is an `article`; at its own address it may be the page itself. */
function postOf(form: Element): Element | null {
  const article = form.closest('article');
  if (article || !POST_PATH.test(location.pathname)) return article;
  // A dialog over it that shows no post sends it to somebody, with a word in private.
  const around = form.closest('[role=dialog],main,[role=main]');
  return around?.matches('[role=dialog]:not(:has(h1,time))') ? null : around;
}

interface Post {
  code: string;
  author: string | undefined;
  caption: Element | undefined;
}

const posts = new WeakMap<Element, Post & { path: string }>();

/** Read once a post: its comments may be many, and each has links. */
function read(post: Element): Post {
  const path = location.pathname;
  const known = posts.get(post);
  // A post without a caption has none to go.
  if (known?.path === path && known.caption?.isConnected !== false) return known;
  const [first, ...others] = profileLinks(post);
  const author = first && accountOf(first);
  const caption =
    post.querySelector('h1') ??
    others
      .filter((link) => accountOf(link) === author)
      .map((link) => rowOf(link, post))
      .find((row) => !row.querySelector('time,form'));
  const made = { path, code: codeOf(post), author, caption };
  posts.set(post, made);
  return made;
}

/** In the feed a post's own address stands in its link; it comes first, at the author's name. */
function codeOf(post: Element): string {
  const link = post.matches('article') ? post.querySelector('a[href*="/p/"],a[href*="/reel/"]') : null;
  const address = link?.getAttribute('href') ?? location.pathname;
  return POST_PATH.exec(address)?.[1] ?? address;
}

/** The smallest block around a name that holds more than the name. The post's heading tells its time as well. */
function rowOf(link: Element, post: Element): Element {
  const name = link.textContent;
  let row = link;
  while (row !== post && row.parentElement && row.textContent === name) row = row.parentElement;
  return row;
}

/** The author's words, without the name in front of them. */
function wordsOf(caption: Element | undefined, author = ''): string | undefined {
  const words = caption?.textContent?.trim() ?? '';
  return (words.startsWith(author) ? words.slice(author.length).trim() : words) || undefined;
}
