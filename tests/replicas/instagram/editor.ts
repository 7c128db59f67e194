import { type Composer, type ComposerOptions, createComposer } from '../shared/composer.ts';
import { el } from '../shared/dom.ts';

export interface EditorOptions extends ComposerOptions {
  /** Accessible name: "Message". */
  label: string;
  /** Words in the empty box: "Message...". */
  placeholder: string;
}

export interface MountedEditor extends Pick<Composer, 'text' | 'clear' | 'focus' | 'destroy'> {
  element: HTMLElement;
  rerender(): void;
}

/** The site's rich text box: Lexical in a wrapper that also draws the placeholder. */
export function mountEditor({ label, placeholder, ...options }: EditorOptions): MountedEditor {
  const hint = el('div', { class: 'placeholder', 'aria-hidden': 'true' }, placeholder);
  const box = () =>
    el('div', {
      contenteditable: 'true',
      role: 'textbox',
      'data-lexical-editor': 'true',
      spellcheck: 'true',
      tabindex: 0,
      class: 'notranslate editor',
      'aria-label': label,
      'aria-placeholder': placeholder,
    });
  const first = box();
  const element = el('div', { class: 'editor-frame' }, first, hint);
  const composer = createComposer(first, {
    ...options,
    theme: { paragraph: 'paragraph', ltr: 'ltr', rtl: 'rtl' },
    onChange: (text) => {
      hint.hidden = text !== '';
      options.onChange(text);
    },
  });
  return { ...composer, element, rerender: () => composer.moveTo(box()) };
}
