import { Component, createRef, type FormEvent, createElement as h, type ReactElement } from 'react';

type Native = HTMLTextAreaElement | HTMLInputElement;

export interface FieldProps {
  kind: 'textarea' | 'input';
  text: string;
  onText(text: string): void;
  /** Height in pixels beyond which it scrolls instead of growing; absent: it does not grow. */
  tallest?: number;
  /** All else that the site gives it. */
  attributes: Record<string, unknown>;
}

/** A native field whose value React owns: what it shows is only ever what it is given. */
export class Field extends Component<FieldProps, { version: number }> {
  /** Counts the field's nodes: a new key makes React build a new one. */
  override state = { version: 0 };
  private readonly field = createRef<Native>();

  focus(): void {
    this.field.current?.focus({ preventScroll: true });
  }

  rerender(): void {
    const { current } = this.field;
    // Of what has focus in a shadow root the document knows the host only.
    const root = current?.getRootNode() as Document | undefined;
    const hadFocus = current !== null && root?.activeElement === current;
    const start = current?.selectionStart ?? 0;
    const end = current?.selectionEnd ?? 0;
    const settle = () => {
      if (hadFocus) this.focus();
      this.field.current?.setSelectionRange(start, end);
    };
    this.setState(({ version }) => ({ version: version + 1 }), settle);
  }

  override componentDidUpdate(): void {
    const { current } = this.field;
    const { tallest } = this.props;
    if (!current || tallest === undefined) return;
    current.style.height = 'auto';
    current.style.height = `${Math.min(current.scrollHeight, tallest)}px`;
  }

  override render(): ReactElement {
    const { kind, text, onText, attributes } = this.props;
    return h(kind, {
      key: this.state.version,
      ref: this.field,
      value: text,
      tabIndex: 0,
      onChange: (event: FormEvent<Native>) => onText(event.currentTarget.value),
      ...attributes,
    });
  }
}
