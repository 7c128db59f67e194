import { readFile, writeFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { writeCode } from '../../src/packs/code.ts';
import { expectAccessible, LOOKS } from '../browser/looks.ts';
import { LARKHOLM_FELL } from '../samples/larkholm-fell.ts';
import { expect, LACHE_PARENT, test } from './fixtures.ts';

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
  await family(page).fill('x'.repeat(61));
  await family(page).blur();
  await expect(page.getByRole('status')).toContainText('Nothing was changed');
  await page.evaluate(() =>
    (globalThis as unknown as { chrome: typeof import('webextension-polyfill') }).chrome.storage.local.set({
      hold: 'sometimes',
    }),
  );
  await page.reload();
  await expect(page.getByText('The setting "hold" was not understood')).toBeVisible();
  await expect(family(page)).toHaveValue('Wilf, Maud');
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
  const sites = ['Facebook', 'X', 'Instagram', 'WhatsApp Web'];
  for (const name of sites) await page.getByRole('checkbox', { name, exact: true }).uncheck();
  await expect(page.getByRole('status')).toContainText('reads nothing');
  for (const name of sites) await page.getByRole('checkbox', { name, exact: true }).check();
  await expect(page.getByRole('status')).toContainText('is watching');
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
  await expect(page.getByRole('alert')).toContainText('Nothing was changed');
  await expect(page.getByRole('alert')).toContainText('settings.hold');
  await expect(page.getByRole('alert')).toContainText('packs[0].id');
  await writeFile(file, `${await readFile(file, 'utf8')}}`);
  await page.getByLabel('Import from a file').setInputFiles(file);
  await expect(page.getByRole('alert')).toContainText('line 1, column');
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
