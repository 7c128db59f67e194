import type { Scene } from '../scene.ts';
import { anyOf } from './pattern.ts';
import { type Hit, says, wordsAfter, wordsBefore } from './rule.ts';
import { HYPERBOLE } from './words/disclosure.ts';

const FICTION = anyOf(
  'episode|eps?|series|netflix|film|movie|novel|drama|eastenders|corrie|coronation street',
  'emmerdale|hollyoaks',
  'documentary|podcast|fortnite|xbox|minecraft|training (?:day|course|session)|webinar|awareness',
  'leaflet|poster|headline|article|sentenced|convicted|tudors|victorians|henry viii|macbeth|chapter',
  'cartoon|plot|spoilers?|box ?set|panto|nativity|dress rehearsal|audition|stage fight',
  'book|matilda|harry potter|romeo|the play|school play|history|assessment course|on this course',
);
const AT_PLAY = anyOf(
  'match|football|rugby|game|league|goalie|tackle|sparring|karate|judo|boxing|trampoline',
);
const OF_A_THING = new RegExp(
  '^(?:the|a|my|his|her|our|their)? ?(?:\\w+ )?(?:dog|cat|puppy|kitten|hamster|rabbit|car|phone|' +
    'laptop|toy|teddy|doll|tablet|door|ball|wasp|bee)\\b',
);
const A_THING_DID =
  /\b(?:dog|cat|puppy|kitten|hamster|rabbit|goose|horse|pony|car|swing|door|ball|wasp|bee)$/;

/** Said in earnest: no laughter beside it, no story, no game, no pet. */
export function meant(scene: Scene, hit: Hit): boolean {
  const near = scene.sentences.slice(Math.max(0, hit.sentence - 1), hit.sentence + 2);
  if (near.some((sentence) => HYPERBOLE.hasIn(sentence))) return false;
  if (says(scene, FICTION) || says(scene, AT_PLAY)) return false;
  if (OF_A_THING.test(wordsAfter(scene, hit, 4).join(' '))) return false;
  const before = wordsBefore(scene, hit, 3).join(' ');
  return !A_THING_DID.test(before) && !/\b(?:not|never|didn't|doesn't|isn't|wasn't)$/.test(before);
}

/** Knocks in games, by small brothers, or in the figures of speech of a phone keyboard. */
const PLAYFUL = anyOf(
  'hit me up|hmu|hit me back|ball|dodgeball|pillow|snowball|by accident|accidentally|my (?:cat|dog)',
  'my (?:baby|little) (?:brother|sister)|the feels|me at (?:chess|uno|cards|fifa|mario)',
  'beat me (?:at|by|in|to)|me (?:a|the|some) |like a truck|in the feels|on the (?:bus|trampoline)',
  'rn|different',
);

export const playful = (scene: Scene): boolean => says(scene, PLAYFUL);

/** Rough play, falls and clinics bruise children too. */
const HARMLESS = anyOf(
  'fell|fallen|tripped|trampoline|bike|scooter|climbing|slide|football|rugby',
  'netball|hockey|cricket|ball|karate',
  'judo|climbing frame|accident|bumped|bump|stairs|wasp|bee|injection|dentist|bananas?|ego|paint|potty|nits',
  'knees?|trim trail|monkey bars|get well|cast|skate\\w*|roller\\w*|swings?|pe|parents evening',
);

/** A bruise or a break with an everyday cause. */
export function everyday(scene: Scene, hit: Hit): boolean {
  return /\bbruise|black eye|marks|knocked|broke/.test(hit.text.toLowerCase()) && says(scene, HARMLESS);
}

/** The writer's own work, outing or weather, of which one may well have had enough. */
const WEARY = anyOf(
  'work|job|shift|meeting|gym|queue|airport|festival|party|weather|rain|house move',
  'monday|holiday|marking|sats',
  'football|club|manager|squad|contract|city|country|dentist|conference|training|inset|staff',
);

export const weary = (scene: Scene): boolean => says(scene, WEARY);
