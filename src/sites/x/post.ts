import type { Place } from '../adapter.ts';
import { precedes } from '../controls.ts';
import { attachmentsIn, signedIn } from './around.ts';

/** A composer's text box is this or stands in it; a thread's items are numbered from 0 (2026-08 to 2026-10). */
const BOX = '[data-testid^=tweetTextarea_]';
/** Submit, in the dialog and in the page (2026-08 to 2026-10). */
export const SEND_POST = '[data-testid=tweetButton],[data-testid=tweetButtonInline]';
const DIALOG = '[role=dialog]';
const COLUMN = '[data-testid=primaryColumn]';

/**
 * A post, quote or reply, in the page or the dialog; null where this editor is none.
 * The dialog always stands at /compose/post, whatever it writes: what is around the box tells. Nothing is kept
 * from one call to the next, for the site mounts its boxes anew and shows other posts around the same ones.
 */
export function postAt(editor: HTMLElement): Place | null {
  const item = editor.closest(BOX)?.getAttribute('data-testid');
  if (!item) return null;
  const dialog = editor.closest(DIALOG);
  const frame = frameOf(editor);
  const status = dialog ? undefined : /\/status\/(\d+)/.exec(location.pathname)?.[1];
  const isCompose = location.pathname.startsWith('/compose/');
  const answered = dialog || status || isCompose ? answeredBy(editor) : null;
  const isReply = answered !== null || status !== undefined;
  const id = status ?? (answered && statusOf(answered)) ?? '';
  const audience = isReply ? undefined : audienceOver(editor, frame);
  return {
    surface: isReply ? 'comment' : 'post',
    conversation: [dialog ? 'dialog' : 'page', item, id].join(' '),
    where: isCommunity(audience, frame) ? audience : undefined,
    replyTo: answered ? wordsOf(answered) : wordsIn(frame),
    audience,
    attachments: attachmentsIn(frame),
    account: signedIn(),
    frame,
  };
}

/**
 * The dialog; in the page the smallest box around the editor and its submit, absent where posts come in before
 * one is found. In the dialog of a picture stands a box of the page's kind, and the card belongs beside that.
 */
function frameOf(editor: Element): Element | undefined {
  const dialog = editor.closest(DIALOG);
  if (dialog?.querySelector('[data-testid=tweetButton]')) return dialog;
  for (let box = editor.parentElement; box; box = box.parentElement) {
    if (box.querySelector(SEND_POST)) return box;
    // The post that is answered may stand over the words, with no dialog around both.
    const isFeed = [...box.querySelectorAll('article')].some((post) => precedes(editor, post));
    if (isFeed || box.matches(`${DIALOG},main,body`)) return undefined;
  }
  return undefined;
}

/**
 * The post answered: the nearest before the editor, in its dialog or column (2026-08). A quoted post stands
 * after it and is no article. Looks from the editor outwards, for below it may stand a thousand answers.
 */
function answeredBy(editor: Element): Element | null {
  for (let box = editor; !box.matches(`${DIALOG},${COLUMN},main,body,body>*`); ) {
    for (let before = box.previousElementSibling; before; before = before.previousElementSibling) {
      const post = before.matches('article') ? before : [...before.querySelectorAll('article')].at(-1);
      if (post) return post;
    }
    if (!box.parentElement) return null;
    box = box.parentElement;
  }
  return null;
}

/** The time of a post is the link to it. */
function statusOf(post: Element): string | undefined {
  return /\/status\/(\d+)/.exec(
    post.querySelector('a[href*="/status/"]:has(time)')?.getAttribute('href') ?? '',
  )?.[1];
}

/** A post's words, marked (2026-08), or else in a language of their own. */
const WORDS = '[data-testid=tweetText]';

/** Its own words: those of a post quoted in it stand in a link (in dialogs a button) of their own (2026-08). */
function wordsOf(post: Element): string | undefined {
  const words = [...post.querySelectorAll(`${WORDS},[lang]`)].find((one) => {
    const quote = one.closest('[role=link],[role=button]');
    return !quote || quote === post || !post.contains(quote);
  });
  return words?.textContent?.trim() || undefined;
}

/** The words of a post that is quoted: it stands beside those that are written. */
const wordsIn = (frame: Element | undefined): string | undefined =>
  frame?.querySelector(WORDS)?.textContent?.trim() || undefined;

/**
 * The button for the audience reads "Everyone" in the language of the page, or the name of a community. It stands over
 * the words; who can reply is said under them.
 */
function audienceOver(editor: Element, frame: Element | undefined): string | undefined {
  const button = frame?.querySelector('[aria-haspopup=menu]');
  const isOver = button && button.compareDocumentPosition(editor) & Node.DOCUMENT_POSITION_FOLLOWING;
  return (isOver && button.textContent?.trim()) || undefined;
}

/** It is a name where the community's page, which stays behind the dialog, is headed with the same. */
function isCommunity(audience: string | undefined, frame: Element | undefined): boolean {
  if (audience === undefined || !frame) return false;
  const asked = `${location.pathname} ${audience}`;
  let known = communities.get(frame);
  if (known?.asked !== asked) {
    const headings = [...document.querySelectorAll(`${COLUMN} :is(h1,h2)`)];
    known = { asked, is: headings.some(({ textContent }) => textContent?.trim() === audience) };
    communities.set(frame, known);
  }
  return known.is;
}

/** Asked once a frame, page and audience, for a page may be long. */
const communities = new WeakMap<Element, { asked: string; is: boolean }>();
