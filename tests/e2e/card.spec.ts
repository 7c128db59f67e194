import type { Page } from '@playwright/test';
import { bundledPack } from '../../src/packs/bundled.ts';
import { cardOn } from '../browser/card.ts';
import { type SetUp, setUp } from '../browser/setup.ts';
import { cardsShown, expect, gone, LACHE_PARENT, opened, posted, settled, test } from './fixtures.ts';
import { composer, openChat, SURFACES, type SurfaceUnderTest, WHATSAPP_DIRECT } from './surfaces.ts';

test.use({ person: LACHE_PARENT });

const [facebook, , whatsapp] = SURFACES as [SurfaceUnderTest, SurfaceUnderTest, SurfaceUnderTest];
const BOTH = [facebook, whatsapp];
const BIGGIN_HILL_PARENT: SetUp = { ...LACHE_PARENT, school: 'Biggin Hill Primary School' };

const GRIEVANCE =
  'Fuming with Lache Primary, nobody has answered a single email about the trip money. Useless';
const NAMES_CHILD =
  'Alfie T in Year 4 at Lache Primary bit my daughter again, that boy is a nasty little bully';
const KIND = 'Thank you so much to everyone at Lache Primary for a lovely summer fair';
const DISCLOSURE = "My son told me his uncle hits him with a belt and I don't know what to do";

const writeGrievance = (page: Page) => writeOn(page, GRIEVANCE);

async function writeOn(page: Page, text: string): Promise<void> {
  await facebook.open(page);
  await page.keyboard.type(text);
}

for (const surface of BOTH) {
  test.describe(surface.name, () => {
    test('the page sees nothing of what happens in the card', async ({ page, card }) => {
      await surface.open(page);
      await page.keyboard.type(GRIEVANCE);
      await opened(card);
      await card.press('Raise it with the school');
      await expect.poll(() => card.text()).toContain('concern');
      await card.press('Back');
      await expect.poll(() => card.text()).toContain('See the policy');
      await card.press('Close');
      await gone(card);
      const leaked = await page.evaluate(() =>
        window.replica.seen.filter((one) => !one.inApp && one.target.includes('forethought')),
      );
      expect(leaked).toEqual([]);
      await expect(composer(page)).toHaveText(GRIEVANCE);
    });

    test('a key enters the card, Tab goes round it, Escape leaves it where writing stopped', async ({
      page,
      card,
    }) => {
      await surface.open(page);
      await page.keyboard.type(GRIEVANCE);
      await opened(card);
      expect(await card.focused()).toBeNull();
      await page.keyboard.press('Alt+Shift+G');
      await expect.poll(() => card.focused()).not.toBeNull();
      const visited = new Set<string | null>();
      for (let step = 0; step < 12; step++) {
        visited.add(await card.focused());
        await page.keyboard.press('Tab');
        if ((await card.focused()) === null) break;
      }
      for (const name of ['See the policy', 'Raise it with the school', 'Not about our school', 'Close'])
        expect([...visited]).toContain(name);
      await page.keyboard.press('Alt+Shift+G');
      await page.keyboard.press('Escape');
      await gone(card);
      await page.keyboard.type(' still here');
      await expect(composer(page)).toHaveText(`${GRIEVANCE} still here`);
      await surface.pressSend(page);
      await expect.poll(() => posted(page)).toEqual([`${GRIEVANCE} still here`]);
    });

    test('once closed it stays quiet for the draft, and is never held', async ({
      page,
      card,
      browserWithExtension,
    }) => {
      await surface.open(page);
      await page.keyboard.type(GRIEVANCE);
      await opened(card);
      await card.press('Close');
      await gone(card);
      await page.keyboard.type(' and still no answer, what a shambles');
      await settled(browserWithExtension, writeGrievance);
      expect(await card.state()).toBe('none');
      await surface.pressSend(page);
      await expect.poll(async () => (await posted(page)).length).toBe(1);
    });

    test('a kind word gets only a quiet mark, which opens the card', async ({ page, card }) => {
      await surface.open(page);
      await page.keyboard.type(KIND);
      await expect.poll(() => card.state(), { timeout: 10_000 }).toBe('mark');
      await card.press(/Forethought/);
      await opened(card);
      expect(await card.text()).toContain('Lache Primary');
    });

    test('help comes before policy, is never held, and one key hides it', async ({ page, card }) => {
      await surface.open(page);
      await page.keyboard.type(DISCLOSURE);
      await opened(card);
      const text = await card.text();
      for (const words of ['999', '0808 800 5000', 'safeguarding lead']) expect(text).toContain(words);
      expect(text).not.toContain('See the policy');
      expect(text).not.toContain('Raise it with the school');
      await page.keyboard.press('Escape');
      await gone(card);
      await expect(composer(page)).toHaveText(DISCLOSURE);
    });

    test('a draft that asks for help goes at the first press, with the card open', async ({ page, card }) => {
      await surface.open(page);
      await page.keyboard.type(DISCLOSURE);
      await opened(card);
      await surface.pressSend(page);
      await expect.poll(() => posted(page)).toEqual([DISCLOSURE]);
    });

    test('the page cannot select what the card says', async ({ page, card }) => {
      await surface.open(page);
      await page.keyboard.type(GRIEVANCE);
      await opened(card);
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
      await surface.open(page);
      await page.keyboard.type(GRIEVANCE);
      await opened(card);
      const opening = browserWithExtension.context.waitForEvent('page');
      await card.press('See the policy');
      await (await opening).close();
      await page.bringToFront();
      await page.keyboard.type(' and I mean it all');
      await expect(composer(page)).toHaveText(`${GRIEVANCE} and I mean it all`);
    });

    test('the card is announced and does not take focus', async ({ page, card }) => {
      await surface.open(page);
      await page.keyboard.type(GRIEVANCE);
      await expect.poll(() => card.announced(), { timeout: 10_000 }).toContain('Forethought:');
      await page.keyboard.type('!');
      await expect(composer(page)).toHaveText(`${GRIEVANCE}!`);
    });
  });
}

