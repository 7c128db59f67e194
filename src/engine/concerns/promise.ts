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
  'slap|punch|smack|kick|kicking|hiding|beating|battering|thump|thumping|clout|leathering|shoeing|bat';

const PROMISED = new RegExp(
  "(?:\\b(?:i'?ll|we'?ll|(?:i|we) (?:will|shall)|(?:i'?m|we'?re|i am|we are) (?:gonna|gunna|going to|about to))|^(?:gonna|gunna))" +
    `(?: (?:literally|actually|personally|happily|gladly|definitely|seriously|just|so|\\w+ing))* (?:${BLOW})\\b`,
  'g',
);

const DUE = new RegExp(
  `\\b(?:will|'ll|is|is gonna|gonna|is going to|going to|'s gonna)(?: (?:get|getting|have))? a (?:good |proper )?(?:${BEATING}) from (?:me|us)\\b`,
  'g',
);

const DENIED = /\b(?:not|never|wouldn't|wouldnt|isn't|isnt|aren't|aint|ain't)$/;
/** "Kick her out of the chat", "hit him up for prizes", "batter them at rounders", "whack her with a sponge". */
const OTHERWISE =
  /\b(?:up for|up about|out of|off the (?:chat|group|list|team|committee|pta)|with (?:a|an|the|some|my|our) |in the (?:raffle|auction|race|test|quiz|match|final|league|bake)|at (?!the\b|school\b|work\b|home\b|that\b|play|half\b|pick|drop|break|lunch|dinner|\d|[a-z]+ (?:primary|school|gate)))/;
/** What somebody has that can be hit. "Kick Mr Dunn's ball" is no threat. */
const BODY =
  /^(?:\w+ )?(?:head|face|teeth|nose|mouth|jaw|chops|gob|arse|ass|backside|skull|ears?|legs?|ribs|lights)\b/;

/** Violence that the writer promises to people of the school who are named in the sentence: nothing is left to read into it. */
export function promisedBlows(scene: Scene): readonly Hit[] {
  const due = places(scene, DUE).filter((hit) => peopleIn(scene, hit.sentence).length > 0);
  return [...places(scene, PROMISED).filter((hit) => isPromised(scene, hit)), ...due];
}

const peopleIn = (scene: Scene, at: number): readonly Mention[] =>
  mentionsIn(scene, at).filter(({ kind }) => PEOPLE.includes(kind));

function isPromised(scene: Scene, hit: Hit): boolean {
  if (DENIED.test(wordsBefore(scene, hit, 2).join(' '))) return false;
  const people = [...peopleIn(scene, hit.sentence), ...peopleIn(scene, hit.sentence - 1)];
  const target = people.find(({ start }) => start >= hit.end && start - hit.end <= LONGEST_EPITHET);
  const after = wordsAfter(scene, hit, 9).join(' ');
  if (OTHERWISE.test(after)) return false;
  if (target === undefined) return people.length > 0 && /^(?:him|her|them|'em|em)\b(?! \w+'s)/.test(after);
  const rest = scene.folded.slice(target.end);
  return !/^['’]?s\b/.test(rest) || BODY.test(rest.replace(/^['’]?s\s+/, ''));
}

/** Between blow and name, UTF-16 units: "that smug old". */
const LONGEST_EPITHET = 16;
