import { popupFor, wordsOfRealPopup } from '../browser/popup.ts';
import { cardsShown, expect, gone, LACHE_PARENT, opened, settled, test } from './fixtures.ts';
import {
  FACEBOOK_POST,
  GRIEVANCE,
  WHATSAPP_GROUP,
  WHATSAPP_ONE_TO_ONE,
  writeGrievance,
  writeOn,
} from './samples.ts';

// A browser of its own: these tests switch sites off and pause.
test.use({ person: { ...LACHE_PARENT, family: 'Juniper' } });

const HARMLESS = 'Anyone selling a bike for a tall nine year old?';

test('tells of a tab that is none of the sites', async ({ page, browserWithExtension }) => {
  await page.goto('about:blank');
  const popup = await popupFor(browserWithExtension, page);
  await expect(popup.getByRole('status')).toContainText('Nothing to watch on this tab');
  await expect(popup.getByRole('status')).toContainText('Facebook, X, Instagram and WhatsApp Web');
  await popup.close();
});

test('is ready before a draft is begun, and watches once one is', async ({ page, browserWithExtension }) => {
  await page.goto('https://www.facebook.com/');
  const popup = await popupFor(browserWithExtension, page);
  await expect(popup.getByRole('status')).toContainText('Ready on Facebook');
  await popup.close();
  await writeOn(page, HARMLESS);
  const writing = await popupFor(browserWithExtension, page);
  await expect(writing.getByRole('status')).toContainText('Watching the draft you are writing on Facebook');
  await expect(writing.getByText('Nothing noticed in it')).toBeVisible();
  await writing.close();
});

test('the real popup says what was noticed in the draft that is open', async ({
  page,
  card,
  browserWithExtension,
}) => {
  await writeGrievance(page);
  await opened(card);
  const { noticed, clause } = await card.reading();
  const words = await wordsOfRealPopup(browserWithExtension, page);
  expect(words).toContain('Watching the draft you are writing on Facebook');
  expect(words).toContain(noticed);
  expect(words.replace(/\s+/g, ' ')).toContain(clause);
});

test('what was noticed goes with the composer', async ({ page, card, browserWithExtension }) => {
  await writeGrievance(page);
  await opened(card);
  await FACEBOOK_POST.leave(page);
  await gone(card);
  const popup = await popupFor(browserWithExtension, page);
  await expect(popup.getByRole('status')).toContainText('Ready on Facebook');
  await expect(popup.getByText('Noticed in this draft')).toHaveCount(0);
  await popup.close();
});

test('says nothing of a draft that asks for help', async ({ page, card, browserWithExtension }) => {
  await writeOn(page, "My son told me his uncle hits him with a belt and I don't know what to do");
  await opened(card);
  const popup = await popupFor(browserWithExtension, page);
  await expect(popup.getByText('Nothing noticed in it')).toBeVisible();
  await expect(popup.getByText('Noticed in this draft')).toHaveCount(0);
  await popup.close();
});

test('does not claim to watch a one-to-one chat that is left alone', async ({
  page,
  browserWithExtension,
}) => {
  await WHATSAPP_ONE_TO_ONE.open(page);
  await page.keyboard.type(GRIEVANCE);
  const popup = await popupFor(browserWithExtension, page);
  await expect(popup.getByRole('status')).toContainText('Not reading');
  await popup.close();
});

test('pauses for an hour, and goes on', async ({ page, card, browserWithExtension }) => {
  await writeGrievance(page);
  await opened(card);
  const popup = await popupFor(browserWithExtension, page);
  await popup.getByRole('button', { name: 'Pause for an hour' }).click();
  await expect(popup.getByRole('status')).toContainText('Paused until');
  await page.bringToFront();
  await gone(card);
  await popup.bringToFront();
  await popup.getByRole('button', { name: 'Go on now' }).click();
  await expect(popup.getByRole('status')).toContainText('Watching');
  await popup.close();
  await page.bringToFront();
  await opened(card);
});

test('is turned off for one site and stays on for the others', async ({ page, browserWithExtension }) => {
  await writeOn(page, HARMLESS);
  const popup = await popupFor(browserWithExtension, page);
  await popup.getByRole('button', { name: 'Turn off for Facebook' }).click();
  await expect(popup.getByRole('status')).toContainText('Off for Facebook');
  await page.bringToFront();
  await page.keyboard.type(` ${GRIEVANCE}`);
  await settled(browserWithExtension, async (other) => {
    await WHATSAPP_GROUP.open(other);
    await other.keyboard.type(GRIEVANCE);
  });
  expect(await cardsShown(page)).toBe(0);
  await popup.bringToFront();
  await popup.getByRole('button', { name: 'Turn on for Facebook' }).click();
  await expect(popup.getByRole('status')).toContainText('Watching');
  await popup.close();
});
