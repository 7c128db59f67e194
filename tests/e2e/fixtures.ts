import { test as base, expect, type Page } from '@playwright/test';
import type { Counters } from '../../src/settings/counters.ts';
import { type CardOnPage, cardOn } from '../browser/card.ts';
import { gone, marked, opened } from '../browser/card-states.ts';
import { enter } from '../browser/enter.ts';
import { type Launched, launch } from '../browser/launch.ts';
import { type SetUp, setUp } from '../browser/setup.ts';
import { type Replicas, startReplicas } from '../replicas/server.ts';
import type { SurfaceUnderTest } from './surfaces.ts';

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
  /** A page of the extension's own, kept open: it can reach what is stored. */
  office: Page;
}

interface ExtensionGlobal {
  chrome: typeof import('webextension-polyfill');
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
    // The first to ask builds the four pages.
    { scope: 'worker', timeout: 180_000 },
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
  office: [
    async ({ browserWithExtension: { context, extensionId } }, use) => {
      const office = await context.newPage();
      await office.goto(`chrome-extension://${extensionId}/policy.html`);
      await use(office);
    },
    { scope: 'worker' },
  ],
  page: async ({ browserWithExtension, office }, use) => {
    // Cards that went unheeded in tests before would make it quiet in this one, and what was seen is said for days.
    await office.evaluate(() =>
      (globalThis as unknown as ExtensionGlobal).chrome.storage.local.remove(['counters', 'sights']),
    );
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

export { expect, gone, marked, opened };

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

/** Keeps these values over what is stored. */
export const store = (office: Page, values: Record<string, unknown>) =>
  office.evaluate(
    (given) => (globalThis as unknown as ExtensionGlobal).chrome.storage.local.set(given),
    values,
  );

/** What is counted on the device so far; undefined before anything was. */
export const counted = (office: Page) =>
  office.evaluate(
    async () =>
      (await (globalThis as unknown as ExtensionGlobal).chrome.storage.local.get('counters')).counters as
        | Counters
        | undefined,
  );

/** A page and its card. */
export interface Desk {
  page: Page;
  card: CardOnPage;
}

/** Goes to a composer, writes a draft that is sure of a card, and waits for the card. */
export async function write(surface: SurfaceUnderTest, text: string, { page, card }: Desk): Promise<void> {
  await surface.open(page);
  await enter(page, text);
  await opened(card);
}

/** Sends with the mouse, in as many steps as the surface has. */
export async function send(surface: SurfaceUnderTest, page: Page): Promise<void> {
  await surface.send(page).click();
  await surface.afterSend?.(page);
}

/** Sends after a press that was held. Pressed at the button's edge: on the same spot it might be a double click. */
export async function sendAgain(surface: SurfaceUnderTest, page: Page): Promise<void> {
  const box = await surface.send(page).boundingBox();
  if (!box) throw new Error(`${surface.name} has no button to press.`);
  await surface.send(page).click({ position: { x: 2, y: box.height / 2 } });
  await surface.afterSend?.(page);
}

/** The draft as the editor's own model has it; null where no composer is in use. */
export const drafted = (page: Page): Promise<string | null> => page.evaluate(() => window.replica.draft());

/** What the replica's own model says was posted. */
export const posted = (page: Page): Promise<string[]> =>
  page.evaluate(() => window.replica.posted.map((one) => one.text));
