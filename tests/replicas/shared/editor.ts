import { type Composer, type ComposerOptions, createComposer } from './composer.ts';
import { el } from './dom.ts';

export interface EditorOptions extends ComposerOptions {
  /** Accessible name, and the placeholder too where there is none of its own, as the site has it. */
  label: string;
  placeholder?: string;
}

export interface MountedEditor extends Pick<Composer, 'text' | 'clear' | 'focus' | 'destroy'> {
  element: HTMLElement;
  rerender(): void;
}

/** The site's text box: Lexical in a wrapper that also draws the placeholder. */
export function mountEditor({ label, placeholder: words = label, ...options }: EditorOptions): MountedEditor {
  const placeholder = el('div', { class: 'placeholder', 'aria-hidden': 'true' }, words);
  const box = () =>
    el('div', {
      contenteditable: 'true',
      role: 'textbox',
      'data-lexical-editor': 'true',
      spellcheck: 'true',
      tabindex: 0,
      class: 'notranslate editor',
      'aria-label': label,
      'aria-placeholder': words,
    });
  const first = box();
  const element = el('div', { class: 'editor-frame' }, first, placeholder);
  const composer = createComposer(first, {
    ...options,
    theme: { paragraph: 'paragraph', ltr: 'ltr', rtl: 'rtl' },
    onChange: (text) => {
      placeholder.hidden = text !== '';
      options.onChange(text);
    },
  });
  return { ...composer, element, rerender: () => composer.moveTo(box()) };
}
