import type { Page } from '@playwright/test';
import type { CardOnPage } from '../browser/card-reading.ts';
import { enter } from '../browser/enter.ts';
import { poll } from '../browser/poll.ts';
import { surfaceNamed } from './all-surfaces.ts';
import { judged, NAMES_CHILD, PERSON } from './behaviours/behaviour.ts';
import { expect, gone, opened, posted, sendAgain, store, test } from './fixtures.ts';
import { editProfile, profileField } from './sites/x.ts';

/**
 * A press sends several drafts at once and brings the card of one that the person is not in: of a thread's other item,
 * or of the bio, with the name in hand.
 */
test.use({ person: PERSON });

const BIO = surfaceNamed('X bio');
const MESSAGE = surfaceNamed('X message');

/** The name is come to, and Save is pressed, which brings the card of the bio. */
async function hold(page: Page, card: CardOnPage): Promise<void> {
  await profileField(page, 'displayName').click();
  await BIO.send(page).click();
  await poll(() => card.text()).toContain('Held once');
}

async function writeBio(page: Page, card: CardOnPage): Promise<void> {
  await editProfile(page);
  await profileField(page, 'description').click();
  await enter(page, NAMES_CHILD);
  await opened(card);
}

test('stands as a background that slept comes back', async ({ page, card, browserWithExtension }) => {
  await writeBio(page, card);
  await browserWithExtension.stopBackground();
  await hold(page, card);
  await judged(MESSAGE, browserWithExtension);
  await page.bringToFront();
  expect(await card.text()).toContain('Held once');
  await sendAgain(BIO, page);
  await poll(() => posted(page)).toEqual([NAMES_CHILD]);
});

test('stands as the focus comes back, and the keys that lead into it do so', async ({ page, card }) => {
  await writeBio(page, card);
  await hold(page, card);
  await profileField(page, 'displayName').dispatchEvent('focusin');
  await profileField(page, 'displayName').click();
  await page.keyboard.press('Alt+Shift+KeyG');
  await poll(() => card.focused()).not.toBeNull();
  expect(await card.text()).toContain('Held once');
});

test('goes as the words that it is about are taken out', async ({ page, card }) => {
  await writeBio(page, card);
  await hold(page, card);
  await profileField(page, 'description').click();
  expect(await card.text()).toContain('Held once');
  await page.keyboard.press('Control+A');
  await page.keyboard.type('Walker, baker, grandmother of four');
  await gone(card);
  await sendAgain(BIO, page);
  await poll(() => posted(page)).toEqual(['Walker, baker, grandmother of four']);
});

test('goes in a pause', async ({ page, card, office }) => {
  await writeBio(page, card);
  await hold(page, card);
  await store(office, { pausedUntil: Number.MAX_SAFE_INTEGER });
  try {
    await gone(card);
  } finally {
    await store(office, { pausedUntil: 0 });
  }
});
