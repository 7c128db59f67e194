import { wordSet } from '../../text/word-set.ts';

/** After a small "mr" or "miss": no surname. */
export const NO_NAMES = wordSet(`
  says said is was has and or who that the a an my your with on in at to of for if when but not so no yes
  please can could will would this just hi hello why what how do did does always never again today tomorrow
  asleep came come gave told got
`);

/** Titles borne by others than teachers as a rule: only for people known by name. */
export const SELDOM_TEACHERS = wordSet(`
  dr rev reverend father sir
`);
