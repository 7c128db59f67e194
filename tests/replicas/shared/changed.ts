/**
 * Gives a landmark of the page another name, wherever it stands or comes to stand: as after a change of the site.
 *
 * @param from how the attribute's value begins: "tweetTextarea_"; the rest of it stays
 */
export function rename(attribute: string, from: string, to: string): void {
  const change = () => {
    for (const element of document.querySelectorAll(`[${attribute}^="${from}"]`)) {
      const value = element.getAttribute(attribute) ?? '';
      element.setAttribute(attribute, to + value.slice(from.length));
    }
  };
  new MutationObserver(change).observe(document, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: [attribute],
  });
}
