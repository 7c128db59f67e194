import { poll } from '../../browser/poll.ts';
import { drafted, expect, gone, posted, send, sendAgain, write } from '../fixtures.ts';
import { type Behaviour, INSULT, NAMES_CHILD } from './behaviour.ts';

/** What becomes of a press of Post, Send or Enter, and what goes out. */
export const sending: Behaviour[] = [
  {
    name: 'holds the first press and lets the second through',
    async run(surface, { page, card }) {
      await write(surface, NAMES_CHILD, { page, card });
      await surface.send(page).click();
      await poll(() => card.text()).toContain('Held once');
      expect(await posted(page)).toEqual([]);
      expect(await drafted(page)).toBe(NAMES_CHILD);
      await sendAgain(surface, page);
      await poll(() => posted(page)).toEqual([NAMES_CHILD]);
      await gone(card);
    },
  },
  {
    name: 'holds the key that sends, and lets the next press of it through',
    of: (surface) => surface.sendKey !== null,
    async run(surface, { page, card }) {
      const key = surface.sendKey ?? '';
      await write(surface, NAMES_CHILD, { page, card });
      await page.keyboard.press(key);
      await poll(() => card.text()).toContain('Held once');
      expect(await posted(page)).toEqual([]);
      expect(await drafted(page)).toBe(NAMES_CHILD);
      await page.keyboard.press(key);
      await poll(() => posted(page)).toEqual([NAMES_CHILD]);
      await gone(card);
    },
  },
  {
    name: 'holds a double click as one press',
    async run(surface, { page, card }) {
      await write(surface, NAMES_CHILD, { page, card });
      await surface.send(page).dblclick();
      await poll(() => card.text()).toContain('Held once');
      expect(await posted(page)).toEqual([]);
      expect(await drafted(page)).toBe(NAMES_CHILD);
    },
  },
  {
    name: 'posts what was typed with the card open, and after it was closed',
    async run(surface, { page, card }) {
      await write(surface, `${INSULT.text} 🙄`, { page, card });
      await page.keyboard.press(surface.newLine ?? ' ');
      await page.keyboard.type('second line');
      await send(surface, page);
      await poll(() => posted(page)).toEqual([`${INSULT.text} 🙄${surface.newLine ? '\n' : ' '}second line`]);

      await write(surface, NAMES_CHILD, { page, card });
      await card.press('Close');
      await gone(card);
      await page.keyboard.type(' and more');
      await send(surface, page);
      await poll(() => posted(page)).toEqual([`${NAMES_CHILD} and more`]);
    },
  },
  {
    name: 'posts what was typed when the background is stopped in mid-draft',
    async run(surface, { page, card, browserWithExtension }) {
      await surface.open(page);
      await page.keyboard.type(INSULT.text.slice(0, 30));
      await browserWithExtension.stopBackground();
      await page.keyboard.type(INSULT.text.slice(30));
      // The card for the whole of it: half of it, beside a picture, is held as a picture of her.
      await poll(() => card.text()).toContain(INSULT.clause);
      await browserWithExtension.stopBackground();
      await page.keyboard.type('!');
      await send(surface, page);
      await poll(() => posted(page)).toEqual([`${INSULT.text}!`]);
    },
  },
];
