import { createElement as h } from 'react';
import { avatar, el, icon, pressable } from '../shared/dom.ts';
import { mountNative, type NativeBox, nativeButton } from './native.ts';
import { type Story, words } from './settings.ts';

export interface StoryView extends NativeBox {
  /** Draws the bars that tell how far one is, so many of them. */
  refresh(count: number): void;
  close(): void;
}

export interface StoryEvents {
  replied(text: string): void;
  closed(): void;
}

const REACTIONS = ['😂', '😮', '😍', '👏'];
const CROSS = 'M6 6l12 12M18 6L6 18';
const HEART = 'M12 20s-7-5-7-10a4 4 0 0 1 7-2 4 4 0 0 1 7 2c0 5-7 10-7 10z';

/** The viewer of one story over the whole page, and the box to answer its author in. */
export function mountStory(story: Story, events: StoryEvents): StoryView {
  const box = replyBox(story, events);
  const bars = el('div', { class: 'progress' }, el('span'));
  const author = el(
    'a',
    { href: `/${story.by}/`, role: 'link', class: 'author' },
    avatar(story.by),
    el('span', { class: 'account' }, story.by),
  );
  const time = el('time', { datetime: '2026-11-20T10:00:00Z' }, '3 h');
  const shut = pressable({ 'aria-label': words.close, class: 'plain' }, events.closed, icon(CROSS));
  const head = el('div', { class: 'story-head' }, author, time, shut);
  const element = el(
    'section',
    { class: 'story' },
    el('div', { class: 'story-frame' }, bars, head, el('div', { class: 'picture hue-3' }), box.element),
  );
  const stopper = new AbortController();
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Escape' && !event.isComposing) events.closed();
    },
    { signal: stopper.signal },
  );
  return {
    ...box,
    element,
    refresh: (count) => bars.replaceChildren(...Array.from({ length: count }, () => el('span'))),
    close: () => stopper.abort(),
  };
}

/** No form and no label: a placeholder, emoji to react with and, with the first word, "Send". */
function replyBox({ by }: Story, { replied }: StoryEvents): NativeBox {
  const react = (emoji: string) => nativeButton(emoji, () => replied(emoji));
  const like = h(
    'div',
    { role: 'button', tabIndex: 0, className: 'plain', 'aria-label': 'Like' },
    h('svg', { viewBox: '0 0 24 24' }, h('path', { d: HEART })),
  );
  return mountNative({
    kind: 'textarea',
    field: { placeholder: words.replyTo(by), autoComplete: 'off', rows: 1 },
    entersSend: true,
    around: (field, text, submit) =>
      h(
        'div',
        { className: 'story-foot' },
        h('div', { className: 'reactions' }, ...REACTIONS.map(react)),
        h('div', { className: 'bar' }, field, text.trim() === '' ? like : nativeButton(words.send, submit)),
      ),
    send: replied,
  });
}
