import { BUNDLED } from '../../src/packs/bundled.ts';
import type { Pack } from '../../src/packs/schema.ts';
import type { Told } from './shot.ts';

const MILNTHORPE = BUNDLED.get('milnthorpe') as Pack;

/** Out at sea, where no school is. */
const PLACE = { latitude: 54.0123, longitude: -3.9876 };

/** A bundled pack as it would be with grounds. */
export const WITH_GROUNDS: Pack = {
  ...MILNTHORPE,
  school: { ...MILNTHORPE.school, grounds: [{ ...PLACE, radius: 120 }] },
};

/** A Thursday in term, in the middle of a lesson. */
export const AT_SCHOOL: Told = { time: '2026:11:12 10:32:05', ...PLACE };
export const ELSEWHERE: Told = { ...AT_SCHOOL, latitude: 54.5 };

/** What the card says of it. */
export const TAKEN =
  'By its own record, a picture here was taken at Milnthorpe Primary School, on Thursday 12 November 2026 at 10:32.';
