import { browser } from '../browser.ts';
import { type Counters, readCounters } from './counters.ts';

const KEY = 'counters';

/** What is counted so far. Rejects with the browser's reason. */
export async function currentCounters(): Promise<Counters> {
  return readCounters((await browser.storage.local.get(KEY))[KEY]);
}

let last: Promise<unknown> = Promise.resolve();

/** Changes the counters, one change after the other, so that two cards at once are counted as two. Never rejects. */
export function count(change: (counters: Counters) => Counters): Promise<void> {
  const next = last.then(async () => {
    const before = await currentCounters();
    const after = change(before);
    if (after !== before) await browser.storage.local.set({ [KEY]: after });
  });
  last = next.catch(() => undefined);
  return last as Promise<void>;
}

/** Forgets what was counted: cards come again as on the first day. */
export async function forgetCounters(): Promise<void> {
  await browser.storage.local.remove(KEY);
}
