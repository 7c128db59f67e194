import type { Surface } from '../../vocabulary.ts';
import type { Place } from '../adapter.ts';
import { attachmentsIn, boxWith } from './around.ts';

/** The box of the chat (a textarea, 2026-05 to 2026-10), and of the one before it (Draft.js, to about late 2025). */
const BOX = '[data-testid=dm-composer-textarea],[data-testid=dmComposerTextInput]';
/** Send; in the new chat it comes with the first word, in the place of the button for a voice message (2026-08). */
export const SEND_MESSAGE = '[data-testid=dm-composer-send-button],[data-testid=dmComposerSendButton]';
const PANEL = '[data-testid=dm-conversation-panel]';
const HEADER = '[data-testid=dm-conversation-header]';
const NAME = '[data-testid=dm-conversation-username]';

/** Whether this is a box for messages: in the page, or in the open shadow root that the site builds its chat in. */
export const isMessageBox = (editor: HTMLElement): boolean => editor.closest(BOX) !== null;

/** A message to one person or several; null where this editor is for none. */
export function messageAt(editor: HTMLElement): Place | null {
  if (!isMessageBox(editor)) return null;
  const root = editor.closest(PANEL) ?? (editor.getRootNode() as ParentNode);
  const header = root.querySelector(HEADER);
  const where =
    (header?.querySelector(NAME) ?? header?.querySelector('h1,h2'))?.textContent?.trim() || undefined;
  const frame = editor.closest('form') ?? boxWith(editor, SEND_MESSAGE);
  const id = idAt(location.pathname);
  // The address tells for certain; the drawer stands over pages of any other.
  const people = peopleIn(header);
  return {
    surface: id ? surfaceOf(id) : people.size === 1 ? 'direct' : people.size > 2 ? 'group' : 'unknown',
    // Two chats that tell no name are not one: whom they lead to, or all that stands at their heads, keeps them apart.
    conversation: id ?? where ?? ([...people].join() || headOf(editor, header)),
    where,
    attachments: attachmentsIn(frame),
    frame,
  };
}

const heads = new WeakMap<Element, string>();

/** What stands at the head of a chat, as it stood when writing began: it can say as well who is typing. */
function headOf(editor: Element, header: Element | null): string {
  const known = heads.get(editor) ?? header?.textContent?.trim() ?? '';
  heads.set(editor, known);
  return known;
}

/** Of an address that says neither it is not known. */
const surfaceOf = (id: string): Surface =>
  id.startsWith('g') ? 'group' : id.includes('-') ? 'direct' : 'unknown';

/** `/i/chat/<id>-<id>` has one other person in it, `/i/chat/g<id>` is a group (2026-10). */
const idAt = (path: string): string | undefined =>
  /^\/(?:i\/chat|messages)\/(?:\D+\/)?(g?\d[\d-]*)/.exec(path)?.[1];

/** The header leads to the profile of whoever the chat is with, often twice: by picture and by name. */
function peopleIn(header: Element | null): Set<string> {
  const paths = [...(header?.querySelectorAll('a') ?? [])].map(({ pathname }) => pathname.toLowerCase());
  return new Set(
    paths.filter((path) => /^\/(?!(?:messages|home|explore|notifications|settings|i)$)\w+$/.test(path)),
  );
}
