import type { Attachment } from '../../vocabulary.ts';
import type { Place } from '../adapter.ts';
import { WHATSAPP_CAPTION_LABEL as CAPTION_LABEL } from '../labels.ts';
import { chatOf, labelOf } from './chat.ts';
import { SEND } from './send.ts';

/** The chat's own box has a number for its tab; the caption none, or this very word (as of 2026-11). */
const CAPTION = '[contenteditable=true][data-lexical-editor]:is([data-tab=undefined],:not([data-tab]))';

/** Pictures and videos just chosen. */
const MEDIA = 'img[src^="blob:"],video,canvas,[style*="blob:"]';

/** What shows that they are about to be sent; the test id is not there in all builds (2026-11). */
const CONTAINER = '[data-testid=media-caption-input-container]';
const PREVIEW = `${CONTAINER},${MEDIA}`;

/**
 * The caption of pictures about to be sent, which go to the chat that is open beneath; null where this editor is none.
 * Its draft is kept apart from that chat's.
 */
export function captionAt(editor: HTMLElement): Place | null {
  const parts = partsOf(editor);
  if (!parts) return null;
  const chat = chatOf(parts.main, parts.box);
  return {
    ...chat,
    surface: chat.surface === 'group' && !isForChat(editor, parts) ? 'unknown' : chat.surface,
    conversation: `${chat.conversation}\ncaption`,
    attachments: mediaIn(parts.preview),
    frame: parts.bar,
  };
}

interface Parts {
  /** The smallest block that holds both caption and Send. */
  bar: Element;
  /** The largest with neither the chat nor the list of chats in it. */
  preview: Element;
  /** The chat beneath, and its own box, which is live too. */
  main: Element;
  box: HTMLElement;
}

const found = new WeakMap<HTMLElement, Parts>();

/** Looked for once an editor and chat, for a thread may be thousands of messages long. */
function partsOf(editor: HTMLElement): Parts | null {
  const known = found.get(editor);
  if (known?.box.isConnected && known.bar.contains(editor)) return known;
  if (!editor.matches(CAPTION) || editor.closest('#main,footer')) return null;
  let preview: Element = editor;
  let bar: Element | undefined;
  for (let around = editor.parentElement; around && !around.querySelector('#main,#side'); ) {
    if (around.querySelector(SEND)) bar ??= around;
    preview = around;
    around = around.parentElement;
  }
  if (!bar || !preview.querySelector(PREVIEW)) return null;
  const main = document.querySelector('#main');
  const box = main?.querySelector<HTMLElement>('footer [contenteditable=true]');
  if (!main || !box) return null;
  const made = { bar, preview, main, box };
  found.set(editor, made);
  return made;
}

/**
 * Whether it is surely the chat's: a status, and an answer to somebody's, may look the same over it. A caption's label is
 * how the chat's own begins ("Type a message" of "Type a message to group Year 4"), or an older build's words.
 */
function isForChat(editor: HTMLElement, { preview, box }: Parts): boolean {
  const label = labelOf(editor);
  return (
    preview.querySelector(CONTAINER) !== null ||
    (label !== '' && labelOf(box).startsWith(label)) ||
    label.toLowerCase().startsWith(CAPTION_LABEL)
  );
}

/** Each kind once: a picture is drawn again, small, where there are several. */
function mediaIn(preview: Element): Attachment[] {
  const kinds = [...preview.querySelectorAll(MEDIA)].map((media) =>
    media instanceof HTMLVideoElement ? 'video' : 'image',
  );
  return [...new Set(kinds)];
}
