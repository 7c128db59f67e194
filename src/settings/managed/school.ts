import { BUNDLED } from '../../packs/bundled.ts';
import { readCode } from '../../packs/code.ts';
import { type PackReading, parsePack, readPack } from '../../packs/read.ts';
import type { Pack } from '../../packs/schema.ts';
import { faults as catalogue } from '../../words/faults.ts';
import { isRecord } from '../record.ts';

const { policy: words, value: values } = catalogue;

export type School = { ok: true; pack: Pack } | { ok: false; fault: string };

/** Longest id repeated in a message, in UTF-16 code units. */
const QUOTED = 40;

/**
 * Reads `school`: the id of a bundled pack, a set-up code, or a whole pack (JSON text, or in Firefox, which hands
 * any value over, a group). What the person has added has no say in it. Never rejects.
 */
export async function readSchool(value: unknown): Promise<School> {
  if (isRecord(value)) return readPackValue('school', value);
  if (typeof value !== 'string') return no('school', values.wrongKind(values.kinds.string ?? '', `${value}`));
  const text = value.trim();
  if (text.startsWith('{')) return toSchool('school', parsePack(text));
  const bundled = BUNDLED.get(text);
  if (bundled) return { ok: true, pack: bundled };
  if (/^FT\d/i.test(text)) return toSchool('school', await readCode(text));
  return no('school', words.unknownPack(text.slice(0, QUOTED), [...BUNDLED.keys()]));
}

/** Reads a whole pack that stands in the policy as a group. */
export function readPackValue(key: 'school' | 'pack', value: unknown): School {
  return toSchool(key, readPack(value));
}

function toSchool(key: string, reading: PackReading): School {
  if (reading.ok) return reading;
  const [first] = reading.faults;
  return no(key, words.unreadablePack(first?.path ?? '', first?.message ?? ''));
}

const no = (key: string, fault: string): School => ({ ok: false, fault: words.value(key, fault) });
