import { readFile } from 'node:fs/promises';
import { BLOCKS } from '../../src/guide/blocks.ts';
import { guide, PARTS } from '../../src/words/guide/index.ts';
import { options } from '../../src/words/options.ts';
import { expect, LACHE_PARENT, test } from './fixtures.ts';

test.use({ person: LACHE_PARENT });

const PAGE = 'guide.html';
const address = (id: string, page: string) => `chrome-extension://${id}/${page}`;

test('the settings lead to the guide, whose contents lead to every part', async ({
  page,
  browserWithExtension: { extensionId },
}) => {
  await page.goto(address(extensionId, 'options.html'));
  const opened = page.waitForEvent('popup');
  await page.getByRole('link', { name: options.guide }).click();
  const shown = await opened;
  await expect(shown.getByRole('heading', { level: 1 })).toHaveText(guide.title);
  await expect(shown.getByText(extensionId)).toBeVisible();
  const titles = [...PARTS.before, guide.values, ...PARTS.after].map(({ title }) => title);
  await expect(shown.getByRole('heading', { level: 2 })).toHaveText(titles);
  const contents = shown.getByRole('navigation', { name: guide.contents });
  for (const title of titles) {
    await contents.getByRole('link', { name: title, exact: true }).click();
    await expect(shown.getByRole('heading', { name: title, level: 2, exact: true })).toBeInViewport();
  }
  await shown.close();
});

test('an address may name a part', async ({ page, browserWithExtension: { extensionId } }) => {
  await page.goto(address(extensionId, `${PAGE}#childrens-code`));
  await expect(page.locator('#childrens-code-title')).toBeInViewport();
});

test('a block is copied as it stands, by keys alone, and that is said', async ({
  page,
  browserWithExtension: { extensionId },
}) => {
  await page.context().grantPermissions(['clipboard-read']);
  await page.goto(address(extensionId, PAGE));
  const block = page.getByRole('figure', { name: 'Policy for extensions, for staff' });
  await block.getByRole('button', { name: guide.copy }).focus();
  await page.keyboard.press('Enter');
  await expect(block.getByRole('status')).toHaveText(guide.copied);
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(BLOCKS['admin-console-staff'].text);
});

test('where nothing can be copied, that is said', async ({ page, browserWithExtension: { extensionId } }) => {
  await page.goto(address(extensionId, PAGE));
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('no'));
  });
  const block = page.getByRole('figure', { name: 'Policy for extensions, for staff' });
  await block.getByRole('button', { name: guide.copy }).click();
  await expect(block.getByRole('status')).toHaveText(guide.notCopied);
});

test('a template is saved under the name that Windows needs, byte for byte', async ({
  page,
  browserWithExtension: { extensionId },
}) => {
  await page.goto(address(extensionId, PAGE));
  const block = page.getByRole('figure', { name: 'Template, ForethoughtChrome.admx' });
  const started = page.waitForEvent('download');
  await block.getByRole('button', { name: guide.save }).click();
  const file = await started;
  expect(file.suggestedFilename()).toBe('ForethoughtChrome.admx');
  expect(await readFile(await file.path(), 'utf8')).toBe(BLOCKS['admx-chrome'].text);
});
