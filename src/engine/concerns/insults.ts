import type { Scene } from '../scene.ts';
import { anyOf } from './pattern.ts';
import { type Hit, hits, says, wordsAfter, wordsBefore } from './rule.ts';
import { HARD_WORDS, INSULT_NOUNS, INSULT_WORDS, NAMES_CALLED } from './words/insults.ts';

const NEGATED = /\b(?:not|never|isn't|isnt|wasn't|wasnt|aren't|arent|hardly|less|nor|no)$/;
const SOFT = /\b(?:little|sweet|cheeky|lucky|poor|clever|proud|daft|silly me|you lucky|my|our)$/;
const THINGS = anyOf(
  'day|days|week|weather|morning|night|game|film|cold|bug|traffic|idea|question',
  'mistake|jokes?|hat|costume|jumper',
  "o'clock|time|amount|pie|cake|bath|play|story|hair|jumpers?|socks?|virus",
  'cough|shoes?|coat|run|walk|journey|wind',
);

/** In a person's place: "she is a", "what an absolute", "you". */
const AS_A_PERSON = new RegExp(
  "(?:^|\\b)(?:is|are|was|were|be|being|he's|she's|they're|hes|shes|theyre|you're|youre|ur|u|you|" +
    "that's|what|such|" +
    'called|some|that|this|those|absolute|total|complete|utter|proper|right|bloody|fucking|flipping|' +
    'old|silly|stupid|' +
    'smug|nasty|evil|selfish|miserable|moody|fat|lying|sad|biggest|bunch of|pack of|load of)' +
    '(?: (?:such|an?|the|total|absolute|complete|utter|proper|right|real|bloody|old|massive|big|little|pair of|bunch of))*$',
);
/** What may follow when the insult is the last word on a person, and not the name of a thing. */
const LAST_WORD = anyOf(
  'and|but|who|that|she|he|they|u|you|lol|lmao|haha\\w*|x+|for|with|so|n|if',
  'in|at|when|face|or|cos|because|even',
  'really|honestly|mate|hun|love|on|these|those|this|all|too|tho|though|ever',
  'is|was|are|innit|i|we|imo|tbh|of|has|had',
);
const PEOPLE = anyOf(
  'woman|man|cow|bitch|teacher|kids?|child|boy|girl|lady|bloke|mum|mums|dad',
  'people|parents?|head|ta|miss|sir|person|git',
  'receptionist|old|little|lot|family|so and so|piece|lass|lad|article|mare|bat|bag|creature',
);
const PLAYED = anyOf(
  'costumes?|dress(?:ed|es|ing)?(?: up)?|play|nativity|book day|wbd|halloween',
  'assembly|role|part|character|panto|films?',
  'story|stories|book|books|reading|toys?|zoo|farm|museum|party|song|pet|recipe|bake|cake|garden|trip',
);

/** Insulting words, less those denied, meant fondly or said of a thing ("a horrible cold", "bring a mug"). */
export function insults(scene: Scene): Hit[] {
  const plain = [...hits(scene, INSULT_NOUNS), ...hits(scene, INSULT_WORDS)];
  const called = says(scene, PLAYED) ? [] : hits(scene, NAMES_CALLED).filter((hit) => asPerson(scene, hit));
  const hard = hits(scene, HARD_WORDS).filter((hit) => lastWord(scene, hit) || PEOPLE.test(next(scene, hit)));
  return [...plain, ...called, ...hard].filter((hit) => {
    const before = wordsBefore(scene, hit, 3).join(' ');
    return !NEGATED.test(before) && !SOFT.test(before) && !THINGS.test(next(scene, hit));
  });
}

const next = (scene: Scene, hit: Hit): string => wordsAfter(scene, hit, 1)[0] ?? '';

function asPerson(scene: Scene, hit: Hit): boolean {
  const before = wordsBefore(scene, hit, 5).join(' ');
  const alone = scene.replyFolded !== '' && scene.draft.text.length <= 40;
  return (
    (AS_A_PERSON.test(before) || (alone && /(?:^|\b(?:a|an|the))$/.test(before))) && lastWord(scene, hit)
  );
}

function lastWord(scene: Scene, hit: Hit): boolean {
  const word = next(scene, hit);
  return word === '' || !/^[\p{L}\d]/u.test(word) || new RegExp(`^(?:${LAST_WORD.source})$`).test(word);
}
