import { describe, expect, it } from 'vitest';
import { isBackgroundMessage, isPageMessage } from './check.ts';

const draft = { type: 'draft', key: 'k', seq: 1, text: 'hello', site: 'facebook', surface: 'post' };
const finding = { show: 'advise', hold: false, weight: 3, marks: [], words: 0, card: {} };

describe('isPageMessage', () => {
  it.each([
    [draft],
    [{ ...draft, where: 'Class 2', replyTo: 'hi', attachments: ['image'] }],
    [{ type: 'open-policy', school: 'lache', role: 'parent' }],
  ])('takes %j', (message) => expect(isPageMessage(message)).toBe(true));

  it.each([
    [null],
    ['draft'],
    [{ ...draft, text: 7 }],
    [{ ...draft, seq: 1.5 }],
    [{ ...draft, site: 'myspace' }],
    [{ ...draft, surface: 'wall' }],
    [{ ...draft, attachments: ['song'] }],
    [{ ...draft, where: {} }],
    [{ type: 'open-policy', school: 'lache', role: 'king' }],
    [{ type: 'open-policy', school: 3, role: 'parent' }],
  ])('refuses %j', (message) => expect(isPageMessage(message)).toBe(false));
});

describe('isBackgroundMessage', () => {
  it.each([
    [{ type: 'finding', key: 'k', seq: 1, finding: null }],
    [{ type: 'finding', key: 'k', seq: 1, finding }],
    [{ type: 'again' }],
  ])('takes %j', (message) => expect(isBackgroundMessage(message)).toBe(true));

  it.each([
    [undefined],
    [{ type: 'finding', key: 'k', seq: '1', finding: null }],
    [{ type: 'finding', key: 'k', seq: 1, finding: { ...finding, show: 'shout' } }],
    [{ type: 'finding', key: 'k', seq: 1, finding: { ...finding, marks: 'all' } }],
  ])('refuses %j', (message) => expect(isBackgroundMessage(message)).toBe(false));
});
