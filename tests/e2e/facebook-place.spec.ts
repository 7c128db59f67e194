import { askAdapter, gotoBare } from './adapter.ts';
import { expect, test } from './fixtures.ts';
import { commentBox, gotoFacebook } from './sites/facebook.ts';

const BOX = '[contenteditable=true]';
const box = (label: string) =>
  `<div contenteditable="true" role="textbox" aria-placeholder="Aa" aria-label="${label}"></div>`;
const person = (account: string, words = '') => `<a href="/${account}">${words}</a>`;

const THREAD = 'messages/t/7200';
const chat = (inside: string, label = 'Wiadomość', above = '') =>
  `<div role="main">${inside}<div>${above}${box(label)}</div></div>`;

interface Case {
  name: string;
  path?: string;
  body: string;
  told: Record<string, unknown>;
}

const CASES: Case[] = [
  {
    name: 'one person, linked to twice',
    body: chat(`${person('sam.lantern')}${person('sam.lantern/', '<h2>Sam Lantern</h2>')}`),
    told: { surface: 'direct', where: 'Sam Lantern', conversation: '7200' },
  },
  {
    name: 'one person, linked to by name and by number',
    body: chat(`${person('profile.php?id=61550&amp;x=1', 'Sam')}${person('sam.lantern')}`),
    told: { surface: 'direct', where: 'Sam' },
  },
  {
    name: 'a person named by the label of their link alone',
    body: chat('<a href="/sam.lantern" aria-label="Sam Lantern"></a>'),
    told: { surface: 'direct', where: 'Sam Lantern' },
  },
  {
    name: 'two people in the header',
    body: chat(`<h2>Walking club</h2>${person('sam.lantern', 'Sam')}${person('wren.oduya', 'Wren')}`),
    told: { surface: 'group', where: 'Walking club' },
  },
  {
    name: 'two people by the pictures beside what they said',
    body: chat(
      `<div role="log"><div role="row">${person('sam.lantern')}<h3>Sam</h3></div><div role="row">${person('wren.oduya')}</div></div>`,
      'Write to Walking club',
    ),
    told: { surface: 'group', where: 'Walking club' },
  },
  {
    name: 'a third person named in what was said',
    body: chat(
      `${person('sam.lantern', 'Sam')}<div role="row">${person('wren.oduya', 'Wren')}</div><div dir="auto">${person('tom.birchall')}</div>`,
    ),
    told: { surface: 'direct', where: 'Sam' },
  },
  {
    name: 'pictures, pages and other sites in what was said',
    body: chat(
      `${person('sam.lantern', 'Sam')}<div role="row">${['messages/', 'photo/?fbid=7', 'messenger_media/?id=7', 'groups/9', 'reel/9', 'l.php?u=x'].map((path) => person(path)).join('')}<a href="https://elsewhere.example/wren"></a></div>`,
    ),
    told: { surface: 'direct', where: 'Sam' },
  },
  {
    name: 'a contact shared in what was said, by its picture',
    body: chat(
      `<h2>${person('sam.lantern', 'Sam')}</h2><div role="row">${person('wren.oduya', '<img alt="">')}</div>`,
    ),
    told: { surface: 'direct', where: 'Sam' },
  },
  {
    name: 'one person, written in two ways, and pages of the site’s own',
    body: chat(
      `${['Sam.Lantern', 'samlantern', 'marketplace/', 'help/', 'friends', 'settings'].map((path) => person(path)).join('')}`,
    ),
    told: { surface: 'direct' },
  },
  {
    name: 'a picture to be sent, and one line that is no message answered',
    body: chat(
      person('sam.lantern', 'Sam'),
      'Message',
      '<p dir="auto">Sam types</p><img src="blob:x" alt="">',
    ),
    told: { attachments: ['image'], replyTo: undefined },
  },
  {
    name: 'a label that speaks of a group, and no links',
    body: chat('', 'Write to group Year 4'),
    told: { surface: 'unknown', where: 'group Year 4' },
  },
  {
    name: 'a dialog over a feed that leads to many people',
    path: 'wren.oduya',
    body: `<div role="main">${person('tom.birchall', 'Tom')}${person('priya.lantern', 'Priya')}</div><div role="dialog">${person('sam.lantern', 'Sam')}<div>${box('Message')}</div></div>`,
    told: { surface: 'direct', where: 'Sam', conversation: 'samlantern' },
  },
  {
    name: 'a box in the main part of a page that is not Messenger’s',
    path: 'wren.oduya',
    body: `<div role="main">${person('tom.birchall', 'Tom')}${person('priya.lantern', 'Priya')}<div>${box('Message')}</div></div>`,
    told: { surface: 'unknown' },
  },
];

for (const { name, path = THREAD, body, told } of CASES)
  test(`whom a chat is with: ${name}`, async ({ page }) => {
    await gotoBare('facebook', page, path, body);
    const ask = await askAdapter('facebook', page);
    expect(await ask(BOX)).toMatchObject(told);
  });

test('a box that goes on from a group to one person is private, whatever is written in it', async ({
  page,
}) => {
  const people = person('sam.lantern', 'Sam') + person('wren.oduya', 'Wren');
  await gotoBare('facebook', page, THREAD, chat(`<h2>Walking club</h2>${people}`));
  const ask = await askAdapter('facebook', page);
  await page.locator(BOX).fill('Boots on');
  expect(await ask(BOX)).toMatchObject({ surface: 'group' });
  // The site draws the next chat with the same elements.
  await page.evaluate(() => {
    for (const link of document.querySelectorAll('a')) link.href = '/tom.birchall';
  });
  expect(await ask(BOX)).toMatchObject({ surface: 'direct' });
});

test('who comments, and who can read a post', async ({ page }) => {
  await gotoFacebook(page, 'AshdownPaperFlowers');
  const ask = await askAdapter('facebook', page);
  await expect(commentBox(page, 'Priya Lantern')).toBeVisible();
  expect(await ask('[aria-label^="Comment as"]')).toMatchObject({ account: 'Robin Ashdown' });
  // The site changes who comments in the same box.
  await page.evaluate(() =>
    document
      .querySelector('[aria-label^="Comment as"]')
      ?.setAttribute('aria-label', 'Skomentuj jako Ashdown Paper Flowers'),
  );
  expect(await ask('[aria-label^="Skomentuj"]')).toMatchObject({ account: 'Ashdown Paper Flowers' });
  await page.getByRole('button', { name: /What's on your mind/ }).click();
  expect(await ask('[role=dialog] [role=textbox]')).toMatchObject({ audience: 'Your friends' });
});
