const CONTROL = 'button,[role=button]';

/** The buttons in an element. */
export const controlsIn = (element: Element): Element[] => [...element.querySelectorAll(CONTROL)];

/** The label of an element, or what it reads as where it has none, in lower case. */
export const labelOf = (element: Element): string =>
  (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().toLowerCase();

/** Whether an element is called one of these. */
export const hasLabel = (element: Element, labels: readonly string[]): boolean =>
  labels.includes(labelOf(element));

/** What follows in the label of an element that begins with one of these; undefined where it does not. */
export function afterLabel(element: Element, starts: readonly string[]): string | undefined {
  const label = element.getAttribute('aria-label') ?? '';
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

export const precedes = (a: Element, b: Element): boolean =>
  (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
