import { wordSet } from '../../text/word-set.ts';

/** Between the pointing word and the child: "that *little* lad". */
export const CHILD_ADJECTIVES = wordSet(`
  little certain particular new big same other poor blonde blond ginger tall small horrible nasty older
  young autistic send sen naughty loud quiet wee one tiny awful vile feral two three four few couple entire
  whole bigger rough rude badly-behaved disruptive
`);

/** What a child described is called. */
export const CHILD_WORDS = wordSet(`
  lad lads boy boys girl girls kid kids child children lass one ones twins brothers sisters pupil student
  toerag madam
`);
