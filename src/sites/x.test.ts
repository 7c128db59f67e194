import { describe, expect, it } from 'vitest';
import { x } from './x.ts';

const KEYS: [string, Partial<KeyboardEvent>, boolean][] = [
  ['Ctrl+Enter sends', { key: 'Enter', ctrlKey: true }, true],
  ['Cmd+Enter sends', { key: 'Enter', metaKey: true }, true],
  ['Enter is a new line', { key: 'Enter' }, false],
  ['Shift+Enter is a new line', { key: 'Enter', shiftKey: true }, false],
  ['Ctrl+Z takes back', { key: 'z', ctrlKey: true }, false],
];

describe('keys of X', () => {
  it.each(KEYS)('%s', (_name, key, sends) => {
    const pressed = { ctrlKey: false, metaKey: false, shiftKey: false, ...key };
    expect(x.sendsOn(pressed as KeyboardEvent, {} as HTMLElement)).toBe(sends);
  });
});
