import { readCode } from '../packs/code.ts';
import type { Fault } from '../packs/faults.ts';
import { parsePack, readPack } from '../packs/read.ts';
import type { Pack } from '../packs/schema.ts';
import { ROLES } from '../vocabulary.ts';
import type { Membership } from './schema.ts';

/** What a school's administrator has set, as far as it could be understood. */
export interface Managed {
  /** The one school and role of this device; absent where the policy is incomplete. */
  membership?: Membership;
  /** The whole pack, where the policy brings one. */
  pack?: Pack;
  /** What was passed over, in sentences for the administrator. */
  faults: string[];
}

/**
 * Reads the values of `storage.managed`: `school` is the id of a pack on this device, a whole pack (JSON text, a
 * set-up code, or in Firefox an object), `role` one of ours. Firefox applies no schema, so all is checked here.
 * Null where no policy is set. Never rejects.
 */
export async function readManaged(
  values: Readonly<Record<string, unknown>>,
  packs: ReadonlyMap<string, Pack>,
): Promise<Managed | null> {
  const { school, role } = values;
  if (school === undefined && role === undefined) return null;
  const faults: string[] = [];
  const chosen = await readSchool(school, packs);
  if (!chosen.ok) faults.push(chosen.fault);
  const knownRole = ROLES.find((one) => one === role);
  if (!knownRole) faults.push(roleFault(role));
  if (!chosen.ok || !knownRole) return { faults };
  const { id, pack } = chosen.value;
  return { membership: { school: id, role: knownRole }, ...(pack && { pack }), faults };
}

interface School {
  id: string;
  pack?: Pack;
}

async function readSchool(
  value: unknown,
  packs: ReadonlyMap<string, Pack>,
): Promise<{ ok: true; value: School } | { ok: false; fault: string }> {
  const no = (fault: string) => ({ ok: false as const, fault: `The policy value "school": ${fault}` });
  if (value === undefined) return no("is missing. Add a pack's id, a whole pack or a set-up code.");
  if (typeof value === 'object' && value !== null) return toSchool(readPack(value), no);
  if (typeof value !== 'string') return no('should be a text in quotes.');
  const text = value.trim();
  if (text.startsWith('{')) return toSchool(parsePack(text), no);
  if (packs.has(text)) return { ok: true, value: { id: text } };
  if (/^FT\d/i.test(text)) return toSchool(await readCode(text), no);
  return no(`no pack is called "${text.slice(0, 40)}". Known here: ${[...packs.keys()].join(', ')}.`);
}

function toSchool(
  reading: { ok: true; pack: Pack } | { ok: false; faults: Fault[] },
  no: (fault: string) => { ok: false; fault: string },
) {
  if (reading.ok) return { ok: true as const, value: { id: reading.pack.id, pack: reading.pack } };
  const [first] = reading.faults;
  return no(`the pack could not be read (${first?.path}: ${first?.message})`);
}

function roleFault(role: unknown): string {
  const wanted = `Use one of: ${ROLES.join(', ')}.`;
  return role === undefined
    ? // Chromium takes a role that its schema does not list away before anybody sees it.
      `The policy value "role" is missing, or is none that Forethought knows. ${wanted}`
    : `The policy value "role": ${JSON.stringify(role)?.slice(0, 40)} is not a role Forethought knows. ${wanted}`;
}
