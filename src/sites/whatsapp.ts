import type { SiteAdapter } from './adapter.ts';
import { captionAt } from './whatsapp/caption.ts';
import { messageAt } from './whatsapp/chat.ts';
import { isSendPress } from './whatsapp/send.ts';

/**
 * WhatsApp Web: the box of the open chat, and the caption of pictures about to be sent to it (both Lexical). The
 * address never changes with the chat. Search, the edit of a sent message, status and About are left alone.
 */
export const whatsapp: SiteAdapter = {
  id: 'whatsapp',

  placeOf: (editor) => messageAt(editor) ?? captionAt(editor),

  // The search above the chats, in older builds a box like a message's.
  isOther: (editor) => editor.closest('#side') !== null,

  // Both can be open at once, each with its own button: a press sends what is written in the same frame.
  isSend(path, editor) {
    const pressed = path[0];
    return (
      isSendPress(path) && pressed instanceof Node && !!whatsapp.placeOf(editor)?.frame?.contains(pressed)
    );
  },

  // Shift alone makes a new line; Ctrl+Enter may send, so it counts as sending.
  sendsOn: (event) => event.key === 'Enter' && !event.shiftKey,
};
