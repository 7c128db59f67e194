import { avatar, el, icon, pressable } from '../shared/dom.ts';
import { mountEditor } from '../shared/editor.ts';
import { LABELS } from './labels.ts';
import { settings } from './settings.ts';
import { inUse } from './use.ts';

export interface Said {
  by: string;
  text: string;
}

export interface BoxOptions {
  /** Name of the person whose comment is answered; none: the post itself is. */
  to?: string;
  onSend(text: string): void;
}

export interface Comments {
  /** The comments so far. */
  list: HTMLElement;
  /** The box for one more. */
  box: HTMLElement;
}

/** The comments under a post, each with a "Reply" that opens a box of its own, and the box for the post. */
export function comments(said: readonly Said[], onSend: (text: string) => void): Comments {
  const list = el('div', { class: 'comments' }, ...said.map((one) => thread(one, onSend)));
  const box = commentBox({
    onSend: (text) => {
      list.append(thread({ by: settings.me, text }, onSend));
      onSend(text);
    },
  });
  return { list, box };
}

/** A comment with the replies to it: articles in the post's article. */
function thread(comment: Said, onSend: (text: string) => void): HTMLElement {
  const replies = el('div', { class: 'replies' });
  const box = el('div');
  const answer = (said: Said) => () => {
    const open = commentBox({
      to: said.by,
      onSend: (text) => {
        replies.append(
          article({ by: settings.me, text }, `Reply by ${settings.me} to ${said.by}'s comment`, () => {}),
        );
        onSend(text);
      },
    });
    box.replaceChildren(open);
    open.querySelector<HTMLElement>('[role=textbox]')?.focus();
  };
  return el(
    'div',
    { class: 'thread' },
    article(comment, `Comment by ${comment.by}`, answer(comment)),
    replies,
    box,
  );
}

function article({ by, text }: Said, label: string, reply: () => void): HTMLElement {
  return el(
    'div',
    { role: 'article', class: 'comment', 'aria-label': `${label} just now` },
    avatar(by),
    el(
      'div',
      {},
      el(
        'div',
        { class: 'bubble' },
        el('strong', {}, el('span', { dir: 'auto' }, by)),
        el('div', { class: 'words', dir: 'auto' }, text),
      ),
      pressable({ class: 'action' }, reply, LABELS.reply),
    ),
  );
}

/** A text box with its button. A reply begins with the name of the person answered, as a node of its own. */
function commentBox({ to, onSend }: BoxOptions): HTMLElement {
  const send = () => {
    const text = editor.text();
    if (text.trim() === '') return;
    editor.clear();
    onSend(text);
  };
  const button = pressable(
    { 'aria-label': LABELS.comment, 'aria-disabled': 'true', class: 'round' },
    send,
    icon('M4 12l16-8-6 16-3-6z'),
  );
  const editor = mountEditor({
    kind: 'rich',
    label: to ? LABELS.replyTo(to) : LABELS.commentAs(settings.me),
    saved: to && tagged(to),
    onChange: (text) => button.setAttribute('aria-disabled', `${text.trim() === ''}`),
    onEnter: send,
  });
  const box = el('div', { class: 'comment-box' }, avatar(settings.me), editor.element, button);
  box.addEventListener('focusin', () => inUse(editor));
  return box;
}

/** The state of an editor that holds a name as one piece, and a space after it. */
function tagged(name: string): string {
  const leaf = (text: string, mode: string) => ({
    type: 'text',
    version: 1,
    detail: 0,
    format: 0,
    style: '',
    mode,
    text,
  });
  const block = { version: 1, direction: 'ltr', format: '', indent: 0 };
  const children = [leaf(name, 'segmented'), leaf(' ', 'normal')];
  const paragraph = { ...block, type: 'paragraph', textFormat: 0, textStyle: '', children };
  return JSON.stringify({ root: { ...block, type: 'root', children: [paragraph] } });
}
