import type { Role } from '../../vocabulary.ts';
import type { SettingKey, Settings } from '../schema.ts';
import type { Managed } from './read.ts';

/** What an administrator may set and yet leave to the person (`mayChange`). `school` goes with its role. */
export const CHANGEABLE = ['school', 'sites', 'hold', 'age', 'rehearsal'] as const;

/** What an administrator may take away, having no value to set (`mayNot`): pausing, and "not about our school". */
export const FORBIDDABLE = ['pause', 'notOurs'] as const;

/** What a person does or does not decide on a managed device. */
export type Freedom = (typeof CHANGEABLE)[number] | (typeof FORBIDDABLE)[number];

/** Who works for whoever administers the device. */
const EMPLOYED: readonly Role[] = ['staff', 'official'];

/**
 * For whom it can never be locked, whatever a policy says: no employer decides these for the people it employs.
 * Closing a card is not here, because nothing can take that from anybody.
 */
export const NEVER_LOCKED: Readonly<Record<Freedom, readonly Role[]>> = {
  school: [],
  age: [],
  rehearsal: [],
  sites: EMPLOYED,
  hold: EMPLOYED,
  pause: EMPLOYED,
  notOurs: EMPLOYED,
};

/** What the administrator has a word in: true where the person cannot change it, false where it is but a default. */
export type Locks = Readonly<Partial<Record<Freedom, boolean>>>;

/** Where a policy's values go; `school` is laid over the schools and roles. */
const KEYS = ['sites', 'hold', 'age', 'rehearsal'] as const satisfies readonly Freedom[];
export type Laid = Partial<Pick<Settings, (typeof KEYS)[number]>>;

/** Whether an administrator can lock this for somebody of these roles. */
export function canLock(freedom: Freedom, roles: readonly Role[]): boolean {
  return !roles.some((role) => NEVER_LOCKED[freedom].includes(role));
}

/**
 * Lays an administrator's values over the person's own, which stay as they are stored: they count again once the
 * policy is gone. `chosen`: which settings the person has ever chosen.
 */
export function layOver(
  own: Settings,
  chosen: ReadonlySet<SettingKey>,
  { membership, laid, mayChange, mayNot }: Pick<Managed, 'membership' | 'laid' | 'mayChange' | 'mayNot'>,
): { settings: Settings; locks: Locks } {
  const locks: Partial<Record<Freedom, boolean>> = {};
  const settings = { ...own };
  if (membership) {
    locks.school = !mayChange.includes('school');
    if (locks.school || own.memberships.length === 0) settings.memberships = [membership];
  }
  const roles = settings.memberships.map(({ role }) => role);
  for (const key of KEYS) {
    if (laid[key] === undefined) continue;
    const isLocked = !mayChange.includes(key) && canLock(key, roles);
    locks[key] = isLocked;
    if (isLocked || !chosen.has(key)) Object.assign(settings, { [key]: laid[key] });
  }
  for (const one of mayNot) if (canLock(one, roles)) locks[one] = true;
  if (locks.pause) settings.pausedUntil = 0;
  if (locks.notOurs) settings.dismissals = [];
  return { settings, locks };
}
