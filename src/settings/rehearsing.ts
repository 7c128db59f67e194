import { browser } from '../browser.ts';
import { type Rehearsed, readRehearsed } from './rehearsed.ts';

/** Where a rehearsal's counts are stored, on this device alone. */
const KEY = 'rehearsed';

/** What was counted so far. Rejects with the browser's reason. */
export async function currentRehearsed(): Promise<Rehearsed> {
  return readRehearsed((await browser.storage.local.get(KEY))[KEY]);
}

let last: Promise<unknown> = Promise.resolve();

/** Changes the counts, one change after the other. Never rejects: what cannot be stored is not counted. */
export function countRehearsed(change: (before: Rehearsed) => Rehearsed): Promise<unknown> {
  last = last
    .then(async () => browser.storage.local.set({ [KEY]: change(await currentRehearsed()) }))
    .catch(() => undefined);
  return last;
}

/** Calls back whenever something was counted or forgotten. */
export function onRehearsed(callback: () => void): void {
  browser.storage.local.onChanged.addListener((changes) => {
    if (KEY in changes) callback();
  });
}

/** Forgets what was counted. Rejects with the browser's reason. */
export async function forgetRehearsed(): Promise<void> {
  await browser.storage.local.remove(KEY);
}
