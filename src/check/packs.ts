import { readFileSync } from 'node:fs';
import { BUNDLED } from '../packs/bundled.ts';
import { parsePack } from '../packs/read.ts';
import type { Pack } from '../packs/schema.ts';

/** The bundled packs and those in the named files. Throws an Error that names the file, the place and the fault. */
export function packsWith(files: readonly string[]): ReadonlyMap<string, Pack> {
  const packs = new Map(BUNDLED);
  for (const file of files) {
    const result = parsePack(readFile(file));
    if (!result.ok) {
      const faults = result.faults.map(({ path, message }) => `  ${path || 'the pack'}: ${message}`);
      throw new Error(`The pack in ${file} cannot be used:\n${faults.join('\n')}`);
    }
    packs.set(result.pack.id, result.pack);
  }
  return packs;
}

function readFile(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new Error(`${file} cannot be read: ${error instanceof Error ? error.message : error}`);
  }
}
