import { z } from 'zod';
import { SITE_IDS, type SiteId } from '../vocabulary.ts';

/** When (milliseconds since the epoch) each was last told of a site: no words, no address, no surface. */
const sightsSchema = z.strictObject({
  /** A draft was read. */
  watching: z.number().min(0).optional(),
  /** A draft was read, and nothing was found that sends it. */
  unheld: z.number().min(0).optional(),
  /** Somebody wrote in a box that is not known. */
  changed: z.number().min(0).optional(),
});
export type Sights = z.infer<typeof sightsSchema>;
export type SightKind = keyof Sights;
export type SightsBySite = Partial<Record<SiteId, Sights>>;

const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;
/** As long as a change is told of beside drafts that have been read since. */
const LASTING = 7 * DAY;

/** What is kept, site by site; what cannot be read counts as nothing seen. */
export function readSights(stored: unknown): SightsBySite {
  const read = z.record(z.string(), z.unknown()).safeParse(stored);
  if (!read.success) return {};
  return Object.fromEntries(
    SITE_IDS.flatMap((site) => {
      const sights = sightsSchema.safeParse(read.data[site]);
      return sights.success ? [[site, sights.data]] : [];
    }),
  );
}

/** What is kept after one more was told; the same object where it says nothing new within the hour. */
export function afterSight(before: SightsBySite, site: SiteId, kind: SightKind, at: number): SightsBySite {
  const sights = before[site] ?? {};
  const last = sights[kind] ?? Number.NEGATIVE_INFINITY;
  const isLatest = Object.values(sights).every((one) => one <= last);
  if (isLatest && at >= last && at - last < HOUR) return before;
  return { ...before, [site]: { ...sights, [kind]: at } };
}

/**
 * What to say of a site. A box that was not known is told of until it has been a week, even where drafts have been
 * read elsewhere on the site since: which of its places has changed, nobody can tell.
 */
export type SiteSight =
  | { is: 'unseen' }
  | { is: 'watching' | 'unheld' | 'changed'; at: number }
  | { is: 'partly'; at: number; changedAt: number };

/** @param now milliseconds since the epoch */
export function sightOfSite({ watching = 0, unheld = 0, changed = 0 }: Sights, now: number): SiteSight {
  const read = Math.max(watching, unheld);
  if (read === 0 && changed === 0) return { is: 'unseen' };
  if (changed >= read) return { is: 'changed', at: changed };
  if (now - changed < LASTING) return { is: 'partly', at: read, changedAt: changed };
  return unheld >= watching ? { is: 'unheld', at: unheld } : { is: 'watching', at: watching };
}
