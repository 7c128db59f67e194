import { describe, expect, it } from 'vitest';
import { x } from './x.ts';

/** As much of an editor as is asked of one for its keys: whether it is for posts, messages or the profile. */
const POST = { matches: () => false, closest: () => null };
const MESSAGE = { matches: () => false, closest: () => ({}) };
const PROFILE = { matches: () => true, closest: () => null };

const KEYS: [string, object, Partial<KeyboardEvent>, boolean][] = [
  ['Ctrl+Enter sends a post', POST, { key: 'Enter', ctrlKey: true }, true],
  ['Cmd+Enter sends a post', POST, { key: 'Enter', metaKey: true }, true],
  ['Enter is a new line in a post', POST, { key: 'Enter' }, false],
  ['Shift+Enter is a new line in a post', POST, { key: 'Enter', shiftKey: true }, false],
  ['Ctrl+Z takes back', POST, { key: 'z', ctrlKey: true }, false],
  ['Enter sends a message', MESSAGE, { key: 'Enter' }, true],
  ['Ctrl+Enter sends a message', MESSAGE, { key: 'Enter', ctrlKey: true }, true],
  ['Shift+Enter is a new line in a message', MESSAGE, { key: 'Enter', shiftKey: true }, false],
  ['any other key writes a message', MESSAGE, { key: 'a' }, false],
  ['no key saves the profile', PROFILE, { key: 'Enter', ctrlKey: true }, false],
];

describe('keys of X', () => {
  it.each(KEYS)('%s', (_name, editor, key, sends) => {
    const pressed = { ctrlKey: false, metaKey: false, shiftKey: false, ...key };
    expect(x.sendsOn(pressed as KeyboardEvent, editor as HTMLElement)).toBe(sends);
  });
});
