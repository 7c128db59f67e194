import type { SiteAdapter } from './adapter.ts';
import { controlOn } from './controls.ts';
import { isMessageBox, messageAt, SEND_MESSAGE } from './x/chat.ts';
import { postAt, SEND_POST } from './x/post.ts';
import { isProfileField, profileAt, SAVE_PROFILE } from './x/profile.ts';

/**
 * Follow, on a profile, in a list, in a post; it ends otherwise once one follows (2026). Accept, of a message from
 * somebody new (2026).
 */
const CONTACT = '[data-testid$="-follow"],[data-testid=dm-message-request-accept-button]';

const on = (path: readonly EventTarget[], selector: string): Element | undefined =>
  path.find((target): target is Element => target instanceof Element && target.matches(selector));

const SEND = [SEND_POST, SEND_MESSAGE, SAVE_PROFILE].join();

/**
 * X: posts, quotes and replies (Draft.js; plain textareas in the narrow layout), messages, and the profile's words
 * and name (plain fields). Labels are never looked at: the site's test ids are the same in every language.
 */
export const x: SiteAdapter = {
  id: 'x',

  placeOf: (editor) => postAt(editor) ?? messageAt(editor) ?? profileAt(editor),

  // What a list is about, in a form of its own.
  isOther: (editor) => editor.matches('[name=description]'),

  isSend(path, editor) {
    // Some name the button, others the words or the drawing in it.
    const control = on(path, SEND) ?? controlOn(path);
    const isSend = control?.matches(SEND) || control?.querySelector(SEND);
    return !!isSend && x.placeOf(editor)?.frame?.contains(control ?? null) === true;
  },

  // Enter is a new line in a post (X's own key binding, 2025-07) and sends a message (2026-05), but with Shift.
  sendsOn({ key, ctrlKey, metaKey, shiftKey }, editor) {
    if (key !== 'Enter' || isProfileField(editor)) return false;
    return isMessageBox(editor) ? !shiftKey : ctrlKey || metaKey;
  },

  contactOn(path) {
    const control = on(path, CONTACT);
    // The button is built anew once it was pressed, and the request makes room for the box.
    return control?.closest('[data-testid=dm-conversation-panel]') ?? control?.parentElement;
  },
};
