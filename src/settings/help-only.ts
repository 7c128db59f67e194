import { leastAge } from '../packs/least-age.ts';
import type { Pack } from '../packs/schema.ts';
import { SITE_IDS, type SiteId } from '../vocabulary.ts';
import type { Locks } from './managed/freedoms.ts';
import type { SettingKey, Settings } from './schema.ts';

/**
 * Sites that are off by default because the pupil who writes is younger than they are for, each with the age in years
 * that it takes. A draft there is answered with help, where it asks for that, and with the card about the age: a child
 * in danger must find help there too.
 */
export type HelpOnly = Readonly<Partial<Record<SiteId, number>>>;

type Writer = Pick<Settings, 'memberships' | 'age'>;
type Packs = ReadonlyMap<string, Pack>;

/** The pack of a school whose pupil the person is, and by which they are too young for a site; undefined if by none. */
export function packAbove(site: SiteId, { memberships, age }: Writer, packs: Packs): Pack | undefined {
  if (age === null) return undefined;
  return memberships
    .filter(({ role }) => role === 'pupil')
    .map(({ school }) => packs.get(school))
    .find((pack) => pack && age < leastAge(site, pack));
}

/**
 * What is in force of the sites. Where neither the person nor an administrator has said whether a site is read, it is,
 * unless the person is a pupil below its age: then it is left out, and listed. Whoever is something else as well, a
 * parent's and a child's browser in one, keeps their sites.
 *
 * @param chosen settings that the person has ever chosen
 */
export function leaveToAge(
  settings: Settings,
  { chosen, locks, packs }: { chosen: ReadonlySet<SettingKey>; locks: Locks; packs: Packs },
): { settings: Settings; helpOnly: HelpOnly } {
  const undecided = undecidedSites(settings, chosen, locks);
  const isPupilOnly = settings.memberships.every(({ role }) => role === 'pupil');
  const helpOnly: Partial<Record<SiteId, number>> = {};
  for (const site of undecided) {
    const pack = isPupilOnly && packAbove(site, settings, packs);
    if (pack) helpOnly[site] = leastAge(site, pack);
  }
  const listed = new Set([...settings.sites, ...undecided]);
  const sites = [...listed].filter((site) => helpOnly[site] === undefined);
  return { settings: { ...settings, sites, undecided }, helpOnly };
}

function undecidedSites(
  { undecided }: Settings,
  chosen: ReadonlySet<SettingKey>,
  { sites: isLocked }: Locks,
): SiteId[] {
  const isAdministrators = isLocked === true || (isLocked === false && !chosen.has('sites'));
  if (isAdministrators) return [];
  if (chosen.has('undecided')) return undecided;
  return chosen.has('sites') ? [] : [...SITE_IDS];
}

/** The changes that turn one site on or off, and leave the others to what decided them before. */
export function turned(
  { sites, undecided }: Pick<Settings, 'sites' | 'undecided'>,
  site: SiteId,
  isOn: boolean,
): Pick<Settings, 'sites' | 'undecided'> {
  const others = sites.filter((one) => one !== site);
  return {
    sites: isOn ? [...others, site] : others,
    undecided: undecided.filter((one) => one !== site),
  };
}
