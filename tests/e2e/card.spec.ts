import { bundledPack } from '../../src/packs/bundled.ts';
import { cardOn } from '../browser/card.ts';
import { enter } from '../browser/enter.ts';
import { poll } from '../browser/poll.ts';
import { setUp } from '../browser/setup.ts';
import {
  expect,
  gone,
  LACHE_PARENT,
  marked,
  opened,
  posted,
  send,
  settled,
  test,
  write,
} from './fixtures.ts';
import {
  BIGGIN_HILL_PARENT,
  FACEBOOK_POST,
  GRIEVANCE,
  NAMES_CHILD,
  WHATSAPP_GROUP,
  writeGrievance,
  writeOn,
} from './samples.ts';

test.use({ person: LACHE_PARENT });

const KIND = 'Thank you so much to everyone at Lache Primary for a lovely summer fair';
const DISCLOSURE = "My son told me his uncle hits him with a belt and I don't know what to do";

for (const surface of [FACEBOOK_POST, WHATSAPP_GROUP]) {
  test.describe(surface.name, () => {
    test('the page sees nothing of what happens in the card', async ({ page, card }) => {
      await write(surface, GRIEVANCE, { page, card });
      await card.press('Raise it with the school');
      await poll(() => card.text()).toContain('concern');
      await card.press('Back');
      await poll(() => card.text()).toContain('See the policy');
      await card.press('Close');
      await gone(card);
      const leaked = await page.evaluate(() =>
        window.replica.seen.filter((one) => !one.inApp && one.target.includes('forethought')),
      );
      expect(leaked).toEqual([]);
      await expect(surface.composer(page)).toHaveText(GRIEVANCE);
    });

    test('once closed it stays quiet for the draft, and is never held', async ({
      page,
      card,
      browserWithExtension,
    }) => {
      await write(surface, GRIEVANCE, { page, card });
      await card.press('Close');
      await gone(card);
      await page.keyboard.type(' and still no answer, what a shambles');
      await settled(browserWithExtension, writeGrievance);
      expect(await card.state()).toBe('none');
      await send(surface, page);
      await poll(async () => (await posted(page)).length).toBe(1);
    });

    test('a kind word gets only a quiet mark, which opens the card', async ({ page, card }) => {
      await surface.open(page);
      await enter(page, KIND);
      await marked(card);
      await card.press(/Forethought/);
      await opened(card);
      expect(await card.text()).toContain('Lache Primary');
    });

    test('help comes before policy, is never held, and one key hides it', async ({ page, card }) => {
      await write(surface, DISCLOSURE, { page, card });
      const text = await card.text();
      for (const words of ['999', '0808 800 5000', 'safeguarding lead']) expect(text).toContain(words);
      expect(text).not.toContain('See the policy');
      expect(text).not.toContain('Raise it with the school');
      await page.keyboard.press('Escape');
      await gone(card);
      await expect(surface.composer(page)).toHaveText(DISCLOSURE);
    });

    test('a draft that asks for help goes at the first press, with the card open', async ({ page, card }) => {
      await write(surface, DISCLOSURE, { page, card });
      await send(surface, page);
      await poll(() => posted(page)).toEqual([DISCLOSURE]);
    });

    test('the page cannot select what the card says', async ({ page, card }) => {
      await write(surface, GRIEVANCE, { page, card });
      const read = await page.evaluate(() => {
        const find = (window as unknown as { find(text: string): boolean }).find;
        find('Our summary');
        const selection = getSelection();
        for (let line = 0; line < 10; line++) selection?.modify('extend', 'forward', 'line');
        return selection?.toString() ?? '';
      });
      expect(read).not.toContain('Useless');
      expect(read).not.toContain('Lache Primary School');
    });

    test('a click in the card leaves the person in their draft', async ({
      page,
      card,
      browserWithExtension,
    }) => {
      await write(surface, GRIEVANCE, { page, card });
      const opening = browserWithExtension.context.waitForEvent('page');
      await card.press('See the policy');
      await (await opening).close();
      await page.bringToFront();
      await page.keyboard.type(' and I mean it all');
      await expect(surface.composer(page)).toHaveText(`${GRIEVANCE} and I mean it all`);
    });

    test('the card is announced and does not take focus', async ({ page, card }) => {
      await surface.open(page);
      await enter(page, GRIEVANCE);
      await poll(() => card.announced(), { timeout: 10_000 }).toContain('Forethought:');
      await page.keyboard.type('!');
      await expect(surface.composer(page)).toHaveText(`${GRIEVANCE}!`);
    });
  });
}

test('a picture chosen after the words is judged with them', async ({ page, browserWithExtension }) => {
  const launched = browserWithExtension;
  await setUp(launched.context, launched.extensionId, BIGGIN_HILL_PARENT);
  try {
    await FACEBOOK_POST.open(page);
    await page.keyboard.type('What a lovely sports day with all the Year 4 children at Biggin Hill Primary');
    const card = await cardOn(page);
    await settled(launched, (other) =>
      writeOn(other, 'The head at Biggin Hill Primary is a useless lazy cow'),
    );
    expect(await card.state()).not.toBe('card');
    await page.locator('[role=dialog] input[type=file]').setInputFiles({
      name: 'day.png',
      mimeType: 'image/png',
      buffer: Buffer.from(
        'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
        'base64',
      ),
    });
    await opened(card);
    expect(await card.text()).toContain('pictures');
  } finally {
    await setUp(launched.context, launched.extensionId, LACHE_PARENT);
  }
});

test('an address that changes behind an open dialog is no new draft', async ({
  page,
  card,
  browserWithExtension,
}) => {
  await write(FACEBOOK_POST, NAMES_CHILD, { page, card });
  await card.press('Close');
  await gone(card);
  await page.evaluate(() => history.pushState(null, '', '/robin.ashdown'));
  await page.keyboard.type('.');
  await settled(browserWithExtension, writeGrievance);
  expect(await card.state()).toBe('none');
});

test('a changed setting reaches the draft that is open', async ({ page, card, browserWithExtension }) => {
  await write(WHATSAPP_GROUP, NAMES_CHILD, { page, card });
  const options = await browserWithExtension.context.newPage();
  await options.goto(`chrome-extension://${browserWithExtension.extensionId}/options.html`);
  await options.getByRole('checkbox', { name: 'WhatsApp Web' }).uncheck();
  try {
    await gone(card);
    await page.bringToFront();
    await page.keyboard.press('Enter');
    await poll(() => posted(page)).toEqual([NAMES_CHILD]);
  } finally {
    await options.getByRole('checkbox', { name: 'WhatsApp Web' }).check();
    await expect(options.getByRole('status')).toContainText('Saved');
    await options.close();
  }
});

test('"See the policy" opens the clauses for this role and school', async ({
  page,
  card,
  browserWithExtension,
}) => {
  await write(WHATSAPP_GROUP, GRIEVANCE, { page, card });
  const opening = browserWithExtension.context.waitForEvent('page');
  await card.press('See the policy');
  const policy = await opening;
  const pack = bundledPack('lache');
  await expect(policy.getByRole('heading', { level: 1 })).toContainText('Lache Primary School');
  for (const clause of pack?.clauses.filter((one) => one.roles.includes('parent')) ?? [])
    await expect(policy.getByText(clause.text)).toBeVisible();
  for (const clause of pack?.clauses.filter((one) => !one.roles.includes('parent')) ?? [])
    await expect(policy.getByText(clause.text)).toHaveCount(0);
  await expect(policy.getByRole('link', { name: /website/ })).toHaveAttribute(
    'href',
    pack?.complaints.link.url ?? '',
  );
  await policy.close();
});
