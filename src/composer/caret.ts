/** The selection in this editor, as a range that moves with its text; null where there is none, as in native fields. */
export function caretIn(editor: HTMLElement): Range | null {
  const selection = getSelection();
  const range = selection?.rangeCount ? selection.getRangeAt(0) : null;
  return range && editor.contains(range.commonAncestorContainer) ? range.cloneRange() : null;
}

/**
 * Gives an editor focus with the caret where it was. Draft.js (0.11.7, in `editOnBlur`) takes the selection away as
 * it loses focus, and focus alone puts the caret before the first character.
 */
export function focusAt(editor: HTMLElement, caret: Range | null): void {
  editor.focus({ preventScroll: true });
  if (!caret || !editor.contains(caret.commonAncestorContainer)) return;
  const selection = getSelection();
  selection?.removeAllRanges();
  selection?.addRange(caret);
}
