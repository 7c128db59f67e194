import { enter } from '../browser/enter.ts';
import { poll } from '../browser/poll.ts';
import { SURFACES } from './all-surfaces.ts';
import { cardsShown, expect, gone, LACHE_PARENT, opened, posted, settled, test, write } from './fixtures.ts';
import { hearReports } from './reports.ts';
import {
  GRIEVANCE,
  NAMES_CHILD,
  WHATSAPP_CAPTION,
  WHATSAPP_GROUP,
  WHATSAPP_ONE_TO_ONE,
  writeGrievance,
} from './samples.ts';
import { captionBox, chatBox, openChat } from './sites/whatsapp.ts';

test.use({ person: LACHE_PARENT });

test('each chat keeps its own draft, and the card goes with its chat', async ({ page, card }) => {
  await write(WHATSAPP_GROUP, NAMES_CHILD, { page, card });
  await page.keyboard.press('Enter');
  await poll(() => card.text()).toContain('Held once');
  await openChat(page, 'Walking club');
  await gone(card);
  await page.keyboard.type('See you at the stile');
  await page.keyboard.press('Enter');
  await poll(() => posted(page)).toEqual(['See you at the stile']);
  await openChat(page, 'Year 4 parents');
  await expect(chatBox(page)).toHaveText(NAMES_CHILD);
  await page.keyboard.press('End');
  await page.keyboard.type('.');
  await opened(card);
  await page.keyboard.press('Enter');
  await poll(() => posted(page)).toEqual(['See you at the stile', `${NAMES_CHILD}.`]);
});

for (const surface of SURFACES.filter(({ isPrivate }) => isPrivate))
  test(`${surface.name}: left alone until the person turns one-to-one messages on`, async ({
    page,
    browserWithExtension,
  }) => {
    const reports = await hearReports(browserWithExtension);
    await surface.open(page);
    await enter(page, NAMES_CHILD);
    await settled(browserWithExtension, writeGrievance);
    expect(await cardsShown(page)).toBe(0);
    // It is not read at all: of all that was typed, only what went on elsewhere was reported.
    const reported = await reports();
    expect(reported.map(({ text }) => text)).toContain(GRIEVANCE);
    expect(reported.filter(({ text }) => !GRIEVANCE.startsWith(text))).toEqual([]);
    await surface.send(page).click();
    await poll(() => posted(page)).toEqual([NAMES_CHILD]);
  });

test('a one-to-one chat stays private while the thread of the group before it is still drawn', async ({
  page,
  browserWithExtension,
}) => {
  await WHATSAPP_GROUP.open(page);
  await page.evaluate(() => {
    for (const author of ['Priya', 'Tom', 'Wren'])
      document
        .querySelector('#main')
        ?.append(
          Object.assign(document.createElement('div'), { className: 'left-over', textContent: author }),
        );
    document.querySelectorAll('.left-over').forEach((message) => {
      message.setAttribute('data-pre-plain-text', `[10:02, 20/11/2026] ${message.textContent}: `);
    });
    // The site swaps header and box first; what was said in the chat before stays for a moment.
    const left = [...document.querySelectorAll('.left-over')];
    new MutationObserver(() => {
      for (const message of left) if (!message.isConnected) document.querySelector('#main')?.append(message);
    }).observe(document.body, { childList: true, subtree: true });
  });
  await openChat(page, 'Sam');
  expect(await page.locator('#main [data-pre-plain-text]').count()).toBeGreaterThanOrEqual(3);
  await enter(page, NAMES_CHILD);
  await settled(browserWithExtension, writeGrievance);
  expect(await cardsShown(page)).toBe(0);
});

test('a caption is no longer read once a one-to-one chat is opened beneath it', async ({
  page,
  card,
  browserWithExtension,
}) => {
  await WHATSAPP_CAPTION.open(page);
  const reports = await hearReports(browserWithExtension);
  await write(WHATSAPP_CAPTION, NAMES_CHILD, { page, card });
  await page.locator('#pane-side').getByText('Sam', { exact: true }).click();
  await gone(card);
  await captionBox(page).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type('!');
  await settled(browserWithExtension, writeGrievance);
  expect(await card.state()).toBe('none');
  const texts = (await reports()).map(({ text }) => text);
  expect(texts).toContain(NAMES_CHILD);
  expect(texts).not.toContain(`${NAMES_CHILD}!`);
  await page.keyboard.press('Enter');
  await poll(() => posted(page)).toEqual([`${NAMES_CHILD}!`]);
});

test('one-to-one chats are read once the person has turned them on', async ({
  page,
  card,
  browserWithExtension,
}) => {
  const { context, extensionId } = browserWithExtension;
  const options = await context.newPage();
  await options.goto(`chrome-extension://${extensionId}/options.html`);
  const direct = options.getByRole('checkbox', { name: 'Also read one-to-one messages' });
  await direct.check();
  try {
    await page.bringToFront();
    await write(WHATSAPP_ONE_TO_ONE, NAMES_CHILD, { page, card });
    expect((await card.reading()).noticed).toContain('Alfie T');
    await page.keyboard.press('Enter');
    await poll(() => card.text()).toContain('Held once');
    await page.keyboard.press('Enter');
    await poll(() => posted(page)).toEqual([NAMES_CHILD]);
  } finally {
    await direct.uncheck();
    await options.close();
  }
});