test('Enter in a WhatsApp chat is held once, repeats with it; the next Enter sends', async ({
  page,
  card,
}) => {
  await whatsapp.open(page);
  await page.keyboard.type(NAMES_CHILD);
  await opened(card);
  await page.keyboard.down('Enter');
  // Playwright sends a repeat for a key that is already down.
  await page.keyboard.down('Enter');
  await page.keyboard.down('Enter');
  await page.keyboard.up('Enter');
  await expect.poll(() => card.text()).toContain('Held once');
  expect(await posted(page)).toEqual([]);
  await expect(composer(page)).toHaveText(NAMES_CHILD);
  await page.keyboard.press('Enter');
  await expect.poll(() => posted(page)).toEqual([NAMES_CHILD]);
});

test('an Enter faster than the pause is held all the same', async ({ page, card }) => {
  await whatsapp.open(page);
  // A first card tells that the background is awake and has judged.
  await page.keyboard.type(NAMES_CHILD.slice(0, -1));
  await opened(card);
  await page.keyboard.type(NAMES_CHILD.slice(-1));
  await page.keyboard.press('Enter');
  await expect.poll(() => card.text()).toContain('Held once');
  expect(await posted(page)).toEqual([]);
});

test('each chat keeps its own draft, and the card goes with its chat', async ({ page, card }) => {
  await whatsapp.open(page);
  await page.keyboard.type(NAMES_CHILD);
  await opened(card);
  await page.keyboard.press('Enter');
  await expect.poll(() => card.text()).toContain('Held once');
  await openChat(page, 'Walking club');
  await gone(card);
  await page.keyboard.type('See you at the stile');
  await page.keyboard.press('Enter');
  await expect.poll(() => posted(page)).toEqual(['See you at the stile']);
  await openChat(page, 'Year 4 parents');
  await expect(composer(page)).toHaveText(NAMES_CHILD);
  await page.keyboard.press('End');
  await page.keyboard.type('.');
  await opened(card);
  await page.keyboard.press('Enter');
  await expect.poll(() => posted(page)).toEqual(['See you at the stile', `${NAMES_CHILD}.`]);
});

test('one-to-one chats are left alone until the person turns them on', async ({
  page,
  browserWithExtension,
}) => {
  await WHATSAPP_DIRECT.open(page);
  await page.keyboard.type(NAMES_CHILD);
  await settled(browserWithExtension, writeGrievance);
  expect(await cardsShown(page)).toBe(0);
  await page.keyboard.press('Enter');
  await expect.poll(() => posted(page)).toEqual([NAMES_CHILD]);
});

