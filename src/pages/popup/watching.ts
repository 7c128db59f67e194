import type { InForce } from '../../settings/storage.ts';
import type { SiteId } from '../../site-registry.ts';
import { withPack } from '../who.ts';
import type { Tab } from './tab.ts';

/** Whether Forethought is watching a tab, and why not where it is not. Every case has its sentence in the words. */
export type Watching =
  | { is: 'not-set-up' }
  | { is: 'pack-missing' }
  | { is: 'paused'; until: number }
  | { is: 'elsewhere' }
  | { is: 'site-off'; site: SiteId }
  | { is: 'not-allowed'; site: SiteId }
  | { is: 'reload'; site: SiteId }
  | { is: 'no-draft'; site: SiteId }
  | { is: 'private'; site: SiteId }
  | { is: 'watching'; site: SiteId };

/** @param now milliseconds since the epoch */
export function watching(
  { settings, packs }: Pick<InForce, 'settings' | 'packs'>,
  { site, isAllowed, state }: Tab,
  now: number,
): Watching {
  if (settings.memberships.length === 0) return { is: 'not-set-up' };
  if (withPack(settings, packs).length === 0) return { is: 'pack-missing' };
  if (settings.pausedUntil > now) return { is: 'paused', until: settings.pausedUntil };
  if (!site) return { is: 'elsewhere' };
  if (!settings.sites.includes(site)) return { is: 'site-off', site };
  if (!isAllowed) return { is: 'not-allowed', site };
  if (!state) return { is: 'reload', site };
  if (!state.writing) return { is: 'no-draft', site };
  if (state.isPrivate && settings.direct !== true) return { is: 'private', site };
  return { is: 'watching', site };
}
