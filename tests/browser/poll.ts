import { expect } from '@playwright/test';

/**
 * `expect.poll`, with looks a tenth of a second apart. The runner's own come ever less often, up to a second apart: of
 * a card that opens after a pause of 0.9 s they would lose another second, in each of a thousand tests.
 *
 * @param look what is to come to be as expected; called again and again
 * @param options the longest it may take (ms), and what the report calls it
 */
export const poll = <T>(look: () => T | Promise<T>, options: { timeout?: number; message?: string } = {}) =>
  expect.poll(look, { ...options, intervals: [100] });
