import { browser } from '../browser.ts';
import { keepCopy } from '../settings/policy-copy.ts';
import { inForce } from '../settings/storage.ts';

/** Milliseconds that a person is kept waiting for the policy store: a Chromium that is just starting takes seconds. */
const PATIENCE = 1_000;

/**
 * Opens the welcome page after the person has installed Forethought themselves. Where an administrator has, there is
 * nothing to click: `installType` says so even before the policy's values have arrived, and the values themselves
 * where an administrator has set a policy for what people install.
 */
export async function greet(reason: string): Promise<void> {
  if (reason !== 'install') return;
  const { installType } = await browser.management.getSelf();
  if (installType === 'admin') return;
  await Promise.race([keepCopy(), new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
  if ((await inForce()).managed) return;
  await browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
}
