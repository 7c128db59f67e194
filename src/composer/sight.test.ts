import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SiteAdapter } from '../sites/adapter.ts';
import type { Channel } from './channel.ts';
import { Draft } from './drafts.ts';
import type { Active } from './presenter.ts';
import { sightOf } from './sight.ts';

/** An editor that stands in elements of these selectors, with these buttons beside it. */
function editor({ within = [] as string[], buttons = ['Send'] } = {}): HTMLElement {
  const made = {
    isConnected: true,
    closest: (selector: string) => (within.includes(selector) ? made : null),
    querySelectorAll: () => buttons,
  };
  return made as unknown as HTMLElement;
}

const SEARCH = 'input,[role^=search]';
const typed = { isTrusted: true, data: 'a' } as unknown as Event;

function sight(adapter: Partial<SiteAdapter> = {}) {
  const send = vi.fn();
  const page = { active: null as Active | null };
  const whole = { id: 'x', isSend: ([control]: unknown[]) => control === 'Send', ...adapter } as SiteAdapter;
  const made = sightOf(whole, () => page.active, { send } as unknown as Channel);
  const type = (times: number, box: HTMLElement, isKnown = false, event = typed) => {
    for (let count = 0; count < times; count += 1) made.touched(box, event, isKnown);
  };
  const write = (text: string, box = editor(), key = 'k') => {
    const draft = new Draft(key);
    draft.edit(text);
    page.active = { editor: box, place: {}, draft, read: {} } as unknown as Active;
    return draft;
  };
  const told = () => send.mock.calls.map(([message]) => message.sees);
  return { ...made, page, type, write, told };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('what a page says that it sees', () => {
  it('is nothing before somebody is in a composer, and after it has gone', () => {
    const { sees, write, page } = sight();
    expect(sees()).toBe('nothing');
    const box = editor();
    write('', box);
    expect(sees()).toBe('watching');
    Object.assign(box, { isConnected: false });
    expect(sees()).toBe('nothing');
    page.active = null;
    expect(sees()).toBe('nothing');
  });

  it('is no watching where the composer is not read', () => {
    const { sees, write } = sight();
    write('', editor(), '');
    expect(sees()).toBe('unread');
  });

  it('is a change once a sentence was typed into a box that is not known', () => {
    const { sees, type, told } = sight();
    const box = editor();
    type(19, box);
    expect(sees()).toBe('nothing');
    type(1, box);
    expect(sees()).toBe('changed');
    type(50, box);
    expect(told()).toEqual(['changed']);
  });

  it.each<[string, Partial<SiteAdapter>, HTMLElement, Event]>([
    ['a search', {}, editor({ within: [SEARCH] }), typed],
    ['a box known for something else', { isOther: () => true }, editor(), typed],
    ['what a script puts in', {}, editor(), { ...typed, isTrusted: false }],
    ['keys that put nothing in', {}, editor(), { isTrusted: true, key: 'a' } as unknown as Event],
    ['what is deleted', {}, editor(), { ...typed, data: null } as unknown as Event],
  ])('is no change for %s', (_what, adapter, box, event) => {
    const { sees, type, told } = sight(adapter);
    type(50, box, false, event);
    expect(sees()).toBe('nothing');
    expect(told()).toEqual([]);
  });

  it('is no change for a little in each of several boxes', () => {
    const { sees, type } = sight();
    for (const box of [editor(), editor(), editor()]) type(15, box);
    expect(sees()).toBe('nothing');
  });

  it('is a change while an older draft still stands, and watching once that is gone back to', () => {
    const { sees, type, write } = sight();
    const known = editor();
    write('A sentence that is read.', known);
    type(20, editor());
    expect(sees()).toBe('changed');
    type(1, known, true);
    expect(sees()).toBe('watching');
  });

  it('is a change again once a sentence is typed where one goes back to the box that is not known', () => {
    const { sees, type, write } = sight();
    const [known, unknown] = [editor(), editor()];
    write('A sentence that is read.', known);
    type(45, unknown);
    type(1, known, true);
    expect(sees()).toBe('watching');
    type(20, unknown);
    expect(sees()).toBe('changed');
  });

  it('is told again as the person comes back to a box that is known, with no word in it', () => {
    const { type, write, told } = sight();
    const known = editor();
    write('', known);
    type(20, editor());
    type(1, known, true);
    type(1, known, true);
    vi.runAllTimers();
    expect(told()).toEqual(['changed', 'watching']);
  });

  it('says that nothing was found to send a draft with, once there is one', () => {
    const { sees, write } = sight();
    write(' ', editor({ buttons: ['Emoji'] }));
    expect(sees()).toBe('watching');
    write('Anyone', editor({ buttons: ['Emoji'] }));
    expect(sees()).toBe('unheld');
    write('Anyone', editor({ buttons: ['Emoji', 'Send'] }));
    expect(sees()).toBe('watching');
  });

  it('counts a step that leads to sending', () => {
    const { sees, write } = sight({ isStep: ([control]) => (control as unknown) === 'Next' });
    write('Anyone', editor({ buttons: ['Next'] }));
    expect(sees()).toBe('watching');
  });
});

describe('what the background is told', () => {
  it('is once a draft, when it is a sentence and the site has had time', () => {
    const { read, write, told } = sight();
    read(write('Too short'));
    vi.runAllTimers();
    expect(told()).toEqual([]);
    const draft = write('Anyone selling a bike?');
    read(draft);
    expect(told()).toEqual([]);
    read(draft);
    vi.runAllTimers();
    read(draft);
    vi.runAllTimers();
    expect(told()).toEqual(['watching']);
  });

  it('is nothing from the practice box', () => {
    const { read, write, type, told } = sight({ practice: true });
    read(write('Anyone selling a bike?'));
    vi.runAllTimers();
    type(30, editor());
    expect(told()).toEqual([]);
  });
});
