import type { Page } from '@playwright/test';
import { cardOn } from '../browser/card.ts';
import { enter } from '../browser/enter.ts';
import type { Launched } from '../browser/launch.ts';
import { poll } from '../browser/poll.ts';
import { popupFor } from '../browser/popup.ts';
import { counted, expect, gone, LACHE_PARENT, opened, posted, settled, test } from './fixtures.ts';
import { FACEBOOK_POST, GRIEVANCE, NAMES_CHILD, WHATSAPP_GROUP, writeGrievance, writeOn } from './samples.ts';

// A browser of its own: these tests count cards.
test.use({ person: { ...LACHE_PARENT, family: 'Rowan' } });

type Chrome = { chrome: typeof import('webextension-polyfill') };

const options = ({ extensionId }: Launched) => `chrome-extension://${extensionId}/options.html`;

/** Begins a new day for the counters, with this many cards of ordinary weight in it. */
async function newDay({ context, ...launched }: Launched, cards: 'At most 3' | 'No limit'): Promise<void> {
  const page = await context.newPage();
  await page.goto(options({ context, ...launched }));
  await page.getByRole('radio', { name: cards }).check();
  await expect(page.getByRole('radio', { name: cards })).toBeChecked();
  await page.evaluate(() => (globalThis as unknown as Chrome).chrome.storage.local.remove('counters'));
  await page.close();
}

/** Writes a grievance as a post of its own and posts it as it is. */
async function postGrievance(page: Page): Promise<void> {
  await writeGrievance(page);
  await opened(await cardOn(page));
  await FACEBOOK_POST.send(page).click();
  await poll(() => posted(page)).toEqual([GRIEVANCE]);
}

test('after three cards a day a quiet mark comes, but serious things and help still speak', async ({
  page,
  card,
  office,
  browserWithExtension,
}) => {
  await newDay(browserWithExtension, 'At most 3');
  for (const cards of [1, 2, 3]) {
    await writeGrievance(page);
    await opened(card);
    await poll(async () => (await counted(office))?.cards).toBe(cards);
    // The same draft keeps the card it has had.
    await page.keyboard.type('!');
    await opened(card);
  }
  await writeGrievance(page);
  await poll(() => card.state()).toBe('mark');
  await card.press(/Show what the policy says/);
  await opened(card);

  await writeOn(page, NAMES_CHILD);
  await opened(card);
  await writeOn(page, "My son told me his uncle hits him with a belt and I don't know what to do");
  await opened(card);

  const popup = await popupFor(browserWithExtension, page);
  await expect(popup.getByText('You have had the cards of today')).toBeVisible();
  await popup.getByRole('button', { name: 'Show cards again' }).click();
  await expect(popup.getByText('You have had the cards of today')).toHaveCount(0);
  await popup.close();
  await page.bringToFront();
  await writeGrievance(page);
  await opened(card);
});

test('grows quiet when drafts are posted as they were, and speaks again once asked', async ({
  page,
  card,
  office,
  browserWithExtension,
}) => {
  await newDay(browserWithExtension, 'No limit');
  for (const ignored of [1, 2, 3]) {
    await postGrievance(page);
    await poll(async () => (await counted(office))?.ignored).toBe(ignored);
  }
  await writeGrievance(page);
  await poll(() => card.state()).toBe('mark');
  const popup = await popupFor(browserWithExtension, page);
  await expect(popup.getByText('posted as they were')).toBeVisible();
  await popup.close();
  await page.bringToFront();
  // Opening the mark is use enough: the next one speaks up again.
  await card.press(/Show what the policy says/);
  await opened(card);
  await poll(async () => (await counted(office))?.ignored).toBe(0);
  await writeGrievance(page);
  await opened(card);
});

test('a card that led somewhere is not counted as unheeded', async ({
  page,
  card,
  office,
  browserWithExtension,
}) => {
  await newDay(browserWithExtension, 'No limit');
  await postGrievance(page);
  await poll(async () => (await counted(office))?.ignored).toBe(1);
  await writeGrievance(page);
  await opened(card);
  await card.press('Raise it with the school');
  await poll(async () => (await counted(office))?.ignored).toBe(0);
});

test('"not about our school" is remembered on the device without its words, listed, and undone', async ({
  page,
  card,
  browserWithExtension,
}) => {
  await newDay(browserWithExtension, 'No limit');
  await writeGrievance(page);
  await opened(card);
  await card.press('Not about our school');
  await gone(card);

  // The same words in another place are known again.
  const other = await browserWithExtension.context.newPage();
  await WHATSAPP_GROUP.open(other);
  await enter(other, GRIEVANCE);
  await settled(browserWithExtension, (third) => writeOn(third, NAMES_CHILD));
  expect(await (await cardOn(other)).state()).toBe('none');

  const settings = await browserWithExtension.context.newPage();
  await settings.goto(options(browserWithExtension));
  const stored = await settings.evaluate(async () =>
    JSON.stringify(
      (await (globalThis as unknown as Chrome).chrome.storage.local.get('dismissals')).dismissals,
    ),
  );
  expect(stored).toContain('"site":"facebook"');
  for (const word of ['Fuming', 'email', 'trip', 'Useless', 'Lache Primary'])
    expect(stored).not.toContain(word);
  const undo = settings.getByRole('button', { name: /^Undo: Lache Primary .* on Facebook/ });
  await undo.first().click();
  await expect(settings.getByText('Nothing so far')).toBeVisible();
  await settings.close();

  await other.bringToFront();
  await opened(await cardOn(other));
  await other.close();
});

test('what is sent in a pause is not counted as unheeded', async ({
  page,
  card,
  office,
  browserWithExtension,
}) => {
  await newDay(browserWithExtension, 'No limit');
  await writeGrievance(page);
  await opened(card);
  const popup = await popupFor(browserWithExtension, page);
  await popup.getByRole('button', { name: 'Pause for an hour' }).click();
  await page.bringToFront();
  await gone(card);
  await FACEBOOK_POST.send(page).click();
  await poll(() => posted(page)).toEqual([GRIEVANCE]);
  await popup.bringToFront();
  await popup.getByRole('button', { name: 'Go on now' }).click();
  await popup.close();
  // The next card is counted after whatever that press told.
  await page.bringToFront();
  await writeGrievance(page);
  await opened(card);
  await poll(() => counted(office)).toMatchObject({ cards: 2, ignored: 0 });
});
