import { describe, expect, it } from 'vitest';
import { latestOnly } from './latest.ts';

describe('latestOnly', () => {
  it('takes the first at once and of the rest only the newest', async () => {
    const done: number[] = [];
    const finish: (() => void)[] = [];
    const finished = Promise.withResolvers<void>();
    const give = latestOnly<number>(async (item) => {
      done.push(item);
      if (item === 3) finished.resolve();
      else await new Promise<void>((resolve) => finish.push(resolve));
    });
    for (const item of [1, 2, 3]) give(item);
    expect(done).toEqual([1]);
    finish[0]?.();
    await finished.promise;
    expect(done).toEqual([1, 3]);
  });

  it('works on after a pause', async () => {
    const done: string[] = [];
    let told: (() => void) | undefined;
    const give = latestOnly<string>(async (item) => {
      done.push(item);
      told?.();
    });
    for (const item of ['a', 'b']) {
      const taken = new Promise<void>((resolve) => {
        told = resolve;
      });
      give(item);
      await taken;
      await new Promise((resolve) => setTimeout(resolve));
      await new Promise((resolve) => setTimeout(resolve));
    }
    expect(done).toEqual(['a', 'b']);
  });
});
