import type { Page } from '@playwright/test';
import { cardOn } from '../browser/card.ts';
import { launch } from '../browser/launch.ts';
import { setUp } from '../browser/setup.ts';
import { settings } from '../replicas/replica.ts';
import { expect, gone, LACHE_PARENT, opened, posted, test } from './fixtures.ts';
import { composer, openChat, SURFACES, WHATSAPP } from './surfaces.ts';

test.use({ person: LACHE_PARENT });

interface ExtensionGlobal {
  chrome: { runtime: { reload(): void } };
}

const INSULT = 'Mrs Pellow at Lache Primary is a useless lazy cow';

test('what is answered gives a short reply its sense', async ({ page, card }) => {
  const chats = [
    {
      name: 'Lache Y4 parents',
      group: true,
      messages: [{ by: 'Priya', text: 'Mrs Pellow has cancelled the trip again' }],
    },
  ];
  await page.goto(WHATSAPP + settings({ chats }));
  await openChat(page, 'Lache Y4 parents');
  await page.locator('#main').getByText('Mrs Pellow has cancelled').hover();
  await page.getByRole('button', { name: /reply/i }).first().click();
  await composer(page).click();
  await page.keyboard.type("agree, she's useless");
  await opened(card);
  expect(await card.text()).toContain('useless');
});

test('before a school is set up nothing is said, and nothing is lost', async ({ replicas, extension }) => {
  const launched = await launch({ extension, replicas });
  try {
    // A fresh profile is greeted by the settings page.
    const options = launched.context.pages().find((page) => page.url().endsWith('options.html')) as Page;
    await expect(options.getByRole('status')).toContainText('Choose a school and a role');
    const page = await launched.context.newPage();
    const [surface] = SURFACES;
    await surface?.open(page);
    await page.keyboard.type(INSULT);
    await setUp(launched.context, launched.extensionId, LACHE_PARENT);
    const card = await cardOn(page);
    expect(await card.state()).toBe('none');
    // From the next change on it is judged: no restart, no reload.
    await page.bringToFront();
    await page.keyboard.type('!');
    await opened(card);
  } finally {
    await launched.close();
  }
});

for (const surface of SURFACES)
  test(`${surface.name}: when the extension is updated under a page, the card goes and the page works on`, async ({
    replicas,
    extension,
  }) => {
    const launched = await launch({ extension, replicas });
    try {
      await setUp(launched.context, launched.extensionId, LACHE_PARENT);
      const page = await launched.context.newPage();
      const card = await cardOn(page);
      await surface.open(page);
      await page.keyboard.type(INSULT);
      await opened(card);
      const worker = await launched.worker();
      await worker.evaluate(() => (globalThis as unknown as ExtensionGlobal).chrome.runtime.reload());
      await gone(card);
      await page.keyboard.type(', there');
      await surface.pressSend(page);
      await expect.poll(() => posted(page)).toEqual([`${INSULT}, there`]);
      expect(await card.state()).toBe('none');
    } finally {
      await launched.close();
    }
  });
