import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerPlainText } from '@lexical/plain-text';
import { registerRichText } from '@lexical/rich-text';
import {
  $createParagraphNode,
  $getRoot,
  COMMAND_PRIORITY_HIGH,
  createEditor,
  type EditorThemeClasses,
  KEY_ENTER_COMMAND,
  type LexicalEditor,
} from 'lexical';

export interface ComposerOptions {
  /** `rich`: Enter makes a paragraph. `plain`: line breaks within one paragraph. */
  kind: 'rich' | 'plain';
  theme?: EditorThemeClasses;
  /** State of an earlier composer, from `save()`. */
  saved?: string | undefined;
  onChange(text: string): void;
  /** Where given, Enter without Shift and outside of an IME's composition calls it instead. */
  onEnter?: () => void;
}

/** A Lexical editor on an element of the page. */
export interface Composer {
  text(): string;
  clear(): void;
  save(): string;
  focus(): void;
  isComposing(): boolean;
  /** Goes on in another element, with the same text, history and caret. */
  moveTo(root: HTMLElement): void;
  destroy(): void;
}

/** Starts Lexical on `root`, which must be a contenteditable element. */
export function createComposer(root: HTMLElement, options: ComposerOptions): Composer {
  const editor = createEditor({
    namespace: 'replica',
    theme: options.theme ?? {},
    onError: (error) => {
      throw error;
    },
  });
  const stops = register(editor, options);
  editor.setRootElement(root);
  if (options.saved) editor.setEditorState(editor.parseEditorState(options.saved));
  else editor.update(fill, { discrete: true });
  return {
    text: () => textOf(editor),
    clear: () => editor.update(fill, { discrete: true }),
    save: () => JSON.stringify(editor.getEditorState()),
    focus: () => editor.focus(),
    isComposing: () => editor.isComposing(),
    moveTo: (next) => moveTo(editor, next),
    destroy: () => {
      for (const stop of stops) stop();
      editor.setRootElement(null);
    },
  };
}

function register(editor: LexicalEditor, options: ComposerOptions): (() => void)[] {
  return [
    options.kind === 'rich' ? registerRichText(editor) : registerPlainText(editor),
    registerHistory(editor, createEmptyHistoryState(), 300),
    editor.registerTextContentListener(() => options.onChange(textOf(editor))),
    editor.registerCommand(
      KEY_ENTER_COMMAND,
      (event) => {
        if (!options.onEnter || !event || event.shiftKey || event.isComposing) return false;
        event.preventDefault();
        // Outside of Lexical's own update, where the model can be read and emptied at once.
        queueMicrotask(options.onEnter);
        return true;
      },
      COMMAND_PRIORITY_HIGH,
    ),
  ];
}

function fill(): void {
  const paragraph = $createParagraphNode();
  $getRoot().clear().append(paragraph);
  paragraph.select();
}

/** Lexical's own `getTextContent` puts two newlines between paragraphs; people see one. */
function textOf(editor: LexicalEditor): string {
  return editor.read(() =>
    $getRoot()
      .getChildren()
      .map((block) => block.getTextContent())
      .join('\n'),
  );
}

function moveTo(editor: LexicalEditor, next: HTMLElement): void {
  const previous = editor.getRootElement();
  const focused = previous !== null && previous === document.activeElement;
  previous?.replaceWith(next);
  editor.setRootElement(next);
  if (focused) {
    next.focus({ preventScroll: true });
    editor.focus();
  }
}
