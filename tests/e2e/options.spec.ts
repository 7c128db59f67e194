import { readFile, writeFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { writeCode } from '../../src/packs/code.ts';
import { expectAccessible, LOOKS } from '../browser/looks.ts';
import { poll } from '../browser/poll.ts';
import { LARKHOLM_FELL } from '../samples/larkholm-fell.ts';
import { expect, LACHE_PARENT, store, test } from './fixtures.ts';

// A browser of its own: these tests change what is set up.
test.use({ person: { ...LACHE_PARENT, family: 'Hazel' } });

const address = (id: string, path: string) => `chrome-extension://${id}/${path}`;

type Chrome = { chrome: typeof import('webextension-polyfill') };

const stored = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as Chrome).chrome.storage.local.get(null));

const family = (page: Page) => page.getByRole('textbox', { name: "Your own children's first names" });

test('settings keep what is chosen, and a bad stored value is said and loses nothing', async ({
  page,
  browserWithExtension,
}) => {
  const options = address(browserWithExtension.extensionId, 'options.html');
  await page.goto(options);
  await family(page).fill('Wilf, Maud');
  await family(page).blur();
  await expect(page.getByRole('status')).toContainText('Saved');
  await store(page, { hold: 'sometimes' });
  await page.reload();
  await expect(page.getByText('The setting "hold" was not understood')).toBeVisible();
  await expect(family(page)).toHaveValue('Wilf, Maud');
  await expect(page.getByLabel('School', { exact: true })).toHaveValue('lache');
  await page.getByRole('radio', { name: /^Never/ }).check();
  await page.reload();
  await expect(page.getByText('was not understood')).toHaveCount(0);
});

test('names that do not fit stay in the field to be shortened, and the field says so', async ({
  page,
  browserWithExtension,
}) => {
  await page.goto(address(browserWithExtension.extensionId, 'options.html'));
  await family(page).fill('Maud, Wilf');
  await family(page).blur();
  await expect(page.getByRole('status')).toContainText('Saved');
  const tooLong = `Maud, Wilf, ${'x'.repeat(61)}`;
  await family(page).fill(tooLong);
  await family(page).blur();
  await expect(family(page)).toHaveAccessibleDescription(/Nothing was changed/);
  await expect(family(page)).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByRole('status')).not.toContainText('Saved');
  // Something else on the page is drawn anew.
  await page.getByRole('radio', { name: /^Always|^Wait once whenever/ }).check();
  await expect(page.getByRole('status')).toContainText('Saved');
  await expect(family(page)).toHaveValue(tooLong);
  expect(await stored(page)).toMatchObject({ family: ['Maud', 'Wilf'] });
  await family(page).fill('Maud, Wilf, Ned');
  await family(page).blur();
  await expect(family(page)).toHaveAccessibleDescription('');
  await poll(async () => (await stored(page)).family).toEqual(['Maud', 'Wilf', 'Ned']);
  await page.getByRole('radio', { name: /^Never/ }).check();
});

test('"Saved" is said each time', async ({ page, browserWithExtension }) => {
  await page.goto(address(browserWithExtension.extensionId, 'options.html'));
  await page.getByRole('radio', { name: 'At most 10' }).check();
  await expect(page.getByRole('status')).toContainText('Saved');
  await page.getByRole('status').evaluate((status) => {
    const heard: (string | null)[] = [];
    Object.assign(window, { heard });
    new MutationObserver(() => heard.push(status.textContent)).observe(status, {
      childList: true,
      characterData: true,
      subtree: true,
    });
  });
  await page.getByRole('radio', { name: 'At most 3' }).check();
  const heard = () => page.evaluate(() => (window as unknown as { heard: string[] }).heard.at(-1));
  await poll(heard).toContain('Saved');
  await page.getByRole('radio', { name: 'No limit' }).check();
});

