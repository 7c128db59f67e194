import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPassage } from './passage.ts';
import { phrases } from './phrases.ts';

/** Tables that begin alike, with any word, with words that may be absent; few words, so that they meet. */
const TABLES = [
  ['not ready', 'not ready yet', 'not *2 again'],
  ['not', 'ready|not not', 'not yet|again 😭'],
  ['* ready yet', 'ready'],
  ['*2 again', 'yet? again not'],
  ['the? ready', 'yet|the?'],
].map((table) => phrases(table));

const words = fc.array(fc.constantFrom('not', 'ready', 'yet', 'again', 'the', 'so', ',', '😭', '"'), {
  maxLength: 14,
});

describe('looking for the phrases of all tables at once', () => {
  it('finds what each table finds by itself', () => {
    fc.assert(
      fc.property(words, (some) => {
        const text = some.join(' ');
        for (const sentence of readPassage(text).sentences)
          for (const table of TABLES)
            expect(table.findIn(sentence, text)).toEqual(table.find(sentence.tokens, text));
      }),
      { numRuns: 500 },
    );
  });
});
