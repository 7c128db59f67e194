import type { Place } from '../adapter.ts';
import { linesBefore, writtenIn } from '../controls.ts';
import { accountOf, areaOf, MESSAGES, previewsIn, profileLinks, ROWS } from './parts.ts';

/** `/direct/t/<id>/`; of the others, `/direct/requests/hidden/` and `/direct/general/`, none names its thread. */
const THREAD_PATH = /^\/direct\/(?:t\/(\w+)|requests|general)/;

const HEADER_LINKS = 'a[href^="/"]:not([role=row] a,[role=grid] a,nav a)';

/** A direct message; null where this editor is none, as are the inbox's search and notes. */
export function messageAt(editor: HTMLElement): Place | null {
  const address = THREAD_PATH.exec(location.pathname);
  // A chat over other pages, and one in a layout for telephones, is told by what its box is called.
  const isCalled = editor.matches(MESSAGES) && editor.matches('textarea,[role=textbox]:not(input)');
  if (!isCalled && !(address && editor.matches('[contenteditable=true][role=textbox]:not([role=dialog] *)')))
    return null;
  const { area, header } = partsOf(editor);
  const where = titleOf(header ?? topOf(area));
  const conversation = address?.[1] ?? where ?? (isCalled ? location.pathname : undefined);
  if (!conversation) return null;
  const people = new Set(header && profileLinks(header).map(accountOf));
  return {
    surface: people.size === 1 ? 'direct' : 'unknown',
    conversation,
    where,
    replyTo: quotedIn(area, editor),
    attachments: previewsIn(area, editor),
    frame: area,
  };
}

interface Parts {
  /** The box with all that belongs to it: its buttons, and the message it answers. */
  area: Element;
  header: Element | undefined;
}

const parts = new WeakMap<HTMLElement, Parts>();

/** A header that was not found is looked for again for so many characters. */
const EARLY = 12;

/** Looked for once an editor, for a thread may be thousands of messages long. */
function partsOf(editor: HTMLElement): Parts {
  const known = parts.get(editor);
  // The header of a group may hold no links, and is never found; another's may come a little after the box.
  const isSure = known?.header ? known.header.isConnected : writtenIn(editor).length > EARLY;
  if (isSure && known?.area.contains(editor) && known.area.isConnected) return known;
  const area = areaOf(editor);
  const made = { area, header: headerAbove(area) };
  parts.set(editor, made);
  return made;
}

/** The block that tells whom the thread is with; the page's own links, outside of `main`, tell nothing. */
function headerAbove(area: Element): Element | undefined {
  for (let around = area; !around.matches('main,[role=main]'); ) {
    if (!around.parentElement) return undefined;
    around = around.parentElement;
    const [link] = profileLinks(around, HEADER_LINKS);
    if (link) return [...around.children].find((child) => child.contains(link));
  }
  return undefined;
}

/** Over a group's messages its name may lead nowhere: the first block of the chat, where that has no messages. */
function topOf(area: Element): Element | undefined {
  const [first] = area.parentElement?.children ?? [];
  return first &&
    first !== area &&
    !first.matches(`${ROWS},:has(${ROWS})`) &&
    area.parentElement?.querySelector(ROWS)
    ? first
    : undefined;
}

function titleOf(header: Element | undefined): string | undefined {
  const title = header?.querySelector('h1,h2,[role=heading],[dir=auto],[title]') ?? header;
  return title?.textContent?.trim() || undefined;
}

/** Above the box, in two lines: whom one answers, and what they wrote. */
function quotedIn(area: Element, editor: HTMLElement): string | undefined {
  const lines = [...area.querySelectorAll('[dir=auto]')].filter(
    (line) => !editor.contains(line) && line.textContent.trim(),
  );
  if (lines.length > 1) return lines.at(-1)?.textContent.trim();
  return lines.length === 0 && area !== editor
    ? linesBefore(area, editor).slice(1).join(' ') || undefined
    : undefined;
}
