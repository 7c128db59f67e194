import { browser } from '../../browser.ts';
import { isTabState } from '../../messages/check.ts';
import type { TabState } from '../../messages/protocol.ts';
import { SITES, type SiteId, siteAt } from '../../site-registry.ts';

/** The tab the popup stands over, as far as the extension may know it. */
export interface Tab {
  /** The site of ours it shows; null elsewhere (of other tabs the browser does not even tell the address). */
  site: SiteId | null;
  /** Whether the browser lets Forethought read that site; people and administrators can take that back. */
  isAllowed: boolean;
  /** What its page says; null where no script of ours runs in it. */
  state: TabState | null;
}

/** Id of the tab that a popup opened as a page of its own is to speak of; null for the one in front. */
export const askedTab = (): string | null => new URLSearchParams(location.search).get('tab');

/**
 * Asks the tab in front, or the one of this id where the popup is opened as a page of its own (`popup.html?tab=7`):
 * then the tab in front is the popup. Never rejects.
 */
export async function tabInFront(id: string | null): Promise<Tab> {
  const tab = await (id === null ? tabAtFront() : browser.tabs.get(Number(id))).catch(() => undefined);
  const site = siteAt(tab?.url);
  if (tab?.id === undefined) return { site: null, isAllowed: true, state: null };
  const state = await browser.tabs.sendMessage(tab.id, { type: 'ask-tab' }).catch(() => null);
  return {
    site,
    isAllowed: site === null || (await isAllowed(site)),
    state: isTabState(state) ? state : null,
  };
}

async function tabAtFront() {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab;
}

async function isAllowed(site: SiteId): Promise<boolean> {
  const origins = [...SITES[site].matches];
  return browser.permissions.contains({ origins }).catch(() => true);
}

/** Asks the browser, and so the person, to let Forethought read this site. Must run within a press. */
export async function askToRead(site: SiteId): Promise<boolean> {
  return browser.permissions.request({ origins: [...SITES[site].matches] }).catch(() => false);
}
