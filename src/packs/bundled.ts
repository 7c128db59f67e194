import type { Pack } from './schema.ts';
import baguleyHall from './schools/baguley-hall.json' with { type: 'json' };
import bigginHill from './schools/biggin-hill.json' with { type: 'json' };
import kettleshulme from './schools/kettleshulme.json' with { type: 'json' };
import lache from './schools/lache.json' with { type: 'json' };
import milnthorpe from './schools/milnthorpe.json' with { type: 'json' };

/** A pack as TypeScript sees it in a JSON file: the same shape, with any text for "parent". */
type Widened<T> = T extends string
  ? string
  : T extends number
    ? number
    : T extends boolean
      ? boolean
      : { [K in keyof T]: Widened<T[K]> };

/**
 * The compiler checks the shape and bundled.test.ts the words, so that the background, which
 * wakes often, need not validate its own files every time.
 */
const trusted = (pack: Widened<Pack>): Pack => pack as Pack;

/** The packs that come with Forethought, by id, in the order of their names. */
export const BUNDLED: ReadonlyMap<string, Pack> = new Map(
  [baguleyHall, bigginHill, kettleshulme, lache, milnthorpe].map((pack) => [pack.id, trusted(pack)]),
);

/** The bundled pack with this id, if there is one. */
export function bundledPack(id: string): Pack | undefined {
  return BUNDLED.get(id);
}
