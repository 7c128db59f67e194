import { SITE_IDS } from '../../src/site-registry.ts';
import type { SurfaceUnderTest } from './surfaces.ts';

/** Every surface of every site, from `sites/<id>.ts`. */
export const SURFACES: SurfaceUnderTest[] = (
  await Promise.all(SITE_IDS.map((id) => import(`./sites/${id}.ts`)))
).flatMap(({ surfaces }: { surfaces: SurfaceUnderTest[] }) => surfaces);

/** The surface of this name. */
export function surfaceNamed(name: string): SurfaceUnderTest {
  const found = SURFACES.find((surface) => surface.name === name);
  if (!found)
    throw new Error(`No surface is called "${name}": ${SURFACES.map((one) => one.name).join(', ')}`);
  return found;
}
