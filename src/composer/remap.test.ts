import { describe, expect, it } from 'vitest';
import { remap } from './remap.ts';

/** Marks are written «so» in both texts; each row says what is left of them after the edit. */
const ROWS: [string, string, string][] = [
  ['typed before', '«Mrs Pellow» is late', 'Well «Mrs Pellow» is late'],
  ['typed after', '«Mrs Pellow» is late', '«Mrs Pellow» is late again'],
  ['typed between', '«Mrs Pellow» is «useless»', '«Mrs Pellow» is so «useless»'],
  ['inside a mark', '«Mrs Pellow» is late', 'Mrs Pelllow is late'],
  ['a mark deleted', '«Mrs Pellow» is «useless»', ' is «useless»'],
  ['all replaced', '«Mrs Pellow» is «useless»', 'hello'],
  ['nothing changed', '«Mrs Pellow» is late', '«Mrs Pellow» is late'],
  ['emoji before', '«Mrs Pellow»', '🙄🙄 «Mrs Pellow»'],
  ['emptied', '«Mrs Pellow»', ''],
];

function parse(marked: string) {
  const ranges: { start: number; end: number }[] = [];
  const text = marked.replace(/«|»/g, '');
  let removed = 0;
  for (const match of marked.matchAll(/«(.*?)»/g)) {
    const start = match.index - removed;
    ranges.push({ start, end: start + (match[1]?.length ?? 0) });
    removed += 2;
  }
  return { text, ranges };
}

describe('remap', () => {
  it.each(ROWS)('%s', (_name, before, after) => {
    const from = parse(before);
    const to = parse(after);
    expect(remap(from.ranges, from.text, to.text)).toEqual(to.ranges);
  });
});
