import type { Attachment } from '../vocabulary.ts';
import type { Place, SiteAdapter } from './adapter.ts';
import { ANSWER_LABELS, NEXT_LABELS, POST_LABELS } from './labels.ts';

/**
 * Facebook: a post on one's profile, on a page or in a group, written in the "Create post" dialog (Lexical).
 * A permalink shows a whole post in a dialog too, so "inside a dialog" alone does not make a post.
 */
export const facebook: SiteAdapter = {
  id: 'facebook',

  placeOf(editor) {
    const dialog = postDialog(editor);
    if (!dialog) return null;
    return { ...destinationOf(dialog), attachments: attachmentsIn(dialog, editor), frame: dialog };
  },

  isSend(path, editor) {
    const dialog = postDialog(editor);
    const control = path.find(
      (target) => target instanceof Element && target.matches('button,[role=button]'),
    );
    return (
      control instanceof Element &&
      dialog !== null &&
      dialog.contains(control) &&
      hasLabel(control, POST_LABELS)
    );
  },

  // Enter is a new line in a post.
  sendsOn: () => false,
};

const destinations = new WeakMap<Element, Pick<Place, 'surface' | 'conversation' | 'where'>>();

/** Where a dialog posts to is settled when it opens; the address may change behind it. */
function destinationOf(dialog: Element): Pick<Place, 'surface' | 'conversation' | 'where'> {
  const known = destinations.get(dialog);
  if (known) return known;
  const group = groupOf(location.pathname);
  const destination: Pick<Place, 'surface' | 'conversation' | 'where'> = group
    ? { surface: 'group', conversation: group, where: groupName() }
    : { surface: 'post', conversation: location.pathname };
  destinations.set(dialog, destination);
  return destination;
}

const dialogs = new WeakMap<HTMLElement, Element>();

/** The dialog of a post's editor; looked for once an editor, for it is asked at every keystroke. */
function postDialog(editor: HTMLElement): Element | null {
  const known = dialogs.get(editor);
  if (known?.contains(editor)) return known;
  const dialog = findPostDialog(editor);
  if (dialog) dialogs.set(editor, dialog);
  return dialog;
}

function findPostDialog(editor: HTMLElement): Element | null {
  const dialog = editor.closest('[role=dialog]');
  if (!dialog || editor.closest('[role=article],[role=search]') || hasAnswerLabel(editor)) return null;
  const controls = [...dialog.querySelectorAll('button,[role=button]')];
  return controls.some(
    (control) => hasLabel(control, [...POST_LABELS, ...NEXT_LABELS]) || isAudienceControl(control),
  )
    ? dialog
    : null;
}

function hasAnswerLabel(editor: HTMLElement): boolean {
  const label = (editor.getAttribute('aria-label') ?? '').toLowerCase();
  return ANSWER_LABELS.some((start) => label.startsWith(start));
}

function hasLabel(control: Element, labels: readonly string[]): boolean {
  const label = control.getAttribute('aria-label') ?? control.textContent ?? '';
  return labels.includes(label.trim().toLowerCase());
}

/** Its label goes on with the audience; only the beginning is fixed. */
function isAudienceControl(control: Element): boolean {
  return (control.getAttribute('aria-label') ?? '').startsWith('Edit privacy. Sharing with');
}

/** `/groups/<id or slug>/…` → the id or slug. */
function groupOf(path: string): string | undefined {
  return /^\/groups\/([^/]+)/.exec(path)?.[1];
}

function groupName(): string | undefined {
  return document.querySelector('h1')?.textContent?.trim() || undefined;
}

/** Previews inside this dialog only: hidden previews of other composers stand elsewhere on the page. */
function attachmentsIn(dialog: Element, editor: HTMLElement): Attachment[] {
  return [...dialog.querySelectorAll('img[src^="blob:"],video')]
    .filter((preview) => !editor.contains(preview))
    .map((preview) => (preview instanceof HTMLVideoElement ? 'video' : 'image'));
}
