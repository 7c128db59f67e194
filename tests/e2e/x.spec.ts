import { enter } from '../browser/enter.ts';
import { poll } from '../browser/poll.ts';
import { askAdapter } from './adapter.ts';
import { surfaceNamed } from './all-surfaces.ts';
import { INSULT, judged, NAMES_CHILD, PERSON } from './behaviours/behaviour.ts';
import { isMarked } from './behaviours/speaking.ts';
import { cardsShown, drafted, expect, gone, opened, posted, sendAgain, test, write } from './fixtures.ts';
import { hearReports } from './reports.ts';
import { editProfile, gotoX, messageBox, openChat, profileField, SAM, WALKERS } from './sites/x.ts';

test.use({ person: PERSON });

const MESSAGE = surfaceNamed('X message');
const BIO = surfaceNamed('X bio');
/** As long as a display name may be. */
const NAME = 'Mrs Pellow of Milnthorpe Primary is a lazy cow';
const CHAT_WITH_SAM = 'i/chat/1180044-1190077';
const GROUP_CHAT = 'i/chat/g2028117300';

/** Words of the site in a language that runs from right to left. */
const URDU = {
  direction: 'rtl',
  words: { message: 'پیغام', send: 'بھیجیں', save: 'محفوظ کریں', description: 'تعارف', displayName: 'نام' },
} as const;

test('a chat with several people is no one-to-one, in the page and in the drawer', async ({
  page,
  card,
  browserWithExtension,
}) => {
  await MESSAGE.open(page);
  const reports = await hearReports(browserWithExtension);
  const inPage = () => gotoX(page, GROUP_CHAT);
  const inDrawer = async () => {
    await gotoX(page, 'home');
    await page.getByRole('button', { name: 'Chat drawer' }).click();
    await openChat(page, WALKERS);
  };
  // The drawer has no address, and two links are too few to tell a group from one person's two.
  for (const [open, surface] of [
    [inPage, 'group'],
    [inDrawer, 'unknown'],
  ] as const) {
    await open();
    await messageBox(page).click();
    await enter(page, NAMES_CHILD);
    await opened(card);
    expect((await reports()).at(-1)).toMatchObject({ surface, where: WALKERS });
  }
});

test('a post tells whose account it goes out from', async ({ page, card, browserWithExtension }) => {
  await surfaceNamed('X post').open(page);
  const reports = await hearReports(browserWithExtension);
  await write(surfaceNamed('X post'), NAMES_CHILD, { page, card });
  expect((await reports()).at(-1)).toMatchObject({ account: 'robin_ashdown' });
});

test('who can read a post: everyone, or a community, which is a group by its name', async ({ page }) => {
  const IN_DIALOG = '[role=dialog] [data-testid^=tweetTextarea_] [contenteditable]';
  await gotoX(page, 'i/communities/1701');
  await page.getByTestId('SideNav_NewTweet_Button').click();
  await expect(page.locator(IN_DIALOG)).toBeVisible();
  const told = await (await askAdapter('x', page))(IN_DIALOG);
  expect(told).toMatchObject({ audience: 'Chester Allotments', where: 'Chester Allotments' });
  await gotoX(page, 'home');
  const everyone = await (await askAdapter('x', page))('[data-testid^=tweetTextarea_] [contenteditable]');
  expect(everyone).toMatchObject({ audience: 'Everyone', where: undefined });
});

test('a chat that stands in the page itself is read as well', async ({
  page,
  card,
  browserWithExtension,
}) => {
  await MESSAGE.open(page);
  const reports = await hearReports(browserWithExtension);
  await gotoX(page, CHAT_WITH_SAM, { chat: 'page' });
  await messageBox(page).click();
  await enter(page, NAMES_CHILD);
  await opened(card);
  expect((await reports()).at(-1)).toMatchObject({ surface: 'direct', where: SAM });
  await page.keyboard.press('Enter');
  await poll(() => card.text()).toContain('Held once');
  await MESSAGE.send(page).click();
  await poll(() => posted(page)).toEqual([NAMES_CHILD]);
});

