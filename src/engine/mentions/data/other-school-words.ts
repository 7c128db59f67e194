import { wordSet } from '../../text/word-set.ts';

/** Before "school" or "primary": no name of one. */
export const NOT_A_NAME = wordSet(`
  the our this that my your his her their a an old new good bad every each any which what love loving after
  before at is from to of in on and but for high primary secondary junior infant nursery forest sunday
  summer art driving vet if when why has have did does tell told asked ask no not another some whole all
  monday tuesday wednesday thursday friday
`);