test('a one-to-one chat stays private while the thread of the group before it is still drawn', async ({
  page,
  browserWithExtension,
}) => {
  await whatsapp.open(page);
  await page.evaluate(() => {
    for (const author of ['Priya', 'Tom', 'Wren'])
      document
        .querySelector('#main')
        ?.append(
          Object.assign(document.createElement('div'), { className: 'left-over', textContent: author }),
        );
    document.querySelectorAll('.left-over').forEach((message) => {
      message.setAttribute('data-pre-plain-text', `[10:02, 20/11/2026] ${message.textContent}: `);
    });
    // The site swaps header and box first; what was said in the chat before stays for a moment.
    const left = [...document.querySelectorAll('.left-over')];
    new MutationObserver(() => {
      for (const message of left) if (!message.isConnected) document.querySelector('#main')?.append(message);
    }).observe(document.body, { childList: true, subtree: true });
  });
  await openChat(page, 'Sam');
  expect(await page.locator('#main [data-pre-plain-text]').count()).toBeGreaterThanOrEqual(3);
  await page.keyboard.type(NAMES_CHILD);
  await settled(browserWithExtension, writeGrievance);
  expect(await cardsShown(page)).toBe(0);
});

test('a picture chosen after the words is judged with them', async ({ page, browserWithExtension }) => {
  const launched = browserWithExtension;
  await setUp(launched.context, launched.extensionId, BIGGIN_HILL_PARENT);
  try {
    await facebook.open(page);
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

test('a composer that is hidden for a while keeps its hold', async ({ page, card }) => {
  await facebook.open(page);
  await page.keyboard.type(NAMES_CHILD);
  await opened(card);
  const show = (display: string) =>
    composer(page).evaluate((editor, value) => {
      (editor.closest('.dialog-body') as HTMLElement).style.display = value;
    }, display);
  await show('none');
  await gone(card);
  await show('');
  await opened(card);
  await facebook.pressSend(page);
  await expect.poll(() => card.text()).toContain('Held once');
  expect(await posted(page)).toEqual([]);
});

test('an address that changes behind an open dialog is no new draft', async ({
  page,
  card,
  browserWithExtension,
}) => {
  await facebook.open(page);
  await page.keyboard.type(NAMES_CHILD);
  await opened(card);
  await card.press('Close');
  await gone(card);
  await page.evaluate(() => history.pushState(null, '', '/robin.ashdown'));
  await page.keyboard.type('.');
  await settled(browserWithExtension, writeGrievance);
  expect(await card.state()).toBe('none');
});

test('words edited away are not held, though the background sleeps', async ({
  page,
  card,
  browserWithExtension,
}) => {
  await whatsapp.open(page);
  await page.keyboard.type(NAMES_CHILD);
  await opened(card);
  await browserWithExtension.stopBackground();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('ok');
  await page.keyboard.press('Enter');
  await expect.poll(() => posted(page)).toEqual(['ok']);
});

test('a serious draft goes at once where no finding has come yet', async ({
  page,
  card,
  browserWithExtension,
}) => {
  await whatsapp.open(page);
  await page.keyboard.type('ok');
  await settled(browserWithExtension, writeGrievance);
  await page.keyboard.press('Enter');
  await browserWithExtension.stopBackground();
  await page.keyboard.insertText(NAMES_CHILD);
  await page.keyboard.press('Enter');
  await expect.poll(() => posted(page)).toEqual(['ok', NAMES_CHILD]);
  await gone(card);
});

test('another key pressed while a held Enter is down does not let it through', async ({ page, card }) => {
  await whatsapp.open(page);
  await page.keyboard.type(NAMES_CHILD);
  await opened(card);
  await page.keyboard.down('Enter');
  await page.keyboard.press('Control');
  await page.keyboard.down('Enter');
  await page.keyboard.up('Enter');
  await expect.poll(() => card.text()).toContain('Held once');
  expect(await posted(page)).toEqual([]);
});

test('a changed setting reaches the draft that is open', async ({ page, card, browserWithExtension }) => {
  await whatsapp.open(page);
  await page.keyboard.type(NAMES_CHILD);
  await opened(card);
  const options = await browserWithExtension.context.newPage();
  await options.goto(`chrome-extension://${browserWithExtension.extensionId}/options.html`);
  await options.getByRole('checkbox', { name: 'WhatsApp Web' }).uncheck();
  try {
    await gone(card);
    await page.bringToFront();
    await page.keyboard.press('Enter');
    await expect.poll(() => posted(page)).toEqual([NAMES_CHILD]);
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
  await whatsapp.open(page);
  await page.keyboard.type(GRIEVANCE);
  await opened(card);
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
