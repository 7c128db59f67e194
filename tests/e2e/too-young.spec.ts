import type { Page } from '@playwright/test';
import { bundledPack } from '../../src/packs/bundled.ts';
import { options as words } from '../../src/words/options.ts';
import { popup as popupWords } from '../../src/words/popup.ts';
import { enter } from '../browser/enter.ts';
import type { Launched } from '../browser/launch.ts';
import { expectAccessible, LOOKS } from '../browser/looks.ts';
import { poll } from '../browser/poll.ts';
import { popupFor } from '../browser/popup.ts';
import { surfaceNamed } from './all-surfaces.ts';
import { cardsShown, expect, opened, posted, send, settled, test } from './fixtures.ts';

// A browser of its own: a pupil, whose age and sites these tests change.
test.use({ person: { school: 'Biggin Hill Primary School', role: 'a pupil' } });

const INSTAGRAM = surfaceNamed('Instagram comment');
const X = surfaceNamed('X post');
const RUDE = 'Mrs Hollis at Biggin Hill Primary is so stupid and everyone hates her';
const HELP = 'my dad hits me and I dont know who to tell';
const OF_AGE = 'is for people aged 13 and over';

type Chrome = { chrome: typeof import('webextension-polyfill') };

/** Keeps these settings over what is stored, and forgets what was chosen of the sites. */
const set = (office: Page, values: Record<string, unknown>) =>
  office.evaluate(async (given) => {
    const { local } = (globalThis as unknown as Chrome).chrome.storage;
    await local.remove(['sites', 'undecided', 'policyCopy']);
    await local.set(given);
  }, values);

const stored = (office: Page, ...keys: string[]) =>
  office.evaluate((names) => (globalThis as unknown as Chrome).chrome.storage.local.get(names), keys);

