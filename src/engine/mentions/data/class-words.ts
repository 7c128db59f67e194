import { wordSet } from '../../text/word-set.ts';

/** After "Reception" at the head of a sentence: the class, not the desk. */
export const AFTER_RECEPTION = wordSet(`
  now are were have had did made went loved smashed sang got you children kids parents teacher really
  absolutely is was
`);

/** Before "to Year 3": wishes to the class, not a child's way up. */
export const GOOD_WISHES = wordSet(`
  done luck congratulations congrats up cheers hooray hurrah applause clap round hurray go thanks thank you
  talking reading shout-out shoutout
`);

/** Just after a class: its children. */
export const CHILDREN_OF_CLASS = wordSet(`
  babies tinies swimmers footballers runners singers readers actors cast angels monkeys ambassadors
  champions children kids pupils boys girls lads class lot ones learners leavers classes team choir
  superstars
`);

/** After a class these speak of somebody or something else. */
export const OTHERS_OF_CLASS = wordSet(`
  teacher teachers ta tas parents parent mums mum dads families chat group whatsapp page lead leader leaders
  staff homework spellings planning curriculum sats door classroom room corridor gate supply place places
  reading books job post of exclusion exclusions budget results money letter form forms newsletter meeting
`);

/** Before a class: what is said is of one child's way through school, or of the teacher. */
export const WAY_BEFORE_CLASS = wordSet(`
  in into start starts started starting going day end finish finished finishing was enters entering reached
  since until till left leaving become is he's she's he she now teach teaches teaching taught a an have has
  had got anyone any each every via moved up
`);

/** Before a class: what is said is as a rule of its children. */
export const TOWARDS_CLASS = wordSet(`
  with of for proud our the all love loved by from thank thanks well done dear these those some my luck
  heard and told made took taken teaching at bless poor watching watched happy to joined congratulations
  hear helped helping help into bunch met visited saw seeing taking gave joining reading thanking
`);

/** After a class: what its children do. */
export const CLASS_DOES = wordSet(`
  are were have had has did do sang made smashed went got came loved enjoyed absolutely really performed
  looked look learned learnt will you on performing doing singing off at today won wins rule rock rocks kids
  took visited explored planted built worked is was again feral being never just now hold behaved gave gives
  told asked get gets said say laughed cried decided think thinks thought know knows love loves discovered
  managed found turned kept drew started spent wanted want brought raised broke trashed would may might
  should must still always finally nearly almost literally not also both deserve deserves read held left
  walked ate fell hit pushed lost beat listened settled coped struggled cannot won't don't didn't haven't
  hasn't aren't isn't weren't wasn't showed shared painted designed created used practised followed
  investigated can't cant could couldn't put tried need needs ran wrote baked cooked danced been worst best
`);

/** After a class named for creatures: what only children do. */
export const CREATURES_DO = wordSet(`
  read reads sang sing sings wrote write writes spelled counted danced acted baked painted doing learning
  performing singing reading recited performed rehearsed remembered dressed practised learned learnt
`);

/** What classes are called up and down the country, written large: "in Hedgehogs", "all of Robins". */
export const CLASS_CREATURES = wordSet(`
  robins owls hedgehogs foxes squirrels badgers otters kingfishers kestrels wrens swallows puffins penguins
  dragonflies ladybirds butterflies bumblebees caterpillars acorns conkers saplings kites falcons hawks
  skylarks goldfinches woodpeckers herons dolphins turtles tigers giraffes koalas pandas elephants meerkats
  finches larks cygnets leverets ducklings chicks tadpoles moles rabbits dormice nightingales sparrows starlings
`);
