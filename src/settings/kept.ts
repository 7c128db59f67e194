import { browser } from '../browser.ts';

/** One value that Forethought keeps on this device beside the settings. */
export interface Kept<Value> {
  /** As it stands. Rejects with the browser's reason. */
  current(): Promise<Value>;
  /**
   * Changes it, one change after the other, so that none of two at once is lost; the same object is not stored again.
   * Never rejects: what cannot be stored is not kept.
   */
  change(to: (before: Value) => Value): Promise<void>;
  /** Calls back whenever it was changed or forgotten. */
  onChange(callback: () => void): void;
  /** Rejects with the browser's reason. */
  forget(): Promise<void>;
}

/**
 * @param key where it is stored
 * @param read makes it of what is stored, whatever that is
 */
export function kept<Value>(key: string, read: (stored: unknown) => Value): Kept<Value> {
  let last: Promise<void> = Promise.resolve();
  const current = async () => read((await browser.storage.local.get(key))[key]);
  return {
    current,
    change: (to) => {
      last = last
        .then(async () => {
          const before = await current();
          const after = to(before);
          if (after !== before) await browser.storage.local.set({ [key]: after });
        })
        .catch(() => undefined);
      return last;
    },
    onChange: (callback) =>
      browser.storage.local.onChanged.addListener((changes) => {
        if (key in changes) callback();
      }),
    forget: () => browser.storage.local.remove(key),
  };
}
