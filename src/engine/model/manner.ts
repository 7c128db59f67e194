import { onceFor } from '../per-scene.ts';
import type { Line, Sentence, Token } from '../scene.ts';

const QUOTE = /^['"‘“]$/;
const isShouted = (text: string): boolean => /[A-Z]{2}/.test(text) && !/[a-z]/.test(text);

/** What is counted, and between which numbers (each the first of the next step) the model tells apart. */
const COUNTED: readonly { name: string; is: (token: Token) => boolean; edges: readonly number[] }[] = [
  { name: 'shouts', is: ({ text }) => isShouted(text), edges: [1, 2, 4] },
  { name: 'asks', is: ({ text }) => text === '?', edges: [1, 2] },
  { name: 'exclaims', is: ({ text }) => text === '!', edges: [1, 2] },
  { name: 'quotes', is: ({ text }) => QUOTE.test(text), edges: [1, 2] },
  { name: 'tokens', is: () => true, edges: [4, 8, 14, 22, 35, 60, 120] },
];
const SENTENCES = [2, 3, 5, 8];

/** How it is written: shouting, questions, quotation marks, length; as names of features. */
export function mannerOf(sentences: readonly Sentence[]): string[] {
  const sums = COUNTED.map(() => 0);
  for (const { line } of sentences)
    for (const [at, count] of countsIn(line).entries()) sums[at] = (sums[at] ?? 0) + count;
  return [
    ...COUNTED.map(({ name, edges }, at) => `${name} ${step(sums[at] ?? 0, edges)}`),
    `sentences ${step(sentences.length, SENTENCES)}`,
  ];
}

const countsIn = (line: Line): readonly number[] =>
  onceFor(line, COUNTED, () => COUNTED.map(({ is }) => line.tokens.filter(is).length));

/** Between which two edges a value lies: 0 below the first. */
export function step(value: number, edges: readonly number[]): number {
  const at = edges.findIndex((edge) => value < edge);
  return at < 0 ? edges.length : at;
}
