import { browser } from '../browser.ts';
import type { Pack } from '../packs/schema.ts';
import { type HelpOnly, leaveToAge } from './help-only.ts';
import { type Locks, layOver } from './managed/freedoms.ts';
import { type Managed, readManaged } from './managed/read.ts';
import { PACKS_KEY, readPacks } from './own-packs.ts';
import { COPY_KEY, keepCopy, onUncopied, uncopiedPolicy } from './policy-copy.ts';
import { asRecord } from './record.ts';
import { readSettings, SETTING_KEYS, type SettingFault, type SettingKey, type Settings } from './schema.ts';

/** All that decides what is read and said on this device. */
export interface InForce {
  /** The person's settings with the administrator's laid over them, and sites left out that are off by a pupil's age. */
  settings: Settings;
  /** Those sites; empty where there is none. */
  helpOnly: HelpOnly;
  /** Every pack on this device by id: bundled, the person's own over these, the administrator's over all. */
  packs: ReadonlyMap<string, Pack>;
  /** What the administrator has set; null on a device that is the person's own. */
  managed: Managed | null;
  /** What the administrator decides, and what they leave to the person; empty where nobody administers. */
  locks: Locks;
  /** Stored values that were passed over. */
  faults: SettingFault[];
  /** Packs on this device that could not be read. */
  packFaults: string[];
}

/** Milliseconds after which a policy store that was late has its answer. */
const LATE = 10_000;

const KEYS = [...SETTING_KEYS, PACKS_KEY, COPY_KEY];

let reading: Promise<InForce> | undefined;
let listening = false;
const listeners = new Set<() => void>();

/**
 * What is in force. Read once and kept until it changes; never rejects (defaults where storage fails). A policy's
 * last copy counts at once; the policy store, which can be late after a start, is asked beside it.
 */
export function inForce(): Promise<InForce> {
  listen();
  reading ??= browser.storage.local.get(KEYS).then(toInForce, () => {
    // Asked again next time: one failure must not leave the person without their school.
    reading = undefined;
    return toInForce({});
  });
  return reading;
}

async function toInForce(stored: Readonly<Record<string, unknown>>): Promise<InForce> {
  const { settings, faults } = readSettings(stored);
  const { packs, faults: packFaults } = readPacks(stored[PACKS_KEY]);
  const managed = uncopiedPolicy() ?? (await readManaged(asRecord(stored[COPY_KEY])));
  const chosen = new Set<SettingKey>(SETTING_KEYS.filter((key) => stored[key] !== undefined));
  const laid = managed ? layOver(settings, chosen, managed) : { settings, locks: {} };
  const pack = managed?.pack;
  const known = pack ? new Map([...packs, [pack.id, pack]]) : packs;
  const { locks } = laid;
  return {
    ...leaveToAge(laid.settings, { chosen, locks, packs: known }),
    packs: known,
    managed,
    locks,
    faults,
    packFaults,
  };
}

/** Calls back whenever what is in force has changed. */
export function onChanged(callback: () => void): void {
  listen();
  listeners.add(callback);
}

/**
 * Stores some settings; the others stay as they are. Rejects with a sentence where a value does not fit, and with
 * the browser's reason when storage fails; nothing is changed then.
 */
export async function saveSettings(changes: Partial<Settings>): Promise<void> {
  await browser.storage.local.set(checked(changes));
}

/**
 * Stores some settings and packs, in place of own packs of the same ids: all of it in one write, or nothing. Rejects
 * as `saveSettings` does.
 */
export async function restore(changes: Partial<Settings>, packs: readonly Pack[]): Promise<void> {
  const added = Object.fromEntries(packs.map((pack) => [pack.id, pack]));
  const stored = packs.length > 0 && { [PACKS_KEY]: { ...(await ownPacks()), ...added } };
  await browser.storage.local.set({ ...checked(changes), ...stored });
}

function checked(changes: Partial<Settings>): Partial<Settings> {
  const [fault] = readSettings(changes).faults;
  if (fault) throw new Error(`${fault.path}: ${fault.message}`);
  return decided(changes);
}

/** A list of sites that says nothing else, as from an older version, decides about all of them. */
const decided = <Values extends { sites?: unknown; undecided?: unknown }>(values: Values): Values =>
  values.sites && !values.undecided ? { ...values, undecided: [] } : values;

/** The person's own settings as stored at this moment, without an administrator's. Rejects with the browser's reason. */
export async function ownSettings(): Promise<{ settings: Settings; faults: SettingFault[] }> {
  return readSettings(decided(await browser.storage.local.get([...SETTING_KEYS])));
}

/** Adds a pack to this device, in place of an own one of the same id. Rejects with the browser's reason. */
export async function savePack(pack: Pack): Promise<void> {
  const stored = await ownPacks();
  await browser.storage.local.set({ [PACKS_KEY]: { ...stored, [pack.id]: pack } });
}

/** Takes a pack of the person's own off this device; a bundled one of that id counts again. */
export async function removePack(id: string): Promise<void> {
  const { [id]: _removed, ...kept } = await ownPacks();
  await browser.storage.local.set({ [PACKS_KEY]: kept });
}

/** The packs the person has added, as they are stored. */
export async function ownPacks(): Promise<Readonly<Record<string, unknown>>> {
  return asRecord((await browser.storage.local.get(PACKS_KEY))[PACKS_KEY]);
}

/** Erases everything Forethought keeps on this device, but for what an administrator has set: that stays in force. */
export async function eraseEverything(): Promise<void> {
  const kept = Object.keys(await browser.storage.local.get(null)).filter((key) => key !== COPY_KEY);
  await browser.storage.local.remove(kept);
  await keepCopy();
}

function listen(): void {
  if (listening) return;
  listening = true;
  browser.storage.local.onChanged.addListener((changes) => {
    // Counters change with every card and decide nothing that is already shown.
    if (Object.keys(changes).some((key) => KEYS.includes(key))) readAnew();
  });
  onUncopied(readAnew);
  // Firefox has no such event: there a policy changes with a restart.
  browser.storage.managed?.onChanged?.addListener(() => void keepCopy({ settled: true }));
  void keepCopy();
  // On a device's first start the store says "nothing" until the policy has arrived, and Firefox tells of no change.
  setTimeout(() => void keepCopy(), LATE);
}

function readAnew(): void {
  reading = undefined;
  for (const listener of listeners) listener();
}
