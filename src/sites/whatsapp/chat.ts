import type { Surface } from '../../vocabulary.ts';
import type { Place } from '../adapter.ts';
import { linesBefore } from '../controls.ts';
import { GROUP_WORDS, NAME_AMID } from '../labels.ts';

/** Distinct authors in the visible messages that make a chat a group for certain. */
const GROUP_AUTHORS = 3;
const NEWEST = 60;

/** A message in the box of the open chat; null where this editor is none. */
export function messageAt(editor: HTMLElement): Place | null {
  const main = editor.closest('#main');
  // The pickers of emoji and stickers have their search, a plain field, in the footer too.
  const footer = editor.isContentEditable ? editor.closest('footer') : null;
  return main && footer && { ...chatOf(main, editor), replyTo: quotedIn(footer, editor), frame: footer };
}

/** The open chat, as its header and the label of its own box tell. */
export function chatOf(main: Element, box: HTMLElement): Place {
  const where = chatTitle(main);
  return { surface: surfaceOf(box, main, where), conversation: where ?? labelOf(box), where };
}

export const labelOf = (box: HTMLElement): string => box.getAttribute('aria-label') ?? '';

function titleIn(main: Element): Element | null | undefined {
  const header = main.querySelector('header');
  return (
    header?.querySelector('[data-testid=conversation-info-header-chat-title]') ??
    header?.querySelector('span[dir=auto]') ??
    header?.querySelector('span[title]')
  );
}

/** The title in full stands in an attribute; as text it may lack its emoji, which can be drawn as pictures. */
function chatTitle(main: Element): string | undefined {
  const title = titleIn(main);
  return title?.getAttribute('title')?.trim() || title?.textContent?.trim() || undefined;
}

/**
 * "Type a message to Sam" or "Type a message to group Year 4": the chat's own name is taken off first, so that a
 * contact called "Group hug" is not a group. The label is the box's own, so it is believed before the thread,
 * which may still be the last chat's. Without a name in it, three authors make a group.
 */
function surfaceOf(box: HTMLElement, main: Element, where: string | undefined): Surface {
  const words = besideName(plain(labelOf(box)), plain(where ?? ''));
  if (words === undefined)
    return tellsMembers(main) || authorsIn(main, box, where) >= GROUP_AUTHORS ? 'group' : 'unknown';
  return words.toLowerCase().split(/\s+/).some(isGroupWord) ? 'group' : 'direct';
}

/** Under its name the header of a group tells who is in it, three at least: "Anna, Ben, You". No time is so told. */
function tellsMembers(main: Element): boolean {
  const title = titleIn(main);
  return [...main.querySelectorAll('header *')].some(
    (line) =>
      line.childElementCount === 0 &&
      !title?.contains(line) &&
      /[,،、][^\p{N}:]+[,،、]/u.test(line.textContent ?? ''),
  );
}

const isGroupWord = (word: string): boolean => GROUP_WORDS.includes(word);

/** What a label says besides the chat's name, which stands last in it; undefined where it does not name the chat. */
function besideName(label: string, name: string): string | undefined {
  if (name && label.endsWith(name)) return label.slice(0, -name.length);
  if (!NAME_AMID.includes(document.documentElement.lang.slice(0, 2))) return undefined;
  const pieces = ` ${label} `.split(` ${name} `);
  return pieces.length > 1 ? pieces.join(' ') : undefined;
}

/** Without quotation marks, and those that only tell which way to read, which set names and numbers apart in a right-to-left page. */
const plain = (text: string): string =>
  text.replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069"“”„«»]/g, '').trim();

interface Counted {
  where: string | undefined;
  authors: number;
  /** One of the messages counted: once it has gone, the thread may be another's. */
  message: Element | undefined;
}

const counted = new WeakMap<Element, Counted>();

/** Counted once a box and chat, for a thread may be thousands of messages long. */
function authorsIn(main: Element, box: HTMLElement, where: string | undefined): number {
  const known = counted.get(box);
  if (known && known.where === where && known.message?.isConnected !== false) return known.authors;
  const newest = [...main.querySelectorAll('[data-pre-plain-text]')].slice(-NEWEST);
  // Older builds tell a group in each message's address.
  const marked = main.querySelector('[data-id*="@g.us"]') ?? undefined;
  const authors = marked ? GROUP_AUTHORS : countAuthors(newest);
  counted.set(box, { where, authors, message: marked ?? newest[0] });
  return authors;
}

/** `data-pre-plain-text` reads "[10:02, 20/11/2026] Sam: ". Only the newest messages are looked at. */
function countAuthors(messages: readonly Element[]): number {
  const authors = new Set<string>();
  for (const message of messages) {
    const author = /\]\s*(.+?):\s*$/.exec(message.getAttribute('data-pre-plain-text') ?? '')?.[1];
    if (author) authors.add(author);
    if (authors.size >= GROUP_AUTHORS) break;
  }
  return authors.size;
}

/** What is quoted is short; a tray of stickers is not. */
const MOST_LINES = 4;

/** The message answered stands above the box, inside the footer; where no mark tells it, as whose it is and its words. */
function quotedIn(footer: Element, editor: Element): string | undefined {
  const quoted = footer.querySelector('[data-testid=quoted-message],.quoted-mention');
  const words = quoted?.querySelector('.quoted-mention') ?? quoted;
  if (words) return words.textContent?.trim() || undefined;
  // A picker, a list of names and a preview of a link stand there too.
  if (footer.querySelector('[role=listbox],[role=option],[role=grid],a[href]')) return undefined;
  const [, ...lines] = linesBefore(footer, editor);
  return lines.length < MOST_LINES ? lines.join(' ') || undefined : undefined;
}
