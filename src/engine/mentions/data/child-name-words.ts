import { wordSet } from '../../text/word-set.ts';

/** Among pupils: words said of one another, and of who is in and who is out. */
export const JUDGED = wordSet(`
  stink stinks smell smells ugly uglier ugliest fat fatter weird hate hates hated loser stupid thick dumb
  gay poor invited invite gc snitch freak rat fugly minger minging vote ranking rank rate fancies cried
  crying wet crush battered slap batter ignore blank without nobody mates friends party lice nits cringe
  annoying
`);

/** After a known child's name that is a word, too: what a child does. */
export const NAME_DOES = wordSet(`
  has is was had did bit hit got just will can again and in keeps took went threw said
`);

/** Just before a name these make it one of the writer's own, a pet, or a person elsewhere. */
export const OWN = wordSet(`
  a an my our ours mine nephew niece cousin godson goddaughter grandson granddaughter son daughter brother
  sister dog cat puppy hamster rabbit nana grandma grandad gran nanna pops wife husband saint st uncle
  auntie aunt nanny nan called dr king queen prince princess lady lord captain
`);

/** After a child's name and its possessive: the grown-up is meant. */
export const GROWN_UP = wordSet(`
  mum mums mam dad dads nan nana gran grandma grandad mother father parent parents family auntie uncle
  stepdad stepmum house brother sister
`);

/** Beside a name these make it a child's. */
export const CHILDISH = wordSet(`
  little lad boy girl kid y1 y2 y3 y4 y5 y6 yr1 yr2 yr3 yr4 yr5 yr6 year class hedgehogs reception bless
  classmate twin twins
`);

/** Given to girls, and what grandmothers are called. */
export const KIN_NAMES = wordSet(`
  nana nan nanny pop poppa gran
`);

/** Before a name: somebody greeted or thanked. */
export const HAILS = wordSet(`
  hi hiya hey hello thanks thank cheers dear ta thankyou thx @ morning
`);

/** Second halves of given names: "Ella *Grace*". */
export const SECOND_NAMES = wordSet(`
  mae may rose grace lee jay lou leigh rae marie belle jane ann anne james jack joe ray lily jo
`);

/** After a name and "the": "Otis the *cat*". */
export const PETS = wordSet(`
  cat dog hamster rabbit pup puppy horse pony guinea goldfish tortoise hen snail gerbil spaniel whippet
  labrador cockapoo elf
`);

/** After "my" or "our": the writer's own kin and pets, so that the names around are theirs. */
export const RELATIONS = wordSet(`
  nephew niece godson goddaughter cousin grandson granddaughter great-niece great-nephew puppy dog cat
  hamster sister brother stepson
`);
