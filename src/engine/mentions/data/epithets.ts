import { wordSet } from '../../text/word-set.ts';

const CHILDREN = [
  ...wordSet(`
  ones lambs lamb monsters humans people darlings cherubs treasures superstars monkeys learners readers
  lovelies munchkins beans goblins terrors angels poppets legends scientists artists authors writers
  gardeners chefs engineers mathematicians explorers historians athletes performers actors singers musicians
  sausages pickles tinkers minions cuties stars sweethearts
`),
].join('|');

const KIND = [
  ...wordSet(`
  little tiny small lovely gorgeous amazing brilliant fantastic wonderful clever cheeky wild feral noisy
  sweet wee younger older youngest mini budding young talented creative brave favourite best crazy mad funny
  beautiful precious smallest tiniest sticky wobbly tired muddy soggy poor
`),
].join('|');

/** How many there are in a class. */
const MANY = 'twenty|thirty|28|29|30|27|26|25|31|32|twenty-eight|twenty-nine';

const COUNTED = Array.from({ length: 42 }, (_, more) => `${more + 14}`).join('|');

/** Said so by those who work with children, they need no other word of school. */
export const SURE_CHARGES: readonly string[] = [
  'a|the|this|that|some|my|our|these|those|certain *1 bunch|gang|group|crew|bundle|crowd|roomful|room|lot of *1 ' +
    'tiny|little|small|wee|mini people|humans|children|kids|ones|folk|voices|faces|hands',
  'a|one|another very? tiny|small|little person|human',
  `all? ${COUNTED}|thirty|twenty of ours|mine|them|em`,
  `all? ${COUNTED}|thirty|twenty of my|our|the ${CHILDREN}|children|kids|babies`,
];

/** What those who work with children call a group of them, without a name or a class. */
export const ENDEARED: readonly string[] = [
  `my|our|these|those|the ${KIND} ${KIND}? ${CHILDREN}`,
  `my|our|these|those ${KIND}? ${KIND}? kids|kiddos|kiddies|children|babies|class|bunch|gang|crew|` +
    'lot|tribe|group|readers|leavers|pupils|learners',
  'my|our monday|tuesday|wednesday|thursday|friday|morning|afternoon|guided|phonics|reading|maths|' +
    'intervention|little|nurture *2 readers|group|lot|bunch|ones|gang|class|children|kids',
  `${MANY} of the|my? ${KIND}? humans|people|children|kids|souls|${CHILDREN}`,
  `${MANY} ${KIND}? ${KIND}? ${CHILDREN}|children|kids|faces|voices|4|5|6|7|8|9 year? olds?`,
  'my|our|all|the|these? year? reception|nursery|eyfs|foundation|ks1|ks2 children|kids|babies|ones|' +
    'lot|class|leavers',
  'our|the|year *2 swimmers|footballers|netballers|runners|choir|cast|orchestra|dancers|leavers|' +
    'prefects|captains|councillors|ambassadors|buddies|champions|readers|singers|mathletes|gymnasts|' +
    'cyclists|eco-warriors',
  ...SURE_CHARGES,
];

/** A helper's own words for them, a touch plainer. */
export const HELPED = ['the|some of the children|kids|readers|little ones'];