test('focus goes on from a button that goes with its row', async ({ page, browserWithExtension }) => {
  await page.goto(address(browserWithExtension.extensionId, 'options.html'));
  await page.evaluate(() => {
    const one = { school: 'lache', kind: 'staff', site: 'x', date: '2026-11-20' };
    const ids = ['0123456789abcdef', '0123456789abcdee'];
    return (globalThis as unknown as Chrome).chrome.storage.local.set({
      dismissals: ids.map((id) => ({ ...one, id })),
      pausedUntil: Date.now() + 60_000,
    });
  });
  await page.getByRole('button', { name: 'Go on now' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  const undo = page.getByRole('button', { name: /^Undo: / });
  await undo.first().press('Enter');
  await expect(undo).toHaveCount(1);
  await expect(undo).toBeFocused();
  await undo.press('Enter');
  await expect(undo).toHaveCount(0);
  await expect(page.locator('legend', { hasText: 'What you said is not about your school' })).toBeFocused();
  await page.getByRole('button', { name: 'Add another' }).click();
  const remove = page.getByRole('button', { name: 'Remove this row' });
  await remove.press('Enter');
  await expect(remove).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Add another' })).toBeFocused();
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

test('with no pack of any of their schools the settings do not claim to watch', async ({
  page,
  browserWithExtension,
}) => {
  await page.goto(address(browserWithExtension.extensionId, 'options.html'));
  const { memberships } = await stored(page);
  await store(page, { memberships: [{ school: 'gone', role: 'parent' }] });
  await expect(page.getByRole('status')).toContainText('reads nothing');
  await store(page, { memberships });
  await expect(page.getByRole('status')).toContainText('is on for the sites');
});

test('with no site ticked the settings do not claim to watch', async ({ page, browserWithExtension }) => {
  await page.goto(address(browserWithExtension.extensionId, 'options.html'));
  const sites = ['Facebook', 'X', 'Instagram', 'WhatsApp Web'];
  for (const name of sites) await page.getByRole('checkbox', { name, exact: true }).uncheck();
  await expect(page.getByRole('status')).toContainText('reads nothing');
  for (const name of sites) await page.getByRole('checkbox', { name, exact: true }).check();
  await expect(page.getByRole('status')).toContainText('is on for the sites');
});

/** Adds the made-up pack through its set-up code. */
async function addOwnPack(page: Page): Promise<void> {
  await page.getByText('Add a set-up code or a pack file').click();
  await page.getByRole('textbox', { name: /set-up code/i }).fill(await writeCode(LARKHOLM_FELL));
  await page.getByRole('button', { name: /check|read/i }).click();
  await page.getByRole('button', { name: 'Use this pack' }).click();
  await expect(page.getByText('Added: Larkholm Fell Primary School')).toBeVisible();
}

test('a pack is added by its code, chosen, and removed again', async ({ page, browserWithExtension }) => {
  await page.goto(address(browserWithExtension.extensionId, 'options.html'));
  await addOwnPack(page);
  await page.getByLabel('School', { exact: true }).selectOption('Larkholm Fell Primary School');
  await page.getByRole('button', { name: 'Remove the pack of Larkholm Fell Primary School' }).click();
  await expect(page.getByText('The pack of "larkholm-fell" is not on this device')).toBeVisible();
  await page.getByLabel('School', { exact: true }).selectOption('Lache Primary School');
  await expect(page.getByText('is not on this device')).toHaveCount(0);
});

test('settings go out to a file and come back in, whole', async ({ page, browserWithExtension }, info) => {
  const options = address(browserWithExtension.extensionId, 'options.html');
  await page.goto(options);
  await family(page).fill('Wilf, Maud');
  await family(page).blur();
  await addOwnPack(page);
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export to a file' }).click();
  const file = info.outputPath('settings.json');
  await (await downloading).saveAs(file);
  await expect(page.getByRole('status').first()).toContainText('just downloaded');
  const before = await stored(page);

  await page.getByRole('button', { name: 'Erase everything' }).click();
  await page.getByRole('button', { name: 'Yes, erase everything' }).click();
  await expect(page.getByRole('status').first()).toContainText('Everything is erased');
  expect(await stored(page)).toEqual({});
  await expect(page.getByLabel('School', { exact: true })).toHaveValue('');

  await page.getByLabel('Import from a file').setInputFiles(file);
  await expect(page.getByRole('status').first()).toContainText('are in force now');
  await expect(family(page)).toHaveValue('Wilf, Maud');
  await expect(page.getByLabel('School', { exact: true })).toHaveValue('lache');
  const { counters: _counters, pausedUntil: _pause, ...carried } = before;
  expect(await stored(page)).toMatchObject(carried);
  await page.getByRole('button', { name: 'Remove the pack of Larkholm Fell Primary School' }).click();
});

test("a file holds the person's own settings, not an administrator's, and erasing leaves these", async ({
  page,
  browserWithExtension,
}, info) => {
  await page.goto(address(browserWithExtension.extensionId, 'options.html'));
  const before = await stored(page);
  const policyCopy = { school: 'milnthorpe', role: 'pupil' };
  await store(page, { policyCopy, packs: { broken: { version: 1 } } });
  await expect(page.getByText('has set this: Milnthorpe Primary School')).toBeVisible();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export to a file' }).click();
  const file = info.outputPath('own.json');
  await (await downloading).saveAs(file);
  const { settings, packs } = JSON.parse(await readFile(file, 'utf8'));
  expect(settings.memberships).toEqual(before.memberships);
  expect(packs).toEqual([]);

  await page.getByRole('button', { name: 'Erase everything' }).click();
  await page.getByRole('button', { name: 'Yes, erase everything' }).click();
  await expect(page.getByRole('status').first()).toContainText(
    "What your school's administrator has set stays",
  );
  expect(await stored(page)).toEqual({ policyCopy });
  await page.evaluate(() => (globalThis as unknown as Chrome).chrome.storage.local.remove('policyCopy'));
  await page.getByLabel('Import from a file').setInputFiles(file);
  await expect(page.getByLabel('School', { exact: true })).toHaveValue('lache');
});

/** What is said of a file that was refused; the field of names has a place of its own for that. */
const refused = (page: Page) => page.getByRole('alert').filter({ hasText: 'The file cannot be used' });

test('a broken file of settings is refused with the place, and changes nothing', async ({
  page,
  browserWithExtension,
}, info) => {
  await page.goto(address(browserWithExtension.extensionId, 'options.html'));
  const before = await stored(page);
  const file = info.outputPath('broken.json');
  const broken = {
    forethought: 1,
    settings: { hold: 'sometimes', family: ['Bertie'] },
    packs: [{ version: 1 }],
  };
  await writeFile(file, JSON.stringify(broken));
  await page.getByLabel('Import from a file').setInputFiles(file);
  await expect(refused(page)).toContainText('Nothing was changed');
  await expect(refused(page)).toContainText('settings.hold');
  await expect(refused(page)).toContainText('packs[0].id');
  await writeFile(file, `${await readFile(file, 'utf8')}}`);
  await page.getByLabel('Import from a file').setInputFiles(file);
  await expect(refused(page)).toContainText('line 1, column');
  expect(await stored(page)).toEqual(before);
});

test('erasing asks first, and leaves focus where a keyboard goes on', async ({
  page,
  browserWithExtension,
}) => {
  await page.goto(address(browserWithExtension.extensionId, 'options.html'));
  const before = await stored(page);
  await page.getByRole('button', { name: 'Erase everything' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'No, keep it' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Erase everything' })).toBeFocused();
  expect(await stored(page)).toEqual(before);
});

for (const look of LOOKS)
  test(`every part of the settings, ${look.name}: axe finds nothing and nothing is cut off`, async ({
    page,
    browserWithExtension,
  }, info) => {
    await look.apply(page);
    await page.goto(address(browserWithExtension.extensionId, 'options.html'));
    await page.evaluate(() => {
      const one = { school: 'lache', site: 'x', date: '2026-11-20' };
      return (globalThis as unknown as Chrome).chrome.storage.local.set({
        dismissals: [
          { ...one, id: '0123456789abcdef', kind: 'staff' },
          { ...one, id: '0123456789abcdee', kind: 'school', name: 'aliases.0' },
        ],
        packs: { broken: { version: 1 } },
        pausedUntil: Date.now() + 60_000,
      });
    });
    await page.getByText('Add a set-up code or a pack file').click();
    const file = info.outputPath('broken.json');
    await writeFile(file, '{');
    await page.getByLabel('Import from a file').setInputFiles(file);
    await page.getByRole('button', { name: 'Erase everything' }).click();
    await expect(page.getByText('Lache Primary (Lache Primary School), on X')).toBeVisible();
    await expect(page.getByText('The pack "broken" on this device cannot be read')).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Undo all' }).click();
    await page.getByRole('button', { name: 'Go on now' }).click();
    await page.evaluate(() => (globalThis as unknown as Chrome).chrome.storage.local.remove('packs'));
  });
