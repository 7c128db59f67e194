import { test as base, expect, type Page } from '@playwright/test';
import { type CardOnPage, cardOn } from '../browser/card.ts';
import { type Launched, launch } from '../browser/launch.ts';
import { type SetUp, setUp } from '../browser/setup.ts';
import { type Replicas, startReplicas } from '../replicas/server.ts';

export const EXTENSION = '.output/chrome-mv3';

/** The schools and roles the suite writes as. */
export const LACHE_PARENT: SetUp = { school: 'Lache Primary School', role: 'a parent, carer or relative' };
export const MILNTHORPE_PARENT: SetUp = { ...LACHE_PARENT, school: 'Milnthorpe Primary School' };

interface Options {
  /** Whom the browser of this file is set up for. */
  person: SetUp | null;
  /** Folder of the extension to load. */
  extension: string;
}

interface Shared {
  replicas: Replicas;
  browserWithExtension: Launched;
}

/** A browser of its own for each combination of person and extension; pages are fresh for each test. */
export const test = base.extend<{ page: Page; card: CardOnPage }, Options & Shared>({
  person: [LACHE_PARENT, { option: true, scope: 'worker' }],
  extension: [EXTENSION, { option: true, scope: 'worker' }],
  replicas: [
    // biome-ignore lint/correctness/noEmptyPattern: the runner reads the parameter's shape
    async ({}, use) => {
      const replicas = await startReplicas();
      await use(replicas);
      await replicas.stop();
    },
    { scope: 'worker' },
  ],
  browserWithExtension: [
    async ({ replicas, person, extension }, use) => {
      const launched = await launch({ extension, replicas });
      if (person) await setUp(launched.context, launched.extensionId, person);
      await use(launched);
      await launched.close();
    },
    { scope: 'worker' },
  ],
  page: async ({ browserWithExtension }, use) => {
    const page = await browserWithExtension.context.newPage();
    // The card's host is put on the page only when something is first shown: counting it proves silence.
    await page.addInitScript(() => {
      const counted = window as unknown as { cards: number };
      counted.cards = 0;
      new MutationObserver((records) => {
        for (const record of records)
          for (const node of record.addedNodes) if (node.nodeName === 'FORETHOUGHT-CARD') counted.cards += 1;
      }).observe(document, { childList: true, subtree: true });
    });
    await use(page);
    await page.close();
  },
  card: async ({ page }, use) => {
    await use(await cardOn(page));
  },
});

export { expect };

/** How often a card was put on this page since it loaded. */
export const cardsShown = (page: Page): Promise<number> =>
  page.evaluate(() => (window as unknown as { cards: number }).cards);

/**
 * Waits until the background has judged and the pause is over for everything typed so far on any page: a draft
 * that is sure of a card, typed later on a page of its own, has got it.
 */
export async function settled({ context }: Launched, write: (page: Page) => Promise<void>): Promise<void> {
  const page = await context.newPage();
  await write(page);
  await opened(await cardOn(page));
  await page.close();
}

/** Waits for the card to be open. */
export const opened = (card: CardOnPage) => expect.poll(() => card.state(), { timeout: 10_000 }).toBe('card');
export const gone = (card: CardOnPage) => expect.poll(() => card.state(), { timeout: 10_000 }).toBe('none');

/** What the replica's own model says was posted. */
export const posted = (page: Page): Promise<string[]> =>
  page.evaluate(() => window.replica.posted.map((one) => one.text));
