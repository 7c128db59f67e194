import type { Attachment } from '../../vocabulary.ts';

/** What a control or box is called, in lower case. */
export function labelOf(element: Element): string {
  return (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().toLowerCase();
}

/** Whether a control bears words, and no drawing: so do Post and Send, in whatever language. */
export const isWorded = (control: Element): boolean => !control.querySelector('svg') && !!control.textContent;

/** Pictures just chosen, by the address that only they have. Edited ones are drawn on a canvas. */
export function previewsIn(area: Element, editor: HTMLElement): Attachment[] {
  return [...area.querySelectorAll('img[src^="blob:"],video[src^="blob:"],canvas,[style*="blob:"]')]
    .filter((preview) => !editor.contains(preview))
    .map((preview) => (preview instanceof HTMLVideoElement ? 'video' : 'image'));
}

/** The account a link leads to: `/sam.lantern/` → "sam.lantern"; undefined for any other address. */
export function accountOf(link: Element): string | undefined {
  return /^\/([\w.]+)\/$/.exec(link.getAttribute('href') ?? '')?.[1];
}

/** Links to profiles in order, of those that `selector` names. */
export function profileLinks(area: Element, selector = 'a[href^="/"]'): Element[] {
  return [...area.querySelectorAll(selector)].filter(accountOf);
}
