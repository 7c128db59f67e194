import { editorIn, isField } from './editor.ts';

export interface WatchHandlers {
  /** A person touched this editor: it took focus, or something was typed or pressed in it. */
  onTouched(editor: HTMLElement, by: Event): void;
  /** The watched editor's text or label may have changed, or what stands around it: pictures, a quoted message. */
  onChanged(): void;
  /** The watched editor moved or changed size; hidden or removed, its size is nothing. */
  onMoved(): void;
}

const TOUCHES = ['focusin', 'beforeinput', 'keydown', 'pointerdown'] as const;
const OBSERVED: MutationObserverInit = {
  childList: true,
  characterData: true,
  subtree: true,
  attributes: true,
  // Of attributes only the box's own label, which tells the chat on WhatsApp; a class change is no edit.
  attributeFilter: ['aria-label', 'aria-placeholder'],
};

/** Around the editor only what comes and goes: a preview, a quoted message. */
const OBSERVED_AROUND: MutationObserverInit = { childList: true, subtree: true };

/**
 * Tells when a person writes, and watches the one editor named last. Editors change their DOM without an `input`
 * event, so the editor's own root is observed; the document never is.
 */
export class Watch {
  #editor: HTMLElement | null = null;
  readonly #edits: MutationObserver;
  readonly #size: ResizeObserver;
  readonly #heedScroll: (within: EventTarget) => void;

  constructor(handlers: WatchHandlers, signal: AbortSignal) {
    this.#edits = new MutationObserver(() => handlers.onChanged());
    this.#size = new ResizeObserver(() => handlers.onMoved());
    const capture = { capture: true, signal };
    const onTouch = (event: Event) => {
      // At nearly every key it is the one that is watched, and a path is dear to ask for.
      const editor = event.target === this.#editor ? this.#editor : editorIn(event.composedPath());
      if (editor) handlers.onTouched(editor, event);
    };
    for (const type of TOUCHES) window.addEventListener(type, onTouch, capture);
    window.addEventListener(
      'input',
      (event) => {
        // A field changes no DOM; every other editor's change is seen above, and once is enough.
        const editor = this.#editor;
        if (editor && isField(editor) && event.composedPath()[0] === editor) handlers.onChanged();
      },
      capture,
    );
    // A script that empties a field tells nobody: looked at once a press or key is over, and before the next word.
    const onEmptied = () => {
      if (this.#editor && isField(this.#editor) && this.#editor.value === '') handlers.onChanged();
    };
    for (const type of ['click', 'keyup'])
      window.addEventListener(type, () => this.#editor && setTimeout(onEmptied), capture);
    window.addEventListener('beforeinput', onEmptied, capture);
    const onMove = () => {
      if (this.#editor) handlers.onMoved();
    };
    this.#heedScroll = (within) => within.addEventListener('scroll', onMove, { ...capture, passive: true });
    this.#heedScroll(window);
    window.addEventListener('resize', onMove, { signal });
    signal.addEventListener('abort', () => this.leave());
  }

  /** The editor that is watched. */
  get followed(): HTMLElement | null {
    return this.#editor;
  }

  /** Watches this editor and what is around it in its own dialog or footer, and no other. */
  follow(editor: HTMLElement, frame: Element | undefined): void {
    this.leave();
    this.#editor = editor;
    this.#edits.observe(editor, OBSERVED);
    this.#size.observe(editor);
    // A scroll inside a shadow root, as of a box in X's chat, is not told outside of it.
    const root = editor.getRootNode();
    if (root !== document) this.#heedScroll(root);
    if (!frame) return;
    this.#edits.observe(frame, OBSERVED_AROUND);
    this.#size.observe(frame);
  }

  leave(): void {
    this.#editor = null;
    this.#edits.disconnect();
    this.#size.disconnect();
  }
}
