import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, LACHE_PARENT, test } from './fixtures.ts';

test.use({ person: LACHE_PARENT });

const address = (id: string, path: string) => `chrome-extension://${id}/${path}`;

const PAGES = [
  'options.html',
  'policy.html?school=biggin-hill&role=staff',
  'policy.html?school=nowhere&role=parent',
];

const LOOKS: { name: string; apply(page: Page): Promise<void> }[] = [
  { name: 'light', apply: (page) => page.emulateMedia({ colorScheme: 'light' }) },
  { name: 'dark', apply: (page) => page.emulateMedia({ colorScheme: 'dark' }) },
  { name: 'forced colours', apply: (page) => page.emulateMedia({ forcedColors: 'active' }) },
  { name: '320 px', apply: (page) => page.setViewportSize({ width: 320, height: 640 }) },
];

for (const path of PAGES)
  for (const look of LOOKS)
    test(`${path}, ${look.name}: axe finds nothing and nothing is cut off`, async ({
      page,
      browserWithExtension,
    }) => {
      await look.apply(page);
      await page.goto(address(browserWithExtension.extensionId, path));
      await page.getByRole('heading', { level: 1 }).waitFor();
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
        .analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target)}`)).toEqual([]);
      const spill = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(spill).toBeLessThanOrEqual(0);
    });

test('the policy page says what to do about a school or role it does not know', async ({
  page,
  browserWithExtension,
}) => {
  const { extensionId } = browserWithExtension;
  await page.goto(address(extensionId, 'policy.html?school=nowhere&role=parent'));
  await expect(page.getByRole('alert')).toContainText('"nowhere"');
  await page.goto(address(extensionId, 'policy.html?school=lache&role=king'));
  await expect(page.getByRole('alert')).toContainText('"king"');
});

test('a role that the policy has no rules for is told so', async ({ page, browserWithExtension }) => {
  await page.goto(address(browserWithExtension.extensionId, 'policy.html?school=lache&role=pupil'));
  await expect(page.getByText('This policy has no rules for pupils')).toBeVisible();
});

test('a pupil is not shown what the school may do', async ({ page, browserWithExtension }) => {
  await page.goto(address(browserWithExtension.extensionId, 'policy.html?school=biggin-hill&role=pupil'));
  await expect(page.getByRole('heading', { name: 'What it asks' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'What the school may do' })).toHaveCount(0);
});

test('settings keep what is chosen, and a bad stored value is said and loses nothing', async ({
  page,
  browserWithExtension,
}) => {
  const options = address(browserWithExtension.extensionId, 'options.html');
  await page.goto(options);
  await page.getByRole('textbox').fill('Wilf, Maud');
  await page.getByRole('textbox').blur();
  await expect(page.getByRole('status')).toContainText('Saved');
  await page.getByRole('textbox').fill('x'.repeat(61));
  await page.getByRole('textbox').blur();
  await expect(page.getByRole('status')).toContainText('Nothing was changed');
  await page.evaluate(() =>
    (globalThis as unknown as { chrome: typeof import('webextension-polyfill') }).chrome.storage.local.set({
      hold: 'sometimes',
    }),
  );
  await page.reload();
  await expect(page.getByText('The setting "hold" was not understood')).toBeVisible();
  await expect(page.getByRole('textbox')).toHaveValue('Wilf, Maud');
  await expect(page.getByLabel('School', { exact: true })).toHaveValue('lache');
  await page.getByRole('radio', { name: /^Never/ }).check();
  await page.reload();
  await expect(page.getByText('was not understood')).toHaveCount(0);
});

test('several schools and roles can be added and removed', async ({ page, browserWithExtension }) => {
  await page.goto(address(browserWithExtension.extensionId, 'options.html'));
  await page.getByRole('button', { name: 'Add another' }).click();
  await page.getByLabel('School', { exact: true }).nth(1).selectOption('Biggin Hill Primary School');
  await page.getByLabel('I am writing as').nth(1).selectOption('a member of staff');
  await expect(page.getByRole('status')).toContainText('Saved');
  await page.reload();
  await expect(page.getByLabel('School', { exact: true })).toHaveCount(2);
  await page.getByRole('button', { name: 'Remove Biggin Hill Primary School' }).click();
  await page.reload();
  await expect(page.getByLabel('School', { exact: true })).toHaveCount(1);
});

test('with no site ticked the settings do not claim to watch', async ({ page, browserWithExtension }) => {
  await page.goto(address(browserWithExtension.extensionId, 'options.html'));
  const sites = ['Facebook', 'WhatsApp Web'];
  for (const name of sites) await page.getByRole('checkbox', { name }).uncheck();
  await expect(page.getByRole('status')).toContainText('reads nothing');
  for (const name of sites) await page.getByRole('checkbox', { name }).check();
  await expect(page.getByRole('status')).toContainText('is watching');
});

test('staff and pupils are shown their own way to raise something', async ({
  page,
  browserWithExtension,
}) => {
  await page.goto(address(browserWithExtension.extensionId, 'policy.html?school=biggin-hill&role=pupil'));
  await expect(page.getByText('Childline')).toBeVisible();
  await expect(page.getByText('formal complaint')).toHaveCount(0);
  await page.goto(address(browserWithExtension.extensionId, 'policy.html?school=biggin-hill&role=staff'));
  await expect(page.getByText('line manager')).toBeVisible();
});
