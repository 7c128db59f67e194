import type { Surface } from '../vocabulary.ts';
import type { SiteAdapter } from './adapter.ts';
import { controlOn } from './controls.ts';
import { GROUP_WORDS } from './labels.ts';

/** Names of the send icon, newest first (2026-06, then older builds). */
const SEND_ICONS = ['wds-ic-send-filled', 'send', 'compose-btn-send'];

/** Distinct authors in the visible messages that make a chat a group for certain. */
const GROUP_AUTHORS = 3;
const NEWEST = 60;

/** WhatsApp Web: the box of the open chat (Lexical). The address never changes with the chat. */
export const whatsapp: SiteAdapter = {
  id: 'whatsapp',

  placeOf(editor) {
    const main = editor.closest('#main');
    const footer = editor.closest('footer');
    if (!main || !footer) return null;
    const where = chatTitle(main);
    return {
      surface: surfaceOf(editor, main, where),
      conversation: where ?? editor.getAttribute('aria-label') ?? '',
      where,
      replyTo: quotedIn(footer),
      frame: footer,
    };
  },

  isSend(path, editor) {
    const footer = editor.closest('footer');
    const control = controlOn(path);
    return !!control && footer?.contains(control) === true && holdsSendIcon(control);
  },

  // Shift alone makes a new line; Ctrl+Enter may send, so it counts as sending.
  sendsOn: (event) => event.key === 'Enter' && !event.shiftKey,
};

/** The title in full stands in an attribute; as text it may lack its emoji, which can be drawn as pictures. */
function chatTitle(main: Element): string | undefined {
  const header = main.querySelector('header');
  const title =
    header?.querySelector('[data-testid=conversation-info-header-chat-title]') ??
    header?.querySelector('span[dir=auto]') ??
    header?.querySelector('span[title]');
  return title?.getAttribute('title')?.trim() || title?.textContent?.trim() || undefined;
}

/**
 * "Type a message to Sam" or "Type a message to group Year 4": the chat's own name is taken off first, so that a
 * contact called "Group hug" is not a group. The label is the box's own, so it is believed before the thread,
 * which may still be the last chat's. Without a name in it, three authors make a group.
 */
function surfaceOf(editor: HTMLElement, main: Element, where: string | undefined): Surface {
  const label = editor.getAttribute('aria-label') ?? '';
  if (where === undefined || !label.endsWith(where))
    return authorsIn(main, editor, where) >= GROUP_AUTHORS ? 'group' : 'unknown';
  const words = label.slice(0, -where.length).toLowerCase().split(/\s+/);
  return words.some((word) => GROUP_WORDS.includes(word)) ? 'group' : 'direct';
}

const counted = new WeakMap<Element, { where: string | undefined; authors: number }>();

/** Counted once a box and chat, for a thread may be thousands of messages long. */
function authorsIn(main: Element, editor: HTMLElement, where: string | undefined): number {
  const known = counted.get(editor);
  if (known && known.where === where) return known.authors;
  const authors = countAuthors(main);
  counted.set(editor, { where, authors });
  return authors;
}

/** `data-pre-plain-text` reads "[10:02, 20/11/2026] Sam: ". Only the newest messages are looked at. */
function countAuthors(main: Element): number {
  const authors = new Set<string>();
  for (const message of [...main.querySelectorAll('[data-pre-plain-text]')].slice(-NEWEST)) {
    const author = /\]\s*(.+?):\s*$/.exec(message.getAttribute('data-pre-plain-text') ?? '')?.[1];
    if (author) authors.add(author);
    if (authors.size >= GROUP_AUTHORS) break;
  }
  return authors.size;
}

/** The message answered stands above the box, inside the footer. */
function quotedIn(footer: Element): string | undefined {
  const quoted = footer.querySelector('[data-testid=quoted-message],.quoted-mention');
  const words = quoted?.querySelector('.quoted-mention') ?? quoted;
  return words?.textContent?.trim() || undefined;
}

function holdsSendIcon(control: Element): boolean {
  const icon = control.querySelector('[data-icon],[data-testid]') ?? control;
  const names = [
    icon.getAttribute('data-icon'),
    icon.getAttribute('data-testid'),
    control.getAttribute('data-testid'),
  ];
  return names.some((name) => name !== null && SEND_ICONS.includes(name));
}
