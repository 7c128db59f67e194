import type { Page } from '@playwright/test';
import type { CardOnPage } from '../../browser/card.ts';
import { enter } from '../../browser/enter.ts';
import { poll } from '../../browser/poll.ts';
import { popupFor } from '../../browser/popup.ts';
import { cardsShown, expect, opened, posted, send, write } from '../fixtures.ts';
import { hearReports } from '../reports.ts';
import type { SurfaceUnderTest } from '../surfaces.ts';
import { wordBox } from '../word-box.ts';
import { type Behaviour, HARMLESS, INSULT, judged, pack } from './behaviour.ts';

/** Noticing, saying so, and keeping quiet. */
export const speaking: Behaviour[] = [
  {
    name: 'shows the clause, its source and the way to the school',
    async run(surface, { page, card }) {
      await write(surface, INSULT.text, { page, card });
      const text = await card.text();
      expect(text).toContain('Mrs Pellow');
      expect(text).toContain(INSULT.clause);
      expect(text).toContain(pack?.policy.title);
      expect(text).toContain('You can still');
      expect(text).toContain('Forethought sends nothing to anyone.');
      await card.press('Raise it with the school');
      await poll(() => card.text()).toContain(pack?.complaints.steps[0]);
      expect(await card.links()).toEqual([`${pack?.complaints.link.url}/`]);
    },
  },
  {
    name: 'tells what is being written, and where',
    async run(surface, { page, card, browserWithExtension }) {
      // The first visit only wakes the background, so that there is somebody to listen beside.
      await surface.open(page);
      const reports = await hearReports(browserWithExtension);
      await write(surface, INSULT.text, { page, card });
      const { text, site, surface: kind, where, replyTo, attachments } = (await reports()).at(-1) ?? {};
      expect({ text, site }).toEqual({ text: INSULT.text, site: surface.site });
      expect({ surface: kind, where, replyTo, attachments: attachments ?? [] }).toEqual({
        attachments: [],
        ...surface.place,
      });
    },
  },
  {
    name: 'marks the matched words where they stand',
    async run(surface, { page, card }) {
      await surface.open(page);
      await page.keyboard.type('Right. 🙄 Listen');
      // An empty line between: editors draw it in ways of their own.
      for (const key of [surface.newLine, surface.newLine]) await page.keyboard.press(key ?? ' ');
      await enter(page, INSULT.text);
      await opened(card);
      await poll(() => isMarked('useless', surface, page, card)).toBe(true);
    },
  },
  {
    name: 'says nothing about a harmless draft',
    async run(surface, { page, browserWithExtension }) {
      await surface.open(page);
      await page.keyboard.type(HARMLESS);
      await judged(surface, browserWithExtension);
      expect(await cardsShown(page)).toBe(0);
      await send(surface, page);
      await poll(() => posted(page)).toEqual([HARMLESS]);
    },
  },
  {
    name: 'is said to be watched, and what sends it to be found',
    async run(surface, { page, browserWithExtension }) {
      await surface.open(page);
      await enter(page, HARMLESS);
      const popup = await popupFor(browserWithExtension, page);
      await expect(popup.getByRole('status')).toHaveText(/^Watching the draft you are writing on [^.]+\.$/);
      await popup.close();
    },
  },
];

/** Whether a line is drawn right under the word: within a pixel along it, and five below. */
export async function isMarked(
  word: string,
  surface: SurfaceUnderTest,
  page: Page,
  card: CardOnPage,
): Promise<boolean> {
  const box = await wordBox(surface.composer(page), word);
  if (!box) throw new Error(`"${word}" does not stand in ${surface.name}.`);
  return (await card.marks()).some(
    (mark) =>
      Math.abs(mark.x - box.x) <= 1 &&
      Math.abs(mark.width - box.width) <= 1 &&
      Math.abs(mark.y - box.bottom) < 5,
  );
}
