import type { Page } from '@playwright/test';
import { enter } from '../browser/enter.ts';
import { poll } from '../browser/poll.ts';
import { INSULT, NAMES_CHILD, PERSON } from './behaviours/behaviour.ts';
import { cardsShown, expect, opened, settled, test } from './fixtures.ts';
import { hearMessages, hearReports } from './reports.ts';
import { gotoFacebook } from './sites/facebook.ts';

test.use({ person: PERSON });

/** A page where a story is made, with this box: what Facebook's own is made of is not known. */
async function makeStory(page: Page, box: string): Promise<void> {
  await gotoFacebook(page);
  await page.evaluate((tag) => {
    history.pushState(null, '', '/stories/create');
    const made = document.createElement(tag);
    if (tag === 'div') Object.assign(made, { contentEditable: 'true', role: 'textbox' });
    made.id = 'story';
    document.querySelector('[role=main]')?.prepend(made);
  }, box);
  await page.locator('#story').click();
}

for (const box of ['textarea', 'div'])
  test(`the text of a story is read as a post, written in a ${box}, and its card stands beside it`, async ({
    page,
    card,
    browserWithExtension,
  }) => {
    const reports = await hearReports(browserWithExtension);
    const said = await hearMessages(browserWithExtension);
    await makeStory(page, box);
    await enter(page, INSULT.text);
    await opened(card);
    expect((await reports()).at(-1)).toMatchObject({ surface: 'post', text: INSULT.text });
    expect(await card.text()).toContain(INSULT.clause);
    // Nothing is known that sends it, and so nothing is missing.
    await poll(said).toContainEqual({ type: 'sight', site: 'facebook', sees: 'watching' });
  });

test('a search where a story is made is left alone', async ({ page, browserWithExtension }) => {
  const reports = await hearReports(browserWithExtension);
  await makeStory(page, 'input');
  await enter(page, NAMES_CHILD);
  await settled(browserWithExtension, async (other) => {
    await makeStory(other, 'textarea');
    await enter(other, INSULT.text);
  });
  expect(await cardsShown(page)).toBe(0);
  expect((await reports()).map(({ text }) => text)).not.toContain(NAMES_CHILD);
});
