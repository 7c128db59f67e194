const CONTROL = 'button,[role=button]';

/** The button that an event happened on, from its composed path. */
export function controlOn(path: readonly EventTarget[]): Element | undefined {
  return path.find((target): target is Element => target instanceof Element && target.matches(CONTROL));
}

/** The buttons in an element, in order. */
export const controlsIn = (element: Element): Element[] => [...element.querySelectorAll(CONTROL)];

/** The label of an element, or what it reads as where it has none, in lower case. */
export const labelOf = (element: Element): string =>
  (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().toLowerCase();

/**
 * The row of a list that a control stands in: the smallest box around it that is or holds one of these links, where
 * that has no controls but a pair, to accept and to decline.
 */
export function rowOf(control: Element, link: string): Element | null {
  const row = control.closest(`${link},:has(${link})`);
  return row && controlsIn(row).length <= 2 ? row : null;
}

/** Whether `a` stands before `b`. */
export const precedes = (a: Element, b: Element): boolean =>
  !!(a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING);
