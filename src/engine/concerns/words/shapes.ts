/** How many and how often, in words or figures. */
const COUNT =
  '(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|\\d+)';
const PERSON = "(?:s?he|they|it|anyone|anybody|someone|the \\w+|(?:mrs?|miss|ms|mr) [\\w'-]+)";
const PLACE =
  '(?:prison|jail|borstal|boot ?camp|young offenders?|barracks|military|army|holiday camp|circus|zoo|' +
  'monastery|convent|sweatshop|workhouse|labour camp|charity|bank|cash machine|taxi|hotel|creche|nightclub|' +
  'gulag|asylum)';

/** One way a grievance is built, whatever its words, with its points. */
export interface Shape {
  /** For people: what is said, in few words. */
  by: string;
  pattern: RegExp;
  points: number;
  /** Told in two sentences: what was asked, and what came of it. */
  across?: true;
}

const shape = (by: string, points: number, ...pieces: string[]): Shape => ({
  by,
  points,
  pattern: new RegExp(`(?:${pieces.join('|')})`, 'g'),
});

const acrossTwo = (one: Shape): Shape => ({ ...one, across: true });

/** The builds of a grievance: who failed to act, what it took, what is doubted, what is mocked. */
export const SHAPES: readonly Shape[] = [
  shape(
    'nobody would act',
    1.3,
    '\\b(?:no|not one|not a single|none of the) (?:adults?|teachers?|staff|grown-?ups?|members? of staff|' +
      'tas?|supervisors?) (?:would|could|bothered|had|wanted|came|was willing|thought|lifted)\\b',
    '\\bnobody (?:picks|picked|answers|answered|opens|opened|reads|reading|read) (?:up )?(?:the|my' +
      '|our|any|them)\\b',
    "\\b(?:won't|wont|wouldn't|wouldnt|refus\\w+ to|not) (?:be )?(?:authori[sz]\\w+|approv\\w+" +
      '|sanction\\w*|' +
      'sign(?:ed)? off|grant(?:ed)?|excus\\w+)\\b',
  ),
  acrossTwo(
    shape(
      'asked often, answered never',
      1.3,
      '\\b(?:emailed|rang|rung|phoned|called|messaged|written|wrote|asked|chased|reported)\\b[^.!?]{0,60}' +
        `(?:\\bx ?\\d|\\b\\d ?x\\b|\\b${COUNT} times|\\btwice|\\brepeatedly)[^\\n]{0,50}\\b(?:nowt` +
        `|nothing|nada|zilch|silence|crickets|zero|no)\\b`,
      `\\b${COUNT} (?:days?|weeks?|times|mornings|lessons|lunches|evenings) (?:out of|from) ${COUNT}\\b`,
      '\\b(?:[123]\\d?|three|two|four|five|six) (?:weeks|days|months|terms)\\W+(?:three|two|four' +
        '|five|six|\\d+)\\W',
    ),
  ),
  shape(
    'doubts that somebody does their work',
    1.2,
    `\\bdo(?:es)? ${PERSON} (?:ever|actually)(?: actually| even)? \\w+`,
    `\\bdo(?:es)? ${PERSON} (?:even|know how to) (?:read|open|look|check|listen|answer|know|teach|care)\\b`,
    '\\bis it (?:policy|a rule|normal|usual)\\b[^.?!]{0,80}\\bor (?:just|only|simply|merely|more)\\b',
    '\\b(?:written|designed|planned|organised|chosen|run|set|made|picked|dreamt up) by (?:somebody|someone|' +
      "people|a person|a committee) who(?:'s| has| have|'ve)? (?:clearly |obviously )?never\\b",
  ),
  shape(
    'what one had been told',
    1,
    '\\bdid i (?:just )?(?:dream|imagine|misread|mishear|miss|hallucinate|make)\\b',
    '\\b(?:am i|are we) (?:going mad|losing it|losing my mind|missing something|imagining)\\b',
    "\\b(?:wasn't|weren't|was|were) \\w+ (?:supposed|meant) to be (?:free|included|finished|fixed" +
      '|open|sorted|optional)\\b',
    '\\bno (?:explanation|apology|warning|reason given|notice|discussion)\\b',
  ),
  shape(
    'asked for at short notice',
    1.6,
    '\\b(?:email|letter|text|message|note|newsletter|app|notification)\\w* (?:\\w+ )?(?:lands?' +
      '|landed|arriv\\w+|ping\\w*|' +
      'pops? up|popped up|comes?|came|drops?|dropped|goes out|went out' +
      '|at)\\b[^\\n]{0,140}\\b(?:for|by) (?:tomorrow|today|tonight|the morning)\\b',
    '\\b(?:needed?|due|wanted|required|asked) (?:\\w+ ){0,4}(?:for|by) (?:tomorrow|today' +
      '|the morning)\\b[^?]{0,60}\\b(?:just|shall i|of course|obviously)\\b',
  ),
  shape(
    'the school as a prison, or a child as a sum',
    1.5,
    `\\b(?:what (?:is|are|do) (?:this|we|they|it)\\b|is (?:this|it)\\b|like|think` +
      `|running)[^.!?]{0,40}\\b(?:a|an|the) (?:\\w+ )?${PLACE}\\b`,
    "\\b(?:s?he's|s?he is|they're|i'm|we're|they are|it's|its|this is) (?:a |an |only " +
      '|just )?(?:\\w+ ){0,2}(?:child|kid|school|person|human|' +
      'teacher|raffle|four|five|six|seven|children|kids|people|primary|classroom|volunteer' +
      '|parent)\\w*,? (?:and )?not (?:a|an|the|some) \\w+',
    '\\b(?:a|an) \\w+ (?:\\w+ )?\\w+, not (?:a|an) (?:vegas|west end|broadway|nasa|magician' +
      '|miracle|saint|octopus|robot|machine|superhero|wizard)\\b',
  ),
  shape(
    'one ban upon another',
    1.5,
    "\\b(?:a |it's )?no to [^.!?]{3,40}\\bno to\\b",
    "\\b(?:can't|cannot|not allowed|aren't allowed|banned)\\b[^.!?]{3,50}\\b(?:can't|cannot" +
      "|not allowed|aren't allowed|banned)\\b",
    '\\bwhich (?:\\w+ )?(?:would|do|did) (?:they|you) (?:like|want|prefer|mean|suggest)\\b',
  ),
  shape(
    'much of one thing and none of another',
    1.3,
    '\\b(?:lots|plenty|loads|all|full|heaps|tons)(?: of)? [^.!?]{3,70}\\b(?:no|zero|little' +
      '|never any|not much|without any) ' +
      '(?:actual |real )?(?:action|substance|help|change|result|results|follow|answers?|support' +
      '|progress|outcome)\\b',
    '\\b(?:paid|bought|did|sorted|arranged|funded|had to do|ended up \\w+ing) (?:for )?(?:the |it' +
      '|that|his|her|our|a )?(?:\\w+ )?(?:ourselves|privately|out of our own)\\b',
    '\\b(?:one|1) (?:working|usable|decent|clean|functioning|single|proper) (?:toilet|sink|pen' +
      '|laptop|computer|tap|loo|ball|printer|kettle|chair|whiteboard|radiator)\\b',
  ),
  shape(
    'goes, and says why',
    1,
    '\\b(?:find|get) (?:another|some other|someone else|somebody else)(?: \\w+)?\\W*$',
    "(?:^|[.!?\\n] *)(?:done|last time|never again|i'm done|count me out|that's me done|not again" +
      '|no more)\\W*(?:$|[.!?\\n])',
    '\\bstill (?:calls?|thinks?|spells?|calling|has|have|refers? to|gets?) (?:me|my|him|her|us|the)\\b',
    '^dear (?:the )?(?:\\w+ ){0,3}(?:school|primary|academy|head|governors|office|headteacher)\\b',
    '\\b(?:do better|sort (?:it|this|yourselves) out|explain yourselves?|have a word with yourselves)\\b',
  ),
  shape(
    'how little was given',
    1.3,
    `\\b${COUNT} (?:whole |full )?(?:seconds|minutes|mins)(?: flat)? (?:in (?:my|the) room` +
      `|of (?:her|his|their|my) time|for (?:my|our|the) \\w+|and (?:s?he|they) (?:was|were` +
      `|had) (?:gone|off))\\b`,
    `\\b${COUNT} (?:hours|minutes|days|weeks)\\b[^.!?]{0,40}\\b(?:discussing|debating` +
      `|talking about|arguing (?:over|about)|on|about) (?:a|an|the|one) (?:carpet|biscuit|logo|glove` +
      `|font|colour|kettle|sign|bin|chair|sock|lanyard|fence|parking space|tea ?towel|mug)\\b`,
    '\\b(?:had|kept|keeping|held) (?:me|us|mine|them) (?:here |there |back |talking |standing ' +
      '|in )*(?:till|til|until|for) [^.!?]{2,30}\\b(?:about|over|because of|for) (?:a|an|one|his|her' +
      '|the) \\w+',
  ),
  shape(
    'left out of it',
    1.5,
    '\\b(?:lovely|nice|good|great|glad|always nice|wonderful|so nice|kind) (?:of them )?to (?:be' +
      '|have been|feel) ' +
      '(?:asked|told|consulted|included|informed|valued|warned|thought of|appreciated|trusted' +
      '|listened|heard|invited)\\b',
    "\\b(?:s?he|they|someone|somebody)(?:'s|'ve| has| have)? (?:just )?(?:moved|taken|binned" +
      '|scrapped|changed|cancelled|given away|taken down|thrown out|borrowed|used) my\\b',
    '\\bif (?:s?he|they|one|the|mr|mrs|miss|i)\\b[^.!?]{2,60}\\b(?:one more time|once more' +
      '|ever again|again today)\\b',
    '\\b(?:by the time|before) (?:mine|ours|my|our|they|s?he)\\b[^.!?]{0,30}\\b(?:pension' +
      '|retire\\w*|married|grandkids|grandchildren|left school|driving|university|grown up' +
      '|old enough)\\b',
  ),
  shape(
    'comes home worse',
    1.1,
    '\\b(?:coming|come|comes|came|gets|got) (?:home|out|back) (?:absolutely |completely ' +
      '|so )?(?:starving|hungry|ravenous|thirsty|freezing|soaked|soaking|dehydrated|unfed)\\b',
    '\\b(?:nothing|none|no \\w+|gone|run out|ran out|sold out) (?:left )?by (?:the )?(?:second' +
      '|third|last|time|year|then|half)\\b',
    '\\bwhy (?:your|our|my|all our|your own) \\w+ (?:is|are|was|were) (?:wrong|bad|not|inadequate' +
      '|rubbish|failing)\\b',
    '\\bi (?:feel|am feeling|felt) so (?:well|valued|rested|motivated|trusted|inspired|refreshed' +
      '|nurtured|supported|appreciated|empowered)\\b',
  ),
];
