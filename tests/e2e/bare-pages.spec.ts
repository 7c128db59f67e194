import type { Page } from '@playwright/test';
import { SITES } from '../../src/site-registry.ts';
import { enter } from '../browser/enter.ts';
import { poll } from '../browser/poll.ts';
import { BARE_PAGES, type BarePage, documentOf } from './bare-pages.ts';
import { expect, gone, opened, test } from './fixtures.ts';

const THREAT = 'I will slap Mrs Carr at the gate of Lache Primary tomorrow';

test.describe.configure({ mode: 'parallel' });

/** Goes to the page under the site's own address and puts the caret into its box. */
async function open(page: Page, bare: BarePage): Promise<void> {
  const origin = SITES[bare.site].matches[0].replace('/*', '');
  await page.route(`${origin}/**`, (route) =>
    route.request().resourceType() === 'document'
      ? route.fulfill({ contentType: 'text/html', body: documentOf(bare) })
      : route.fulfill({ status: 404, body: '' }),
  );
  await page.goto(origin + bare.path);
  await page.locator('#box').click();
}

const sent = (page: Page): Promise<string[]> =>
  page.evaluate(() => (window as unknown as { sent: string[] }).sent);

for (const bare of BARE_PAGES)
  test.describe(bare.name, () => {
    test('holds the first press, lets the second through, and holds the next draft anew', async ({
      page,
      card,
    }) => {
      await open(page, bare);
      for (const count of [1, 2]) {
        await enter(page, THREAT);
        await opened(card);
        await page.locator('#send').click();
        await poll(() => card.text()).toContain('Held once');
        expect(await sent(page)).toHaveLength(count - 1);
        await page.locator('#send').click({ position: { x: 2, y: 2 } });
        await poll(() => sent(page)).toHaveLength(count);
        await gone(card);
        await page.locator('#box').click();
      }
      expect((await sent(page)).map((text) => text.trim())).toEqual([THREAT, THREAT]);
    });

    if (bare.sense)
      test('reads what stands around it', async ({ page, card }) => {
        await open(page, bare);
        await enter(page, bare.sense ?? '');
        await opened(card);
      });
  });

test('a name that the site put before an answer is no part of it', async ({ page, card }) => {
  const bare: BarePage = {
    name: '',
    site: 'facebook',
    path: '/',
    html: `<div role=article><b>Dee Fox</b><p>Sunset</p>
      <div id=box contenteditable=true role=textbox aria-label="Reply to Ann Hill"></div>
      <div role=button id=send aria-label=Comment>↑</div></div>`,
  };
  await open(page, bare);
  await enter(page, 'Ann Hill Mrs Carr at Lache Primary is useless');
  await opened(card);
  expect((await card.reading()).noticed).toBe('This mentions Mrs Carr at Lache Primary School');
});
