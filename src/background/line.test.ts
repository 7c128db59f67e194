import { describe, expect, it } from 'vitest';
import type { CardContent, Finding, FindingMessage } from '../messages/protocol.ts';
import { toLine } from './line.ts';

const card = (title: string) => ({ title }) as CardContent;
const answer = (seq: number, title: string | null): FindingMessage => ({
  type: 'finding',
  key: 'k',
  seq,
  finding: title === null ? null : ({ weight: seq, card: card(title) } as Finding),
});

describe('toLine', () => {
  it('leaves a card out that is the last one word for word, and nothing else', () => {
    const line = toLine();
    const sent = [
      answer(1, 'a'),
      answer(2, 'a'),
      answer(3, null),
      answer(4, 'a'),
      answer(5, 'b'),
      answer(6, 'a'),
    ];
    expect(sent.map(line).map(({ finding }) => finding && [finding.weight, finding.card?.title])).toEqual([
      [1, 'a'],
      [2, undefined],
      null,
      [4, undefined],
      [5, 'b'],
      [6, 'a'],
    ]);
  });

  it('begins with the whole card on each line', () => {
    expect(toLine()(answer(1, 'a')).finding?.card).toBeDefined();
    expect(toLine()(answer(1, 'a')).finding?.card).toBeDefined();
  });
});
