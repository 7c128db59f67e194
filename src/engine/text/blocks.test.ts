import { beforeEach, describe, expect, it } from 'vitest';
import type { Sentence } from '../scene.ts';
import { blocksOf, foundInEach, isOfAny } from './blocks.ts';
import { forgetStretches } from './lines.ts';
import { readPassage } from './passage.ts';

beforeEach(forgetStretches);

const numbered = (count: number): string =>
  Array.from({ length: count }, (_unused, at) => `Sentence number ${at}.`).join(' ');
const read = (text: string): readonly Sentence[] => readPassage(text).sentences;

describe('the blocks of a text', () => {
  it.each([
    [0, []],
    [1, [1]],
    [2, [1, 1]],
    [5, [4, 1]],
    [8, [4, 2, 1, 1]],
    [34, [32, 1, 1]],
    [1000, [512, 256, 128, 64, 32, 4, 2, 1, 1]],
  ])('of %i sentences are powers of two, the last sentence apart', (count, sizes) => {
    const blocks = blocksOf(read(numbered(count)));
    expect(blocks.map(({ sentences }) => sentences.length)).toEqual(sizes);
    expect(blocks.flatMap(({ sentences }) => sentences)).toHaveLength(count);
  });

  it.each([
    ['is as it was', numbered(20), 0],
    ['goes on in its last sentence', `${numbered(20).slice(0, -1)} again.`, 1],
    ['has a sentence more', `${numbered(20)} And`, 5],
    ['is changed in a sentence near its end', numbered(20).replace('number 17', 'member 17'), 2],
    ['is changed in its first sentence', numbered(20).replace('number 0', 'member 0'), 16],
  ])('are asked again only where they changed: a text that %s', (_case, text, times) => {
    const by = {};
    let asked = 0;
    const words = ({ line }: Sentence) => {
      asked += 1;
      return [line.text];
    };
    foundInEach(read(numbered(20)), by, null, words);
    asked = 0;
    expect(foundInEach(read(text), by, null, words)).toEqual(read(text).map(({ line }) => line.text));
    expect(asked).toBe(times);
  });

  it('are asked again for another key, and say the same as their sentences', () => {
    const sentences = read(numbered(9));
    const holds = (digit: string) =>
      isOfAny(sentences, holds, digit, ({ line }) => line.text.includes(digit));
    expect(['3', '9', '8', '3'].map(holds)).toEqual([true, false, true, true]);
  });

  it('know a sentence by its place: the same words further on are found there', () => {
    const starts = (text: string) => foundInEach(read(text), starts, null, ({ start }) => [start]);
    const before = starts(numbered(6));
    expect(starts(`So. ${numbered(6)}`)).toEqual([0, ...before.map((start) => start + 4)]);
  });

  it('keep the sentences of a stretch that stands at many places', () => {
    const text = Array.from({ length: 40 }, () => 'Thanks.').join(' ');
    const [one, other] = [read(text), read(text)];
    expect(one.slice(0, -1).every((sentence, at) => sentence === other[at])).toBe(true);
  });

  it('hold on to nothing of a draft whose every sentence moved some keystrokes ago', () => {
    const draft = 'The coach was late. Nobody rang. We waited an hour in the rain.';
    const read = (text: string) => {
      const { sentences } = readPassage(text);
      return { sentences, blocks: blocksOf(sentences) };
    };
    const before = read(draft);
    expect(read(draft).blocks).toEqual(before.blocks);
    expect(read(draft).blocks[0]).toBe(before.blocks[0]);
    for (let keys = 1; keys <= 60; keys += 1) read(`${'x'.repeat(keys)} ${draft}`);
    const again = read(draft);
    expect(again.sentences).toEqual(before.sentences);
    expect(again.sentences[1]).not.toBe(before.sentences[1]);
    expect(again.blocks[0]).not.toBe(before.blocks[0]);
  });
});
