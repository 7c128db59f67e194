import type { Concern } from '../../vocabulary.ts';

/** What the model weighs: whether a draft raises anything at all, and each concern that words can tell. */
export type Output = 'any' | Exclude<Concern, 'mention' | 'hours'>;

/** In the order of the weights. */
export const OUTPUTS: readonly Output[] = [
  'any',
  'disclosure',
  'threat',
  'discrimination',
  'extremism',
  'naming-pupil',
  'confidential',
  'photo',
  'abuse',
  'allegation',
  'contact',
  'complaint',
  'workplace',
  'work-comms',
  'personal-details',
  'political',
  'advert',
  'copyright',
  'age',
];
