/** Finding an editor from an event, and reading its text without ever writing to it. */
import type { Field } from '../card/mirror.ts';

/** A text as read, and the way back from its offsets to the page. */
export interface EditorText {
  text: string;
  /**
   * The DOM range of `[start, end)` in UTF-16 offsets; null where it cannot be told, and in native fields. Read it at
   * once: one range is moved from place to place, for the browser keeps each up to date at every edit of the page.
   */
  range(start: number, end: number): Range | null;
}

/** The nearest field a person can write in, from an event's composed path; crosses open shadow roots. */
export function editorIn(path: readonly EventTarget[]): HTMLElement | null {
  let editable: HTMLElement | null = null;
  for (const target of path) {
    if (!(target instanceof HTMLElement)) continue;
    if (target instanceof HTMLTextAreaElement) return target;
    if (target instanceof HTMLInputElement)
      return target.type === 'text' || target.type === '' ? target : null;
    // The root of the editable region carries the attribute; its descendants inherit.
    if (EDITABLE.includes(target.getAttribute('contenteditable') ?? 'false')) editable = target;
    else if (editable && !target.isContentEditable) break;
  }
  return editable;
}

/** An attribute without a value is one that is true. */
const EDITABLE = ['true', '', 'plaintext-only'];

/** Whether this is a native field, whose text is no part of the document. */
export const isField = (editor: HTMLElement): editor is Field =>
  editor instanceof HTMLTextAreaElement || editor instanceof HTMLInputElement;

/** Reads an editor: Lexical, Draft.js or a native field. Cost grows with the text's length only. */
export function readEditor(editor: HTMLElement): EditorText {
  if (isField(editor)) return { text: editor.value, range: () => null };
  const pieces = new Pieces();
  blocksOf(editor).forEach((block, index) => {
    if (index > 0) pieces.add('\n', null);
    readBlock(block, pieces);
  });
  return pieces;
}

/**
 * The editor's paragraphs: Draft.js marks each; Lexical's are its children, list items counting as paragraphs.
 * `innerText` would double the gap around empty paragraphs.
 */
function blocksOf(editor: HTMLElement): Element[] {
  // A box without an editor of the site's own: its words stand in it as they are.
  const isPlain = [...editor.childNodes].some((node) => node instanceof Text && node.data.trim() !== '');
  if (isPlain) return [editor];
  const draft = editor.querySelectorAll('[data-block]');
  if (draft.length > 0) return [...draft];
  return [...editor.children].flatMap((child) =>
    child.matches('ul,ol') ? [...child.querySelectorAll('li')] : [child],
  );
}

function readBlock(block: Element, pieces: Pieces): void {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text) pieces.add(node.data, node);
    else if (node instanceof HTMLImageElement) pieces.add(imageText(node), node);
    else if (node instanceof HTMLBRElement && !isFiller(node, block)) pieces.add('\n', node);
  }
}

/** Editors close a paragraph that ends in a break, and fill an empty one, with a break that is no character. */
function isFiller(node: HTMLBRElement, block: Element): boolean {
  if (node.hasAttribute('data-lexical-managed-linebreak')) return true;
  let last: Node | null = block.lastChild;
  while (last?.lastChild) last = last.lastChild;
  return last === node;
}

/** Emoji drawn as pictures keep their character in an attribute. */
function imageText(image: HTMLImageElement): string {
  if (image.hasAttribute('data-lexical-managed-linebreak')) return '';
  return image.getAttribute('data-plain-text') ?? image.alt;
}

let range: Range | undefined;

/** The text in order of place, each piece with the node it came from. */
class Pieces implements EditorText {
  text = '';
  readonly #pieces: { start: number; end: number; node: Node | null }[] = [];

  add(text: string, node: Node | null): void {
    if (text === '') return;
    this.#pieces.push({ start: this.text.length, end: this.text.length + text.length, node });
    this.text += text;
  }

  /** Index of the piece that holds this offset. */
  #at(offset: number): number {
    let low = 0;
    let high = this.#pieces.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#pieces[middle]?.end ?? 0) > offset) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  range(start: number, end: number): Range | null {
    const from = this.#pieces.slice(this.#at(start)).find((piece) => piece.node);
    const to = this.#pieces.slice(0, this.#at(end - 1) + 1).findLast((piece) => piece.node);
    if (!from?.node?.isConnected || !to?.node?.isConnected) return null;
    range ??= document.createRange();
    if (from.node instanceof Text) range.setStart(from.node, Math.max(0, start - from.start));
    else range.setStartBefore(from.node);
    if (to.node instanceof Text) range.setEnd(to.node, Math.min(to.node.length, end - to.start));
    else range.setEndAfter(to.node);
    return range;
  }
}
