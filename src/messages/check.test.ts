import { describe, expect, it } from 'vitest';
import { isAskTab, isBackgroundMessage, isPageMessage, isTabState } from './check.ts';

const draft = { type: 'draft', key: 'k', seq: 1, text: 'hello', site: 'facebook', surface: 'post' };
const subject = { id: '0123456789abcdef', kind: 'staff' };
const notOurs = { type: 'not-ours', school: 'lache', site: 'x', subjects: [subject] };
const listen = { type: 'listen', sites: ['x'], direct: false, pausedUntil: 0, styles: '' };
const finding = { show: 'advise', hold: false, weight: 3, marks: [], words: 0, subjects: [], card: {} };

describe('isPageMessage', () => {
  it.each([
    [draft],
    [{ ...draft, where: 'Class 2', replyTo: 'hi', attachments: ['image'] }],
    [{ ...draft, practice: true }],
    [{ type: 'pictures', key: 'k', heads: [] }],
    [{ type: 'pictures', key: 'k', heads: ['', `data:image/jpeg;base64,${'A'.repeat(174_764)}`] }],
    [{ type: 'open-policy', school: 'lache', role: 'parent' }],
    [{ type: 'outcome', outcome: 'posted' }],
    [{ type: 'contact', site: 'x' }],
    [{ type: 'marked' }],
    [{ type: 'sight', site: 'x', sees: 'changed' }],
    [notOurs],
    [{ ...notOurs, subjects: [{ ...subject, kind: 'draft', name: 'aliases.2' }] }],
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
    [{ type: 'pictures', heads: [] }],
    [{ type: 'pictures', key: 'k', heads: 'data:,' }],
    [{ type: 'pictures', key: 'k', heads: [null] }],
    [{ type: 'pictures', key: 'k', heads: ['A'.repeat(175_000)] }],
    [{ type: 'pictures', key: 'k', heads: Array(11).fill('') }],
    [{ type: 'open-policy', school: 'lache', role: 'king' }],
    [{ type: 'open-policy', school: 3, role: 'parent' }],
    [{ ...draft, practice: 'yes' }],
    [{ type: 'outcome', outcome: 'liked' }],
    [{ type: 'contact', site: 'myspace' }],
    [{ type: 'contact' }],
    [{ type: 'sight', site: 'x', sees: 'all' }],
    [{ type: 'sight', site: 'myspace', sees: 'changed' }],
    [{ ...notOurs, site: 'myspace' }],
    [{ ...notOurs, subjects: [{ ...subject, id: 'Mrs Carr' }] }],
    [{ ...notOurs, subjects: [{ ...subject, kind: 'dog' }] }],
    [{ ...notOurs, subjects: Array.from({ length: 101 }, () => subject) }],
  ])('refuses %j', (message) => expect(isPageMessage(message)).toBe(false));
});

describe('isBackgroundMessage', () => {
  it.each([
    [{ type: 'finding', key: 'k', seq: 1, finding: null }],
    [{ type: 'finding', key: 'k', seq: 1, finding }],
    [{ type: 'finding', key: 'k', seq: 1, finding: { ...finding, card: undefined } }],
    [listen],
    [{ ...listen, sites: [] }],
  ])('takes %j', (message) => expect(isBackgroundMessage(message)).toBe(true));

  it.each([[undefined], [null], ['finding'], [7]])('refuses %j', (message) =>
    expect(isBackgroundMessage(message)).toBe(false),
  );
});

describe('the popup and a page', () => {
  const noticed = {
    title: 'This mentions a school',
    forWhom: 'For parents',
    clause: 'Be kind',
    source: 'p. 2',
  };
  const state = { type: 'tab-state', sees: 'watching', isPrivate: false, noticed };

  it.each([[state], [{ ...state, noticed: null }]])('takes %j', (answer) =>
    expect(isTabState(answer)).toBe(true),
  );

  it.each([
    [undefined],
    [{ ...state, sees: true }],
    [{ ...state, noticed: { title: 'x' } }],
    [{ type: 'listen' }],
  ])('refuses %j', (answer) => expect(isTabState(answer)).toBe(false));

  it('knows the question', () => {
    expect(isAskTab({ type: 'ask-tab' })).toBe(true);
    expect(isAskTab({ type: 'draft' })).toBe(false);
  });
});
