import { Editor, type EditorState } from 'draft-js';
import { Component, createElement as h, type ReactNode } from 'react';
import { emptyState, handleCommand, isBlank, keyBinding, textOf, withCaret } from './draft.ts';
import { composers, type InUse } from './in-use.ts';
import { AddMedia, type Media, previews } from './media.ts';
import { avatar, button, icon } from './parts.ts';
import { settings } from './settings.ts';

export interface ComposerProps {
  /** In the page there is one box; in the dialog more can be added to make a thread, but not to an answer. */
  place: 'inline' | 'dialog';
  /** What the empty box and its submit say. */
  words: { prompt: string; submit: 'Post' | 'Reply' };
  /** Who can see it: "Everyone", or a community's name. An answer has no choice. */
  audience?: string;
  /** What is shown under the box: the post quoted. */
  below?: ReactNode;
  /** Told of the text of each box in order. */
  onSend(texts: string[]): void;
}

interface State {
  items: EditorState[];
  media: Media[];
  /** Counts the times the boxes were mounted anew. */
  mounted: number;
}

/** One or more Draft.js editors and the row of buttons under them. */
export class Composer extends Component<ComposerProps, State> implements InUse {
  override state: State = { items: [emptyState()], media: [], mounted: 0 };
  private readonly editors: (Editor | null)[] = [];
  private current = 0;

  override componentDidMount(): void {
    composers.push(this);
    if (this.props.place === 'dialog') this.focus();
  }

  override componentWillUnmount(): void {
    composers.splice(composers.indexOf(this), 1);
  }

  /** Text of the box in use. */
  text(): string {
    const state = this.state.items[this.current];
    return state ? textOf(state) : '';
  }

  focus(): void {
    this.editors[this.current]?.focus();
    // A node mounted anew has no caret, however sure the state is of having focus.
    this.change(this.current, withCaret);
  }

  /** Mounts the boxes anew, with text, history, caret and focus. */
  rerender(changes: Partial<State> = {}): void {
    const hadFocus = this.state.items[this.current]?.getSelection().getHasFocus() ?? false;
    this.setState(
      ({ mounted }) => ({ ...this.state, ...changes, mounted: mounted + 1 }),
      () => {
        if (hadFocus) this.focus();
      },
    );
  }

  private change(index: number, next: (state: EditorState) => EditorState): void {
    this.setState(({ items }) => ({ items: items.map((state, at) => (at === index ? next(state) : state)) }));
  }

  private get isUnready(): boolean {
    const { items, media } = this.state;
    // Pictures can be posted without a word.
    return items.some(isBlank) && !(items.length === 1 && media.length > 0);
  }

  private readonly send = (): void => {
    if (this.isUnready) return;
    const texts = this.state.items.map(textOf);
    this.current = 0;
    this.setState(({ mounted }) => ({ items: [emptyState()], media: [], mounted: mounted + 1 }));
    this.props.onSend(texts);
  };

  private readonly addItem = (): void => {
    this.current = this.state.items.length;
    this.setState(
      ({ items }) => ({ items: [...items, emptyState()] }),
      () => this.focus(),
    );
  };

  private item(state: EditorState, index: number): ReactNode {
    const id = `tweetTextarea_${index}`;
    const box = h(Editor, {
      key: `${index} ${this.state.mounted}`,
      ref: (editor: Editor | null) => {
        this.editors[index] = editor;
      },
      editorState: state,
      onChange: (next) => this.change(index, () => next),
      onFocus: () => {
        this.current = index;
      },
      keyBindingFn: keyBinding,
      handleKeyCommand: (command) => handleCommand(command, this.send),
      // HTML from the clipboard would be parsed by `innerHTML`, which the page's policy refuses.
      stripPastedStyles: true,
      placeholder: index === 0 ? this.props.words.prompt : 'Add another post',
      webDriverTestID: id,
      ariaLabel: 'Post text',
      ariaMultiline: true,
      // The site's box names an option at all times, also while no list is open (2026-08).
      ariaActiveDescendantID: 'typeaheadFocus-0.1',
      role: 'textbox',
      spellCheck: true,
      tabIndex: 0,
    });
    return h(
      'div',
      { key: index, className: 'item' },
      avatar(settings.me.by),
      h(
        'div',
        { 'data-testid': `${id}_label` },
        h('div', { 'data-testid': `${id}RichTextInputContainer` }, box),
      ),
    );
  }

  override render(): ReactNode {
    const { place, words, audience, below } = this.props;
    const { items, media } = this.state;
    const isThread = place === 'dialog' && words.submit === 'Post';
    const submit = { disabled: this.isUnready, onClick: this.send, className: 'primary' };
    const testId = place === 'dialog' ? 'tweetButton' : 'tweetButtonInline';
    return h(
      'div',
      { className: 'composer' },
      audience &&
        button({ 'aria-label': 'Choose audience', 'aria-haspopup': 'menu', className: 'chip' }, audience),
      items.map((state, index) => this.item(state, index)),
      previews(media),
      below,
      h(
        'div',
        { 'data-testid': 'toolBar', className: 'tools' },
        // Adding media mounts the boxes anew, as on the site.
        h(AddMedia, { onAdd: (added) => this.rerender({ media: [...media, ...added] }) }),
        isThread &&
          button(
            {
              'data-testid': 'addButton',
              'aria-label': 'Add post',
              disabled: this.isUnready,
              onClick: this.addItem,
              className: 'round',
            },
            icon('M12 5v14M5 12h14'),
          ),
        button({ 'data-testid': testId, ...submit }, items.length > 1 ? 'Post all' : words.submit),
      ),
    );
  }
}