async function settings({ context, extensionId }: Launched): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/options.html`);
  return page;
}

/** What makes a button stand out before another. */
const looksOf = (page: Page, name: string) =>
  page.getByRole('button', { name, exact: true }).evaluate((button) => {
    const { width, height } = button.getBoundingClientRect();
    const { backgroundColor, borderColor, borderWidth, color, fontSize, fontWeight } =
      getComputedStyle(button);
    return { width, height, backgroundColor, borderColor, borderWidth, color, fontSize, fontWeight };
  });

/** The clauses of the pupil's policy that a text holds, in the words for pupils. */
const clausesIn = (text: string) =>
  (bundledPack('biggin-hill')?.clauses ?? []).filter(({ plain }) => plain && text.includes(plain));

/** Waits until what was typed so far has been judged: help comes whatever is off. */
const judged = (browser: Launched) =>
  settled(browser, async (other) => {
    await X.open(other);
    await enter(other, HELP);
  });

test('below its age a site brings the word about the age once, help as ever, and no clause', async ({
  page,
  card,
  office,
  browserWithExtension,
}, info) => {
  await set(office, { age: 12, hold: 'always' });
  await INSTAGRAM.open(page);
  await enter(page, RUDE);
  await opened(card);
  const text = await card.text();
  expect(text).toContain(`Instagram ${OF_AGE}`);
  expect(text).toContain('off for Instagram');
  expect(text).not.toContain('Mrs Hollis');
  expect(clausesIn(text).flatMap(({ concerns }) => concerns)).toEqual(['age']);
  await page.screenshot({ path: info.outputPath('age.png') });
  // Nothing is held, whatever the hold is set to.
  await send(INSTAGRAM, page);
  await poll(() => posted(page)).toEqual([RUDE]);

  await INSTAGRAM.open(page);
  const before = await cardsShown(page);
  await enter(page, RUDE);
  await judged(browserWithExtension);
  expect(await cardsShown(page)).toBe(before);

  await INSTAGRAM.open(page);
  await enter(page, HELP);
  await opened(card);
  const help = await card.text();
  expect(help).toContain('You can get help now.');
  expect(help).toContain('0800 1111');
  expect(clausesIn(help)).toEqual([]);
  await page.screenshot({ path: info.outputPath('help.png') });
});

test('an age that is told, or grows, counts at once in the page that is open', async ({
  page,
  card,
  office,
}) => {
  await set(office, { age: 13, hold: 'serious' });
  await INSTAGRAM.open(page);
  await enter(page, RUDE);
  await opened(card);
  expect(await card.text()).toContain('Mrs Hollis');
  await set(office, { age: 12 });
  await poll(() => card.text()).toContain(OF_AGE);
  await set(office, { age: 13 });
  await poll(() => card.text()).toContain('Mrs Hollis');
  // Where the school asks for more years than the site, its rule counts.
  await set(office, { memberships: [{ school: 'milnthorpe', role: 'pupil' }] });
  await poll(() => card.text()).toContain('aged 14 and over');
  await set(office, { memberships: [{ school: 'biggin-hill', role: 'pupil' }] });
  await poll(() => card.text()).toContain('Mrs Hollis');
});

test('the settings say why a site is off, and leave it to the pupil', async ({
  office,
  browserWithExtension,
}, info) => {
  await set(office, { age: 12, hold: 'serious' });
  const options = await settings(browserWithExtension);
  const box = (name: string) => options.getByRole('checkbox', { name, exact: true });
  await expect(options.getByRole('status')).toContainText(words.onlyHelp);
  for (const name of ['Facebook', 'X', 'Instagram', 'WhatsApp Web']) {
    await expect(box(name)).not.toBeChecked();
    await expect(box(name)).toBeEnabled();
    await expect(box(name)).toHaveAccessibleDescription(words.tooYoung(name, 13));
  }
  // Nothing that only grown-ups have is asked of a child.
  await expect(options.getByText(words.family)).toHaveCount(0);
  await options.screenshot({ path: info.outputPath('settings.png'), fullPage: true });
  for (const look of LOOKS) {
    await look.apply(options);
    await expectAccessible(options);
  }
  await options.close();
});

test('a site that the pupil turns on brings cards, and the others stay as they were', async ({
  page,
  card,
  office,
  browserWithExtension,
}) => {
  await set(office, { age: 12, hold: 'serious' });
  const options = await settings(browserWithExtension);
  const box = (name: string) => options.getByRole('checkbox', { name, exact: true });
  await box('Instagram').check();
  await expect(options.getByRole('status')).toContainText('Saved');
  await expect(box('Instagram')).not.toHaveAccessibleDescription(words.tooYoung('Instagram', 13));
  await expect(box('X')).toHaveAccessibleDescription(words.tooYoung('X', 13));

  await page.bringToFront();
  await INSTAGRAM.open(page);
  await enter(page, RUDE);
  await opened(card);
  expect(await card.text()).toContain('Mrs Hollis');
  expect(clausesIn(await card.text())).not.toEqual([]);
  // The site beside it stays as it was.
  await X.open(page);
  await enter(page, RUDE);
  await opened(card);
  expect(await card.text()).toContain(`X ${OF_AGE}`);

  await options.bringToFront();
  await options.getByRole('button', { name: words.readNothing('WhatsApp Web') }).click();
  await expect(options.getByText(words.tooYoung('WhatsApp Web', 13))).toHaveCount(0);
  await expect(box('WhatsApp Web')).not.toBeChecked();
  await poll(() => stored(office, 'undecided')).toEqual({ undecided: ['facebook', 'x'] });
  await options.close();
  const group = surfaceNamed('WhatsApp group');
  await group.open(page);
  await enter(page, HELP);
  await judged(browserWithExtension);
  expect(await cardsShown(page)).toBe(0);
});

test('the popup says why, and turns it on or off for good', async ({
  page,
  office,
  browserWithExtension,
}, info) => {
  await set(office, { age: 12 });
  await INSTAGRAM.open(page);
  const popup = await popupFor(browserWithExtension, page);
  await expect(popup.getByRole('status')).toHaveText(popupWords.state['too-young']('Instagram', 13));
  await expectAccessible(popup);
  await popup.screenshot({ path: info.outputPath('popup.png') });
  const { chatsYes, chatsNo, turnOn, readNothing } = popupWords;
  for (const [one, other] of [
    [chatsYes, chatsNo],
    [turnOn('Instagram'), readNothing('Instagram')],
  ] as const)
    expect(await looksOf(popup, one)).toEqual(await looksOf(popup, other));
  await popup.getByRole('button', { name: popupWords.turnOn('Instagram') }).click();
  await expect(popup.getByRole('button', { name: popupWords.turnOff('Instagram') })).toBeVisible();
  expect(await stored(office, 'sites')).toEqual({ sites: ['instagram'] });

  await set(office, {});
  await popup.getByRole('button', { name: popupWords.readNothing('Instagram') }).click();
  await expect(popup.getByRole('status')).toHaveText(popupWords.state['site-off']('Instagram'));
  await popup.close();
});

test('an age that an administrator has set counts the same, and the pupil may still turn a site on', async ({
  page,
  card,
  office,
  browserWithExtension,
}) => {
  await set(office, { age: null, policyCopy: { school: 'biggin-hill', role: 'pupil', age: 12 } });
  const options = await settings(browserWithExtension);
  await expect(options.getByRole('combobox', { name: 'Your age' })).toBeDisabled();
  const box = options.getByRole('checkbox', { name: 'X', exact: true });
  await expect(box).not.toBeChecked();
  await expect(box).toHaveAccessibleDescription(words.tooYoung('X', 13));
  await page.bringToFront();
  await X.open(page);
  await enter(page, RUDE);
  await opened(card);
  expect(await card.text()).toContain(`X ${OF_AGE}`);
  await options.bringToFront();
  await box.check();
  await page.bringToFront();
  await poll(() => card.text()).toContain('Mrs Hollis');
  // Sites that the administrator has set stand, whatever the age.
  await set(office, { policyCopy: { school: 'biggin-hill', role: 'pupil', age: 12, sites: ['facebook'] } });
  await expect(options.getByRole('checkbox', { name: 'Facebook', exact: true })).toBeChecked();
  await expect(options.getByText(words.tooYoung('X', 13))).toHaveCount(0);
  await options.close();
  await set(office, {});
});
