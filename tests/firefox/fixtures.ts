import { type BrowserContext, test as base, type Page } from '@playwright/test';
import type { CardOnPage } from '../browser/card-reading.ts';
import { setUp } from '../browser/setup.ts';
import { PERSON } from '../e2e/behaviours/behaviour.ts';
import { type Replicas, startReplicas } from '../replicas/server.ts';
import { cardOnTab } from './card.ts';
import { type LaunchedFirefox, launchFirefox } from './launch.ts';
import { pageOf } from './page.ts';
import type { Tab } from './tab.ts';

export const EXTENSION = '.output/firefox-mv3';

interface Shared {
  replicas: Replicas;
  /** Firefox with the extension, set up for the person of the table of surfaces. */
  firefox: LaunchedFirefox;
  /** A page of the extension's own, kept open: it can reach what is stored. */
  office: Page;
}

interface ExtensionGlobal {
  chrome: typeof import('webextension-polyfill');
}

interface Each {
  tab: Tab;
  page: Page;
  card: CardOnPage;
}

/** One Firefox for each worker; a tab of its own for each test. Playwright's own browsers are never started. */
export const test = base.extend<Each, Shared>({
  replicas: [
    // biome-ignore lint/correctness/noEmptyPattern: the runner reads the parameter's shape
    async ({}, use) => {
      const replicas = await startReplicas();
      await use(replicas);
      await replicas.stop();
    },
    { scope: 'worker' },
  ],
  firefox: [
    async ({ replicas }, use) => {
      const firefox = await launchFirefox(EXTENSION, replicas);
      await setUpIn(firefox);
      await use(firefox);
      await firefox.close();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  office: [
    async ({ firefox }, use) => {
      const office = pageOf(await firefox.newTab());
      await office.goto(`chrome-extension://${firefox.extensionId}/popup.html`);
      await use(office);
    },
    { scope: 'worker' },
  ],
  tab: async ({ firefox, office }, use) => {
    // Cards that went unheeded in tests before would make it quiet in this one, and what was seen is said for days.
    await office.evaluate(() =>
      (globalThis as unknown as ExtensionGlobal).chrome.storage.local.remove(['counters', 'sights']),
    );
    const tab = await firefox.newTab();
    await use(tab);
    await tab.close();
  },
  page: async ({ tab }, use) => {
    await use(pageOf(tab));
  },
  card: async ({ tab }, use) => {
    await use(cardOnTab(tab));
  },
});

/** Sets Firefox up through the same page, by the same steps, as Chromium. */
async function setUpIn(firefox: LaunchedFirefox): Promise<void> {
  const context = { newPage: async () => pageOf(await firefox.newTab()) };
  await setUp(context as unknown as BrowserContext, firefox.extensionId, PERSON);
}
