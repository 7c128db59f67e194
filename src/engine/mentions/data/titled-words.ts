import { wordSet } from '../../text/word-set.ts';

/** After a small "mr" or "miss": no surname. */
export const NO_NAMES = wordSet(`
  it we i u ur they them about when how if what why because was were did
  says said is was has and or who that the a an my your with on in at to of for if when but not so no yes
  please can could will would this just hi hello why what how do did does always never again today tomorrow
  asleep came come gave told got
`);

/** Titles borne by others than teachers as a rule: only for people known by name. */
export const SELDOM_TEACHERS = wordSet(`
  dr rev reverend father sir
`);

/** Just after a title and name: somebody of another place. Patterns. */
export const PEOPLE_ELSEWHERE = [
  String.raw`mp\b`,
  String.raw`m\.p`,
  'cllr',
  'councillor',
  'next door',
  'across the road',
  'at the (?:shop|dentist|surgery|doctors|bank|church)',
  'from (?:church|number|the (?:shop|village|bank|chemist))',
  'the (?:vet|dentist|butcher|vicar|barber)',
] as const;

/** Around a title and name: what is said of a parent, or by one's child. Patterns. */
export const OF_PARENTS = [
  '(?:his|her|their) (?:son|daughter|lad|kid|kids|child|twins|boys?|girls?|little)',
  'parent',
  'parents',
  'mum',
  'dad',
  'my (?:son|daughter|child)',
  'gifted',
  'pushy',
] as const;
