import type { Pack } from '../../packs/schema.ts';
import { ROLES, type Role } from '../../vocabulary.ts';
import { faults as catalogue } from '../../words/faults.ts';
import type { Membership } from '../schema.ts';
import { canLock, type Laid } from './freedoms.ts';
import { MANAGED_KEYS, type ManagedValue } from './keys.ts';
import { Reader } from './reader.ts';

const { policy: words } = catalogue;

/** What a school's administrator has set, as far as it could be understood. */
export interface Managed {
  /** The school and role of this device; absent where the policy gives none, or half of it. */
  membership?: Membership;
  /** The pack of that school: it counts before one of the same id that the person has added. */
  pack?: Pack;
  /** Values for settings; `freedoms.ts` tells what the person may still choose. */
  laid: Laid;
  /** "21:00-07:00": when nothing of ordinary weight opens a card. */
  quietHours: ManagedValue<'quietHours'>;
  mayChange: ManagedValue<'mayChange'>;
  mayNot: ManagedValue<'mayNot'>;
  /** What was passed over, in sentences for the administrator. */
  faults: string[];
}

/** The values of a policy that Forethought has a name for: Firefox hands others over as well. */
export function knownValues(values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const known = Object.entries(values).filter(
    ([key, value]) => value !== undefined && MANAGED_KEYS.some((one) => one === key),
  );
  return Object.fromEntries(known);
}

/**
 * Reads the values of `storage.managed`, each by itself and a list entry by entry: what does not fit is passed over
 * and said. Chromium has looked at their types alone, and Firefox at nothing. Null where no policy is set. Never
 * rejects.
 */
export async function readManaged(values: Readonly<Record<string, unknown>>): Promise<Managed | null> {
  const given = knownValues(values);
  if (Object.keys(given).length === 0) return null;
  const reader = new Reader(given);
  const belonging = await readBelonging(reader);
  const laid: Laid = {
    sites: reader.list('sites'),
    hold: reader.one('hold'),
    age: reader.one('age'),
    rehearsal: reader.one('rehearsal'),
  };
  reader.one('language');
  return {
    ...belonging,
    laid,
    quietHours: reader.list('quietHours') ?? [],
    mayChange: reader.list('mayChange') ?? [],
    mayNot: readMayNot(reader, belonging.membership?.role),
    faults: reader.faults,
  };
}

/** School and role count together or not at all; without either the person chooses both. */
async function readBelonging(reader: Reader): Promise<Pick<Managed, 'membership' | 'pack'>> {
  const pack = await reader.school();
  const role = reader.one('role');
  const complaints = reader.one('complaints');
  const isSchoolThere = reader.has('school', 'pack');
  if (reader.has('role') && !isSchoolThere) reader.faults.push(words.noSchool);
  if (isSchoolThere && !reader.has('role')) reader.faults.push(words.noRole(ROLES));
  if (complaints && !isSchoolThere) reader.faults.push(words.complaintsAlone);
  if (!pack || !role) return {};
  return {
    membership: { school: pack.id, role },
    pack: complaints ? { ...pack, complaints: { ...pack.complaints, link: linkTo(complaints) } } : pack,
  };
}

const linkTo = (url: string) => ({
  label: url.startsWith('mailto:') ? words.complaintsMail : words.complaintsPage,
  url,
});

/** What can never be locked for this role is left out and said, so that nobody believes it to be locked. */
function readMayNot(reader: Reader, role: Role | undefined): Managed['mayNot'] {
  const given = reader.list('mayNot') ?? [];
  return given.filter((one) => {
    const counts = role === undefined || canLock(one, [role]);
    if (!counts && role) reader.faults.push(words.neverLocked(one, role));
    return counts;
  });
}
