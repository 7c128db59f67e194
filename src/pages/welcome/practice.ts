import type { Pack } from '../../packs/schema.ts';
import type { SiteAdapter } from '../../sites/adapter.ts';
import type { Role } from '../../vocabulary.ts';
import { type ExampleDraft, welcome } from '../../words/welcome.ts';
import { hasRules } from '../rules.ts';

/** Ids on the welcome page by which the adapter knows the practice box from the page's other fields. */
export const PRACTICE = { frame: 'practice-frame', box: 'practice-box', post: 'practice-post' } as const;

/** The practice box of the welcome page, as one more site: what happens beside it is the real thing. */
export const practice: SiteAdapter = {
  id: 'facebook',
  practice: true,

  placeOf(editor) {
    if (editor.id !== PRACTICE.box) return null;
    const frame = editor.closest(`#${PRACTICE.frame}`) ?? undefined;
    return { surface: 'post', conversation: 'practice', frame };
  },

  isSend: (path) => path.some((target) => target instanceof Element && target.id === PRACTICE.post),

  // As in a post: Enter makes a new line.
  sendsOn: () => false,
};

/** Drafts to try as somebody of this role at this school. */
export function examplesFor(pack: Pack, role: Role): readonly ExampleDraft[] {
  const { drafts } = welcome.practice;
  if (!hasRules(pack, role)) return drafts.noRules;
  return role === 'parent' || role === 'staff' || role === 'pupil' ? drafts[role] : drafts.other;
}

/** Puts a text in the box as if it were typed: it can be undone, and whoever watches the box is told. */
export function typeInto(box: HTMLTextAreaElement, text: string): void {
  box.focus();
  box.select();
  // Deprecated and without a successor: nothing else leaves "undo" whole.
  if (document.execCommand('insertText', false, text)) return;
  box.value = text;
  box.dispatchEvent(new InputEvent('input', { bubbles: true }));
}
