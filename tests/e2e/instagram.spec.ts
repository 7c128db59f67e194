import type { Page } from '@playwright/test';
import { expect, LACHE_PARENT, opened, posted, test } from './fixtures.ts';
import { hearReports } from './reports.ts';
import { NAMES_CHILD } from './samples.ts';
import { gotoInstagram, surfaces } from './sites/instagram.ts';
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
const comment = (page: Page) => page.getByRole('textbox', { name: 'Add a comment…' }).first();

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
  await page.keyboard.type(NAMES_CHILD);
  await opened(card);
  expect((await reports()).at(-1)).toMatchObject({
    surface: 'unknown',
    where: GROUP.name,
    replyTo: GROUP.messages[0]?.text,
  });
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
  await comment(page).click();
  const reports = await hearReports(browserWithExtension);
  await gotoInstagram(page, '', { posts });
  await comment(page).click();
  await page.keyboard.type(NAMES_CHILD);
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
    await page.keyboard.type(`${NAMES_CHILD}. ${'We walked on and on. '.repeat(20)}`);
    await opened(card);
    await expect.poll(() => card.marks()).toEqual([]);
    await page.keyboard.press('Control+Home');
    await expect
      .poll(async () => {
        const word = await wordBox(surface.composer(page), 'Alfie');
        return (await card.marks()).some(
          ({ x, y, height }) => word && Math.abs(x - word.x) < 1 && Math.abs(y + height - word.bottom) < 2,
        );
      })
      .toBe(true);
    await page.keyboard.press('Control+End');
    await expect.poll(() => card.marks()).toEqual([]);
    expect(await posted(page)).toEqual([]);
  });
