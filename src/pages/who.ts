import type { Pack } from '../packs/schema.ts';
import type { HelpOnly } from '../settings/help-only.ts';
import type { Membership, Settings } from '../settings/schema.ts';

type Belongs = Pick<Settings, 'memberships'>;

/** The schools and roles that can be judged by: a policy that is not on this device says nothing. */
export function withPack({ memberships }: Belongs, packs: ReadonlyMap<string, Pack>): readonly Membership[] {
  return memberships.filter(({ school }) => packs.has(school));
}

/** Whether these roles are asked about one-to-one messages, because their policies speak of them. */
export function asksAboutChats({ memberships }: Belongs): boolean {
  return memberships.some(({ role }) => role === 'staff' || role === 'pupil');
}

/** Whether any site is off because of a pupil's age. */
export const someSite = (helpOnly: HelpOnly): boolean => Object.keys(helpOnly).length > 0;

/** Whether the person is a pupil somewhere, and so may say how old they are. */
export function mayHaveAge({ memberships }: Belongs): boolean {
  return memberships.some(({ role }) => role === 'pupil');
}

/** Whether the person is a pupil and nothing else, and so reads the plain words. */
export function isPupil({ memberships }: Belongs): boolean {
  return memberships.length > 0 && memberships.every(({ role }) => role === 'pupil');
}
