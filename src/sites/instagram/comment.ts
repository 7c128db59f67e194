import type { Place } from '../adapter.ts';
import { controlsIn, isNamed, linesBefore, precedes, writtenIn } from '../controls.ts';
import { ADD_COMMENT_LABELS } from '../labels.ts';
import { accountOf, profileLinks, signedIn } from './parts.ts';

/** A post of its own address: `/p/<code>/`, `/<account>/p/<code>/`, `/reel/<code>/`. */
const POST_PATH = /\/(?:p|reel|reels|tv)\/([\w-]+)/;

/** A comment under a post, in the feed or at the post's own address; null where this editor is none. */
export function commentAt(editor: HTMLElement): Place | null {
  // What its box is called tells as surely as its form, which on some pages it has not.
  const isCalled = isNamed(editor, ADD_COMMENT_LABELS);
  const form = editor.closest('form:not([role=search])') ?? (isCalled ? boxOf(editor) : null);
  const post = form && (postOf(form, isCalled) ?? (isCalled ? blockAround(form) : null));
  if (!form || !post) return null;
  const { code, author, caption, lines } = read(post, editor);
  const [first, ...others] = lines;
  return {
    surface: 'comment',
    // Posts without an address of their own are told by whose they are and how they begin.
    conversation: lines.length > 0 ? `${code} ${lines.join(' ').slice(0, 60)}` : code,
    where: author ?? first,
    replyTo: answeredIn(post, editor) ?? wordsOf(caption, author) ?? (others.join('\n') || undefined),
    account: signedIn(),
    frame: form,
  };
}

const boxes = new WeakMap<Element, Element>();

/** The smallest block with the box and a button after it, short of the post; looked for once an editor. */
function boxOf(editor: Element): Element {
  const known = boxes.get(editor);
  if (known?.contains(editor)) return known;
  let box = editor.parentElement;
  while (box && !controlsIn(box).some((control) => precedes(editor, control)))
    box = box.matches('article,main,[role=dialog],body') ? null : box.parentElement;
  // The button may come with the first word.
  if (box) boxes.set(editor, box);
  return box ?? editor.parentElement ?? editor;
}

/** The smallest block around a comment's form that says more than the form does. */
function blockAround(form: Element): Element | null {
  let block = form.parentElement;
  while (block && block.textContent?.trim() === form.textContent?.trim()) block = block.parentElement;
  return block;
}

/** A comment that is answered is named first: "@sam.lantern we thought so too". Its words stand beside that name. */
function answeredIn(post: Element, editor: HTMLElement): string | undefined {
  const tagged = /^\s*@([\w.]+)\s/.exec(writtenIn(editor))?.[1];
  if (!tagged) return undefined;
  const known = answered.get(post);
  if (known?.tagged === tagged) return known.words;
  const link = profileLinks(post).find((one) => accountOf(one) === tagged && one.textContent?.trim());
  const row = link && rowOf(link, post);
  const text = [...(row?.children ?? [])]
    .filter(
      (part) =>
        !part.contains(link ?? null) &&
        !part.matches('button,[role=button],time') &&
        !part.querySelector('time,button'),
    )
    .map((part) => part.textContent?.trim())
    .join(' ');
  const words = text.trim() || undefined;
  answered.set(post, { tagged, words });
  return words;
}

const answered = new WeakMap<Element, { tagged: string; words: string | undefined }>();

/** In the feed and in a dialog a post is an `article`; at its own address it may be the page itself. */
function postOf(form: Element, isCalled: boolean): Element | null {
  const article = form.closest('article');
  if (article || !POST_PATH.test(location.pathname)) return article;
  // A dialog over it that shows no post sends it to somebody, with a word in private.
  const around = form.closest('[role=dialog],main,[role=main]');
  return !isCalled && around?.matches('[role=dialog]:not(:has(h1,time))') ? null : around;
}

interface Post {
  code: string;
  author: string | undefined;
  caption: Element | undefined;
  /** Whose it is and what it says, where neither a link nor a heading tells. */
  lines: string[];
}

const posts = new WeakMap<Element, Post & { path: string }>();

/** Read once a post: its comments may be many, and each has links. */
function read(post: Element, editor: Element): Post {
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
  const lines = author || caption ? [] : linesBefore(post, editor);
  const made = { path, code: codeOf(post), author, caption, lines };
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
