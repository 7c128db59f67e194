import { poll } from '../../browser/poll.ts';
import { drafted, expect, gone, opened, posted, send, sendAgain, write } from '../fixtures.ts';
import { textIn } from '../surfaces.ts';
import { type Behaviour, INSULT, judged, NAMES_CHILD } from './behaviour.ts';
import { isMarked } from './speaking.ts';

/** What outlasts the site's own doings: its pages are redrawn, its composers replaced, its people go elsewhere. */
export const lasting: Behaviour[] = [
  {
    name: 'keeps the hold through a composer that is replaced',
    async run(surface, { page, card }) {
      await write(surface, NAMES_CHILD, { page, card });
      await surface.send(page).click();
      await poll(() => card.text()).toContain('Held once');
      await page.evaluate(() => window.replica.rerender());
      await page.keyboard.type('!');
      await opened(card);
      await sendAgain(surface, page);
      await poll(() => posted(page)).toEqual([`${NAMES_CHILD}!`]);
    },
  },
  {
    name: 'stays closed through a composer that is replaced',
    async run(surface, { page, card, browserWithExtension }) {
      await write(surface, NAMES_CHILD, { page, card });
      await card.press('Close');
      await gone(card);
      await page.evaluate(() => window.replica.rerender());
      await page.keyboard.type('!');
      await judged(surface, browserWithExtension);
      expect(await card.state()).toBe('none');
      await send(surface, page);
      await poll(() => posted(page)).toEqual([`${NAMES_CHILD}!`]);
    },
  },
  {
    name: 'keeps the card while the page is redrawn around it',
    async run(surface, { page, card }) {
      await write(surface, INSULT.text, { page, card });
      await page.evaluate(
        () =>
          new Promise((drawn) => {
            window.replica.setMessages(60);
            requestAnimationFrame(() => requestAnimationFrame(drawn));
          }),
      );
      expect(await card.state()).toBe('card');
      await surface.composer(page).click();
      await page.keyboard.press('Control+End');
      await page.keyboard.type('!');
      await poll(() => isMarked('useless', surface, page, card)).toBe(true);
      expect(await card.state()).toBe('card');
      await send(surface, page);
      await poll(() => posted(page)).toEqual([`${INSULT.text}!`]);
    },
  },
  {
    name: 'the card goes when the person goes elsewhere, and a fresh draft has its own',
    async run(surface, { page, card }) {
      await write(surface, INSULT.text, { page, card });
      await surface.leave(page);
      await gone(card);
      const left = await surface.composer(page).all();
      expect(await Promise.all(left.map(textIn))).not.toContain(INSULT.text);
      await write(surface, NAMES_CHILD, { page, card });
      expect(await textIn(surface.composer(page))).toBe(NAMES_CHILD);
      await surface.send(page).click();
      await poll(() => card.text()).toContain('Held once');
      expect(await drafted(page)).toBe(NAMES_CHILD);
    },
  },
];
