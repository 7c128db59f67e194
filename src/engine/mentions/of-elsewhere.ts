import { OF_OWN_LIFE, PEOPLE_ELSEWHERE } from './data/titled-words.ts';

const AFTER = new RegExp(String.raw`^[\s,(-]*(?:${PEOPLE_ELSEWHERE.join('|')})`);
const BEFORE = new RegExp(OF_OWN_LIFE);
/** A neighbour may be the head. */
const OF_A_SCHOOL = /\b(?:head|headteacher|deputy|teacher|teaches|school|governor)\b/;

/**
 * Whether a titled name that no list knows is that of somebody of another place, by the words (folded) just before and
 * after it: "Mrs Beddoes at the vets", "our dentist Mr Prosser".
 */
export const isOfElsewhere = (before: string, after: string): boolean =>
  AFTER.test(after) || (BEFORE.test(before.trimEnd()) && !OF_A_SCHOOL.test(after));
