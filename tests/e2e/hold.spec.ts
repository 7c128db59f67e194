import { poll } from '../browser/poll.ts';
import { surfaceNamed } from './all-surfaces.ts';
import {
  drafted,
  expect,
  gone,
  LACHE_PARENT,
  opened,
  posted,
  sendAgain,
  settled,
  test,
  write,
} from './fixtures.ts';
import { FACEBOOK_POST, NAMES_CHILD, WHATSAPP_GROUP, writeGrievance } from './samples.ts';

test.use({ person: LACHE_PARENT });

test('Enter in a WhatsApp chat is held once, repeats with it; the next Enter sends', async ({
  page,
  card,
}) => {
  await write(WHATSAPP_GROUP, NAMES_CHILD, { page, card });
  await page.keyboard.down('Enter');
  // Playwright sends a repeat for a key that is already down.
  await page.keyboard.down('Enter');
  await page.keyboard.down('Enter');
  await page.keyboard.up('Enter');
  await poll(() => card.text()).toContain('Held once');
  expect(await posted(page)).toEqual([]);
  await expect(WHATSAPP_GROUP.composer(page)).toHaveText(NAMES_CHILD);
  await page.keyboard.press('Enter');
  await poll(() => posted(page)).toEqual([NAMES_CHILD]);
});

test('an Enter faster than the pause is held all the same', async ({ page, card }) => {
  await WHATSAPP_GROUP.open(page);
  // A first card tells that the background is awake and has judged.
  await page.keyboard.type(NAMES_CHILD.slice(0, -1));
  await opened(card);
  await page.keyboard.type(NAMES_CHILD.slice(-1));
  await page.keyboard.press('Enter');
  await poll(() => card.text()).toContain('Held once');
  expect(await posted(page)).toEqual([]);
});

test('a composer that is hidden for a while keeps its hold', async ({ page, card }) => {
  await write(FACEBOOK_POST, NAMES_CHILD, { page, card });
  const show = (display: string) =>
    FACEBOOK_POST.composer(page).evaluate((editor, value) => {
      (editor.closest('.dialog-body') as HTMLElement).style.display = value;
    }, display);
  await show('none');
  await gone(card);
  await show('');
  await opened(card);
  await FACEBOOK_POST.send(page).click();
  await poll(() => card.text()).toContain('Held once');
  expect(await posted(page)).toEqual([]);
});

test('words edited away are not held, though the background sleeps', async ({
  page,
  card,
  browserWithExtension,
}) => {
  await write(WHATSAPP_GROUP, NAMES_CHILD, { page, card });
  await browserWithExtension.stopBackground();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('ok');
  await page.keyboard.press('Enter');
  await poll(() => posted(page)).toEqual(['ok']);
});

test('a serious draft goes at once where no finding has come yet', async ({
  page,
  card,
  browserWithExtension,
}) => {
  await WHATSAPP_GROUP.open(page);
  await page.keyboard.type('ok');
  await settled(browserWithExtension, writeGrievance);
  await page.keyboard.press('Enter');
  await browserWithExtension.stopBackground();
  await page.keyboard.insertText(NAMES_CHILD);
  await page.keyboard.press('Enter');
  await poll(() => posted(page)).toEqual(['ok', NAMES_CHILD]);
  await gone(card);
});

test('another key pressed while a held Enter is down does not let it through', async ({ page, card }) => {
  await write(WHATSAPP_GROUP, NAMES_CHILD, { page, card });
  await page.keyboard.down('Enter');
  await page.keyboard.press('Control');
  await page.keyboard.down('Enter');
  await page.keyboard.up('Enter');
  await poll(() => card.text()).toContain('Held once');
  expect(await posted(page)).toEqual([]);
});

test('letters typed while a held Enter is still down are not lost', async ({ page, card }) => {
  await write(WHATSAPP_GROUP, NAMES_CHILD, { page, card });
  await page.keyboard.down('Enter');
  await page.keyboard.press('x');
  await page.keyboard.up('Enter');
  await page.keyboard.type('yz');
  expect(await drafted(page)).toBe(`${NAMES_CHILD}xyz`);
  expect(await posted(page)).toEqual([]);
});

test('a press on a button that is not ready yet does not use up the hold', async ({ page, card }) => {
  await write(FACEBOOK_POST, NAMES_CHILD, { page, card });
  const button = FACEBOOK_POST.send(page);
  await button.evaluate((element) => element.setAttribute('aria-disabled', 'true'));
  await button.click({ force: true });
  await button.evaluate((element) => element.setAttribute('aria-disabled', 'false'));
  await sendAgain(FACEBOOK_POST, page);
  await poll(() => card.text()).toContain('Held once');
  expect(await posted(page)).toEqual([]);
});

test('a thread on X is held for any of its posts, once', async ({ page, card }) => {
  const dialog = surfaceNamed('X post in the dialog');
  await write(dialog, NAMES_CHILD, { page, card });
  await page.getByTestId('addButton').click();
  await page.getByTestId('tweetTextarea_1').click();
  await page.keyboard.type('More tomorrow, the kettle is on');
  await dialog.send(page).click();
  await poll(() => card.text()).toContain('Held once');
  expect(await posted(page)).toEqual([]);
  await sendAgain(dialog, page);
  await poll(() => posted(page)).toEqual([NAMES_CHILD, 'More tomorrow, the kettle is on']);
});
