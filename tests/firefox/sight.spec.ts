import { expect, type Page } from '@playwright/test';
import { surfaceNamed } from '../e2e/all-surfaces.ts';
import { HARMLESS } from '../e2e/behaviours/behaviour.ts';
import { gotoX } from '../e2e/sites/x.ts';
import { test } from './fixtures.ts';
import type { LaunchedFirefox } from './launch.ts';
import { pageOf } from './page.ts';

type Chrome = { chrome: typeof import('webextension-polyfill') };

/** What the popup says of the one tab of this site. */
async function saidOf(site: string, office: Page, firefox: LaunchedFirefox): Promise<string> {
  const id = await office.evaluate(async (url) => {
    const [tab] = await (globalThis as unknown as Chrome).chrome.tabs.query({ url });
    return tab?.id;
  }, site);
  const tab = await firefox.newTab();
  const popup = pageOf(tab);
  await popup.goto(`chrome-extension://${firefox.extensionId}/popup.html?tab=${id}`);
  await popup.getByRole('status').waitFor();
  const text: string = await popup.evaluate(() => document.body.innerText);
  await tab.close();
  return text;
}

test('a composer in use is said to be watched, and no other', async ({ page, office, firefox }) => {
  const surface = surfaceNamed('X post');
  await surface.open(page);
  await surface.leave(page);
  const said = () => saidOf('https://x.com/*', office, firefox);
  expect(await said()).toContain('Nothing to watch here');
  await surface.open(page);
  await page.keyboard.type(HARMLESS);
  expect(await said()).toContain('Watching the draft you are writing on X.');
});

// Draft.js: where it puts a character in itself, Firefox tells of no edit of the page's.
test('a site that has changed is said to have', async ({ page, office, firefox }) => {
  await gotoX(page, '', { changed: 'box' });
  await page.getByTestId('primaryColumn').locator('[contenteditable=true]').click();
  await page.keyboard.type(HARMLESS);
  expect(await saidOf('https://x.com/*', office, firefox)).toContain(
    'This site has changed; Forethought cannot see your drafts here.',
  );
  const options = pageOf(await firefox.newTab());
  await options.goto(`chrome-extension://${firefox.extensionId}/options.html`);
  await options.getByText('cannot see your drafts here. Noticed today.').waitFor();
  await options.close();
});
