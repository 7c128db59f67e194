import {
  CompositeDecorator,
  type ContentBlock,
  type DraftHandleValue,
  EditorState,
  getDefaultKeyBinding,
} from 'draft-js';
import { createElement as h, type KeyboardEvent, type ReactNode } from 'react';

/** Draft.js as the site uses it: hashtags coloured, emoji wrapped with their character kept, Ctrl+Enter sends. */

const decorator = new CompositeDecorator([
  { strategy: finding(/#[\p{L}\p{N}_]+/gu), component: wrapped('hashtag') },
  { strategy: finding(/\p{Emoji_Presentation}/gu), component: wrapped('emoji') },
]);

function finding(pattern: RegExp) {
  return (block: ContentBlock, found: (start: number, end: number) => void) => {
    for (const match of block.getText().matchAll(pattern)) found(match.index, match.index + match[0].length);
  };
}

function wrapped(className: string) {
  return ({ children }: { children?: ReactNode }) => h('span', { className }, children);
}

/** An editor's state with nothing in it. */
export const emptyState = () => EditorState.createEmpty(decorator);

/** The model's text, blocks joined with a newline. */
export const textOf = (state: EditorState): string => state.getCurrentContent().getPlainText('\n');

export const isBlank = (state: EditorState): boolean => textOf(state).trim() === '';

/** Draws the selection where the state has it, in whatever node now shows the state. */
export const withCaret = (state: EditorState) => EditorState.forceSelection(state, state.getSelection());

export const SEND = 'send';

export function keyBinding(event: KeyboardEvent): string | null {
  return event.key === 'Enter' && (event.ctrlKey || event.metaKey) ? SEND : getDefaultKeyBinding(event);
}

/** @param send called for Ctrl+Enter; the rest is left to Draft.js, but for bold and italic, which X has not */
export function handleCommand(command: string, send: () => void): DraftHandleValue {
  if (command === SEND) send();
  return [SEND, 'bold', 'italic', 'underline', 'code'].includes(command) ? 'handled' : 'not-handled';
}
