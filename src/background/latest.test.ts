import { describe, expect, it } from 'vitest';
import { latestOnly } from './latest.ts';

/** Work that takes until it is told to finish. */
function slow() {
  const done: string[] = [];
  let finish = () => {};
  const give = latestOnly<{ key: string; words: string }>(async ({ words }) => {
    done.push(words);
    await new Promise<void>((resolve) => {
      finish = resolve;
    });
  });
  const until = (words: string) => expect.poll(() => done.at(-1)).toBe(words);
  return { done, give, finish: () => finish(), until };
}

describe('latestOnly', () => {
  it('takes the first at once and of the rest only the newest', async () => {
    const { done, give, finish, until } = slow();
    for (const words of ['1', '2', '3']) give({ key: 'a', words });
    expect(done).toEqual(['1']);
    finish();
    await until('3');
    expect(done).toEqual(['1', '3']);
  });

  it('keeps the newest of another draft too, for its turn', async () => {
    const { done, give, finish, until } = slow();
    for (const [key, words] of [
      ['a', 'a1'],
      ['a', 'a2'],
      ['b', 'b1'],
      ['a', 'a3'],
      ['b', 'b2'],
    ] as const)
      give({ key, words });
    finish();
    await until('a3');
    finish();
    await until('b2');
    expect(done).toEqual(['a1', 'a3', 'b2']);
  });

  it('works on after a pause', async () => {
    const done: string[] = [];
    let told: (() => void) | undefined;
    const give = latestOnly<{ key: string }>(async ({ key }) => {
      done.push(key);
      told?.();
    });
    for (const key of ['a', 'b']) {
      const taken = new Promise<void>((resolve) => {
        told = resolve;
      });
      give({ key });
      await taken;
      await new Promise((resolve) => setTimeout(resolve));
      await new Promise((resolve) => setTimeout(resolve));
    }
    expect(done).toEqual(['a', 'b']);
  });
});
