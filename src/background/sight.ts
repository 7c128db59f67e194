import { browser } from '../browser.ts';
import type { Sees, SightMessage } from '../messages/protocol.ts';
import { keepSight } from '../settings/seeing.ts';
import { inForce } from '../settings/storage.ts';
import { toolbar as words } from '../words/toolbar.ts';

/**
 * Keeps what a page tells of what can be seen on its site, and shows on the button in the toolbar of its tab that
 * nothing can. Where nothing is wanted (a site that is off, a pause, no school) nothing is kept. Never rejects.
 *
 * @param tab undefined where the page is no tab's
 * @param at milliseconds since the epoch
 */
export async function heedSight({ site, sees }: SightMessage, tab: number | undefined, at: number) {
  const { memberships, sites, pausedUntil } = (await inForce()).settings;
  if (memberships.length === 0 || !sites.includes(site) || at < pausedUntil) return;
  if (sees === 'nothing' || sees === 'unread') return;
  if (tab !== undefined) await showOn(tab, sees).catch(() => undefined);
  await keepSight(site, sees, at);
}

/** A tab that goes to another page loses both by itself. The empty title is the manifest's. */
async function showOn(tabId: number, sees: Sees): Promise<void> {
  const isBlind = sees === 'changed';
  await browser.action.setBadgeText({ tabId, text: isBlind ? words.badge : '' });
  await browser.action.setTitle({ tabId, title: isBlind ? words.blind : words.title });
}
