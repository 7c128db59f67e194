import type { Locator } from '@playwright/test';

/** Where a word stands, CSS pixels of the viewport. */
export interface WordBox {
  x: number;
  width: number;
  bottom: number;
}

/** Finds the word in a composer by the page's own means; null where it is not in it. */
export const wordBox = (composer: Locator, word: string): Promise<WordBox | null> =>
  composer.evaluate((box, wanted) => {
    const field = box instanceof HTMLTextAreaElement || box instanceof HTMLInputElement ? box : null;
    const root = field ? copyOf(field) : box;
    const range = rangeOf(root);
    const found = range?.getBoundingClientRect();
    if (field) root.remove();
    return found ? { x: found.x, width: found.width, bottom: found.bottom } : null;

    function rangeOf(element: Element): Range | null {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.textContent?.indexOf(wanted) ?? -1;
        if (at < 0) continue;
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + wanted.length);
        return range;
      }
      return null;
    }

    /** A native field has no ranges: its text is laid out again over it, in an element of the same style. */
    function copyOf(field: HTMLTextAreaElement | HTMLInputElement): HTMLElement {
      const copy = document.createElement('div');
      const style = getComputedStyle(field);
      for (const name of style) copy.style.setProperty(name, style.getPropertyValue(name));
      const { x, y } = field.getBoundingClientRect();
      copy.textContent = field.value;
      Object.assign(copy.style, {
        position: 'fixed',
        left: `${x}px`,
        top: `${y}px`,
        margin: '0',
        visibility: 'hidden',
        overflow: 'hidden',
        whiteSpace: field instanceof HTMLInputElement ? 'pre' : 'pre-wrap',
        overflowWrap: 'break-word',
        transform: 'none',
      });
      document.body.append(copy);
      copy.scrollTop = field.scrollTop;
      copy.scrollLeft = field.scrollLeft;
      return copy;
    }
  }, word);
