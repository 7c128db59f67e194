import type { Page } from '@playwright/test';
import type { Managed } from './launch.ts';

/** How many of the extension's content scripts live in this tab's main frame: each in a world of its own. */
export async function ownWorlds(page: Page, { address }: Managed): Promise<number> {
  const session = await page.context().newCDPSession(page);
  let count = 0;
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (address('').startsWith(context.origin) && context.origin !== '') count += 1;
  });
  // Tells of every world there is before it answers.
  await session.send('Runtime.enable');
  await session.detach();
  return count;
}
