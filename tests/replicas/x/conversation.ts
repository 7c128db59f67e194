import {
  Component,
  createRef,
  type FormEvent,
  createElement as h,
  type KeyboardEvent,
  type ReactNode,
} from 'react';
import { Field } from './field.ts';
import { composers, type InUse } from './in-use.ts';
import { avatar, button, icon } from './parts.ts';
import { type Chat, profilePath, settings } from './settings.ts';

export interface ConversationProps {
  chat: Chat;
  onSend(text: string): void;
}

/** Height in pixels beyond which the box scrolls. */
const TALLEST = 120;
const PLANE = 'M3 12l18-8-8 18-2-8z';
const MICROPHONE = 'M12 4a3 3 0 0 1 3 3v5a3 3 0 0 1-6 0V7a3 3 0 0 1 3-3zM6 12a6 6 0 0 0 12 0';

/** The open chat: whom it is with, what was said, and the box, a textarea that stays from one chat to the next. */
export class Conversation
  extends Component<ConversationProps, { texts: Record<string, string> }>
  implements InUse
{
  /** What was written in each chat and not sent yet. */
  override state = { texts: {} as Record<string, string> };
  private readonly field = createRef<Field>();
  private readonly panel = createRef<HTMLElement>();

  override componentDidMount(): void {
    composers.push(this);
  }

  override componentWillUnmount(): void {
    composers.splice(composers.indexOf(this), 1);
  }

  text(): string {
    return this.state.texts[this.props.chat.id] ?? '';
  }

  rerender(): void {
    this.field.current?.rerender();
  }

  private readonly write = (text: string): void => {
    const { id } = this.props.chat;
    this.setState(({ texts }) => ({ texts: { ...texts, [id]: text } }));
  };

  private readonly send = (): void => {
    const text = this.text();
    if (text.trim() === '') return;
    this.write('');
    this.props.onSend(text);
  };

  private readonly onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    this.send();
  };

  override render(): ReactNode {
    const { chat } = this.props;
    const { message } = settings.words;
    const box = h(Field, {
      ref: this.field,
      kind: 'textarea',
      text: this.text(),
      onText: this.write,
      tallest: TALLEST,
      attributes: {
        'data-testid': 'dm-composer-textarea',
        'aria-label': message,
        placeholder: message,
        dir: 'auto',
        rows: 1,
        onKeyDown: this.onKeyDown,
      },
    });
    return h(
      'section',
      { 'data-testid': 'dm-conversation-panel', className: 'chat', ref: this.panel },
      header(chat),
      h('div', { 'data-testid': 'dm-message-list', className: 'chat-messages' }, chat.messages.map(said)),
      chat.request
        ? this.prompt()
        : h(
            'form',
            {
              'data-testid': 'dm-composer-form',
              className: 'chat-form',
              onSubmit: (event: FormEvent) => event.preventDefault(),
            },
            h('div', { 'data-testid': 'dm-composer-input-container' }, box),
            this.text().trim() === '' ? voice() : this.sendButton(),
          ),
    );
  }

  private readonly accept = (): void => {
    const { chat } = this.props;
    chat.request = false;
    window.replica.added?.push(chat.name);
    this.forceUpdate(() => this.panel.current?.querySelector('textarea')?.focus());
  };

  /** Under a message from somebody new, in place of the box. */
  private prompt(): ReactNode {
    const { accept, remove } = settings.words;
    const named = (name: string) => ({
      'data-testid': `dm-message-request-${name}-button`,
      className: 'primary',
    });
    return h(
      'div',
      { 'data-testid': 'dm-message-request-prompt', className: 'chat-form' },
      button(named('delete'), remove),
      button({ ...named('accept'), onClick: this.accept }, accept),
    );
  }

  /** There only with words in the box, in the place of the one for a voice message. */
  private sendButton(): ReactNode {
    const { send } = settings.words;
    const attributes = { 'data-testid': 'dm-composer-send-button', 'aria-label': send, className: 'round' };
    return button({ key: 'send', ...attributes, onClick: this.send }, icon(PLANE));
  }
}

const voice = () =>
  button(
    { key: 'voice', 'data-testid': 'dm-composer-voice-button', 'aria-label': 'Voice', className: 'round' },
    icon(MICROPHONE),
  );

/** Links to the profiles of the others: one person's twice, as picture and name, or several people's. */
function header({ name, people }: Chat): ReactNode {
  const profile = (handle: string, ...inside: ReactNode[]) =>
    h('a', { key: handle, href: `https://x.com${profilePath(handle)}` }, ...inside);
  const title = h('div', { dir: 'auto' }, name);
  const [only] = people;
  return h(
    'header',
    { 'data-testid': 'dm-conversation-header', className: 'chat-head' },
    people.map((handle) => profile(handle, avatar(handle))),
    h(
      'div',
      { 'data-testid': 'dm-conversation-username' },
      only && people.length === 1 ? profile(only, title) : title,
    ),
  );
}

const said = ({ by, text }: Chat['messages'][number], at: number): ReactNode =>
  h(
    'div',
    {
      key: at,
      'data-testid': `message-${at}`,
      'data-dm-message-row': at,
      className: by === settings.me.by ? 'said own' : 'said',
    },
    h('div', { 'data-testid': `message-text-${at}` }, h('span', { dir: 'auto' }, text)),
  );