test('each chat keeps its own draft in the one box, and the card goes with its chat', async ({
  page,
  card,
}) => {
  await write(MESSAGE, NAMES_CHILD, { page, card });
  await page.keyboard.press('Enter');
  await poll(() => card.text()).toContain('Held once');
  await openChat(page, WALKERS);
  await gone(card);
  await messageBox(page).click();
  await page.keyboard.type('See you at the stile');
  await page.keyboard.press('Enter');
  await poll(() => posted(page)).toEqual(['See you at the stile']);
  await openChat(page, SAM);
  await expect(messageBox(page)).toHaveValue(NAMES_CHILD);
  await messageBox(page).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type('.');
  await opened(card);
  await page.keyboard.press('Enter');
  await poll(() => posted(page)).toEqual(['See you at the stile', `${NAMES_CHILD}.`]);
});

test('the lines go with the words when the box scrolls in its shadow root', async ({ page, card }) => {
  await MESSAGE.open(page);
  await enter(page, INSULT.text);
  for (let line = 0; line < 10; line++) await page.keyboard.press('Shift+Enter');
  await opened(card);
  await poll(() => card.marks()).toEqual([]);
  await page.keyboard.press('Control+Home');
  await poll(() => isMarked('useless', MESSAGE, page, card)).toBe(true);
  await page.keyboard.press('Control+End');
  await poll(() => card.marks()).toEqual([]);
});

test('a display name is noticed, and gone into with the bio as both are saved at once', async ({
  page,
  card,
  browserWithExtension,
}) => {
  await editProfile(page);
  const reports = await hearReports(browserWithExtension);
  await editProfile(page);
  await profileField(page, 'displayName').click();
  await page.keyboard.press('Control+A');
  await enter(page, NAME);
  await opened(card);
  expect((await reports()).at(-1)).toMatchObject({ surface: 'profile', text: NAME });
  const name = { ...BIO, composer: () => profileField(page, 'displayName') };
  await poll(() => isMarked('lazy', name, page, card)).toBe(true);
  await card.press('Close');

  await profileField(page, 'description').click();
  await enter(page, NAMES_CHILD);
  await opened(card);
  await profileField(page, 'displayName').click();
  await page.keyboard.press('End');
  await page.keyboard.type('!');
  await BIO.send(page).click();
  await poll(() => card.text()).toContain('Held once');
  expect(await card.text()).toContain('Alfie T');
  // Nor does the card go as the field that was come to a moment before is looked at again.
  await judged(MESSAGE, browserWithExtension);
  await page.bringToFront();
  expect(await card.text()).toContain('Held once');
  expect(await drafted(page)).toBe(`${NAME}!`);
  await page.keyboard.type('!');
  await sendAgain(BIO, page);
  await poll(() => posted(page)).toEqual([`${NAME}!!`, NAMES_CHILD]);
});

test('a description of anything but the profile is left alone', async ({ page, browserWithExtension }) => {
  await gotoX(page, 'home');
  // As in the form for a list of people to follow.
  await page.evaluate(() => {
    const field = Object.assign(document.createElement('textarea'), { name: 'description' });
    document.querySelector('main')?.prepend(field);
  });
  const reports = await hearReports(browserWithExtension);
  await page.locator('textarea[name=description]').click();
  await enter(page, NAMES_CHILD);
  await judged(MESSAGE, browserWithExtension);
  expect(await cardsShown(page)).toBe(0);
  expect((await reports()).map(({ text }) => text)).not.toContain(NAMES_CHILD);
});

test('chat and profile in Urdu, from right to left', async ({ page, card }) => {
  const inChat = {
    ...MESSAGE,
    open: async () => {
      await gotoX(page, CHAT_WITH_SAM, URDU);
      await page.getByRole('textbox', { name: URDU.words.message }).click();
    },
  };
  const inProfile = {
    ...BIO,
    open: async () => {
      await editProfile(page, URDU);
      await page.getByRole('textbox', { name: URDU.words.description }).click();
    },
  };
  for (const surface of [inChat, inProfile]) {
    await write(surface, NAMES_CHILD, { page, card });
    await poll(() => isMarked('nasty', surface, page, card)).toBe(true);
    await surface.send(page).click();
    await poll(() => card.text()).toContain('Held once');
    expect(await posted(page)).toEqual([]);
    expect(await drafted(page)).toBe(NAMES_CHILD);
  }
});
