import { browser } from '../browser.ts';

/** Where the copy of the policy's last values is stored. */
export const COPY_KEY = 'policyCopy';

/** Firefox rejects with this where no policy is set, which is how most devices are. */
const NO_POLICY = /manifest not found/i;

/**
 * Asks the policy store and keeps a copy of what it says, so that the next start need not wait for it. After a cold
 * start the store may answer "nothing" for some seconds, so that alone never takes a copy away; a change that the
 * store itself reports does (`settled`). Never rejects.
 */
export async function keepCopy({ settled = false } = {}): Promise<void> {
  try {
    const values = await readStore();
    if (values === null) return;
    const before = (await browser.storage.local.get(COPY_KEY))[COPY_KEY];
    const isEmpty = Object.keys(values.found).length === 0;
    if (isEmpty && !settled && !values.isCertain) return;
    if (isEmpty) await browser.storage.local.remove(COPY_KEY);
    else if (JSON.stringify(before) !== JSON.stringify(values.found))
      await browser.storage.local.set({ [COPY_KEY]: values.found });
  } catch {
    // What is in force stays in force until the next start asks again.
  }
}

/** Null where the store cannot be asked; certain where an empty answer means that there is no policy. */
async function readStore(): Promise<{ found: Record<string, unknown>; isCertain: boolean } | null> {
  try {
    return { found: await browser.storage.managed.get(null), isCertain: false };
  } catch (error) {
    const none = NO_POLICY.test(error instanceof Error ? error.message : String(error));
    return none ? { found: {}, isCertain: true } : null;
  }
}
