import { enter } from '../browser/enter.ts';
import { poll } from '../browser/poll.ts';
import { surfaceNamed } from './all-surfaces.ts';
import { counted, expect, LACHE_PARENT, opened, posted, send, test, write } from './fixtures.ts';
import { hearReports } from './reports.ts';
import { GRIEVANCE, NAMES_CHILD } from './samples.ts';
import { commentBox, gotoFacebook, postBy } from './sites/facebook.ts';

test.use({ person: LACHE_PARENT });

const GROUP = 'Canal Side Neighbours';
const POST = { by: 'Priya Lantern', text: 'Mrs Pellow has cancelled the trip again.' };
const COMMENTS = [
  { by: 'Callum Reed', text: 'They did that last year too.' },
  { by: 'Wren Oduya', text: 'The coach was paid for and all.' },
];

test('a reply tells the comment it answers, and is held by its own button', async ({
  page,
  card,
  browserWithExtension,
}) => {
  await gotoFacebook(page, '', [{ ...POST, comments: COMMENTS }]);
  await commentBox(page, POST.by).click();
  const reports = await hearReports(browserWithExtension);
  await gotoFacebook(page, '', [{ ...POST, comments: COMMENTS }]);
  const thread = postBy(page, POST.by).locator('.thread').filter({ hasText: 'The coach was paid' });
  await thread.getByRole('button', { name: 'Reply' }).click();
  await page.keyboard.press('End');
  await enter(page, NAMES_CHILD);
  await opened(card);
  // The name of whom is answered stands in front, put there by the site: it is told as a line of its own.
  expect((await reports()).at(-1)).toMatchObject({
    surface: 'comment',
    replyTo: 'The coach was paid for and all.',
    text: `Wren Oduya\n${NAMES_CHILD}`,
  });
  const [own, other] = [thread, postBy(page, POST.by).locator('> .comment-box')].map((box) =>
    box.getByRole('button', { name: 'Comment' }),
  );
  await own?.click();
  await poll(() => card.text()).toContain('Held once');
  expect(await posted(page)).toEqual([]);
  await expect(other ?? thread).toHaveAttribute('aria-disabled', 'true');
  await page.keyboard.press('Enter');
  await poll(() => posted(page)).toEqual([`Wren Oduya ${NAMES_CHILD}`]);
});

test('a post of a group in the home feed tells its group', async ({ page, card, browserWithExtension }) => {
  const posts = [{ ...POST, group: 'canal-side-neighbours' }];
  await gotoFacebook(page, '', posts);
  await commentBox(page, POST.by).click();
  const reports = await hearReports(browserWithExtension);
  await gotoFacebook(page, '', posts);
  await commentBox(page, POST.by).click();
  await enter(page, NAMES_CHILD);
  await opened(card);
  expect((await reports()).at(-1)).toMatchObject({ where: GROUP, replyTo: POST.text });
});

test('what is answered gives a short comment its sense', async ({ page, card }) => {
  await gotoFacebook(page, '', [
    { ...POST, text: 'Mrs Pellow at Lache Primary has cancelled the trip again.' },
  ]);
  await commentBox(page, POST.by).click();
  await page.keyboard.type("agree, she's useless");
  await opened(card);
  expect(await card.text()).toContain('useless');
});

test('the boxes of two posts keep two drafts', async ({ page, card }) => {
  await gotoFacebook(page);
  await commentBox(page, 'Priya Lantern').click();
  await enter(page, NAMES_CHILD);
  await opened(card);
  await page.keyboard.press('Enter');
  await poll(() => card.text()).toContain('Held once');
  // The card may stand over the next post: a person goes there by the keyboard. A hold is of one draft: the other post's is held anew, and the first is not held again.
  await commentBox(page, 'Tom Birchall').focus();
  await enter(page, `${NAMES_CHILD}!`);
  await opened(card);
  await page.keyboard.press('Enter');
  await poll(() => card.text()).toContain('Held once');
  expect(await posted(page)).toEqual([]);
  await commentBox(page, 'Priya Lantern').focus();
  await page.keyboard.press('Enter');
  await poll(() => posted(page)).toEqual([NAMES_CHILD]);
});

test('the button that opens a box of comments is no send', async ({ page, card }) => {
  await gotoFacebook(page);
  await commentBox(page, 'Priya Lantern').click();
  await enter(page, NAMES_CHILD);
  await opened(card);
  await postBy(page, 'Priya Lantern').locator('.actions').getByRole('button', { name: 'Comment' }).click();
  expect(await card.text()).not.toContain('Held once');
  await page.keyboard.press('Enter');
  await poll(() => card.text()).toContain('Held once');
});

test('a post in two steps counts once among those sent as they were', async ({ page, card, office }) => {
  const surface = surfaceNamed('Facebook page post');
  for (let posts = 0; posts < 2; posts++) {
    await write(surface, GRIEVANCE, { page, card });
    await send(surface, page);
    await poll(() => posted(page)).toEqual([GRIEVANCE]);
  }
  await write(surface, GRIEVANCE, { page, card });
  // What was told before the third card was shown has been counted when that is.
  await poll(async () => (await counted(office))?.cards).toBe(3);
  expect((await counted(office))?.ignored).toBe(2);
});
