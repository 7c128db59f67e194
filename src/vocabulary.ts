/** The words every room shares: who writes, where, what is named and what a draft does. */

/** Who is writing. `official` posts as the school's own account. */
export const ROLES = ['staff', 'parent', 'pupil', 'governor', 'volunteer', 'official'] as const;
export type Role = (typeof ROLES)[number];

export { SITE_IDS, type SiteId } from './site-registry.ts';

/** Where on a site. `unknown` matches only clauses that name no surface. */
export const SURFACES = ['post', 'comment', 'group', 'direct', 'profile', 'unknown'] as const;
export type Surface = (typeof SURFACES)[number];

/** Whether what is written there has one reader; where a site does not tell, it is treated so. */
export const isPrivate = (surface: Surface): boolean => surface === 'direct' || surface === 'unknown';

export const ATTACHMENTS = ['image', 'video'] as const;
export type Attachment = (typeof ATTACHMENTS)[number];

/** What a span of the draft can name. */
export const MENTION_KINDS = ['school', 'staff', 'pupil', 'governor', 'family'] as const;
export type MentionKind = (typeof MENTION_KINDS)[number];

/** What a draft can do, heaviest first: the order decides the main concern. */
export const CONCERNS = [
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
  'hours',
  'mention',
] as const;
export type Concern = (typeof CONCERNS)[number];

/** Sorts what has a concern by it. */
export const heaviestFirst = (a: { concern: Concern }, b: { concern: Concern }): number =>
  CONCERNS.indexOf(a.concern) - CONCERNS.indexOf(b.concern);

/** Concerns that speak only quietly: a draft with these alone raises nothing. */
export const QUIET_CONCERNS: readonly Concern[] = ['mention', 'hours', 'age'];

/** How loudly to speak: nothing, a quiet mark, or the card. */
export const LEVELS = ['none', 'note', 'advise'] as const;
export type Level = (typeof LEVELS)[number];

/** Half-open range of the draft in UTF-16 code units, with the words it covers. */
export interface Span {
  start: number;
  end: number;
  text: string;
}
