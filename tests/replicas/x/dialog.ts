import { Component, createRef, createElement as h, type ReactNode } from 'react';
import type { Closed, XPost } from '../replica.ts';
import { guard } from '../shared/trap.ts';
import { Composer } from './composer.ts';
import { button, icon } from './parts.ts';
import type { Writing } from './router.ts';
import { communityNamed } from './settings.ts';
import { Quoted, Tweet } from './tweet.ts';

export interface DialogProps {
  writing: Writing;
  postOf(id: string): XPost | undefined;
  onSend(texts: string[]): void;
  /** Asks for the dialog to be closed. */
  onClose(by: Closed['by']): void;
  /** It is gone, with what it held, for whatever reason. */
  onGone(text: string): void;
}

/** The one dialog for posts, answers and quotes: what it writes shows in what stands around the box. */
export class Dialog extends Component<DialogProps> {
  private readonly dialog = createRef<HTMLDivElement>();
  private readonly composer = createRef<Composer>();
  private stop = () => {};

  override componentDidMount(): void {
    const { onClose } = this.props;
    if (!this.dialog.current) return;
    this.stop = guard(this.dialog.current, {
      home: () => this.composer.current?.focus(),
      outside: () => onClose('outside'),
      escape: () => onClose('escape'),
    });
  }

  override componentWillUnmount(): void {
    this.stop();
    this.props.onGone(this.composer.current?.text() ?? '');
  }

  private box(): ReactNode {
    const { writing, postOf, onSend } = this.props;
    const quoted = writing.quotes ? postOf(writing.quotes) : undefined;
    const community = writing.community && communityNamed(writing.community);
    const words = writing.answers
      ? { prompt: 'Post your reply', submit: 'Reply' as const }
      : { prompt: quoted ? 'Add a comment' : "What's happening?", submit: 'Post' as const };
    return h(Composer, {
      ref: this.composer,
      place: 'dialog',
      words,
      ...(!writing.answers && { audience: community || 'Everyone' }),
      below: quoted && h(Quoted, { post: quoted, role: 'button' }),
      onSend,
    });
  }

  override render(): ReactNode {
    const { writing, postOf, onClose } = this.props;
    const answered = writing.answers ? postOf(writing.answers) : undefined;
    const attributes = { role: 'dialog', 'aria-modal': true, 'aria-labelledby': 'modal-header' };
    const close = {
      'data-testid': 'app-bar-close',
      'aria-label': 'Close',
      className: 'round',
      onClick: () => onClose('button'),
    };
    return h(
      'div',
      { id: 'layers' },
      h('div', { 'data-testid': 'mask', className: 'backdrop' }),
      h(
        'div',
        { ref: this.dialog, className: 'dialog', ...attributes },
        h('header', null, button(close, icon('M6 6l12 12M18 6L6 18'))),
        h('h2', { id: 'modal-header', className: 'unseen' }, 'Compose'),
        answered && h(Tweet, { post: answered, bare: true }),
        this.box(),
      ),
    );
  }
}
