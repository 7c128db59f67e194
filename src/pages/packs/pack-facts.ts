import { readCode } from '../../packs/code.ts';
import type { Fault } from '../../packs/faults.ts';
import { type PackReading, parsePack } from '../../packs/read.ts';
import type { Pack } from '../../packs/schema.ts';
import { ROLES, type Role } from '../../vocabulary.ts';
import { isRuleFor } from '../rules.ts';

/** Largest file that is read, in bytes: a pack is at most a million characters. */
export const LARGEST_FILE = 4_000_000;

/** Reads what somebody pasted or opened: a whole pack begins with a brace, anything else should hold a code. */
export async function readText(text: string): Promise<PackReading> {
  return /^\uFEFF?\s*\{/.test(text) ? parsePack(text) : readCode(text);
}

/** Reads a file of somebody's choice: a pack, or a text that holds a set-up code. Rejects where it cannot be read. */
export async function readFile(file: File): Promise<PackReading> {
  const text = await file.text();
  return /\.json$/i.test(file.name) ? parsePack(text) : readText(text);
}

/** How many rules this policy has for each role, those that speak of consequences among them: all a card can show. */
export function rulesByRole({ clauses }: Pick<Pack, 'clauses'>): { role: Role; count: number }[] {
  return ROLES.map((role) => ({ role, count: clauses.filter((clause) => isRuleFor(clause, role)).length }));
}

/** Where a pack's link leads. */
export interface Destination {
  kind: 'page' | 'email';
  /** The whole host, with its port, in the letters that the browser resolves; every address of an e-mail. */
  place: string;
}

/** Where a link leads, in full: a host that only looks like another is shown as it is ("xn--…"). */
export function destinationOf(url: string): Destination {
  if (!URL.canParse(url)) return { kind: 'page', place: url };
  const { protocol, host, pathname, searchParams } = new URL(url);
  if (protocol !== 'mailto:') return { kind: 'page', place: host };
  // A mailto link can name readers in three more places.
  const others = [...searchParams].filter(([key]) => /^(to|cc|bcc)$/i.test(key)).map(([, value]) => value);
  return { kind: 'email', place: [decoded(pathname), ...others].filter(Boolean).join(', ') };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** As many faults as somebody will read at once, and how many are left. */
export function firstFaults(faults: readonly Fault[], most = 8): { shown: readonly Fault[]; more: number } {
  return { shown: faults.slice(0, most), more: Math.max(0, faults.length - most) };
}
