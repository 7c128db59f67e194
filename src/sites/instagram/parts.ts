import type { Attachment } from '../../vocabulary.ts';
import { controlsIn, precedes } from '../controls.ts';

/** Whether a control bears words, and no drawing or emoji: so do Post and Send, in whatever language. */
const isWorded = (control: Element): boolean =>
  !control.querySelector('svg') &&
  /\p{L}/u.test(control.textContent || (control as HTMLInputElement).value || '');

/** Controls that bear words, in order. */
export const wordedIn = (area: Element): Element[] => controlsIn(area).filter(isWorded);

/**
 * Whether this control sends what is in the box: Post and Submit end its form; Send, where there is none, follows it.
 * What else bears words there chooses a picture, or accepts whoever wrote. Where none bears words, the last is it.
 */
export function isSendOf(control: Element, editor: Element): boolean {
  const form = editor.closest('form');
  const area = form ?? areaOf(editor);
  const worded = wordedIn(area);
  const sends = form ? worded.at(-1) : worded.find((one) => precedes(editor, one));
  const last = form?.querySelector('[type=submit]') ?? controlsIn(area).at(-1);
  return control === (sends ?? (last && precedes(editor, last) ? last : undefined));
}

/** Boxes of messages, by their placeholders (2026-05). */
export const MESSAGES = '[placeholder^=Message],[aria-placeholder^=Message]';

/** Messages already sent: rows of a grid, with links to whoever wrote them. */
export const ROWS = '[role=row],[role=grid]';

/** The largest block around the box with neither messages nor people in it. */
export function areaOf(editor: Element): Element {
  let area = editor;
  while (area.parentElement && !area.parentElement.querySelector(`${ROWS},a[href],main`))
    area = area.parentElement;
  return area;
}

/** Pictures just chosen, by the address that only they have. Edited ones are drawn on a canvas. */
export const PREVIEWS = 'img[src^="blob:"],video[src^="blob:"],canvas,[style*="blob:"]';

/** What those pictures are, without emoji that the box itself draws. */
export function previewsIn(area: Element, editor: HTMLElement): Attachment[] {
  return [...area.querySelectorAll(PREVIEWS)]
    .filter((preview) => !editor.contains(preview))
    .map((preview) => (preview instanceof HTMLVideoElement ? 'video' : 'image'));
}

/** The account a link leads to: `/sam.lantern/` → "sam.lantern"; undefined for any other address. */
export function accountOf(link: Element): string | undefined {
  return /^\/([\w.]+)\/$/.exec(link.getAttribute('href') ?? '')?.[1];
}

let bar: Element | undefined;

/** Whoever is signed in, by the link to their profile at the side: its picture is called after them (2026). */
export function signedIn(): string | undefined {
  if (!bar?.isConnected)
    bar = profileLinks(document.body, 'a:has(img):not(main *,article *,[role=dialog] *)').find((link) =>
      link.querySelector('img')?.alt.includes(accountOf(link) ?? ' '),
    );
  return bar && accountOf(bar);
}

/** Links to profiles in order, of those that `selector` names. */
export function profileLinks(area: Element, selector = 'a[href^="/"]'): Element[] {
  return [...area.querySelectorAll(selector)].filter(accountOf);
}
