import { browser } from '../browser.ts';
import type { SiteId } from '../vocabulary.ts';
import { afterSight, readSights, type SightKind, type SightsBySite } from './sights.ts';

const KEY = 'sights';

/** What has been seen of each site. Rejects with the browser's reason. */
export async function currentSights(): Promise<SightsBySite> {
  return readSights((await browser.storage.local.get(KEY))[KEY]);
}

let last: Promise<unknown> = Promise.resolve();

/** Keeps what was told of a site, one after the other, so that two tabs do not write over each other. Never rejects. */
export function keepSight(site: SiteId, kind: SightKind, at: number): Promise<unknown> {
  last = last
    .then(async () => {
      const before = await currentSights();
      const after = afterSight(before, site, kind, at);
      if (after !== before) await browser.storage.local.set({ [KEY]: after });
    })
    .catch(() => undefined);
  return last;
}

/** Forgets what was seen: what an older version could not read, this one may. Never rejects. */
export async function forgetSights(): Promise<void> {
  await browser.storage.local.remove(KEY).catch(() => undefined);
}

/** Calls back whenever something new has been seen. */
export function onSeen(callback: () => void): void {
  browser.storage.local.onChanged.addListener((changes) => {
    if (KEY in changes) callback();
  });
}
