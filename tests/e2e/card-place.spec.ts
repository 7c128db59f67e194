import type { Page } from '@playwright/test';
import { enter } from '../browser/enter.ts';
import { poll } from '../browser/poll.ts';
import { surfaceNamed } from './all-surfaces.ts';
import { expect, LACHE_PARENT, opened, test, write } from './fixtures.ts';
import { GRIEVANCE } from './samples.ts';
import { gotoWhatsapp } from './sites/whatsapp.ts';

test.use({ person: LACHE_PARENT });

const COMMENT = surfaceNamed('Facebook comment');

/** Scrolls until the box ends so far (CSS pixels) above the foot of the window, and the card has followed. */
async function leaveRoom(page: Page, room: number): Promise<void> {
  await COMMENT.composer(page).evaluate((box, below) => {
    scrollBy(0, box.getBoundingClientRect().bottom - (innerHeight - below));
  }, room);
}

test('the clause can be read beneath a comment, however little room there is', async ({ page, card }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await write(COMMENT, GRIEVANCE, { page, card });
  for (const room of [260, 300, 345, 400, 460, 520]) {
    await leaveRoom(page, room);
    const end = async () => {
      const composer = await COMMENT.composer(page).boundingBox();
      const box = await card.box();
      return composer && box && box.y > composer.y ? 800 - box.y - box.height : -1;
    };
    // Beneath it, with the space that is kept to the edge.
    await poll(end).toBeGreaterThanOrEqual(11);
    await poll(() => card.showsClause(), { message: `with ${room} px` }).toBe(true);
  }
});

test('where there is room its buttons stay in sight', async ({ page, card }) => {
  await page.setViewportSize({ width: 1280, height: 640 });
  const POST = surfaceNamed('Facebook post');
  await write(POST, GRIEVANCE, { page, card });
  expect((await card.box())?.height).toBeGreaterThan(400);
  expect(await card.showsClause()).toBe(true);
  expect(await card.showsButtons()).toBe(true);
});

for (const language of ['en', 'ur'] as const)
  test(`a chat in ${language}: the card stands over the end of its box`, async ({ page, card }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await gotoWhatsapp(page, undefined, { language });
    await page.locator('#pane-side').getByText('Year 4 parents', { exact: true }).click();
    const chat = page.locator('footer [contenteditable=true]');
    await chat.click();
    await enter(page, GRIEVANCE);
    await opened(card);
    const frame = await page.locator('#main footer').boundingBox();
    const box = await card.box();
    if (!frame || !box) throw new Error('The page shows no box, or no card.');
    // From right to left a line ends at the left, where one's own messages then are.
    const atEnd = language === 'ur' ? box.x - frame.x : frame.x + frame.width - (box.x + box.width);
    expect(atEnd).toBeGreaterThanOrEqual(0);
    expect(atEnd).toBeLessThan(40);
  });

for (const width of [1024, 1280])
  test(`the card leaves Submit of a bio free at ${width} px`, async ({ page, card }) => {
    const BIO = surfaceNamed('Instagram bio');
    await page.setViewportSize({ width, height: 768 });
    await write(BIO, GRIEVANCE, { page, card });
    const submit = await BIO.send(page).boundingBox();
    const box = await card.box();
    if (!submit || !box) throw new Error('The page shows no Submit, or no card.');
    const isBeside = box.x >= submit.x + submit.width || box.x + box.width <= submit.x;
    expect(isBeside || box.y >= submit.y + submit.height || box.y + box.height <= submit.y).toBe(true);
  });
