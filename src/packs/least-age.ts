import { SITES, type SiteId } from '../site-registry.ts';
import type { Pack } from './schema.ts';

/** Age in years from which a pupil of this school can use a site: the site's own, or the policy's where it is higher. */
export const leastAge = (site: SiteId, { school }: Pack): number =>
  Math.max(SITES[site].minimumAge, school.minimumAge ?? 0);
