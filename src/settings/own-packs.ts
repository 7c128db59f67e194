import { BUNDLED } from '../packs/bundled.ts';
import { readPack } from '../packs/read.ts';
import type { Pack } from '../packs/schema.ts';
import { faults as words } from '../words/faults.ts';
import { asRecord } from './record.ts';

/** Where the packs that the person has added (from a code or a file) are stored, by id. */
export const PACKS_KEY = 'packs';

/** The packs on this device, the person's own in place of bundled ones of the same id, and what could not be read. */
export function readPacks(stored: unknown): { packs: ReadonlyMap<string, Pack>; faults: string[] } {
  const packs = new Map(BUNDLED);
  const faults: string[] = [];
  for (const [id, value] of Object.entries(asRecord(stored))) {
    const reading = readPack(value);
    if (reading.ok) packs.set(reading.pack.id, reading.pack);
    else {
      const [first] = reading.faults;
      faults.push(words.pack.stored(id, first?.path ?? '', first?.message ?? ''));
    }
  }
  return { packs, faults };
}
