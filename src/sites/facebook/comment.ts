import type { Place } from '../adapter.ts';
import { controlsIn, precedes, writtenIn } from '../controls.ts';
import { COMMENT_AS_LABELS, COMMENT_LABELS, REPLY_LABELS, SEND_COMMENT_LABELS } from '../labels.ts';
import { ARTICLE, groupOrPage, keyOf, STORY, wordsOf } from './article.ts';
import { afterLabel, hasLabel, isLastOf } from './controls.ts';
import { attachmentsIn } from './post.ts';

/** What holds a whole post where it is no article itself: a permalink's dialog, a card of the feed. */
const CARD = '[role=dialog],[aria-posinset],[role=feed]>*';
const EDITOR = '[contenteditable=true],textarea';

type Comment = Place & { frame: Element };

const comments = new WeakMap<HTMLElement, Comment>();

/**
 * Where the comment or reply in this editor goes; null where it writes none. A comment box stands in a post's
 * article, or after one in the dialog or card that shows the post. Looked for once an editor, for it is asked at
 * every keystroke.
 */
export function commentAt(editor: HTMLElement): Place | null {
  let comment = comments.get(editor) ?? null;
  if (!comment?.frame.contains(editor)) {
    comment = findComment(editor);
    if (comment) comments.set(editor, comment);
  }
  return (
    comment && {
      ...comment,
      account: afterLabel(editor, COMMENT_AS_LABELS) || undefined,
      addressee: addresseeIn(editor),
      attachments: attachmentsIn(comment.frame, editor),
    }
  );
}

/**
 * Whether this control sends the comment in this editor. The same words can stand on the button above, which opens
 * the box: the one that sends comes after the editor, with no other editor nearer to it. In a language whose word for it
 * is not known it is the last one there.
 */
export function isCommentSend(control: Element, editor: HTMLElement): boolean {
  if (!precedes(editor, control)) return false;
  let box = control.parentElement;
  while (box && !box.querySelector(EDITOR)) box = box.parentElement;
  return (
    box?.contains(editor) === true &&
    (hasLabel(control, SEND_COMMENT_LABELS) || isLastOf(box, control, SEND_COMMENT_LABELS))
  );
}

/**
 * Whom the draft begins with, where the box is called after them: an answer opens with the name of whoever is answered
 * (2026-02), which is no part of the sentence.
 */
function addresseeIn(editor: HTMLElement): string | undefined {
  const written = writtenIn(editor);
  const name = afterLabel(editor, REPLY_LABELS);
  if (name !== undefined) return name && written.startsWith(`${name} `) ? name : undefined;
  if (afterLabel(editor, COMMENT_LABELS) !== undefined) return undefined;
  const label = editor.getAttribute('aria-label') ?? '';
  const words = written.split(' ', 4);
  return [3, 2].map((count) => words.slice(0, count).join(' ')).find((one) => label.endsWith(` ${one}`));
}

function findComment(editor: HTMLElement): Comment | null {
  const post = postOf(editor);
  // An answer to a story goes to whose it is, and nobody else.
  if (!post && location.pathname.startsWith('/stories')) return null;
  const name = afterLabel(editor, REPLY_LABELS);
  if (!post && (name ?? afterLabel(editor, COMMENT_LABELS)) === undefined) return null;
  const answered = post && (commentAnswered(editor, post, name) ?? post);
  const words = answered ? wordsOf(answered, editor) : undefined;
  return {
    surface: 'comment',
    conversation: `${post ? keyOf(post) : location.pathname}${answered === post ? '' : ` > ${words}`}`,
    where: post ? groupOrPage(post) : undefined,
    replyTo: words,
    frame: boxOf(editor, post),
  };
}

/** The outermost article around the editor, or the dialog or card that shows a post before it. */
function postOf(editor: HTMLElement): Element | null {
  let article: Element | null = null;
  for (let next = editor.closest(ARTICLE); next; next = next.parentElement?.closest(ARTICLE) ?? null)
    article = next;
  if (article) return article;
  const card = editor.closest(CARD);
  const shown = card?.querySelector(`${ARTICLE},${STORY}`);
  return card && shown && precedes(shown, editor) ? card : null;
}

/** The comment that a reply answers; null for a comment on the post itself. */
function commentAnswered(editor: HTMLElement, post: Element, name: string | undefined): Element | null {
  const around = editor.closest(ARTICLE);
  if (around && around !== post) return around;
  if (name === undefined) {
    // In a language whose words for it are not known: an answer stands in the item of the comment that it answers.
    const item = afterLabel(editor, COMMENT_LABELS) === undefined && editor.closest('li,[role=listitem]');
    return item && post.contains(item) ? (nearestArticles(editor, item.parentElement)[0] ?? null) : null;
  }
  const before = nearestArticles(editor, post);
  // "Reply by Wren to Priya's comment" names two: whose it is comes first.
  const place = (article: Element) => {
    const at = (article.getAttribute('aria-label') ?? '').indexOf(name);
    return at < 0 ? Number.POSITIVE_INFINITY : at;
  };
  return before.reduce<Element | null>(
    (best, next) => (best && place(best) < place(next) ? best : next),
    null,
  );
}

/** The articles that stand before the editor in the nearest element that has any. */
function nearestArticles(editor: HTMLElement, post: Element | null): Element[] {
  for (let around = editor.parentElement; around && around !== post; around = around.parentElement) {
    const found = [...around.querySelectorAll(ARTICLE)].filter((article) => precedes(article, editor));
    if (found.length > 0) return found;
  }
  return [];
}

/** The box around editor and button, short of the post. */
function boxOf(editor: HTMLElement, post: Element | null): Element {
  let box: Element = editor.parentElement ?? editor;
  while (controlsIn(box).length === 0 && box.parentElement && box.parentElement !== post)
    box = box.parentElement;
  return box;
}
