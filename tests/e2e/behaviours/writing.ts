import type { Page } from '@playwright/test';
import { poll } from '../../browser/poll.ts';
import { drafted, expect, gone, opened, posted, send, write } from '../fixtures.ts';
import { home, type SurfaceUnderTest } from '../surfaces.ts';
import { type Behaviour, INSULT, judged } from './behaviour.ts';

/** A fast typist's keys, a second. */
const KEYS_A_SECOND = 15;
/** As much as a person might paste, on one line. */
const LONG =
  `${INSULT.text}. ${'We set off early and walked all the way round the lake. '.repeat(200)}`.slice(
    0,
    10_000,
  );

/** Writing, and the keyboard, as if Forethought were not there. */
export const writing: Behaviour[] = [
  {
    name: 'loses nothing of what is typed fast',
    async run(surface, { page }) {
      await surface.open(page);
      await page.keyboard.type(INSULT.text, { delay: 1000 / KEYS_A_SECOND });
      expect(await drafted(page)).toBe(INSULT.text);
      await send(surface, page);
      await poll(() => posted(page)).toEqual([INSULT.text]);
    },
  },
  {
    name: 'takes a long paste whole',
    async run(surface, { page, card }) {
      const long = LONG.slice(0, surface.longest);
      await surface.open(page);
      await paste(long, surface, page);
      await opened(card);
      await poll(() => drafted(page)).toBe(long);
      await send(surface, page);
      await poll(() => posted(page)).toEqual([long]);
    },
  },
  {
    name: 'leaves undo and redo as they were',
    async run(surface, { page, card, browserWithExtension }) {
      await write(surface, INSULT.text, { page, card });
      await page.keyboard.press('Control+Z');
      await poll(() => drafted(page)).not.toBe(INSULT.text);
      await page.keyboard.press('Control+Shift+Z');
      await poll(() => drafted(page)).toBe(INSULT.text);
      await opened(card);
      // Undo may leave half of it, which beside a picture is held as a picture of her, until the whole is judged.
      if (surface.place.attachments) await judged(surface, browserWithExtension);
      await send(surface, page);
      await poll(() => posted(page)).toEqual([INSULT.text]);
    },
  },
  {
    name: 'a key enters the card, Tab goes round it, Escape leaves it where writing stopped',
    async run(surface, { page, card }) {
      await write(surface, INSULT.text, { page, card });
      expect(await card.focused()).toBeNull();
      await page.keyboard.press('Alt+Shift+G');
      await poll(() => card.focused()).not.toBeNull();
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
      expect(await drafted(page)).toBe(`${INSULT.text} still here`);
      await send(surface, page);
      await poll(() => posted(page)).toEqual([`${INSULT.text} still here`]);
    },
  },
];

/** Pastes from the clipboard with the keys a person presses. */
async function paste(text: string, surface: SurfaceUnderTest, page: Page): Promise<void> {
  const origin = new URL(home(surface.site)).origin;
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin });
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await page.keyboard.press('Control+V');
}
