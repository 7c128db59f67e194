import { wordSet } from '../../text/word-set.ts';

/** In small letters these are as often another word. */
export const ALSO_COMMON = wordSet(`
  high show fair fayre close way shop shops green common drive market cafe bus stop post centre ward bells
  community
`);

/** After a bare place name: people and things that only a school has. */
export const PEOPLE_AFTER = wordSet(`
  kids children families mums dads parents pupils staff teachers governors pta ptfa head headteacher uniform
  jumper leavers cardi cardis cardigan cardigans polo polos tie ties fleece fleeces hoodie hoodies sweatshirt
  sweatshirts pinafore blazer blazers bookbag bookbags jumpers skirt tabard swimmers choir cook caretaker
  office secretary deputy senco reception nativity leavers' newsletter teacher
`);

/** After a bare place name: what a school does and a place does not. */
export const SCHOOL_ACTS = wordSet(`
  told said says tell rang sent emailed texted refuses refused ignored lost decided never won't wont claims
  insists apologised cancelled banned let lets staff whose
`);
