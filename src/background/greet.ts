import { browser } from '../browser.ts';
import { inForce } from '../settings/storage.ts';

/**
 * Opens the welcome page after the person has installed Forethought themselves. Where an administrator has, there is
 * nothing to click: `installType` says so even before the policy's values have arrived.
 */
export async function greet(reason: string): Promise<void> {
  if (reason !== 'install') return;
  const { installType } = await browser.management.getSelf();
  if (installType === 'admin' || (await inForce()).managed) return;
  await browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
}
