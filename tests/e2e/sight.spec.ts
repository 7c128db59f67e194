import type { Page } from '@playwright/test';
import { SITES, type SiteId } from '../../src/site-registry.ts';
import { expectAccessible, LOOKS } from '../browser/looks.ts';
import { poll } from '../browser/poll.ts';
import { popupFor } from '../browser/popup.ts';
import type { Changed } from '../replicas/replica.ts';
import { cardsShown, expect, LACHE_PARENT, posted, test } from './fixtures.ts';
import { FACEBOOK_POST, GRIEVANCE, WHATSAPP_GROUP } from './samples.ts';
import { gotoFacebook } from './sites/facebook.ts';
import { gotoInstagram } from './sites/instagram.ts';
import { gotoWhatsapp } from './sites/whatsapp.ts';
import { gotoX } from './sites/x.ts';

// A browser of its own: these tests look at what the whole browser has seen.
test.use({ person: { ...LACHE_PARENT, family: 'Rowan' } });

const SENTENCE = 'Anyone selling a bike for a tall nine year old?';
const BLIND = 'This site has changed; Forethought cannot see your drafts here.';

type Chrome = { chrome: typeof import('webextension-polyfill') };

/** Goes to a composer of the site as it is after a change, and puts the caret in it. */
const OPEN: Record<SiteId, (page: Page, changed?: Changed) => Promise<void>> = {
  facebook: async (page, changed = 'box') => {
    await gotoFacebook(page, '', undefined, { changed });
    await page.getByRole('button', { name: "What's on your mind" }).click();
    await page.getByRole('dialog').locator('[contenteditable=true]').click();
  },
  x: async (page, changed = 'box') => {
    await gotoX(page, '', { changed });
    await page.getByTestId('primaryColumn').locator('[contenteditable=true]').click();
  },
  instagram: async (page) => {
    await gotoInstagram(page, 'direct/inbox/', { changed: 'box' });
    await page.getByLabel('Thread list').getByRole('button', { name: 'Sam Lantern' }).click();
    await page.locator('[contenteditable=true]').click();
  },
  whatsapp: async (page, changed = 'box') => {
    await gotoWhatsapp(page, undefined, { changed });
    await page.locator('#pane-side').getByText('Year 4 parents', { exact: true }).click();
    await page.locator('footer [contenteditable=true]').click();
  },
};
const SITE_IDS = Object.keys(OPEN) as SiteId[];

/** What the settings say under a site's box to tick. */
const seenOf = (options: Page, site: SiteId) =>
  options.getByRole('checkbox', { name: SITES[site].name, exact: true });

test.describe('a site that has changed', () => {
  for (const site of SITE_IDS)
    test(`${site}: popup, settings and toolbar say so once a sentence is written`, async ({
      page,
      browserWithExtension,
    }) => {
      const { context, extensionId, worker } = browserWithExtension;
      const options = await context.newPage();
      await options.goto(`chrome-extension://${extensionId}/options.html`);
      await expect(seenOf(options, site)).toHaveAccessibleDescription('Nothing seen yet.');
      await page.bringToFront();
      await OPEN[site](page);
      const early = await popupFor(browserWithExtension, page);
      await expect(early.getByRole('status')).toContainText('Nothing to watch here');
      await early.close();
      await page.keyboard.type(GRIEVANCE);
      const popup = await popupFor(browserWithExtension, page);
      await expect(popup.getByRole('status')).toContainText(BLIND);
      await expectAccessible(popup);
      const tab = Number(new URL(popup.url()).searchParams.get('tab'));
      await popup.close();
      await expect(seenOf(options, site)).toHaveAccessibleDescription(`${BLIND} Noticed today.`);
      for (const other of SITE_IDS)
        if (other !== site)
          await expect(seenOf(options, other)).toHaveAccessibleDescription('Nothing seen yet.');
      const background = await worker();
      const badge = () =>
        background.evaluate(
          (tabId) => (globalThis as unknown as Chrome).chrome.action.getBadgeText({ tabId }),
          tab,
        );
      await poll(badge).toBe('?');
      expect(await cardsShown(page)).toBe(0);
      // Nothing of what was written is kept, nor where.
      const stored = await options.evaluate(() =>
        (globalThis as unknown as Chrome).chrome.storage.local.get('sights'),
      );
      expect(stored).toEqual({ sights: { [site]: { changed: expect.any(Number) } } });
      await options.close();
    });

  for (const site of ['facebook', 'x', 'whatsapp'] as const)
    test(`${site}: a draft is read, and what sends it is not found`, async ({
      page,
      browserWithExtension,
    }) => {
      const { context, extensionId } = browserWithExtension;
      await OPEN[site](page, 'send');
      await page.keyboard.type(SENTENCE);
      const popup = await popupFor(browserWithExtension, page);
      await expect(popup.getByRole('status')).toContainText('Watching the draft');
      await expect(popup.getByRole('status')).toContainText('does not find the button');
      await popup.close();
      const options = await context.newPage();
      await options.goto(`chrome-extension://${extensionId}/options.html`);
      await expect(seenOf(options, site)).toHaveAccessibleDescription(
        /last read a draft today\. But this site/,
      );
      await options.close();
    });

  test('a part of it that is as it was is watched, and the settings tell of both', async ({
    page,
    browserWithExtension,
  }) => {
    const { context, extensionId } = browserWithExtension;
    await OPEN.whatsapp(page);
    await page.keyboard.type(SENTENCE);
    const blind = await popupFor(browserWithExtension, page);
    await expect(blind.getByRole('status')).toContainText(BLIND);
    await blind.close();
    await page.bringToFront();
    await WHATSAPP_GROUP.open(page);
    await page.keyboard.type(SENTENCE);
    const popup = await popupFor(browserWithExtension, page);
    await expect(popup.getByRole('status')).toHaveText('Watching the draft you are writing on WhatsApp Web.');
    await popup.close();
    const options = await context.newPage();
    await options.goto(`chrome-extension://${extensionId}/options.html`);
    await expect(seenOf(options, 'whatsapp')).toHaveAccessibleDescription(
      /^Watching: last read a draft today\. But in one of the places you write there this site has changed/,
    );
    await options.close();
  });
});

