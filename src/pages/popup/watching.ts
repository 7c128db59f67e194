import type { Sees } from '../../messages/protocol.ts';
import type { InForce } from '../../settings/storage.ts';
import type { SiteId } from '../../site-registry.ts';
import { withPack } from '../who.ts';
import type { Tab } from './tab.ts';

/**
 * Whether Forethought is watching a tab, and why not where it is not: "watching" only as the page's own script says that
 * it reads a composer now. Every case has its sentence in the words.
 */
export type Watching =
  | { is: 'not-set-up' }
  | { is: 'pack-missing' }
  | { is: 'paused'; until: number }
  | { is: 'elsewhere' }
  | { is: 'site-off'; site: SiteId }
  | { is: 'too-young'; site: SiteId; age: number }
  | { is: 'not-allowed'; site: SiteId }
  | { is: 'reload'; site: SiteId }
  | { is: 'private'; site: SiteId }
  | { is: Sees; site: SiteId };

/** @param now milliseconds since the epoch */
export function watching(
  { settings, packs, helpOnly }: Pick<InForce, 'settings' | 'packs' | 'helpOnly'>,
  { site, isAllowed, state }: Tab,
  now: number,
): Watching {
  if (settings.memberships.length === 0) return { is: 'not-set-up' };
  if (withPack(settings, packs).length === 0) return { is: 'pack-missing' };
  if (settings.pausedUntil > now) return { is: 'paused', until: settings.pausedUntil };
  if (!site) return { is: 'elsewhere' };
  const age = helpOnly[site];
  if (!settings.sites.includes(site) && age === undefined) return { is: 'site-off', site };
  if (!isAllowed) return { is: 'not-allowed', site };
  if (!state) return { is: 'reload', site };
  const { sees, isPrivate } = state;
  const isInUse = sees !== 'nothing' && sees !== 'changed';
  if (isInUse && isPrivate && settings.direct !== true) return { is: 'private', site };
  // Where it can see no draft, it sees none that asks for help either.
  if (age !== undefined && sees !== 'changed') return { is: 'too-young', site, age };
  return { is: sees, site };
}
