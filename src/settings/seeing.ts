import type { SiteId } from '../vocabulary.ts';
import { kept } from './kept.ts';
import { afterSight, readSights, type SightKind } from './sights.ts';

const sights = kept('sights', readSights);

/** What has been seen of each site, and a call back whenever something new has been. */
export const { current: currentSights, onChange: onSeen } = sights;

/** Keeps what was told of a site. Never rejects. */
export const keepSight = (site: SiteId, kind: SightKind, at: number): Promise<void> =>
  sights.change((before) => afterSight(before, site, kind, at));

/** Forgets what was seen: what an older version could not read, this one may. Never rejects. */
export async function forgetSights(): Promise<void> {
  await sights.forget().catch(() => undefined);
}
