import type { Membership, Settings } from '../../settings/schema.ts';
import type { InForce } from '../../settings/storage.ts';
import { SITE_IDS, SITES } from '../../site-registry.ts';
import { ROLES, type Role } from '../../vocabulary.ts';
import { welcome as words } from '../../words/welcome.ts';
import { list } from '../dates.ts';
import { asksAboutChats, someSite, withPack } from '../who.ts';

/** One school and what the person is there, as it is being filled in: `school` is a pack's id, "" until chosen. */
export interface Belonging {
  school: string;
  roles: readonly Role[];
}

/** The schools and roles a person has, a school each; one empty one where there is none. */
export function belongingsOf(memberships: readonly Membership[]): Belonging[] {
  const schools = [...new Set(memberships.map(({ school }) => school))];
  if (schools.length === 0) return [{ school: '', roles: [] }];
  return schools.map((school) => ({
    school,
    roles: ROLES.filter((role) => memberships.some((one) => one.school === school && one.role === role)),
  }));
}

/** What of it is complete. */
export function membershipsOf(belongings: readonly Belonging[]): Membership[] {
  return belongings.flatMap(({ school, roles }) => (school ? roles.map((role) => ({ school, role })) : []));
}

type State = Pick<InForce, 'settings' | 'packs' | 'helpOnly'>;

/** What is still missing, or that nothing is. */
export function stateOf({ settings, packs, helpOnly }: State, belongings: readonly Belonging[]): string {
  const { state } = words;
  const begun = belongings.find(({ school, roles }) => school && roles.length === 0);
  if (begun) return state.noRole(packs.get(begun.school)?.school.name ?? begun.school);
  if (settings.memberships.length === 0) return state.noSchool;
  if (withPack(settings, packs).length === 0) return state.noPack;
  const sites = SITE_IDS.filter((id) => settings.sites.includes(id)).map((id) => SITES[id].name);
  if (sites.length === 0 && !someSite(helpOnly)) return state.noSites;
  if (settings.pausedUntil > Date.now()) return state.paused;
  if (asksAboutChats(settings) && settings.direct === null) return state.noDirect;
  return sites.length > 0 ? state.ready(list(sites)) : state.onlyHelp;
}

/** Whether Forethought reads and speaks from now on, whatever is left to answer. */
export function isReady({ settings, packs, helpOnly }: State): boolean {
  return withPack(settings, packs).length > 0 && (settings.sites.length > 0 || someSite(helpOnly));
}

/** Whether the person is asked for their own children's names: never a pupil, nor the school's own account. */
export function mayHaveFamily({ memberships }: Pick<Settings, 'memberships'>): boolean {
  const roles = memberships.map(({ role }) => role);
  return !roles.includes('pupil') && roles.some((role) => role !== 'official');
}
