import { OF_OWN_LIFE, PEOPLE_ELSEWHERE } from './data/titled-words.ts';

const AFTER = new RegExp(String.raw`^\W*(?:${PEOPLE_ELSEWHERE.join('|')})`);
const BEFORE = new RegExp(OF_OWN_LIFE);

/**
 * Whether a titled name is that of somebody of another place, by the words (folded) just before and after it: "Mrs
 * Beddoes at the vets", "our dentist Mr Prosser".
 */
export const isOfElsewhere = (before: string, after: string): boolean =>
  AFTER.test(after) || BEFORE.test(before.trimEnd());
