import type { Attachment } from '../../vocabulary.ts';
import type { Place } from '../adapter.ts';
import { controlsIn } from '../controls.ts';
import { AUDIENCE_LABELS, COMMENT_LABELS, NEXT_LABELS, POST_LABELS, REPLY_LABELS } from '../labels.ts';
import { afterLabel, groupOf, hasLabel, isLastOf, pageName, textOf } from './controls.ts';

type Destination = Pick<Place, 'surface' | 'conversation' | 'where'>;

/**
 * Where the post in this editor goes: it is written in the "Create post" dialog. A permalink shows a whole post in
 * a dialog too, so "inside a dialog" alone does not make a post. Null where the editor writes none.
 */
export function postAt(editor: HTMLElement): Place | null {
  const dialog = postDialog(editor);
  if (!dialog) return null;
  return {
    ...destinationOf(dialog),
    // Looked for when it is asked for, and not at every keystroke.
    get audience() {
      return audienceIn(dialog);
    },
    attachments: attachmentsIn(dialog, editor),
    frame: dialog,
  };
}

/**
 * Whether this control posts: by its label or, in a language whose label is not known, as the last of the dialog, where
 * that bears words: pictures and the like are added by drawings.
 */
export const isPostSend = (control: Element, editor: HTMLElement): boolean => {
  const dialog = postDialog(editor);
  return (
    dialog?.contains(control) === true &&
    (hasLabel(control, POST_LABELS) || (!!textOf(control) && isLastOf(dialog, control, ENDS)))
  );
};

/**
 * Whether this is "Next": Pages, and some profiles, hide the words behind "Post settings" before the real "Post"
 * (2026), so it is the last press that a person makes with their draft in sight.
 */
export const isPostStep = (control: Element, editor: HTMLElement): boolean =>
  postDialog(editor)?.contains(control) === true && hasLabel(control, NEXT_LABELS);

const destinations = new WeakMap<Element, Destination>();

/** Where a dialog posts to is settled when it opens; the address may change behind it. */
function destinationOf(dialog: Element): Destination {
  const known = destinations.get(dialog);
  if (known) return known;
  const group = groupOf(location.pathname);
  const destination: Destination = group
    ? { surface: 'group', conversation: group, where: pageName() }
    : {
        surface: 'post',
        conversation: location.pathname,
        // A page or profile is headed with its name; the feed is not. What names its audience or shows another's post
        // goes to one's own, wherever it was begun.
        where:
          location.pathname === '/' || dialog.querySelector('[role=article]') || audienceIn(dialog)
            ? undefined
            : pageName(),
      };
  destinations.set(dialog, destination);
  return destination;
}

const dialogs = new WeakMap<HTMLElement, Element>();

/** Whether a post was found to be written here before: it never comes to be a comment. */
export const isKnownPost = (editor: HTMLElement): boolean => dialogs.get(editor)?.contains(editor) === true;

/** The dialog of a post's editor; looked for once an editor, for it is asked at every keystroke. */
function postDialog(editor: HTMLElement): Element | null {
  const known = dialogs.get(editor);
  if (known?.contains(editor)) return known;
  const dialog = findPostDialog(editor);
  if (dialog) dialogs.set(editor, dialog);
  return dialog;
}

const ENDS = [...POST_LABELS, ...NEXT_LABELS];

/**
 * A dialog with a heading and a file field of its own in any language (2026); else one that posts or names its audience.
 */
function findPostDialog(editor: HTMLElement): Element | null {
  const dialog = editor.closest('[role=dialog]');
  if (!dialog || editor.closest('[role=article],[role=search]')) return null;
  // A chat that floats over the page has a heading and a field for files too.
  if (dialog.querySelector('[role=row],[role=grid],[role=log]')) return null;
  if (afterLabel(editor, [...COMMENT_LABELS, ...REPLY_LABELS]) !== undefined) return null;
  const isPost =
    (dialog.querySelector('h2,[role=heading]') && dialog.querySelector('[type=file]')) ||
    controlsIn(dialog).some((control) => hasLabel(control, ENDS)) ||
    audienceIn(dialog);
  return isPost ? dialog : null;
}

/** The label of the button for it goes on with the audience, and ends like a sentence. */
const audienceIn = (dialog: Element): string | undefined =>
  controlsIn(dialog)
    .map((control) => afterLabel(control, AUDIENCE_LABELS))
    .find(Boolean)
    ?.replace(/\.$/, '');

/** Previews inside this element only: hidden previews of other composers stand elsewhere on the page. */
export function attachmentsIn(frame: Element, editor: Element): Attachment[] {
  return [...frame.querySelectorAll('img[src^="blob:"],video')]
    .filter((preview) => !editor.contains(preview))
    .map((preview) => (preview instanceof HTMLVideoElement ? 'video' : 'image'));
}
