import type { Sentence } from '../scene.ts';
import { phrases } from '../text/phrases.ts';
import type { Mention } from '../types.ts';
import { type Look, mentionOf } from './look.ts';

const CHILDREN =
  'ones|lambs|lamb|monsters|humans|people|darlings|cherubs|treasures|superstars|monkeys|learners|readers|lovelies|munchkins|beans|goblins|terrors|angels|poppets|legends|scientists|artists|authors|writers|gardeners|chefs|engineers|mathematicians|explorers|historians|athletes|performers|actors|singers|musicians|sausages|pickles|tinkers|minions|cuties|stars|sweethearts';
const KIND =
  'little|tiny|small|lovely|gorgeous|amazing|brilliant|fantastic|wonderful|clever|cheeky|wild|feral|noisy|sweet|wee|younger|older|youngest|mini|budding|young|talented|creative|brave|favourite|best|crazy|mad|funny|beautiful|precious|smallest|tiniest|sticky|wobbly|tired|muddy|soggy|poor';

/** What those who work with children call a group of them, without a name or a class. */
const ENDEARED = phrases([
  `my|our|these|those|the ${KIND} ${KIND}? ${CHILDREN}`,
  `my|our|these|those ${KIND}? ${KIND}? kids|kiddos|kiddies|children|babies|class|bunch|gang|crew|lot|tribe|group|readers|leavers|pupils|learners`,
  'my|our monday|tuesday|wednesday|thursday|friday|morning|afternoon|guided|phonics|reading|maths|intervention|little|nurture *2 readers|group|lot|bunch|ones|gang|class|children|kids',
  `twenty|thirty|28|29|30|27|26|25|31|32|twenty-eight|twenty-nine of the|my? ${KIND}? humans|people|children|kids|souls|${CHILDREN}`,
  `twenty|thirty|28|29|30|27|26|25|31|32|twenty-eight|twenty-nine ${KIND}? ${KIND}? ${CHILDREN}|children|kids|faces|voices|4|5|6|7|8|9 year? olds?`,
  'my|our|all|the|these? year? reception|nursery|eyfs|foundation|ks1|ks2 children|kids|babies|ones|lot|class|leavers',
  'our|the|year *2 swimmers|footballers|netballers|runners|choir|cast|orchestra|dancers|leavers|prefects|captains|councillors|ambassadors|buddies|champions|readers|singers|mathletes|gymnasts|cyclists|eco-warriors',
]);
/** A helper's own words for them, a touch plainer. */
const HELPED = phrases(['the|some of the children|kids|readers|little ones']);

/** "My little lambs", "the little ones", "thirty of the best humans": children in one's charge. */
export function endearedChildren(look: Look, sentence: Sentence): Mention[] {
  const { role, surface } = look.draft;
  if (role === 'parent' || role === 'pupil' || surface === 'profile' || !look.setting.anchored) return [];
  const { tokens } = sentence;
  const found = ENDEARED.find(tokens, look.passage.text);
  const plain = role === 'volunteer' && found.length === 0 ? HELPED.find(tokens, look.passage.text) : [];
  return [...found, ...plain].flatMap((match) => {
    const first = tokens.find((token) => token.start === match.start);
    const last = tokens.find((token) => token.end === match.end);
    return first === undefined || last === undefined
      ? []
      : [mentionOf(look, 'pupil', first, last, 'children in one’s charge')];
  });
}
