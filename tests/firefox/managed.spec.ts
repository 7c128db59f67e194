import { expect, type Page } from '@playwright/test';
import { BLOCKS } from '../../src/guide/blocks.ts';
import { bundledPack } from '../../src/packs/bundled.ts';
import { TEST_DRAFT } from '../../src/words/guide/check.ts';
import { poll } from '../browser/poll.ts';
import { surfaceNamed } from '../e2e/all-surfaces.ts';
import { opened } from '../e2e/fixtures.ts';
import { cardOnTab } from './card.ts';
import { test, ways } from './managed-fixtures.ts';
import type { ManagedFirefox } from './managed-launch.ts';
import { pageOf } from './page.ts';

// Firefox starts up to four times in one of them.
test.describe.configure({ timeout: 180_000 });
test.skip('whyNot' in ways, 'whyNot' in ways ? ways.whyNot : '');

const SET_BY = "Your school's administrator has set this";

async function openSettings(firefox: ManagedFirefox): Promise<Page> {
  const page = pageOf(await firefox.newTab());
  await page.goto(`moz-extension://${firefox.extensionId}/options.html`);
  return page;
}

/** Writes a group message in a new tab: nothing is clicked before it but the composer. */
async function writeIn(firefox: ManagedFirefox, text: string) {
  const tab = await firefox.newTab();
  const page = pageOf(tab);
  await surfaceNamed('WhatsApp group').open(page);
  await page.keyboard.type(text);
  return cardOnTab(tab);
}

const textOf = (page: Page) => page.evaluate(() => document.body.innerText) as Promise<string>;

test("the guide's policies.json installs it, and its first draft brings the school's clause", async ({
  start,
  block,
}) => {
  const firefox = await start(block());
  await firefox.settled(true);
  expect(await firefox.addon()).toEqual({ isActive: true, isTemporary: false, isRemovable: false });
  const card = await writeIn(firefox, TEST_DRAFT);
  await opened(card);
  const text = await card.text();
  expect(text).toContain('This mentions');
  expect(text).toContain('Lache Primary School');
  const clauses = bundledPack('lache')?.clauses.map((clause) => clause.text) ?? [];
  expect(clauses.filter((clause) => text.includes(clause))).not.toEqual([]);
  // Nobody is greeted where an administrator has set it up.
  const urls = await Promise.all((await firefox.tabs()).map((tab) => tab.url()));
  expect(urls.filter((url) => url.startsWith('moz-extension:'))).toEqual([]);

  const settings = await openSettings(firefox);
  await poll(() => textOf(settings)).toContain(SET_BY);
  expect(await textOf(settings)).not.toContain('The policy value');
  expect(await settings.getByLabel('School', { exact: true }).count()).toBe(0);
});

test('what is set cannot be changed, and a value that is wrong is listed with its reason', async ({
  start,
  block,
}) => {
  const wrong = { sites: ['whatsapp', 'myspace'], hold: 'sometimes', rehearsal: 'yes' };
  const firefox = await start(block((values) => ({ ...values, ...wrong, role: 'pupil' })));
  await firefox.settled(true);
  const settings = await openSettings(firefox);
  await poll(() => textOf(settings)).toContain('Your school has set: school and role');
  const text = await textOf(settings);
  expect(text).toContain('Your school has set this.');
  expect(text).toContain('Forethought sends nothing to anyone, your school included.');
  // Firefox knows no schema: all that is wrong arrives, and each is said.
  for (const fault of ['"sites[1]": "myspace"', '"hold": "sometimes"', '"rehearsal"'])
    expect(text).toContain(`The policy value ${fault}`);
  const isLocked = (name: string) =>
    settings
      .getByRole('checkbox', { name, exact: true })
      .evaluate((box) => (box as HTMLInputElement).disabled);
  expect(await isLocked('WhatsApp Web')).toBe(true);
  expect(await isLocked('Facebook')).toBe(true);
});

test("a policy that is withdrawn gives the person's own settings back, and the guide's way removes it", async ({
  start,
  block,
}) => {
  // By themselves first: the same package, and no values.
  const own = await start(block(() => ({})));
  await own.settled(true);
  const mine = await openSettings(own);
  await mine
    .getByLabel('School', { exact: true })
    .selectOption('Kettleshulme St James CE (VA) Primary School');
  await mine.getByLabel('I am writing as').selectOption('a parent, carer or relative');
  await poll(() => textOf(mine)).toContain('Saved');

  const managed = await start(block());
  await managed.settled(true);
  const theirs = await openSettings(managed);
  await poll(() => textOf(theirs)).toContain(SET_BY);
  expect(await textOf(theirs)).toContain('Lache Primary School, as a member of staff');

  const again = await start(null);
  await again.settled(true);
  const back = await openSettings(again);
  const school = back.getByLabel('School', { exact: true });
  await school.waitFor();
  expect(await school.evaluate((select) => (select as HTMLSelectElement).value)).toBe('kettleshulme');
  expect(await textOf(back)).not.toContain(SET_BY);
  const card = await writeIn(again, 'Mrs Hart at Kettleshulme school is a useless lazy cow');
  await opened(card);
  expect(await card.text()).toContain('Kettleshulme');

  const removed = await start(BLOCKS['firefox-removal'].text);
  await removed.settled(false);
  expect(await removed.addon()).toBeNull();
});
