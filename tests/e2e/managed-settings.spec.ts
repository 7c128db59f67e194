import type { Page } from '@playwright/test';
import type { Launched } from '../browser/launch.ts';
import { expectAccessible, LOOKS } from '../browser/looks.ts';
import { poll } from '../browser/poll.ts';
import { popupFor } from '../browser/popup.ts';
import { cardsShown, expect, gone, LACHE_PARENT, opened, posted, test } from './fixtures.ts';
import { FACEBOOK_POST, GRIEVANCE, NAMES_CHILD, writeGrievance, writeOn } from './samples.ts';

// A browser of its own: in these tests somebody administers it. The copy of a policy is what counts at a start.
test.use({ person: { ...LACHE_PARENT, family: 'Hazel, Rowan' } });

type Chrome = { chrome: typeof import('webextension-polyfill') };

const HELP = "My son told me his uncle hits him with a belt and I don't know what to do";
const PUPIL = { school: 'lache', role: 'pupil' };

/** Puts a policy on the device, or takes it back. */
const administer = (office: Page, policy: Record<string, unknown> | null) =>
  office.evaluate(async (policyCopy) => {
    const { local } = (globalThis as unknown as Chrome).chrome.storage;
    if (policyCopy) await local.set({ policyCopy });
    else await local.remove(['policyCopy', 'rehearsed']);
  }, policy);

const stored = (office: Page, key: string) =>
  office.evaluate(
    async (name) => (await (globalThis as unknown as Chrome).chrome.storage.local.get(name))[name],
    key,
  );

