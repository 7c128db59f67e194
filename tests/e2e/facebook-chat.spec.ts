import { enter } from '../browser/enter.ts';
import { poll } from '../browser/poll.ts';
import { surfaceNamed } from './all-surfaces.ts';
import { cardsShown, expect, LACHE_PARENT, opened, posted, settled, test } from './fixtures.ts';
import { hearReports } from './reports.ts';
import { NAMES_CHILD, writeGrievance } from './samples.ts';
import { chatBox, gotoFacebook } from './sites/facebook.ts';

// One-to-one chats are left alone: what is read here is a group for certain.
test.use({ person: LACHE_PARENT });

const GROUP_CHAT = surfaceNamed('Facebook group chat');
const SAM_CHAT = surfaceNamed('Facebook chat over the page');

test('an answer in a chat tells the message it answers', async ({ page, card, browserWithExtension }) => {
  await GROUP_CHAT.open(page);
  const reports = await hearReports(browserWithExtension);
  await GROUP_CHAT.open(page);
  await page.getByRole('button', { name: 'Reply to Tom Birchall' }).click();
  await enter(page, NAMES_CHILD);
  await opened(card);
  expect((await reports()).at(-1)).toMatchObject({
    surface: 'group',
    where: 'Year 4 grown-ups',
    replyTo: 'Swimming, I think',
  });
});

test('a chat that leads to nobody is left alone', async ({ page, browserWithExtension }) => {
  const chats = [{ id: '9', name: 'Year 4 grown-ups', people: [] }];
  await gotoFacebook(page, 'messages/t/9', [], { chats });
  await chatBox(page).click();
  await enter(page, NAMES_CHILD);
  await settled(browserWithExtension, writeGrievance);
  expect(await cardsShown(page)).toBe(0);
  await page.keyboard.press('Enter');
  await poll(() => posted(page)).toEqual([NAMES_CHILD]);
});

test('the chat of two people stays private when it is opened from a group', async ({
  page,
  card,
  browserWithExtension,
}) => {
  const reports = await hearReports(browserWithExtension);
  await GROUP_CHAT.open(page);
  await enter(page, NAMES_CHILD);
  await opened(card);
  await page.getByRole('link', { name: 'Sam Lantern' }).click();
  await page.getByRole('main', { name: 'Conversation with Sam Lantern' }).waitFor();
  await chatBox(page).click();
  await enter(page, `Between us: ${NAMES_CHILD}`);
  await settled(browserWithExtension, writeGrievance);
  const texts = (await reports()).map(({ text }) => text);
  expect(texts).toContain(NAMES_CHILD);
  expect(texts.filter((text) => text.startsWith('B'))).toEqual([]);
  expect(await card.state()).toBe('none');
});

test('a chat over a page of posts is none of them', async ({ page, card }) => {
  await SAM_CHAT.open(page);
  await enter(page, NAMES_CHILD);
  // The box of a post, in the same page, is read all the same.
  await page
    .getByRole('textbox', { name: /^Comment as/ })
    .first()
    .click();
  await enter(page, NAMES_CHILD);
  await opened(card);
  await page.keyboard.press('Enter');
  await poll(() => card.text()).toContain('Held once');
  await chatBox(page).click();
  await page.keyboard.press('Enter');
  await poll(() => posted(page)).toEqual([NAMES_CHILD]);
});

for (const { language, send } of [
  { language: 'pl', send: 'Naciśnij Enter, aby wysłać' },
  { language: 'ur', send: 'بھیجنے کے لیے Enter دبائیں' },
  { language: 'cy', send: 'Pwyswch Enter i anfon' },
] as const)
  test(`a group chat is told and held by key and button in ${language}`, async ({
    page,
    card,
    browserWithExtension,
  }) => {
    const open = async () => {
      await gotoFacebook(page, 'messages/t/7200', [], { language });
      await chatBox(page).click();
    };
    await open();
    const reports = await hearReports(browserWithExtension);
    await open();
    await enter(page, NAMES_CHILD);
    await opened(card);
    expect((await reports()).at(-1)).toMatchObject({ surface: 'group', where: 'Year 4 grown-ups' });
    await page.keyboard.press('Enter');
    await poll(() => card.text()).toContain('Held once');
    expect(await posted(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await poll(() => posted(page)).toEqual([NAMES_CHILD]);

    await enter(page, NAMES_CHILD);
    await opened(card);
    const button = page.getByRole('button', { name: send });
    await button.click();
    await poll(() => card.text()).toContain('Held once');
    expect(await posted(page)).toEqual([NAMES_CHILD]);
  });
