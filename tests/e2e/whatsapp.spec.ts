import type { Page } from '@playwright/test';
import { enter } from '../browser/enter.ts';
import { poll } from '../browser/poll.ts';
import { askAdapter, gotoBare } from './adapter.ts';
import {
  cardsShown,
  drafted,
  expect,
  gone,
  LACHE_PARENT,
  opened,
  posted,
  settled,
  test,
  write,
} from './fixtures.ts';
import { hearReports } from './reports.ts';
import { NAMES_CHILD, WHATSAPP_CAPTION, WHATSAPP_GROUP, writeGrievance } from './samples.ts';
import { attach, captionBox, captionSend, chatBox, gotoWhatsapp, openChat } from './sites/whatsapp.ts';

test.use({ person: { ...LACHE_PARENT, direct: true } });

/** Opens a chat from the list while pictures stand over the one before. */
const openUnder = (page: Page, chat: string) =>
  page.locator('#pane-side').getByText(chat, { exact: true }).click();

test('caption and chat are two drafts: each is held by itself, and sending one leaves the other', async ({
  page,
  card,
}) => {
  await write(WHATSAPP_GROUP, NAMES_CHILD, { page, card });
  await page.keyboard.press('Enter');
  await poll(() => card.text()).toContain('Held once');
  await attach(page);
  await gone(card);
  await enter(page, NAMES_CHILD);
  await opened(card);
  await page.keyboard.press('Enter');
  await poll(() => card.text()).toContain('Held once');
  expect(await posted(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await poll(() => posted(page)).toEqual([NAMES_CHILD]);
  await expect(chatBox(page)).toHaveText(NAMES_CHILD);
  // The chat's own box has the caret again, and its one hold is behind it.
  await page.keyboard.press('Control+End');
  await page.keyboard.type('!');
  await opened(card);
  await page.keyboard.press('Enter');
  await poll(() => posted(page)).toEqual([NAMES_CHILD, `${NAMES_CHILD}!`]);
});

test('the captions of two pictures, one after the other, are two drafts', async ({ page, card }) => {
  await write(WHATSAPP_CAPTION, NAMES_CHILD, { page, card });
  await page.keyboard.press('Enter');
  await poll(() => card.text()).toContain('Held once');
  await page.keyboard.press('Enter');
  await poll(() => posted(page)).toEqual([NAMES_CHILD]);
  await gone(card);
  await attach(page);
  await enter(page, NAMES_CHILD);
  await opened(card);
  await page.keyboard.press('Enter');
  await poll(() => card.text()).toContain('Held once');
  expect(await posted(page)).toEqual([NAMES_CHILD]);
});

test('a caption goes with the chat that is open beneath it, also when that is another', async ({
  page,
  card,
  browserWithExtension,
}) => {
  await WHATSAPP_CAPTION.open(page);
  const reports = await hearReports(browserWithExtension);
  await write(WHATSAPP_CAPTION, NAMES_CHILD, { page, card });
  await page.keyboard.press('Enter');
  await poll(() => card.text()).toContain('Held once');
  await openUnder(page, 'Walking club');
  await gone(card);
  await captionBox(page).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type('!');
  await opened(card);
  expect((await reports()).at(-1)).toMatchObject({
    text: `${NAMES_CHILD}!`,
    surface: 'group',
    where: 'Walking club',
    attachments: ['image'],
  });
  expect(await drafted(page)).toBe(`${NAMES_CHILD}!`);
  // Another chat's draft, with a hold of its own.
  await captionSend(page).click();
  await poll(() => card.text()).toContain('Held once');
  await page.keyboard.press('Enter');
  await poll(() =>
    page.evaluate(() => window.replica.posted.map(({ text, where }) => ({ text, where }))),
  ).toEqual([{ text: `${NAMES_CHILD}!`, where: 'Walking club' }]);
});

for (const { name, others, mimeType, attachments } of [
  { name: 'a video', mimeType: 'video/mp4', attachments: ['video'] },
  { name: 'an older build', others: { olderCaption: true }, attachments: ['image'] },
])
  test(`the caption of ${name} is told, and its button held`, async ({
    page,
    card,
    browserWithExtension,
  }) => {
    const start = async () => {
      await gotoWhatsapp(page, undefined, others);
      await openChat(page, 'Year 4 parents');
      await attach(page, mimeType);
    };
    await start();
    const reports = await hearReports(browserWithExtension);
    await start();
    await enter(page, NAMES_CHILD);
    await opened(card);
    const where = 'Year 4 parents';
    expect((await reports()).at(-1)).toMatchObject({ surface: 'group', where, attachments });
    await captionSend(page).click();
    await poll(() => card.text()).toContain('Held once');
    expect(await posted(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await poll(() => posted(page)).toEqual([NAMES_CHILD]);
  });

for (const language of ['pl', 'ur', 'cy'] as const)
  test(`chats and captions are told apart in ${language}`, async ({ page, card, browserWithExtension }) => {
    const start = () => gotoWhatsapp(page, undefined, { language });
    await start();
    await openChat(page, 'Year 4 parents');
    const reports = await hearReports(browserWithExtension);
    await start();
    for (const [where, surface] of [
      ['Year 4 parents', 'group'],
      ['Sam', 'direct'],
    ] as const) {
      await openChat(page, where);
      await enter(page, NAMES_CHILD);
      await opened(card);
      expect((await reports()).at(-1)).toMatchObject({ surface, where });
      await page.keyboard.press('Enter');
      await poll(() => card.text()).toContain('Held once');
      await page.keyboard.press('Enter');
      await gone(card);
      await attach(page);
      await enter(page, NAMES_CHILD);
      await opened(card);
      expect((await reports()).at(-1)).toMatchObject({ surface, where, attachments: ['image'] });
      await captionSend(page).click();
      await poll(() => card.text()).toContain('Held once');
      await page.keyboard.press('Enter');
      await gone(card);
    }
    expect(await posted(page)).toEqual(Array(4).fill(NAMES_CHILD));
  });

for (const { name, chat, picture } of [
  { name: 'under no picture', chat: 'Year 4 parents', picture: false },
  { name: 'with no chat open', chat: null, picture: true },
])
  test(`a rich text box ${name} is no caption`, async ({ page, browserWithExtension }) => {
    await gotoWhatsapp(page);
    if (chat) await openChat(page, chat);
    await page.evaluate((hasPicture) => {
      const box = document.createElement('div');
      Object.assign(box, { id: 'other-box', contentEditable: 'true' });
      box.setAttribute('data-lexical-editor', 'true');
      const send = document.createElement('button');
      send.setAttribute('data-icon', 'wds-ic-send-filled');
      const frame = document.createElement('div');
      frame.append(box, send);
      if (hasPicture)
        frame.append(Object.assign(new Image(), { src: URL.createObjectURL(new Blob(['no picture'])) }));
      document.body.prepend(frame);
      box.focus();
    }, picture);
    await enter(page, NAMES_CHILD);
    await expect(page.locator('#other-box')).toHaveText(NAMES_CHILD);
    await settled(browserWithExtension, writeGrievance);
    expect(await cardsShown(page)).toBe(0);
  });

const lexical = (label: string) =>
  `<div contenteditable="true" data-lexical-editor="true" role="textbox" aria-label="${label}"></div>`;
/** A picture with a box and Send, over the open chat of a group. */
const overGroup = (label: string, inside = '') =>
  `<div id="main"><header><span dir="auto">Year 4</span></header><footer>${lexical('Type a message to group Year 4')}</footer></div>
  <div id="over"><img src="blob:x" alt="">${inside}${lexical(label)}<button><span data-icon="wds-ic-send-filled"></span></button></div>`;

for (const [what, body, surface] of [
  ['labelled as the chat’s own box begins', overGroup('Type a message'), 'group'],
  ['labelled as older builds do', overGroup('Add a caption'), 'group'],
  ['marked as a caption', overGroup('', '<i data-testid="media-caption-input-container"></i>'), 'group'],
  ['labelled otherwise, as an answer to a status may be', overGroup('Reply'), 'unknown'],
  ['without a label', overGroup(''), 'unknown'],
] as const)
  test(`words beside a picture over a group's chat, ${what}: ${surface}`, async ({ page }) => {
    await gotoBare('whatsapp', page, '', body);
    const ask = await askAdapter('whatsapp', page);
    expect(await ask('#over [contenteditable]')).toMatchObject({ surface });
  });

test('the search of a picker in the footer is no message', async ({ page }) => {
  await gotoBare(
    'whatsapp',
    page,
    '',
    `<div id="main"><header><span dir="auto">Year 4</span></header>
    <footer><input type="text" aria-label="Search">${lexical('Type a message to group Year 4')}</footer></div>`,
  );
  const ask = await askAdapter('whatsapp', page);
  expect(await ask('input')).toBeNull();
  expect(await ask('[contenteditable]')).toMatchObject({ surface: 'group' });
});
