import type { Pack } from '../packs/schema.ts';

type Circle = NonNullable<Pack['school']['grounds']>[number];
type Point = Pick<Circle, 'latitude' | 'longitude'>;

/** Metres in a degree of latitude, and of longitude at the equator; a thousandth off at most. */
const DEGREE = 111_200;

/** Whether a point lies in one of these circles. They are small: the earth is taken to be flat between the two. */
export const isOnGrounds = (point: Point, grounds: readonly Circle[]): boolean =>
  grounds.some((circle) => distance(point, circle) <= circle.radius);

/** Metres from one point to another near it. */
function distance(from: Point, to: Point): number {
  const north = (to.latitude - from.latitude) * DEGREE;
  // The short way round, also across the date line.
  const degrees = Math.abs(to.longitude - from.longitude);
  const east = Math.min(degrees, 360 - degrees) * DEGREE * Math.cos((to.latitude * Math.PI) / 180);
  return Math.hypot(north, east);
}
