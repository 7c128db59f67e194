import type { Place } from '../adapter.ts';
import { labelOf, linesBefore, precedes, writtenIn } from '../controls.ts';
import { MESSAGE_LABELS, SEND_MESSAGE_LABELS } from '../labels.ts';
import { afterLabel, hasLabel, textOf } from './controls.ts';
import { attachmentsIn } from './post.ts';

/** A thread on a page of its own: `/messages/t/<id>`, encrypted `/messages/e2ee/t/<id>`. */
const THREAD_PATH = /^\/messages\/(?:e2ee\/)?t\/([^/]+)/;
/** What was said in a chat (to 2026): it quotes posts, and leads to pictures, pages and people. */
const SAID = '[role=row],[role=grid],[role=log],[role=article]';
const HEADING = 'h1,h2,h3';
/** What a box with all that belongs to it does not reach, and what it stays within. */
const BEYOND = `${SAID},${HEADING},a:not([contenteditable] a),[role=main]`;
const WITHIN = '[role=main],[role=dialog],body';
/** `/sam.lantern`, `/profile.php?id=100`; pages of the site's own have one word too. */
const PROFILE =
  /^\/(?:profile\.php\?id=(?=\d)|(?!(?:messages|marketplace|help|friends|settings|privacy|stories|watch|groups|events|pages|gaming|reels?|photos?|login)\b|\w+\.php))([a-z\d.]+)\/?(?:&|$)/i;

type People = Map<string, HTMLAnchorElement>;

/** Whether messages are written here: the placeholder is the same in every language (2026-02). */
export const isMessage = (editor: Element): boolean =>
  editor.matches('[aria-placeholder=Aa],[placeholder=Aa]') ||
  afterLabel(editor, MESSAGE_LABELS) !== undefined;

/**
 * The message in this box. The people that its chat links to tell a one-to-one chat from a group, and no label does:
 * where there are none it stays unknown, and is left alone like a one-to-one chat.
 */
export function messageAt(editor: Element): Place {
  const chat = chatOf(editor);
  const people: People = chat ? peopleIn(chat, editor) : new Map();
  const surface = (['unknown', 'direct'] as const)[countOf(people)] ?? 'group';
  const [person, link] = (surface === 'direct' && [...people][0]) || [];
  const named = nameOn(link) || afterLabel(editor, MESSAGE_LABELS) || textOf(headingOf(chat));
  const area = areaOf(editor);
  return {
    surface,
    conversation:
      (chat?.matches('[role=main]') && THREAD_PATH.exec(location.pathname)?.[1]) ||
      (person ?? named ?? chat?.getAttribute('aria-label') ?? ''),
    where: named || firstLineOf(chat, editor),
    replyTo: quotedIn(area, editor),
    attachments: attachmentsIn(area, editor),
    frame: area,
  };
}

/** "Send", or "Press Enter to send", where most languages name the key alike. Before the first word "Like" stands there. */
export const isMessageSend = (control: Element, editor: Element): boolean =>
  areaOf(editor).contains(control) &&
  (hasLabel(control, SEND_MESSAGE_LABELS) || labelOf(control).includes(' enter'));

/** A dialog over any page, or the main part of Messenger's own; that of another page is no chat. */
const chatOf = (editor: Element): Element | null =>
  editor.closest(location.pathname.startsWith('/messages') ? '[role=main],[role=dialog]' : '[role=dialog]');

/** A chat that links to nobody may not be drawn yet: it is asked again for so many characters. */
const EARLY = 12;

const known = new WeakMap<Element, People>();

/**
 * Whom a chat links to, in its header and by the pictures beside what was said. Looked for with each draft, and when
 * one of the links has gone or leads elsewhere: a thread may be thousands of messages long.
 */
function peopleIn(chat: Element, editor: Element): People {
  const before = known.get(editor);
  const isSame = ([person, link]: [string, HTMLAnchorElement]) =>
    chat.contains(link) && personOn(link) === person;
  const isEarly = before?.size === 0 && writtenIn(editor).length < EARLY;
  if (before && writtenIn(editor) && !isEarly && [...before].every(isSame)) return before;
  const people: People = new Map();
  // Whom the chat is headed with is whom it is with, whoever else is shown in it.
  const heading = headingOf(chat);
  const led = heading && (heading.closest('a') ?? heading.querySelector('a'));
  const links = led && personOn(led) ? [led] : chat.querySelectorAll('a');
  for (const link of links) {
    const person = personOn(link);
    const isWords =
      link !== led && (link.closest('[role=article],[dir=auto]') || (link.closest(SAID) && textOf(link)));
    if (person && !people.has(person) && !isWords) people.set(person, link);
  }
  known.set(editor, people);
  return people;
}

const personOn = ({ host, pathname, search }: HTMLAnchorElement): string | undefined =>
  host === location.host
    ? PROFILE.exec(pathname + search)?.[1]
        ?.toLowerCase()
        .replaceAll('.', '')
    : undefined;

/** One person may be linked to by name and by number, so that only two of a kind are two people. */
function countOf(people: People): number {
  const numbered = [...people.keys()].filter((person) => /^\d+$/.test(person)).length;
  return Math.max(numbered, people.size - numbered);
}

const nameOn = (link: Element | undefined) =>
  textOf(link?.querySelector('[dir=auto]') ?? link) ?? link?.getAttribute('aria-label');

/** What a chat without a heading begins with, where that is not said in it. */
const firstLineOf = (chat: Element | null, editor: Element): string | undefined => {
  const line = chat?.querySelector('[dir=auto]');
  return line && !line.closest(SAID) && precedes(line, editor) && !areaOf(editor).contains(line)
    ? textOf(line)
    : undefined;
};

/** The header comes first; what was said has headings too. */
function headingOf(chat: Element | null): Element | null {
  const heading = chat?.querySelector(HEADING) ?? null;
  return heading?.closest(SAID) ? null : heading;
}

function areaOf(editor: Element): Element {
  const around = editor.parentElement;
  return !around || around.matches(WITHIN) || around.querySelector(BEYOND) ? editor : areaOf(around);
}

/** Above the box, in two lines as on Instagram: whom one answers, and what they wrote. */
function quotedIn(area: Element, editor: Element): string | undefined {
  const lines = [...area.querySelectorAll('[dir=auto]')].filter(
    (line) => precedes(line, editor) && textOf(line) && !line.querySelector('[dir=auto]'),
  );
  if (lines.length > 1) return textOf(lines.at(-1));
  return lines.length === 0 && area !== editor
    ? linesBefore(area, editor).slice(1).join(' ') || undefined
    : undefined;
}
