import { readPack } from '../../src/packs/read.ts';
import type { Pack } from '../../src/packs/schema.ts';
import json from './larkholm-fell.json' with { type: 'json' };

/** A pack as a school gives it out: school, people and policy are made up. */
export const MADE_UP = json;

/** The same, read. */
export const LARKHOLM_FELL: Pack = (() => {
  const reading = readPack(json);
  if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
  return reading.pack;
})();
