import type { Scene } from '../scene.ts';
import { ofElsewhere } from './bearing.ts';
import { type Hit, places, placesAcross } from './rule.ts';
import { SHAPES } from './words/shapes.ts';

/** The most that builds of a grievance bring together, in points. */
const MOST = 3;

/** Where a draft is built like a grievance, and how many points that brings. Pure. */
export function shapesOf(scene: Scene): { points: number; hits: Hit[] } {
  const found = SHAPES.flatMap((one) => {
    const found = one.across ? placesAcross(scene, one.pattern) : places(scene, one.pattern);
    const here = found.filter((hit) => !ofElsewhere(scene, hit.sentence));
    return here.slice(0, 1).map((hit) => ({ hit, points: one.points }));
  });
  const points = Math.min(
    MOST,
    found.reduce((total, one) => total + one.points, 0),
  );
  return { points, hits: found.map((one) => one.hit) };
}
