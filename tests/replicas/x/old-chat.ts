import { Editor, type EditorState } from 'draft-js';
import { Component, createRef, createElement as h, type KeyboardEvent, type ReactNode } from 'react';
import type { ConversationProps } from './conversation.ts';
import { emptyState, handleCommand, isBlank, keyBinding, SEND, textOf, withCaret } from './draft.ts';
import { composers, type InUse } from './in-use.ts';
import { button } from './parts.ts';
import { settings } from './settings.ts';

interface State {
  state: EditorState;
  /** Counts the times the box was mounted anew. */
  mounted: number;
}

/** The chat as it was to about late 2025: Draft.js in the page itself, Enter sends. */
export class OldChat extends Component<ConversationProps, State> implements InUse {
  override state: State = { state: emptyState(), mounted: 0 };
  private readonly editor = createRef<Editor>();

  override componentDidMount(): void {
    composers.push(this);
  }

  override componentWillUnmount(): void {
    composers.splice(composers.indexOf(this), 1);
  }

  text(): string {
    return textOf(this.state.state);
  }

  rerender(): void {
    const hadFocus = this.state.state.getSelection().getHasFocus();
    this.setState(
      ({ mounted }) => ({ mounted: mounted + 1 }),
      () => {
        if (!hadFocus) return;
        this.editor.current?.focus();
        this.setState(({ state }) => ({ state: withCaret(state) }));
      },
    );
  }

  private readonly send = (): void => {
    const { state } = this.state;
    if (isBlank(state)) return;
    this.setState(({ mounted }) => ({ state: emptyState(), mounted: mounted + 1 }));
    this.props.onSend(textOf(state));
  };

  override render(): ReactNode {
    const { state, mounted } = this.state;
    const box = h(Editor, {
      key: mounted,
      ref: this.editor,
      editorState: state,
      onChange: (next) => this.setState({ state: next }),
      keyBindingFn: (event: KeyboardEvent) =>
        event.key === 'Enter' && !event.shiftKey ? SEND : keyBinding(event),
      handleKeyCommand: (command) => handleCommand(command, this.send),
      stripPastedStyles: true,
      webDriverTestID: 'dmComposerTextInput',
      ariaLabel: settings.words.message,
      role: 'textbox',
      tabIndex: 0,
    });
    const { send } = settings.words;
    const attributes = { 'data-testid': 'dmComposerSendButton', 'aria-label': send, className: 'primary' };
    return h(
      'section',
      { className: 'chat' },
      h('h2', null, this.props.chat.name),
      h(
        'div',
        { className: 'chat-messages' },
        this.props.chat.messages.map(({ text }, at) => h('p', { key: at }, text)),
      ),
      h(
        'aside',
        { role: 'complementary', className: 'chat-form' },
        h('div', null, box),
        button({ ...attributes, disabled: isBlank(state), onClick: this.send }, send),
      ),
    );
  }
}
