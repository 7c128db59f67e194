const CONTROL = 'button,[role=button]';

/** The buttons in an element. */
export const controlsIn = (element: Element): Element[] => [...element.querySelectorAll(CONTROL)];

/** Whether the label of an element is one of these, or what it reads as where it has none. */
export function hasLabel(element: Element, labels: readonly string[]): boolean {
  return labels.includes(
    (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().toLowerCase(),
  );
}

/** The beginning of an editor's label that is one of these; undefined where none is. */
export function startsWithLabel(editor: Element, starts: readonly string[]): string | undefined {
  const label = (editor.getAttribute('aria-label') ?? '').toLowerCase();
  return starts.find((start) => label.startsWith(start));
}

/** `/groups/<id or slug>/…` → the id or slug. */
export const groupOf = (path: string): string | undefined => /^\/groups\/([^/]+)/.exec(path)?.[1];

/** The heading of the page stood on: the name of a group, page or profile. */
export const pageName = (): string | undefined => textOf(document.querySelector('h1'));

/** The words in an element; undefined where there are none. */
export const textOf = (element: Element | null | undefined): string | undefined =>
  element?.textContent?.trim() || undefined;
