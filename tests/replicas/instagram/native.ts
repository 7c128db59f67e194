import {
  Component,
  createRef,
  type FormEvent,
  createElement as h,
  type KeyboardEvent,
  type ReactElement,
} from 'react';
import { render } from 'react-dom';
import { el } from '../shared/dom.ts';

type Field = HTMLTextAreaElement | HTMLInputElement;

export interface NativeOptions {
  kind: 'textarea' | 'input';
  /** Attributes of the field, as React names them. */
  field: Record<string, string | number>;
  /** Whether Enter sends; an input's form is submitted by the browser itself. */
  entersSend?: true;
  /** What stands in the field at first. */
  text?: string;
  /** Whether the words stay in the field when they have been sent. */
  keeps?: true;
  /** What stands around the field. */
  around(field: ReactElement, text: string, submit: (event?: FormEvent) => void): ReactElement;
  send(text: string): void;
}

/** A composer in a field of the browser's own. */
export interface NativeBox {
  element: HTMLElement;
  text(): string;
  rerender(): void;
}

interface State {
  text: string;
  /** Counts the field's nodes: a new key makes React build a new one. */
  version: number;
}

/** Height in pixels beyond which the field scrolls instead of growing. */
const TALLEST = 80;

/** A field whose value React owns: what it shows is only ever what the state says. */
class Box extends Component<NativeOptions, State> {
  override state: State = { text: this.props.text ?? '', version: 0 };
  private readonly field = createRef<Field>();

  rerender(): void {
    const { current } = this.field;
    const hadFocus = document.activeElement === current;
    const start = current?.selectionStart ?? 0;
    const end = current?.selectionEnd ?? 0;
    const settle = () => {
      const next = this.field.current;
      if (hadFocus) next?.focus({ preventScroll: true });
      next?.setSelectionRange(start, end);
    };
    this.setState(({ version }) => ({ version: version + 1 }), settle);
  }

  override componentDidUpdate(): void {
    const { current } = this.field;
    if (!(current instanceof HTMLTextAreaElement)) return;
    current.style.height = 'auto';
    current.style.height = `${Math.min(current.scrollHeight, TALLEST)}px`;
  }

  private readonly submit = (event?: FormEvent): void => {
    event?.preventDefault();
    const { text } = this.state;
    const { keeps, send } = this.props;
    if (text.trim() === '') return;
    send(text);
    this.setState({ text: keeps ? text : '' });
  };

  private readonly onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    this.submit(event);
  };

  override render(): ReactElement {
    const { text, version } = this.state;
    const { kind, field, entersSend, around } = this.props;
    const made = h(kind, {
      ...field,
      key: version,
      ref: this.field,
      value: text,
      onChange: (event: FormEvent<Field>) => this.setState({ text: event.currentTarget.value }),
      ...(entersSend && { onKeyDown: this.onKeyDown }),
    });
    return around(made, text, this.submit);
  }
}

/** A composer in React: a textarea or a one-line field, and what stands around it. */
export function mountNative(options: NativeOptions): NativeBox {
  const element = el('div', {});
  const box = createRef<Box>();
  render(h(Box, { ...options, ref: box }), element);
  return {
    element,
    text: () => box.current?.state.text ?? '',
    rerender: () => box.current?.rerender(),
  };
}

/** A `div` that plays a button, in React. */
export const nativeButton = (words: string, act: () => void, disabled = false): ReactElement =>
  h(
    'div',
    {
      role: 'button',
      tabIndex: 0,
      className: 'post-button',
      'aria-disabled': disabled || undefined,
      onClick: () => {
        if (!disabled) act();
      },
    },
    words,
  );
