import type { Page } from '@playwright/test';
import { bundledPack } from '../../src/packs/bundled.ts';
import { cardsShown, expect, gone, MILNTHORPE_PARENT, opened, posted, settled, test } from './fixtures.ts';
import { composer, SURFACES } from './surfaces.ts';

test.use({ person: MILNTHORPE_PARENT });

const pack = bundledPack('milnthorpe');
const clause = (id: string) =>
  pack?.clauses.find((one) => one.id === `milnthorpe/${id}`)?.text ?? 'no such clause';

/** Drafts whose clause a person can look up in the policy, and what the card should lead with. */
const INSULT = {
  text: 'Honestly Mrs Pellow at Milnthorpe Primary is a useless lazy cow',
  clause: clause('not-3'),
};
/** Serious: another family's child, named with what he did. */
const NAMES_CHILD =
  'Alfie T in Year 4 at Milnthorpe Primary bit my daughter again, that boy is a nasty little bully';
const HARMLESS = 'Anyone selling a bike for a tall nine year old? Happy to collect this weekend';

for (const surface of SURFACES) {
  test.describe(surface.name, () => {
    test('shows the clause, its source and the way to the school', async ({ page, card }) => {
      await surface.open(page);
      await page.keyboard.type(INSULT.text);
      await opened(card);
      const text = await card.text();
      expect(text).toContain('Mrs Pellow');
      expect(text).toContain(INSULT.clause);
      expect(text).toContain(pack?.policy.title);
      expect(text).toContain('You can still');
      expect(text).toContain('Forethought sends nothing to anyone.');
      await card.press('Raise it with the school');
      await expect.poll(() => card.text()).toContain(pack?.complaints.steps[0]);
      expect(await card.links()).toEqual([`${pack?.complaints.link.url}/`]);
    });

    test('marks the matched words where they stand', async ({ page, card }) => {
      await surface.open(page);
      await page.keyboard.type('Right. 🙄 Listen');
      // An empty line between: editors draw it in ways of their own.
      await page.keyboard.press(surface.newLine);
      await page.keyboard.press(surface.newLine);
      await page.keyboard.type(INSULT.text);
      await opened(card);
      const word = await composer(page).evaluate((editor) => {
        const walker = document.createTreeWalker(editor, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const at = node.textContent?.indexOf('useless') ?? -1;
          if (at < 0) continue;
          const range = document.createRange();
          range.setStart(node, at);
          range.setEnd(node, at + 'useless'.length);
          const { x, width, bottom } = range.getBoundingClientRect();
          return { x: Math.round(x), width: Math.round(width), bottom: Math.round(bottom) };
        }
        return null;
      });
      await expect
        .poll(async () =>
          (await card.marks())
            .filter((mark) => Math.abs(mark.y - (word?.bottom ?? 0)) < 5)
            .map((mark) => ({ x: Math.round(mark.x), width: Math.round(mark.width) })),
        )
        .toContainEqual({ x: word?.x, width: word?.width });
    });

    test('says nothing about a harmless draft', async ({ page, browserWithExtension }) => {
      await surface.open(page);
      await page.keyboard.type(HARMLESS);
      await settled(browserWithExtension, writeInsult);
      expect(await cardsShown(page)).toBe(0);
      await surface.pressSend(page);
      expect(await posted(page)).toEqual([HARMLESS]);
    });

    test('holds the first press and lets the second through', async ({ page, card }) => {
      await surface.open(page);
      await page.keyboard.type(NAMES_CHILD);
      await opened(card);
      await surface.pressSend(page);
      await expect.poll(() => card.text()).toContain('Held once');
      expect(await posted(page)).toEqual([]);
      await expect(composer(page)).toHaveText(NAMES_CHILD);
      await later(page);
      await surface.pressSend(page);
      await expect.poll(() => posted(page)).toEqual([NAMES_CHILD]);
      await gone(card);
    });

    test('holds a double click as one press', async ({ page, card }) => {
      await surface.open(page);
      await page.keyboard.type(NAMES_CHILD);
      await opened(card);
      const send = page.getByRole('button', { name: /^(Post|Send)$/ });
      await send.dblclick();
      await expect.poll(() => card.text()).toContain('Held once');
      expect(await posted(page)).toEqual([]);
    });

    test('posts what was typed with the card open, and after it was closed', async ({ page, card }) => {
      await surface.open(page);
      await page.keyboard.type(`${INSULT.text} 🙄`);
      await opened(card);
      await page.keyboard.press(surface.newLine);
      await page.keyboard.type('second line');
      await surface.pressSend(page);
      await expect.poll(() => posted(page)).toEqual([`${INSULT.text} 🙄\nsecond line`]);

      await surface.open(page);
      await page.keyboard.type(NAMES_CHILD);
      await opened(card);
      await card.press('Close');
      await gone(card);
      await page.keyboard.type(' and more');
      await surface.pressSend(page);
      await expect.poll(() => posted(page)).toEqual([`${NAMES_CHILD} and more`]);
    });

    test('posts what was typed when the background is stopped in mid-draft', async ({
      page,
      card,
      browserWithExtension,
    }) => {
      await surface.open(page);
      await page.keyboard.type(INSULT.text.slice(0, 30));
      await browserWithExtension.stopBackground();
      await page.keyboard.type(INSULT.text.slice(30));
      await opened(card);
      await browserWithExtension.stopBackground();
      await page.keyboard.type('!');
      await surface.pressSend(page);
      await expect.poll(() => posted(page)).toEqual([`${INSULT.text}!`]);
    });

    test('keeps the draft through a composer that is replaced', async ({ page, card }) => {
      await surface.open(page);
      await page.keyboard.type(NAMES_CHILD);
      await opened(card);
      await surface.pressSend(page);
      await expect.poll(() => card.text()).toContain('Held once');
      await page.evaluate(() => window.replica.rerender());
      await page.keyboard.type('!');
      await opened(card);
      await later(page);
      await surface.pressSend(page);
      await expect.poll(() => posted(page)).toEqual([`${NAMES_CHILD}!`]);
    });
  });
}

/** Writes a draft that is sure of a card. */
async function writeInsult(page: Page): Promise<void> {
  await SURFACES[0]?.open(page);
  await page.keyboard.type(INSULT.text);
}

/** Two presses within the system's double-click time are one; moving the pointer away and back makes them two. */
async function later(page: Page): Promise<void> {
  await page.mouse.move(2, 2);
  await page.waitForFunction(
    (since) => performance.now() - since > 600,
    await page.evaluate(() => performance.now()),
  );
}
