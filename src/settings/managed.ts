import { BUNDLED } from '../packs/bundled.ts';
import { readCode } from '../packs/code.ts';
import { type PackReading, parsePack, readPack } from '../packs/read.ts';
import type { Pack } from '../packs/schema.ts';
import { ROLES } from '../vocabulary.ts';
import { faults as catalogue } from '../words/faults.ts';
import type { Membership } from './schema.ts';

const { policy: words } = catalogue;

/** What a school's administrator has set, as far as it could be understood. */
export interface Managed {
  /** The one school and role of this device; absent where the policy is incomplete. */
  membership?: Membership;
  /** The pack of that school: it counts before one of the same id that the person has added. */
  pack?: Pack;
  /** What was passed over, in sentences for the administrator. */
  faults: string[];
}

/**
 * Reads the values of `storage.managed`: `school` is the id of a bundled pack or a whole pack (JSON text, a set-up
 * code, or in Firefox an object), `role` one of ours. What the person has added has no say in it. Firefox applies no
 * schema, so all is checked here. Null where no policy is set. Never rejects.
 */
export async function readManaged(values: Readonly<Record<string, unknown>>): Promise<Managed | null> {
  const { school, role } = values;
  if (school === undefined && role === undefined) return null;
  const faults: string[] = [];
  const chosen = await readSchool(school);
  if (!chosen.ok) faults.push(chosen.fault);
  const knownRole = ROLES.find((one) => one === role);
  if (!knownRole) faults.push(roleFault(role));
  if (!chosen.ok || !knownRole) return { faults };
  const { pack } = chosen;
  return { membership: { school: pack.id, role: knownRole }, pack, faults };
}

type School = { ok: true; pack: Pack } | { ok: false; fault: string };

async function readSchool(value: unknown): Promise<School> {
  const no = (fault: string) => ({ ok: false as const, fault: words.school(fault) });
  if (value === undefined) return no(words.noSchool);
  if (typeof value === 'object' && value !== null) return toSchool(readPack(value), no);
  if (typeof value !== 'string') return no(words.noText);
  const text = value.trim();
  if (text.startsWith('{')) return toSchool(parsePack(text), no);
  const bundled = BUNDLED.get(text);
  if (bundled) return { ok: true, pack: bundled };
  if (/^FT\d/i.test(text)) return toSchool(await readCode(text), no);
  return no(words.unknownPack(text.slice(0, 40), [...BUNDLED.keys()]));
}

function toSchool(reading: PackReading, no: (fault: string) => School): School {
  if (reading.ok) return reading;
  const [first] = reading.faults;
  return no(words.unreadablePack(first?.path, first?.message));
}

function roleFault(role: unknown): string {
  // Chromium takes a role that its schema does not list away before anybody sees it.
  if (role === undefined) return words.noRole(ROLES);
  return words.unknownRole(JSON.stringify(role)?.slice(0, 40), ROLES);
}
