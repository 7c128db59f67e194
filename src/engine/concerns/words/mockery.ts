/** Builds of ridicule that need a person beside them. */
export const MOCKERY = new RegExp(
  [
    "\\b(?:'s|her|his|their) (?:little |whole )?face\\b[^.!?]{0,30}\\blike (?:i|she|he|they|you" +
      "|somebody|someone)(?:'d|'s| had| was| has)?\\b",
    "\\b(?:babe|hun|love|mate|sweetie|darling|sweetheart),? (?:you|it's|its|this|that's" +
      '|nobody)\\b[^.!?]{0,40}\\b(?:chose|choose|applied|signed up|work with|not the|job|paid)\\b',
    '\\b(?:all (?:talk|mouth|lanyard|style|show|gob|hot air|teeth|clipboard)),? ?(?:no|and|a|but)?\\b',
    '\\b(?:has|have|had)? ?never (?:read|written|run|taught|managed|organised|cooked|watched' +
      '|finished|said) (?:a thing |anything |something )?' +
      '(?:longer|bigger|harder|deeper|more \\w+|cleverer|heavier) than\\b',
    "\\b(?:is|'s|was) (?:just |basically |only )?(?:a|an) \\w+(?: \\w+)? with (?:nobody|no one" +
      '|nothing|no \\w+) (?:in|inside|behind|on|at home|underneath)(?: it)?\\b',
    '\\b(?:empty|stuffed) (?:suit|shirt|vessel|cardigan|lanyard)\\b',
    "\\b(?:the|that) (?:woman|man|bloke|girl|lad|guy)(?:'s| is| was) (?:just |such )?(?:a" +
      '|an) (?:\\w+ )?(?!teacher|friend|mum|dad|governor|nurse|legend|saint|star|gem|hero|angel' +
      '|wonder|delight|parent|doctor|marvel|genius|joy|machine|treasure|lifesaver|superstar|pro)\\w+',
    "\\b(?:no|didn't need an?y?|hardly needed an?y?) (?:costume|mask|make-?up|acting|filter|wig" +
      '|rehearsal|special effects) ?(?:needed|required|necessary)?\\b',
    '\\b(?:sour|po|hatchet|stony|slapped|pudding|moon|horse|frosty|grim|sullen|miserable|long|two' +
      '|prune)[- ]faced\\b',
    '\\b(?:old|miserable|sour|nasty|stroppy|mardy|grumpy) (?:boot|trout|goat|crone|crow|codger' +
      '|fart|buzzard|crab|toad|haddock|sow|bint|biddy)\\b',
    '\\bwho (?:did|done) (?:that|this) to (?:u|you|ur|your|him|her)\\b',
    '\\b(?:ur|your|bros?|his|her|that) (?:\\w+ )?(?:hairline|forehead|trim|fringe|teeth|nose|ears' +
      '|shoes|haircut|hair) (?:got|is|looks|looking|be|been|gone|went|said)\\b',
  ].join('|'),
  'g',
);

/** "Little Miss Clipboard", "Captain Hi-Vis", "Lady Muck of the Lower Hall": a title and a thing. */
export const TITLED = new RegExp(
  '\\b(?:little (?:miss|mr|mister|mrs|madam)|(?:captain|sergeant|sheriff|lord|lady|queen|king' +
    '|princess|inspector|general|judge) ' +
    '(?=clipboard|hi-?vis|lanyard|gate|whistle|car park|carpark|muck|stopwatch|laminat\\w+|rota' +
    '|rules|raffle|bossy))' +
    '(?! ?sunshine| ?happy| ?dreamer| ?chatterbox| ?muffet) ?[a-z][\\w-]+',
  'g',
);

/** Driving somebody out together, in the imperative. */
export const DRIVING_OUT = new RegExp(
  [
    '\\b(?:spam|flood|blow up|bomb|clown|rinse|cook|jump|gang up on|pile on|roast|violate|troll' +
      '|mob) (?:him|her|them|his|their)\\b[^.!?]{0,40}\\b(?:til|till|until|leaves?|quits?|blocks?' +
      '|cries|dms|phone|chat)\\b',
    '\\b(?:til|till|until) (?:s?he|they) (?:leaves?|quits?|cries|goes|moves|resigns?|blocks?|snaps' +
      '|cracks)\\b',
    '\\bphones? (?:out|ready|up),? (?:and )?(?:film|record|video)\\w*',
    '\\blet (?:him|her|them) (?:explain|justify|answer|squirm|sweat|try and explain|face)\\b',
    '\\b(?:corner|surround|ambush|heckle|doorstep|film|record) (?:him|her|them)\\b',
  ].join('|'),
  'g',
);

const VERB = '(?:sit|talk|play|speak|walk|partner|hang|share|eat|dance|work|go|be)(?: friends| around| out)?';
/** "Nobody sit with Ada", "don't anyone pick Ada". */
export const SHUNNING = new RegExp(
  `(?:^|[.!?,\\n] *|\\b(?:so|ok|right|guys|btw|lets|let's|all|and) )(?:nobody|no ?one|no1|don't` +
    `|dont|everyone|every1|everybody|lets|let's all|let's|all of us|we all)` +
    `(?: (?:is allowed to|should|gotta|better|has to|just|not|dont|don't|stop|anyone` +
    `|no more))* (?:${VERB} (?:to|with|next to|near|by)|sit by|ignore|blank|block|unfollow|invite` +
    `|pick|help|text|believe|lend) ([a-z]+)`,
  'g',
);
