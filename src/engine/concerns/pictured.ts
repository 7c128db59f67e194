import { anyOf } from './pattern.ts';

/** A class of one's own, said by staff, needs no school's name. */
export const OWN_CLASS = new RegExp(
  '\\b(?:(?:my|your|our) class|staffroom|all (?:\\d{2}|twenty\\S*|thirty\\S*|forty\\S*|fifty' +
    '|sixty) of (?:ours|mine|them|us|my lot)|' +
    '(?:my|our) (?:\\w+ )?(?:lot|gang|tribe|bunch|crew|littlies|cherubs|squad))\\b',
);

/** The writer has taken care of the others in the picture. */
export const OTHERS_HIDDEN = new RegExp(
  '\\b(?:everyone|everybody|others|other (?:kids|children|faces)|the rest|rest of (?:them' +
    '|the class)|faces|friends|mates|kids|children)' +
    "(?:'s| is| are| have been| has been| all| else| faces| got)* (?:cropped|blurred|covered" +
    '|hidden|blanked|edited|scribbled|emoji\\S*|pixelated|masked)\\b',
);

/** Events that only a school has, with everybody's children in them. */
export const SCHOOLS_OWN = new RegExp(
  "\\b(?:sports ?day|nativity|class assembly|leavers'? (?:assembly|song|service|play)" +
    '|harvest (?:songs?|assembly|festival|service)|' +
    'carol concert|school (?:play|show|concert|trip|production)|end of (?:year|term) (?:show|play' +
    '|production|concert)|' +
    'maypole|egg and spoon|(?:sack|three.legged|obstacle) race|bonnet parade|(?:roman|viking|tudor' +
    '|victorian|egyptian|greek|' +
    'pirate|evacuee|stone age|saxon|medieval|castle|space|wartime) day)\\b',
);

export const MANY = new RegExp(
  "\\b(?:all (?:of them|\\w+ of them|the (?:kids|children|class))|everyone(?:'s)?|everybody(?:'s)?" +
    '|whole (?:class|album|cast|lot)|(?:watch|spot|cheer)\\w* \\w+|carnage|chaos|mayhem|bedlam' +
    '|pandemonium|' +
    'front row|back row|(?:knew|know) every word|word[- ]perfect|(?:egg and spoon|sack|relay' +
    '|three.legged|obstacle)(?: race)?)\\b',
);

export const OBJECTS = anyOf(
  'cakes?|buns|cupcakes|sponge|bake|bakes|baked|volcano|model|diorama|shoebox',
  'display|sunset|sunrise|rainbow|snowman|view|hedge|mural|fence',
  'egg box|bin bags?|bedsheet|hat|receipt|letter|menu|van|puddles?|potholes?',
  'sandwich|tray|slime|glitter|painting|drawing|handwriting|poem',
);

export const PERSONS = anyOf(
  'kids?|children|class|classes|them|everyone|everybody|girls|boys|faces|choir',
  'friends|angels|shepherds|team|pupils|little ones|colleagues?',
  'all of|this lot|the lot|these|mates|cast|gang|staff|staffroom|he|she|him|her|tag',
);

/** What a class made, and not the class. */
export const MADE = new RegExp(
  '\\b(?:(?:made|drew|wrote|painted|knitted|gave|sewed|sent|got|bought) me (?:this|these|a|an|the)' +
    '|cress|seedlings|' +
    'beans|caterpillars?|tadpoles|chicks|mug|cards?|bouquet|letters? from)\\b',
);

export const AHEAD = new RegExp(
  '\\b(?:tomorrow|next (?:week|month|friday|saturday|monday)|this (?:saturday|friday|sunday)|' +
    '(?:sat|sun|fri|mon|tue|wed|thu)\\w* (?:the )?\\d{1,2}|\\d{1,2} ?(?:-|till|til|' +
    'to) ?\\d{1,2} ?(?:pm|am)?\\b|tickets|is back|join us|come along|come and|doors open|stalls)\\b',
);

/** One's own child in a part that others have too: "my little angel", "our champion". */
export const OWN_CHILD = new RegExp(
  '\\b(?:my|our) (?:[\\w-]+ ){0,2}(?:boy|girl|son|daughter|lad|lass|child|angel|star|shepherd|' +
    'sheep|pirate|baby|youngest|eldest)\\b',
);

export const ROLES_PLAYED = new RegExp(
  '^(?:angels?|sheep|the sheep|shepherds?|pirates?|champions?|winners?|superstars?|performers?|' +
    'singers?|dancers?|athletes?)$',
  'i',
);

export const SHARED = new RegExp(
  "\\b(?:tag your|sound on|pass (?:it )?on to|for (?:anyone|those) who|couldn't make it|" +
    'whole (?:thing|song|show|play|lot)|got the (?:whole|lot)|all of it|filmed|recorded|' +
    "here you go|spot (?:yours|mine)|front row|everyone's|look at them|doing the rounds|(?:got|" +
    'have) it saved|saved it|if you want it|going round)\\b',
);

/** "starts in Year 3": the class only says how old one's own child is. */
export const OWN_FIRST = new RegExp(
  '\\b(?:first day|last day|starts?|started|starting|ready for|off to|into|finished|in) (?:of |' +
    'in )?(?:year|yr|y|class|reception|nursery|ks)',
);
