import { faults as words } from '../words/faults.ts';
import type { Fault } from './faults.ts';
import { faultsOf } from './faults.ts';
import { jsonFault, placeOf } from './json-fault.ts';
import type { Pack } from './schema.ts';
import { PACK_VERSION, packSchema } from './schema.ts';

export type { Fault } from './faults.ts';

export type PackReading = { ok: true; pack: Pack } | { ok: false; faults: Fault[] };

/** Longest pack read, in UTF-16 code units; the bundled ones are a fiftieth of it. */
const LONGEST = 1_000_000;

/** As many faults as somebody will read; a hostile pack could have a million. */
const MOST_FAULTS = 100;

/**
 * Reads a pack out of any value: the pack with its defaults filled in, or what is wrong with it,
 * each fault with the place and what to do. Never throws on what JSON can hold.
 */
export function readPack(value: unknown): PackReading {
  const version = versionOf(value);
  if (version > PACK_VERSION) return refused('version', words.pack.newer(version));
  const parsed = packSchema.safeParse(value);
  if (parsed.success) return { ok: true, pack: parsed.data };
  return { ok: false, faults: faultsOf(parsed.error.issues.slice(0, MOST_FAULTS), value) };
}

/** Reads a pack written as JSON; where it is not JSON, the fault's path is "line 3, column 7". */
export function parsePack(json: string): PackReading {
  const parsed = parseJson(json);
  return parsed.ok ? readPack(parsed.value) : parsed;
}

/**
 * Reads JSON as people's files hold it; what is wrong is a fault whose path is "line 3, column 7".
 * @param most longest text read, in UTF-16 code units
 */
export function parseJson(
  json: string,
  most = LONGEST,
): { ok: true; value: unknown } | { ok: false; faults: Fault[] } {
  if (json.length > most) return refused('file', words.file.tooLong(json.length, most));
  // Some Windows editors put a byte-order mark in front, which JSON does not allow.
  const text = json.replace(/^\uFEFF/, '');
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    const fault = jsonFault(text) ?? { at: 0, message: words.file.notJson };
    return refused(placeOf(text, fault.at), fault.message);
  }
}

function refused(path: string, message: string): { ok: false; faults: Fault[] } {
  return { ok: false, faults: [{ path, message }] };
}

/** The pack's version where it says one; 0 leaves it to the schema to say what is wrong. */
function versionOf(value: unknown): number {
  if (typeof value !== 'object' || value === null || !('version' in value)) return 0;
  return typeof value.version === 'number' ? value.version : 0;
}