test('the settings say of each site what was seen, in every look', async ({ page, browserWithExtension }) => {
  const day = 24 * 60 * 60 * 1000;
  await page.goto(`chrome-extension://${browserWithExtension.extensionId}/options.html`);
  await page.evaluate((day) => {
    const now = Date.now();
    const sights = {
      facebook: { watching: now - day, changed: now - 10 * day },
      x: { changed: now },
      instagram: { watching: now, changed: now - 3 * day },
      whatsapp: { unheld: now - 2 * day },
    };
    return (globalThis as unknown as Chrome).chrome.storage.local.set({ sights });
  }, day);
  await expect(seenOf(page, 'facebook')).toHaveAccessibleDescription(
    'Watching: last read a draft yesterday.',
  );
  await expect(seenOf(page, 'x')).toHaveAccessibleDescription(`${BLIND} Noticed today.`);
  await expect(seenOf(page, 'instagram')).toHaveAccessibleDescription(
    /today.+in one of the places.+on \w+day\./,
  );
  await expect(seenOf(page, 'whatsapp')).toHaveAccessibleDescription(/on \w+day\. But this site has changed/);
  for (const look of LOOKS) {
    await look.apply(page);
    await expectAccessible(page);
  }
  await seenOf(page, 'x').uncheck();
  await expect(seenOf(page, 'x')).toHaveAccessibleDescription('');
  await seenOf(page, 'x').check();
});

/** Adds a box of this kind to the page, and types into it. */
async function typeInto(page: Page, kind: 'search' | 'older search' | 'field' | 'list'): Promise<void> {
  await page.evaluate((kind) => {
    const parts = {
      search: ['form', 'div', { role: 'search' }, { contenteditable: 'true' }],
      'older search': ['div', 'div', { id: 'side' }, { contenteditable: 'true', 'data-tab': '3' }],
      field: ['div', 'input', {}, { type: 'text' }],
      list: ['form', 'textarea', {}, { name: 'description' }],
    } as const;
    const [outer, inner, around, own] = parts[kind];
    const frame = document.createElement(outer);
    const box = document.createElement(inner);
    for (const [name, value] of Object.entries(around)) frame.setAttribute(name, value);
    for (const [name, value] of Object.entries(own)) box.setAttribute(name, value);
    frame.append(box);
    document.body.prepend(frame);
    box.focus();
  }, kind);
  await page.keyboard.type(SENTENCE);
}

for (const [kind, go] of [
  ['search', gotoFacebook],
  ['field', gotoInstagram],
  ['list', gotoX],
  ['older search', gotoWhatsapp],
] as const)
  test(`what is typed into a box that is no composer is no change of the site: ${kind}`, async ({
    page,
    browserWithExtension,
    office,
  }) => {
    await go(page);
    await typeInto(page, kind);
    const popup = await popupFor(browserWithExtension, page);
    await expect(popup.getByRole('status')).toContainText('Nothing to watch here');
    await popup.close();
    // A draft written after it has been told of, and that alone.
    await page.bringToFront();
    await FACEBOOK_POST.open(page);
    await page.keyboard.type(SENTENCE);
    const sights = () =>
      office.evaluate(() => (globalThis as unknown as Chrome).chrome.storage.local.get('sights'));
    await poll(sights).toEqual({ sights: { facebook: { watching: expect.any(Number) } } });
    await FACEBOOK_POST.send(page).click();
    await poll(() => posted(page)).toEqual([SENTENCE]);
  });

test('nothing is said to be watched on a site that was just opened', async ({
  page,
  browserWithExtension,
}) => {
  for (const site of SITE_IDS) {
    await page.goto(SITES[site].matches[0].replace('*', ''));
    const popup = await popupFor(browserWithExtension, page);
    await expect(popup.getByRole('status')).toContainText(`Nothing to watch here: on ${SITES[site].name}`);
    await expect(popup.getByText('Noticed in this draft')).toHaveCount(0);
    await popup.close();
  }
});
