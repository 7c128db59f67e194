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

/** What a creature with a child's name turns out to be. */
export const ANIMALS: readonly string[] = [
  ...wordSet(`
  dog puppy pup mutt rescue cat kitten tomcat spaniel labrador lab retriever terrier collie cockapoo cavapoo
  labradoodle poodle pug whippet greyhound lurcher dachshund beagle boxer bulldog staffie staffy alsatian
  dalmatian husky corgi chihuahua schnauzer pointer setter hound rabbit hamster gerbil guinea-pig tortoise
  pony horse donkey goat budgie parrot cockatiel hen chicken goldfish snake gecko ferret tabby
`),
];

/** After a child's name: what one child does to another. */
export const DONE_TO = wordSet(`
  told called said hit bit pushed kicked punched pinched slapped scratched spat laughed laughs calls tells
  says keeps kept made makes left leaves bullied bullies bullying threatened took stole takes ignored ignores
  hurt tripped teased teases excluded uninvited
`);

/** Ends the name of a place to visit. */
export const LANDMARKS = wordSet(`
  moss park hall farm wood woods castle manor museum house gardens garden beach bay lake water reservoir mill
  abbey zoo hill fell tarn moor heath common forest marsh reserve quarry centre theatre church cathedral road
  street lane court green bridge island valley grange priory towers docks pier fort
`);

/** Dressed up as, sung or read: told by the article before them. */
export const CHARACTERS = wordSet(`
  elsa anna moana rapunzel belle ariel jasmine aurora tiana merida mulan matilda alice dorothy wally harry
  hermione woody buzz elmer gruffalo mary joseph gabriel herod bluey bingo barbie ken mario luigi wednesday
`);

/** After a name: it is worn, eaten or studied. */
export const WORN = wordSet(`
  costume costumes outfit outfits dress dresses wig cape cake helmet toga tunic sandals numerals soldier
  soldiers army armour shield villa road roads day topic workshop impression lunchbox doll film song songs
  soundtrack impersonator
`);
