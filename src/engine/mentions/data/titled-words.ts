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

/** Where people with a title work who are none of a school's; not where classes go, nor what a church school may be near. */
const WORKPLACES =
  "garage|vets?|vet's|(?:corner |chip |fish |pet |sweet |village )?shop|chippy|chipper|takeaway|butcher'?s|baker'?s|bakery|" +
  "dentist'?s?|surgery|doctor'?s|clinic|chemist'?s?|pharmacy|optician'?s|bank|building society|post office|" +
  "salon|barber'?s|hairdresser'?s|nail bar|depot|allotments?|stables|tip|job ?centre|newsagent'?s?|florist'?s|" +
  'garden centre|care home|nursing home|day centre|golf club|bowls club|cricket club|tennis club|social club|' +
  "riding school|dance school|driving school|solicitor'?s|estate agent'?s?|church";

/** What follows such a word where it is part of another name: "the bank holiday club". */
const GOES_ON =
  '(?! (?:school|primary|academy|hall|service|trip|visit|fair|fete|of england|lane|street|road|holiday|club))';

/** What they are. */
const TRADES =
  'vet|dentist|butcher|baker|grocer|vicar|barber|hairdresser|chiropodist|podiatrist|plumber|electrician|builder|roofer|' +
  'joiner|decorator|mechanic|milkman|postman|postie|optician|pharmacist|landlord|landlady|farmer|florist|undertaker|' +
  'estate agent|window cleaner|driving instructor|piano tuner';

/** Just after a title and name: somebody of another place. Patterns. */
export const PEOPLE_ELSEWHERE = [
  String.raw`mp\b`,
  String.raw`m\.p`,
  'cllr',
  'councillor',
  'next door',
  'across the road',
  'over the road',
  String.raw`(?:at|from) (?:the|our) (?:${WORKPLACES})\b${GOES_ON}`,
  String.raw`from (?:church|number|the village)\b${GOES_ON}`,
  String.raw`the (?:${TRADES})(?=$|[,.!?;)]| (?:is|was|has|retired|who|from|in|at)\b)`,
] as const;

/** Just before one: somebody of the writer's own life. A pattern. */
export const OF_OWN_LIFE = String.raw`\b(?:my|our|his|her|their) (?:old |new |poor |lovely )?(?:neighbours?|${TRADES})$`;

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
