import { expect, it } from 'vitest';
import { readPassage } from '../../text/passage.ts';
import { table } from './table.ts';

const found = (entries: string, words: string): boolean => table(entries).has(readPassage(words).tokens);

it.each([
  ['goes on', 'in a line that ends in a bar', 'red|\n    green kite', 'A green kite'],
  ['stands for', 'a set of words', 'tell $them off', 'tell them off'],
  ['takes', 'the plain endings', 'moan+ about', 'moaning about'],
  ['leaves', 'five words open', 'kite *5 tree', 'kite stuck high up in the tree'],
])('%s %s', (_verb, _what, entries, words) => {
  expect(found(entries, words)).toBe(true);
});

it('parts phrases at line ends', () => {
  expect(found('red\nkite', 'a kite')).toBe(true);
  expect(found('red kite\ngreen', 'a kite')).toBe(false);
});

it.each(['kite *6 tree', '*9 tree', 'red, kite *12 tree', 'kite *10'])('rejects %s', (entries) => {
  expect(() => table(entries)).toThrow(RangeError);
});