async function settings({ context, extensionId }: Launched): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/options.html`);
  return page;
}

test.afterEach(async ({ office }) => administer(office, null));

test('what a school has set is locked in the settings, said, and to be read by everybody', async ({
  office,
  browserWithExtension,
}) => {
  await administer(office, {
    ...PUPIL,
    sites: ['facebook', 'myspace'],
    hold: 'always',
    mayChange: ['hold'],
    mayNot: ['pause', 'notOurs'],
    age: 3,
    rehearsal: 'yes',
  });
  const page = await settings(browserWithExtension);
  await expect(page.getByText('Forethought sends nothing to anyone, your school included.')).toBeVisible();
  await expect(page.getByText(/^Your school has set: school and role, sites/)).toBeVisible();
  const sites = page.getByRole('group', { name: 'Sites' });
  await expect(sites).toHaveAccessibleDescription('Your school has set this.');
  await expect(sites.getByRole('checkbox', { name: 'Facebook' })).toBeChecked();
  await expect(sites.getByRole('checkbox', { name: 'Facebook' })).toBeDisabled();
  await expect(sites.getByRole('checkbox', { name: 'Instagram' })).not.toBeChecked();
  // What is nobody else's to set stays free.
  await expect(sites.getByRole('checkbox', { name: 'Also read one-to-one messages' })).toBeEnabled();
  const hold = page.getByRole('group', { name: /^When you press Post/ });
  await expect(hold).toHaveAccessibleDescription(/You may change it/);
  await expect(hold.getByRole('radio', { name: /^Wait once whenever/ })).toBeChecked();
  await expect(hold.getByRole('radio', { name: /^Never/ })).toBeEnabled();
  await expect(page.getByText('closes a card for that one draft, and is not remembered')).toBeVisible();
  for (const fault of [/"sites\[1\]": "myspace"/, /"age": This is 3/, /"rehearsal": .*true or false/])
    await expect(page.getByRole('listitem').filter({ hasText: fault })).toBeVisible();
  for (const look of LOOKS) {
    await look.apply(page);
    await expectAccessible(page);
  }
  await page.close();
});

test('staff start from what is set, and choose for themselves', async ({ office, browserWithExtension }) => {
  const before = await stored(office, 'sites');
  await administer(office, { school: 'lache', role: 'staff', sites: ['x'], mayNot: ['pause'] });
  const page = await settings(browserWithExtension);
  const facebook = page.getByRole('checkbox', { name: 'Facebook' });
  await expect(page.getByText('"pause" can never be taken from staff')).toBeVisible();
  await expect(page.getByRole('checkbox', { name: 'X', exact: true })).toBeEnabled();
  await facebook.setChecked(!(await facebook.isChecked()));
  await expect(page.getByRole('status')).toContainText('Saved');
  expect(await stored(office, 'sites')).not.toEqual(before);
  await office.evaluate(() => (globalThis as unknown as Chrome).chrome.storage.local.remove('sites'));
  await page.close();
});

test('the popup shows pause and site locked, and says that nothing is reported', async ({
  office,
  page,
  browserWithExtension,
}) => {
  await page.goto('https://www.facebook.com/');
  await administer(office, { ...PUPIL, sites: ['facebook'], mayNot: ['pause'] });
  const popup = await popupFor(browserWithExtension, page);
  for (const name of ['Pause for an hour', 'Turn off for Facebook']) {
    await expect(popup.getByRole('button', { name })).toBeDisabled();
    await expect(popup.getByRole('button', { name })).toHaveAccessibleDescription(/Your school has set this/);
  }
  await expect(popup.getByText('Forethought sends nothing to anyone, your school included.')).toBeVisible();
  await expectAccessible(popup);
  await administer(office, { ...PUPIL, role: 'staff', sites: ['facebook'], mayNot: ['pause'] });
  for (const name of ['Pause for an hour', 'Turn off for Facebook'])
    await expect(popup.getByRole('button', { name })).toBeEnabled();
  await popup.close();
});

test('a rehearsal shows nothing and holds nothing, counts on the device, and ends with the policy', async ({
  office,
  page,
  card,
  browserWithExtension,
}) => {
  await administer(office, { school: 'lache', role: 'parent', hold: 'always', rehearsal: true });
  await writeOn(page, NAMES_CHILD);
  await poll(() => stored(office, 'rehearsed')).toBeDefined();
  await FACEBOOK_POST.send(page).click();
  await poll(() => posted(page)).toEqual([NAMES_CHILD]);
  expect(await cardsShown(page)).toBe(0);

  const popup = await popupFor(browserWithExtension, page);
  await expect(popup.getByText('Your school is trying Forethought out: nothing is shown')).toBeVisible();
  await expectAccessible(popup);
  await popup.close();

  await writeGrievance(page);
  await poll(async () => JSON.stringify(await stored(office, 'rehearsed'))).toContain('complaint');
  expect(await cardsShown(page)).toBe(0);
  const counts = await settings(browserWithExtension);
  await expect(counts.getByRole('status')).toContainText('only being tried out');
  await expect(counts.getByRole('row', { name: /^A child who can be told by it 1 0/ })).toBeVisible();
  await expect(counts.getByRole('rowheader', { name: /2 drafts read/ })).toBeVisible();
  for (const look of LOOKS) {
    await look.apply(counts);
    await expectAccessible(counts);
  }
  await counts.getByRole('button', { name: 'Erase these counts' }).click();
  await expect(counts.getByRole('table')).toHaveCount(0);
  expect(await stored(office, 'rehearsed')).toBeUndefined();
  await counts.close();

  await page.bringToFront();
  await administer(office, null);
  await opened(card);
  expect(await card.text()).toContain('Lache Primary School');
});

test('a rehearsal never keeps help back', async ({ office, page, card }) => {
  await administer(office, { school: 'lache', role: 'parent', rehearsal: true });
  await writeOn(page, HELP);
  await opened(card);
  expect(await card.text()).toContain('999');
  expect(await stored(office, 'rehearsed')).toBeUndefined();
});

test('in quiet hours what is ordinary is a quiet mark and no press waits for it; what is serious speaks', async ({
  office,
  page,
  card,
  browserWithExtension,
}) => {
  const policy = { school: 'lache', role: 'parent', hold: 'always', quietHours: ['00:00-24:00'] };
  await administer(office, policy);
  await writeGrievance(page);
  await poll(() => card.state()).toBe('mark');
  const popup = await popupFor(browserWithExtension, page);
  await expect(popup.getByText('Your school has set quiet hours until 24:00')).toBeVisible();
  await popup.close();
  await page.bringToFront();
  await FACEBOOK_POST.send(page).click();
  await poll(() => posted(page)).toEqual([GRIEVANCE]);
  await writeOn(page, NAMES_CHILD);
  await opened(card);
});

test('what may not be dismissed for good is closed for this draft and comes again', async ({
  office,
  page,
  card,
}) => {
  await administer(office, { ...PUPIL, role: 'parent', mayNot: ['notOurs'] });
  await writeGrievance(page);
  await opened(card);
  await card.press('Not about our school');
  await gone(card);
  await writeGrievance(page);
  await opened(card);
  expect((await stored(office, 'dismissals')) ?? []).toEqual([]);
});
