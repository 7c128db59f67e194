import type { Fault } from '../packs/faults.ts';
import { parseJson, readPack } from '../packs/read.ts';
import type { Pack } from '../packs/schema.ts';
import { faults as words } from '../words/faults.ts';
import { asRecord, isRecord } from './record.ts';
import { readSettings, SETTING_KEYS, type SettingKey, type Settings } from './schema.ts';

/** Version of the file this build writes and reads. */
const VERSION = 1;

/** Longest file read, in UTF-16 code units: more than a browser lets an extension store. */
const LONGEST = 20_000_000;
/** Largest file read, in bytes: UTF-8 takes at most three for each code unit. */
export const LARGEST_BACKUP = 3 * LONGEST;

/** What a file of settings holds: those that are carried over, and the person's own packs. */
export interface Backup {
  settings: Partial<Settings>;
  packs: Pack[];
}

/** A pause is of the moment, and not carried to another device. */
const CARRIED: readonly SettingKey[] = SETTING_KEYS.filter((key) => key !== 'pausedUntil');

/**
 * Writes the settings and own packs (as stored, by id) as a file that `readBackup` reads: JSON, two spaces, a line
 * break at the end. A stored pack that cannot be read would make the whole file one that is refused: it is left out.
 */
export function writeBackup(settings: Settings, stored: Readonly<Record<string, unknown>>): string {
  const carried = Object.fromEntries(CARRIED.map((key) => [key, settings[key]]));
  const readings = Object.values(stored).map((value) => readPack(value));
  const packs = readings.flatMap((reading) => (reading.ok ? [reading.pack] : []));
  return `${JSON.stringify({ forethought: VERSION, settings: carried, packs }, null, 2)}\n`;
}

/**
 * Reads such a file, whole or not at all: where anything in it is wrong, the faults say where and what to do, so
 * that nothing is half changed. Settings the file does not name are left out of the result. Never throws.
 */
export function readBackup(json: string): { ok: true; backup: Backup } | { ok: false; faults: Fault[] } {
  const parsed = parseJson(json, LONGEST);
  if (!parsed.ok) return parsed;
  const { forethought, settings: given, packs: listed } = asRecord(parsed.value);
  const wrong = versionFault(forethought);
  if (wrong) return { ok: false, faults: [{ path: 'forethought', message: wrong }] };
  const settings = readGiven(given);
  const packs = readListed(listed);
  const faults = [...settings.faults, ...packs.faults];
  if (faults.length > 0) return { ok: false, faults };
  return { ok: true, backup: { settings: settings.values, packs: packs.values } };
}

function versionFault(version: unknown): string | null {
  if (version === VERSION) return null;
  return typeof version === 'number' && version > VERSION ? words.backup.newer : words.backup.foreign;
}

function readGiven(value: unknown): { values: Partial<Settings>; faults: Fault[] } {
  if (value !== undefined && !isRecord(value))
    return {
      values: {},
      faults: [{ path: 'settings', message: words.backup.noGroup }],
    };
  const given = asRecord(value);
  const strangers = Object.keys(given).filter((key) => !CARRIED.some((one) => one === key));
  const { settings, faults } = readSettings(given);
  const named = CARRIED.filter((key) => Object.hasOwn(given, key));
  return {
    values: Object.fromEntries(named.map((key) => [key, settings[key]])),
    faults: [
      ...strangers.map((key) => ({
        path: `settings.${key}`,
        message: words.backup.noSuchSetting,
      })),
      ...faults.map(({ path, message }) => ({ path: `settings.${path}`, message })),
    ],
  };
}

function readListed(listed: unknown): { values: Pack[]; faults: Fault[] } {
  if (listed !== undefined && !Array.isArray(listed))
    return { values: [], faults: [{ path: 'packs', message: words.backup.noList }] };
  const readings = (listed ?? []).map((value: unknown) => readPack(value));
  return {
    values: readings.flatMap((reading: ReturnType<typeof readPack>) => (reading.ok ? [reading.pack] : [])),
    faults: readings.flatMap((reading: ReturnType<typeof readPack>, index: number) =>
      reading.ok
        ? []
        : reading.faults.map(({ path, message }) => ({ path: `packs[${index}].${path}`, message })),
    ),
  };
}
