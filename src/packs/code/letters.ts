import type { Concern, MentionKind, Role, Surface } from '../../vocabulary.ts';
import type { Clause } from '../schema.ts';

/**
 * One letter for each word a clause chooses from a list, in codes of format 1. Frozen: a word may get a
 * new letter, but a letter never gets another word, and the order of vocabulary.ts does not matter here.
 */
type Letters<Word extends string> = Readonly<Record<Word, string>>;

export const ROLE_LETTERS: Letters<Role> = {
  staff: 's',
  parent: 'p',
  pupil: 'c',
  governor: 'g',
  volunteer: 'v',
  official: 'o',
};

export const CONCERN_LETTERS: Letters<Concern> = {
  disclosure: 'd',
  threat: 't',
  discrimination: 'D',
  extremism: 'x',
  'naming-pupil': 'n',
  confidential: 'c',
  photo: 'p',
  abuse: 'a',
  allegation: 'A',
  contact: 'f',
  complaint: 'C',
  workplace: 'w',
  'work-comms': 'W',
  'personal-details': 'P',
  political: 'v',
  advert: 'b',
  copyright: 'r',
  age: 'y',
  hours: 'h',
  mention: 'm',
};

export const SURFACE_LETTERS: Letters<Surface> = {
  post: 'p',
  comment: 'c',
  group: 'g',
  direct: 'd',
  profile: 'f',
  unknown: 'u',
};

export const MENTION_LETTERS: Letters<MentionKind> = {
  school: 'o',
  staff: 's',
  pupil: 'c',
  governor: 'g',
  family: 'f',
};

// The letters of these five stand side by side in one word, so that no two tables share any.
export const WORDING_LETTERS: Letters<Clause['wording']> = { summary: 's', verbatim: 'v' };
export const KIND_LETTERS: Letters<Clause['kind']> = { rule: 'r', consequence: 'c', reference: 'f' };
export const STRENGTH_LETTERS: Letters<NonNullable<Clause['strength']>> = { advised: 'a' };
export const MENTION_LEVEL_LETTERS: Letters<NonNullable<Clause['mention']>> = { note: 'n', advise: 'd' };
export const WHEN_LETTERS: Letters<NonNullable<Clause['when']>> = { managed: 'm' };
