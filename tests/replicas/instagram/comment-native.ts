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
import { COMMENT_LABEL, type CommentBox } from './comment.ts';

type Field = HTMLTextAreaElement | HTMLInputElement;

interface Props {
  kind: 'textarea' | 'input';
  send(text: string): void;
}

interface State {
  text: string;
  /** Counts the field's nodes: a new key makes React build a new one. */
  version: number;
}

/** Height in pixels beyond which the field scrolls instead of growing. */
const TALLEST = 80;

/** A field whose value React owns: what it shows is only ever what the state says. */
class Form extends Component<Props, State> {
  override state: State = { text: '', version: 0 };
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
    if (text.trim() === '') return;
    this.setState({ text: '' });
    this.props.send(text);
  };

  private readonly onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    this.submit(event);
  };

  private button(): ReactElement | null {
    if (this.state.text.trim() === '') return null;
    if (this.props.kind === 'input') return h('button', { type: 'submit', className: 'post-button' }, 'Post');
    const act = () => this.submit();
    return h('div', { role: 'button', tabIndex: 0, className: 'post-button', onClick: act }, 'Post');
  }

  override render(): ReactElement {
    const { text, version } = this.state;
    const { kind } = this.props;
    const field = h(kind, {
      key: version,
      ref: this.field,
      value: text,
      'aria-label': COMMENT_LABEL,
      placeholder: COMMENT_LABEL,
      autoComplete: 'off',
      onChange: (event: FormEvent<Field>) => this.setState({ text: event.currentTarget.value }),
      // An input's form is submitted by the browser itself.
      ...(kind === 'textarea' && { rows: 1, onKeyDown: this.onKeyDown }),
    });
    return h(
      'form',
      { className: 'comment-form', method: 'POST', onSubmit: this.submit },
      field,
      this.button(),
    );
  }
}

/** The comment composer in React, as a textarea or a one-line field. */
export function mountNativeComment(kind: Props['kind'], send: Props['send']): CommentBox {
  const element = el('div', {});
  const form = createRef<Form>();
  render(h(Form, { ref: form, kind, send }), element);
  return {
    element,
    text: () => form.current?.state.text ?? '',
    rerender: () => form.current?.rerender(),
  };
}
