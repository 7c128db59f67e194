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

/** What those who work at a school call its families, in the grammar of `text/phrases.ts`. */
export const OUR_FAMILIES = [
  'one|two|some|any|many|all|several of our|my|the families|parents|mums|dads|carers',
  'a|one|another family|parent|mum|dad|mother|father at|in|from our|my school|class|year|setting',
  'the|that|this|one family|mum|dad|parent|gran|nan|carer on|at|from|in the|my? *2 plan|register|' +
    'refuge|flats|estate|drive|road|street|close|avenue|lane|crescent|caseload|protection',
  'the family|mum|dad|parents from|of|in *3 drive|road|street|close|avenue|lane|crescent|class',
];

/** After "the mums on the gate": what they do, or when; no more of where they stand. */
export const ENDS_PLACE = wordSet(`
  can can't cant cannot could couldn't do don't dont does doesn't doesnt did didn't didnt is isn't are aren't
  was wasn't were weren't has hasn't have haven't had hadn't will won't wont would wouldn't should shouldn't
  must needs need thinks think reckons keeps keep never always just and but or because one tonight today
  tomorrow yesterday this every again said says told smells smell looks look wants want knows know
`);
