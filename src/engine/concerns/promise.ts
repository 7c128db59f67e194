import type { Scene } from '../scene.ts';
import type { Mention } from '../types.ts';
import { PEOPLE } from './aim.ts';
import { type Hit, mentionsIn, places, wordsAfter, wordsBefore } from './rule.ts';

/** Blows that are seldom meant otherwise once they are promised to somebody: not "kill", which is said in jest. */
const BLOW =
  'slap|punch|smack|hit|batter|deck|headbutt|kick|thump|belt|whack|clobber|lamp|chin|leather|bash|twat|clout|wallop|' +
  'stab|shank|knock out|beat up';

/** What is called violence: "a kicking from me". */
const BEATING =
  'slap|punch|smack|kick|kicking|hiding|beating|battering|thump|thumping|clout|leathering|shoeing';

const PROMISED = new RegExp(
  "(?:\\b(?:i'?ll|we'?ll|(?:i|we) (?:will|shall)|(?:i'?m|we'?re|i am|we are) (?:gonna|gunna|going to|about to))|^(?:gonna|gunna))" +
    `(?: (?:literally|actually|personally|happily|gladly|definitely|seriously|just|so|\\w+ing))* (?:${BLOW})\\b`,
  'g',
);

const DUE = new RegExp(
  `\\b(?:will|is gonna|gonna|is going to|going to) (?:get|be getting) a (?:good |proper )?(?:${BEATING}) from (?:me|us)\\b`,
  'g',
);

/** Said of what is not meant, or of what somebody else said. */
const TOLD = /\b(?:not|never|\w+n'?t|nobody|no one|said|says|saying|told|tells|thinks?|reckons?|if)\b/;
const OPENS_QUOTE = /["“”'‘:]\s*$/;
/** Between blow and name: "that smug old". */
const EPITHETS = /^(?:\s+(?:that|this|the|old|ol|poor|stupid|smug|fat|little|bloody|\w+ing))*\s+$/;
/** What may follow "I will slap her"; a table may be booked under it, but no raffle. */
const PRONOUN =
  /^(?:him|her)(?:$| (?:at|in the|on the|on (?:mon|tues|wednes|thurs|fri)day|tomorrow|tonight|when|next|so|myself|and|outside|after|before|again|till|until|right|hard|for (?:that|this|it)|i|lol)\b)/;
/** "Kick her out of the chat", "hit him up for prizes", "batter them at rounders". */
const OTHERWISE =
  /^(?:him |her )?(?:up|off|out)\b|\b(?:up for|up about|out of|off the (?:chat|group|list|team|committee|pta)|in the (?:raffle|auction|race|test|quiz|match|final|league|bake|oven)|at (?!the\b|school\b|work\b|home\b|that\b|play|half\b|pick|drop|break|lunch|dinner|\d|[a-z]+ (?:primary|school|gate)))/;
/** "Whack him with a sponge", and what is no sponge. */
const WITH = /\bwith\b/;
const WEAPON =
  /\bwith (?:a|an|the|my|both|his|her|their)?\s*(?:own |bare )?(?:fists?|hands?|bat|hammer|knife|brick|bottle|stick|crowbar|chair|car|shovel|iron bar)\b/;
/** What somebody has that can be hit. "Kick Mr Dunn's ball" is no threat. */
const BODY =
  /^(?:\w+ )?(?:head|face|teeth|nose|mouth|jaw|chops|gob|arse|ass|backside|skull|ears?|legs?|ribs|lights)\b/;
/** Between whom a beating is promised and the promise. */
const WHERE_FROM = /^(?: (?:at|from|in|of) [\w ]{1,40})? ?$/;

/** Violence that the writer promises to people of the school who are named: nothing is left to read into it. */
export function promisedBlows(scene: Scene): readonly Hit[] {
  return [
    ...places(scene, PROMISED).filter((hit) => !isTold(scene, hit) && isPromised(scene, hit)),
    ...places(scene, DUE).filter((hit) => !isTold(scene, hit) && isDue(scene, hit)),
  ];
}

const peopleIn = (scene: Scene, at: number): readonly Mention[] =>
  mentionsIn(scene, at).filter(({ kind }) => PEOPLE.includes(kind));

const isTold = (scene: Scene, hit: Hit): boolean =>
  TOLD.test(wordsBefore(scene, hit, 6).join(' ')) || OPENS_QUOTE.test(scene.draft.text.slice(0, hit.start));

function isPromised(scene: Scene, hit: Hit): boolean {
  const after = wordsAfter(scene, hit, 9).join(' ');
  if (OTHERWISE.test(after) || (WITH.test(after) && !WEAPON.test(after))) return false;
  const people = peopleIn(scene, hit.sentence);
  const target = people.find(({ start }) => EPITHETS.test(scene.folded.slice(hit.end, start)));
  if (target === undefined)
    return [...people, ...peopleIn(scene, hit.sentence - 1)].length > 0 && PRONOUN.test(after);
  const rest = scene.folded.slice(target.end);
  return !/^['’]?s\b/.test(rest) || BODY.test(rest.replace(/^['’]?s\s+/, ''));
}

const isDue = (scene: Scene, hit: Hit): boolean =>
  peopleIn(scene, hit.sentence).some(
    ({ end }) => end <= hit.start && WHERE_FROM.test(scene.folded.slice(end, hit.start)),
  );
