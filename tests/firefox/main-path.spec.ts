import { expect } from '@playwright/test';
import type { Launched } from '../browser/launch.ts';
import { poll } from '../browser/poll.ts';
import { SURFACES } from '../e2e/all-surfaces.ts';
import { named } from '../e2e/behaviours/all.ts';
import { HARMLESS, INSULT } from '../e2e/behaviours/behaviour.ts';
import { posted, send, write } from '../e2e/fixtures.ts';
import { cardOnTab } from './card.ts';
import { test } from './fixtures.ts';
import { pageOf } from './page.ts';

test.describe.configure({ mode: 'parallel' });

/** What of the table of behaviours makes the main path. */
const MAIN_PATH = named(
  'shows the clause, its source and the way to the school',
  'marks the matched words where they stand',
  'holds the first press and lets the second through',
  'holds the key that sends, and lets the next press of it through',
  'posts what was typed with the card open, and after it was closed',
);

for (const surface of SURFACES)
  test.describe(surface.name, () => {
    for (const behaviour of MAIN_PATH)
      if (behaviour.of?.(surface) ?? true)
        test(behaviour.name, ({ page, card }) =>
          behaviour.run(surface, { page, card, browserWithExtension: CHROMIUMS_OWN }),
        );

    test('says nothing about a harmless draft', async ({ page, firefox }) => {
      await surface.open(page);
      await page.keyboard.type(HARMLESS);
      const other = await firefox.newTab();
      const desk = { page: pageOf(other), card: cardOnTab(other) };
      await write(surface, INSULT.text, desk);
      await other.close();
      // Once put there for a first card, the host would still be there.
      expect(await page.locator('forethought-card').count()).toBe(0);
      await send(surface, page);
      await poll(() => posted(page)).toEqual([HARMLESS]);
    });
  });

/** Stopping the background, listening in it: Chromium's protocol; no behaviour of the main path asks for it. */
const CHROMIUMS_OWN = undefined as unknown as Launched;
