import { wordSet } from '../../text/word-set.ts';

/** Between the pointing word and the parent: "that *pushy* mum". */
export const PARENT_ADJECTIVES = wordSet(`
  new other one certain same poor lovely awful pta class particular posh pushy rude whole absolute room
`);

/** After a child's name: "Alfie's mum". */
export const RELATIVES = wordSet(`
  mum mums mam mom mummy dad dads daddy nan nana gran grandma grandad granny mother father parent parents
  family auntie stepdad stepmum carer folks mum's dad's
`);

/** Pointed at, or by class: "that mum", "Year 3 parents". */
export const GROWN_UPS = wordSet(`
  mum mums mam mams mom dad dads nan nana gran grandad mother father parent parents carer carers family
  families
`);

/** Before a relative, with a capital and a possessive: not a child's name. */
export const NO_CHILD = wordSet(`
  school class teacher today tomorrow everyone everybody someone somebody nobody anyone he she it that who
  what there here where let mum dad nan grandma grandad miss sir year reception else one child kid boy girl
  lad son daughter mother father
`);
