import type { Page } from '@playwright/test';
import { enter } from '../browser/enter.ts';
import { poll } from '../browser/poll.ts';
import { surfaceNamed } from './all-surfaces.ts';
import { drafted, expect, LACHE_PARENT, opened, posted, test, write } from './fixtures.ts';
import { hearReports } from './reports.ts';
import { NAMES_CHILD } from './samples.ts';
import { acceptRequest, bio, gotoInstagram, story, surfaces } from './sites/instagram.ts';
import { wordBox } from './word-box.ts';

test.use({ person: { ...LACHE_PARENT, direct: true } });

const GROUP = {
  id: '110055',
  name: 'Year 4 grown-ups',
  people: ['sam.lantern', 'wren_oduya'],
  messages: [
    { by: 'wren_oduya', text: 'Is it swimming kit tomorrow or Thursday?' },
    { by: 'sam.lantern', text: 'Thursday I think' },
  ],
};
const message = (page: Page) => page.getByRole('textbox', { name: 'Message', exact: true });
const commentBox = (page: Page) => page.getByRole('textbox', { name: 'Add a comment…' }).first();

test('a thread with several people is no one-to-one, and a message tells the one it answers', async ({
  page,
  card,
  browserWithExtension,
}) => {
  const open = () => gotoInstagram(page, `direct/t/${GROUP.id}/`, { threads: [GROUP] });
  await open();
  await message(page).click();
  const reports = await hearReports(browserWithExtension);
  await open();
  await page.getByRole('button', { name: 'Reply to message from wren_oduya' }).click();
  await enter(page, NAMES_CHILD);
  await opened(card);
  expect((await reports()).at(-1)).toMatchObject({
    surface: 'unknown',
    where: GROUP.name,
    replyTo: GROUP.messages[0]?.text,
  });
});

for (const name of ['Instagram caption', 'Instagram comment'])
  test(`${name}: tells whose account it goes out from`, async ({ page, card, browserWithExtension }) => {
    const surface = surfaceNamed(name);
    await surface.open(page);
    const reports = await hearReports(browserWithExtension);
    await write(surface, NAMES_CHILD, { page, card });
    expect((await reports()).at(-1)).toMatchObject({ account: 'robin.ashdown' });
  });

test('a post without a caption has no words to answer: the comments under it are none of them', async ({
  page,
  card,
  browserWithExtension,
}) => {
  const posts = [
    { code: 'B2', by: 'tom.birchall', text: '', comments: [{ by: 'wren_oduya', text: 'Lovely' }] },
  ];
  await gotoInstagram(page, '', { posts });
  await commentBox(page).click();
  const reports = await hearReports(browserWithExtension);
  await gotoInstagram(page, '', { posts });
  await commentBox(page).click();
  await enter(page, NAMES_CHILD);
  await opened(card);
  const report = (await reports()).at(-1);
  expect(report).toMatchObject({ surface: 'comment', where: 'tom.birchall' });
  expect(report?.replyTo).toBeUndefined();
});

for (const name of ['Instagram comment', 'Instagram comment (input)'])
  test(`${name}: the lines go with the words when the field scrolls`, async ({ page, card }) => {
    const surface = surfaces.find((one) => one.name === name);
    if (!surface) throw new Error(`No surface is called ${name}.`);
    await surface.open(page);
    await enter(page, `${NAMES_CHILD}. ${'We walked on and on. '.repeat(20)}`);
    await opened(card);
    await poll(() => card.marks()).toEqual([]);
    await page.keyboard.press('Control+Home');
    await poll(async () => {
      const word = await wordBox(surface.composer(page), 'Alfie');
      return (await card.marks()).some(
        ({ x, y, height }) => word && Math.abs(x - word.x) < 1 && Math.abs(y + height - word.bottom) < 2,
      );
    }).toBe(true);
    await page.keyboard.press('Control+End');
    await poll(() => card.marks()).toEqual([]);
    expect(await posted(page)).toEqual([]);
  });

test('requests share one address, and each keeps a draft of its own', async ({
  page,
  card,
  browserWithExtension,
}) => {
  const threads = [
    { id: '110066', name: 'Tom Birchall', people: ['tom.birchall'], request: true },
    { id: '110077', name: 'Wren Oduya', people: ['wren_oduya'], request: true },
  ];
  const open = () => gotoInstagram(page, 'direct/requests/', { threads });
  await open();
  await acceptRequest(page, 'Tom Birchall');
  const reports = await hearReports(browserWithExtension);
  await open();
  for (const { name } of threads) {
    await acceptRequest(page, name);
    await message(page).click();
    await enter(page, NAMES_CHILD);
    await opened(card);
    await page.keyboard.press('Enter');
    await poll(() => card.text()).toContain('Held once');
  }
  const whole = (await reports()).filter(({ text }) => text === NAMES_CHILD);
  expect(new Set(whole.map(({ where }) => where))).toEqual(new Set(threads.map(({ name }) => name)));
  expect(new Set(whole.map(({ key }) => key)).size).toBe(2);
  expect(await posted(page)).toEqual([]);
});

test('an emoji to react to a story with goes out at once, and the reply is held', async ({ page, card }) => {
  const reply = story('Instagram story reply', 'en');
  await write(reply, NAMES_CHILD, { page, card });
  await page.getByRole('button', { name: '😂' }).click();
  await poll(() => posted(page)).toEqual(['😂']);
  await reply.send(page).click();
  await poll(() => card.text()).toContain('Held once');
  expect(await drafted(page)).toBe(NAMES_CHILD);
  expect(await posted(page)).toEqual(['😂']);
});

test('in the form of a profile only its last button is held', async ({ page, card }) => {
  const profile = bio('Instagram bio', 'en');
  await write(profile, NAMES_CHILD, { page, card });
  await page.getByRole('button', { name: 'Prefer not to say' }).click();
  await profile.send(page).click();
  await poll(() => card.text()).toContain('Held once');
  expect(await posted(page)).toEqual([]);
});
