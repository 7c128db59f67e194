const CONTROL = 'button,[role=button],[type=submit]';

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

/** All that a box is called by: its label, or what stands in it while it is empty; lower case, "" where it is not called. */
export const nameOf = (editor: Element): string =>
  ['aria-label', 'aria-placeholder', 'placeholder']
    .map((name) => editor.getAttribute(name))
    .find(Boolean)
    ?.toLowerCase() ?? '';

/** Whether a box is called something that begins with one of these. */
export const isNamed = (editor: Element, starts: readonly string[]): boolean =>
  starts.some((start) => nameOf(editor).startsWith(start));

/** Where lines of text are no words of anybody: buttons, drawings, boxes. */
const NO_WORDS =
  'button,button *,svg *,[contenteditable] *,textarea,time,script,style,' +
  '[role=button]:not(:has(* + *)),[role=button]:not(:has(* + *)) *,:is(h1,h2,h3,h4),:is(h1,h2,h3,h4) *';

/** The lines of text in an element that stand before another, in order, where nothing marks whose words they are. */
export const linesBefore = (
  area: Element,
  editor: Element,
  isWanted: (line: Element) => boolean = () => true,
): string[] =>
  [...area.querySelectorAll('*')]
    .filter(
      (line) =>
        isWanted(line) &&
        !line.querySelector(':not(br,img,wbr)') &&
        !line.matches(NO_WORDS) &&
        /\p{L}{2}/u.test(line.textContent) &&
        precedes(line, editor) &&
        !editor.contains(line),
    )
    .map((line) => line.textContent.trim());

/** What is written in a box so far: a field's words are no part of the document. */
export const writtenIn = (editor: Element): string =>
  editor instanceof HTMLTextAreaElement || editor instanceof HTMLInputElement
    ? editor.value
    : (editor.textContent ?? '');
