import { SITE_IDS } from '../../src/site-registry.ts';
import { cardOn } from '../browser/card.ts';
import { enter } from '../browser/enter.ts';
import { launch } from '../browser/launch.ts';
import { poll } from '../browser/poll.ts';
import { setUp } from '../browser/setup.ts';
import { SURFACES } from './all-surfaces.ts';
import { type Desk, expect, gone, LACHE_PARENT, opened, posted, send, test, write } from './fixtures.ts';
import { FACEBOOK_POST } from './samples.ts';
import { chatBox, gotoWhatsapp, openChat } from './sites/whatsapp.ts';
import type { SurfaceUnderTest } from './surfaces.ts';

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
  await gotoWhatsapp(page, chats);
  await openChat(page, 'Lache Y4 parents');
  await page.locator('#main').getByText('Mrs Pellow has cancelled').hover();
  await page.getByRole('button', { name: /reply/i }).first().click();
  await chatBox(page).click();
  await page.keyboard.type("agree, she's useless");
  await opened(card);
  expect(await card.text()).toContain('useless');
});

test('before a school is set up nothing is said, and nothing is lost', async ({ replicas, extension }) => {
  const launched = await launch({ extension, replicas });
  try {
    const page = await launched.context.newPage();
    await FACEBOOK_POST.open(page);
    await enter(page, INSULT);
    const card = await cardOn(page);
    expect(await card.state()).toBe('none');
    await setUp(launched.context, launched.extensionId, LACHE_PARENT);
    // From then on it is judged: no restart, no reload.
    await page.bringToFront();
    await page.keyboard.type('!');
    await opened(card);
  } finally {
    await launched.close();
  }
});

for (const site of SITE_IDS)
  test(`when the extension is updated under pages of ${site}, the cards go and the pages work on`, async ({
    replicas,
    extension,
  }) => {
    // A page a surface, one after the other.
    test.setTimeout(180_000);
    const launched = await launch({ extension, replicas });
    try {
      await setUp(launched.context, launched.extensionId, { ...LACHE_PARENT, direct: true });
      const desks: (Desk & { surface: SurfaceUnderTest })[] = [];
      for (const surface of SURFACES.filter((one) => one.site === site)) {
        const page = await launched.context.newPage();
        const desk = { surface, page, card: await cardOn(page) };
        await write(surface, INSULT, desk);
        desks.push(desk);
      }
      const worker = await launched.worker();
      await worker.evaluate(() => (globalThis as unknown as ExtensionGlobal).chrome.runtime.reload());
      for (const { surface, page, card } of desks)
        await test.step(surface.name, async () => {
          await page.bringToFront();
          await gone(card);
          await page.keyboard.type(', there');
          await send(surface, page);
          await poll(() => posted(page)).toEqual([`${INSULT}, there`]);
          expect(await card.state()).toBe('none');
        });
    } finally {
      await launched.close();
    }
  });
