import { describe, expect, it } from 'vitest';
import { HAZELBROOK } from '../concerns/examples.ts';
import type { Draft } from '../types.ts';
import { rosterOf } from './roster.ts';
import { lettered, misspelt, named } from './staff-index.ts';

const draft = (staff: string[]): Draft => ({
  text: '',
  role: 'parent',
  site: 'facebook',
  surface: 'post',
  staff,
});
const school = { ...HAZELBROOK, staff: [] };
const { staff } = rosterOf(
  draft(['Mrs Carr', 'Denise Trim', 'Mr. Ola Tindall', 'Ms Ade-Cole', 'Jo', 'Mr Tindell']),
  school,
);
const surnames = (people: readonly { surname: string; first: string }[]): string[] =>
  people.map(({ surname, first }) => surname || first).sort();

describe('staff looked up', () => {
  it.each([
    ['c', ['carr']],
    ['t', ['tindall', 'tindell', 'trim']],
    ['j', ['jo']],
    ['d', []],
  ])('by the initial %s', (letter, people) => expect(surnames(lettered(staff, letter))).toEqual(people));

  it.each([
    ['carr', ['carr']],
    ['denise', ['trim']],
    ['ola', ['tindall']],
    ['ade-cole', ['ade-cole']],
    ['cole', []],
  ])('by the name %s', (name, people) => expect(surnames(named(staff, name))).toEqual(people));

  it.each([
    ['tindal', ['tindall']],
    ['tindlal', ['tindall']],
    ['tindill', ['tindall', 'tindell']],
    ['kindall', []],
    // Too short to be a slip.
    ['care', []],
  ])('by the slip %s', (name, people) => expect(surnames(misspelt(staff, name))).toEqual(people));

  it('are one roster for equal lists, and another when a name moves from one list to the next', () => {
    expect(rosterOf(draft(['Jo', 'Ali']), school)).toBe(rosterOf(draft(['Jo', 'Ali']), school));
    const [one, other] = [draft(['Jo', '']), { ...draft(['Jo']), pupils: [''] }];
    expect(rosterOf(one, school)).not.toBe(rosterOf(other, school));
  });
});
