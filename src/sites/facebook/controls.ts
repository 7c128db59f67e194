import { controlsIn, labelOf } from '../controls.ts';

/** Whether an element is called one of these. */
export const hasLabel = (element: Element, labels: readonly string[]): boolean =>
  labels.includes(labelOf(element));

/** Whether a control is the last in an element in which none is called one of these: their names are not known there. */
export function isLastOf(element: Element, control: Element, labels: readonly string[]): boolean {
  const controls = controlsIn(element);
  return controls.at(-1) === control && !controls.some((one) => hasLabel(one, labels));
}

/** What follows in the label of an element that begins with one of these; undefined where it does not. */
export function afterLabel(element: Element, starts: readonly string[]): string | undefined {
  const label = element.getAttribute('aria-label') ?? element.getAttribute('placeholder') ?? '';
  const start = starts.find((one) => label.toLowerCase().startsWith(one));
  return start && label.slice(start.length).trim();
}

/** `/groups/<id or slug>/…` → the id or slug. */
export const groupOf = (path: string): string | undefined => /^\/groups\/([^/]+)/.exec(path)?.[1];

/** The heading of the page stood on: the name of a group, page or profile. */
export const pageName = (): string | undefined => textOf(document.querySelector('h1'));

/** The words in an element; undefined where there are none. */
export const textOf = (element: Element | null | undefined): string | undefined =>
  element?.textContent?.trim() || undefined;
