import { options } from '../../src/words/options.ts';
import { privacy } from '../../src/words/privacy.ts';
import { expectAccessible, LOOKS } from '../browser/looks.ts';
import { expect, LACHE_PARENT, test } from './fixtures.ts';

test.use({ person: LACHE_PARENT });

const address = (id: string, path: string) => `chrome-extension://${id}/${path}`;

const PAGES = [
  'popup.html',
  'privacy.html',
  'guide.html',
  'policy.html?school=biggin-hill&role=staff',
  'policy.html?school=nowhere&role=parent',
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
      await expectAccessible(page);
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

test('a role that the policy names only where it says what may follow is not told there is nothing', async ({
  page,
  browserWithExtension,
}) => {
  const path = 'policy.html?school=biggin-hill&role=governor';
  await page.goto(address(browserWithExtension.extensionId, path));
  await expect(page.getByRole('heading', { name: 'What the school may do' })).toBeVisible();
  await expect(page.getByText('has no rules')).toHaveCount(0);
});

test('a pupil is not shown what the school may do', async ({ page, browserWithExtension }) => {
  await page.goto(address(browserWithExtension.extensionId, 'policy.html?school=biggin-hill&role=pupil'));
  await expect(page.getByRole('heading', { name: 'What it asks' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'What the school may do' })).toHaveCount(0);
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

test('the settings lead to the privacy policy, which says all of it', async ({
  page,
  browserWithExtension,
}) => {
  await page.goto(address(browserWithExtension.extensionId, 'options.html'));
  const opened = page.waitForEvent('popup');
  await page.getByRole('link', { name: options.privacy }).click();
  const policy = await opened;
  await expect(policy.getByRole('heading', { level: 1 })).toHaveText(privacy.title);
  await expect(policy.getByRole('heading', { level: 2 })).toHaveText(
    privacy.sections.map(({ title }) => title),
  );
  await policy.close();
});
