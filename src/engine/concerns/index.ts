import { CONCERNS, type Concern } from '../../vocabulary.ts';
import type { Scene } from '../scene.ts';
import type { Evidence } from '../types.ts';
import { abuse } from './abuse.ts';
import { advert } from './advert.ts';
import { age } from './age.ts';
import { allegation } from './allegation.ts';
import { complaint } from './complaint.ts';
import { confidential } from './confidential.ts';
import { contact } from './contact.ts';
import { copyright } from './copyright.ts';
import { disclosure } from './disclosure.ts';
import { discrimination } from './discrimination.ts';
import { extremism } from './extremism.ts';
import { hours } from './hours.ts';
import { namingPupil } from './naming-pupil.ts';
import { personalDetails } from './personal-details.ts';
import { photo } from './photo.ts';
import { political } from './political.ts';
import type { ConcernRule } from './rule.ts';
import { threat } from './threat.ts';
import { workComms } from './work-comms.ts';
import { workplace } from './workplace.ts';

/** Every concern but `mention`, which the judge adds from the mentions themselves. */
export const RULES: Readonly<Record<Exclude<Concern, 'mention'>, ConcernRule>> = {
  disclosure,
  threat,
  discrimination,
  extremism,
  'naming-pupil': namingPupil,
  confidential,
  photo,
  abuse,
  allegation,
  contact,
  complaint,
  workplace,
  'work-comms': workComms,
  'personal-details': personalDetails,
  political,
  advert,
  copyright,
  age,
  hours,
};

/** What still speaks in a message to somebody whose business it is. */
const NEVER_SILENCED: readonly Concern[] = ['disclosure', 'threat'];

/** Whether a concern speaks in this scene, were it raised. */
export const isHeard = ({ silencedBy }: Scene, concern: Concern): boolean =>
  silencedBy === null || NEVER_SILENCED.includes(concern);

/**
 * What a draft does: one piece of evidence or more for each concern it raises, heaviest concern
 * first. Pure; the same scene gives the same evidence.
 */
export function findConcerns(scene: Scene): Evidence[] {
  return CONCERNS.flatMap((concern) => {
    if (concern === 'mention') return [];
    if (!isHeard(scene, concern)) return [];
    return RULES[concern].find(scene);
  });
}
