import { table } from './table.ts';

/** Patience at its end, told in counts and dates: how often, how long, what was promised, what it cost. */
export const PATIENCE = table(`
  i|i've|ive|we|we've have|had? now? explained|asked|told|emailed|rung|rang|said|chased|reported|raised|
    requested|begged|written|mentioned|phoned|spoken|been *5 *3 times|twice|again|repeatedly|before|already|
    since|months|weeks
  years|months|weeks|terms|days|hours of asking|waiting|being|trying|hearing|nothing|meetings|fighting|
    emails|excuses|promises|asking|this|begging|chasing|silence
  second|third|fourth|fifth|sixth|seventh|eighth|2nd|3rd|4th|5th|6th|7th|tenth|umpteenth|millionth|
    hundredth|nth *3 this|since|in|already *2 term|year|week|month|september|easter|christmas|days|weeks|
    months
  second|third|fourth|fifth|sixth|seventh|eighth|2nd|3rd|4th|5th|6th|7th|umpteenth|millionth|nth time|
    teacher|head|supply|letter|email|ta
  another day another, different day, not one *5 since, not once *5 *1 since|has|have|did|all
  still hasn't|haven't|hasnt|havent|waiting|nothing|no|not
  promised us|me|that|this|it|by|a|faithfully
  was|were|been promised|assured|guaranteed|reassured|led by|that|it|this|we|i|he|she|to|a|us
  told|assured|promised *5 *1 by|before|after|within friday|monday|tuesday|wednesday|thursday|september|
    october|november|january|february|march|april|may|june|july|easter|christmas|summer|half|the end|next
  remind me again|why|what|who, tell me again, explain|explained *5 again|times|twice
  how many more|times|emails|letters|meetings|weeks|months|does|do|must
  all $they|it ever? does|do|did is|was
  only ever ring|rings|rang|contact|contacts|speak|email|emails|hear|call|calls|phone *3 when|if|to
  only time $they|we|i|you|anyone
  hadn't|hasn't|didn't|haven't|not|don't|doesn't even? read|reading|prepared|prepare|looked|look|checked|
    check|planned|plan|turned|turn|marked|mark|opened|noticed|notice|remembered|remember|bother|bothered|
    realise|clock up|at|his|her|their|the|own|any|a|my|it|one|that|to
  name|names|date|dates|child|time|spelling *2 wrong|incorrectly, spelled|spelt *3 wrong, got *4 wrong
  wrong *1 name|folder|child|date|class|time|letter|form|year|number|book|diet|lunch
  need|needs|needing reminding|telling|educating|training|shaking|to get|to learn|a reality|a kick|a rocket
  it closed|closed|full|gone|sold after|in|within|before *3 minutes|seconds|anyone|i
  made|making|makes|forced|forcing us|me|him|her|them|mine|all *1 redo|do|run|write|stay|sit|stand|miss|
    clean|apologise|wait|start|copy, made the whole, keeps hurting|hitting|biting|kicking|picking|pushing
  half *3 left|leaving|gone|walked|quit, would you stay, if one more|another
  one more person|email|letter|time, and counting, and nothing|nobody, if i hear
  overran, overran by, ran over by, ran out of, run out of
  running out of *2 staff|money|paper|books|chairs|ideas|excuses, taken out of my|class
  cover|covering again|for|two|another|my
  knowing|knows|learning|learnt less than|nothing|nowt, going backwards, gone backwards, slipped back
  fallen behind, not moved up|on, on the same book|page|level
  going to|gonna|will|about to|end up kill|killing|hurt|hurting|seriously? somebody|someone|a|child|kid|one
  two|three|four|five *3 out of three|four|five|six|ten
  would|would've|wouldve|could|might have|of|'ve|been *1 good|nice|lovely|helpful|useful|handy|great|decent|
    been to|if
  never known a|anything|anyone|it|them|such, never seen anything like, what *4 does|do all day|for
  not sure what *4 does|do|is|are for|all|meant|supposed
  missed|missing|misses|misses *2 playtime|break|lunch|playtimes|golden *3 for|because|this|again|every
  on hold, ringing|rings|rang out|through, hear it ringing
  fine you|us|me|parents, anyone would think, anybody would think, there goes my|our|the
  so that's my|our|that weekend|sunday|evening|half|afternoon|holiday|morning
  taken|taking|took|takes my|our|away *1 ta|tas|room|ppa|class|hours|budget|cover|support|chair|one-to-one
  in my own|unpaid time|holiday|holidays|lunch|weekend|half
  parent|parents|mum|dad|mother|father *2 shout|shouted|shouting|screamed|screaming|swore|threatened|
    moaning|moaned|complained|demanding|demanded *2 at|about|that|me|to
  email|emails|emailed|emailing|message|messages|messaging|messaged|texts|ring|rings *3 at 6am|7pm|8pm|9pm|
    10pm|11pm|midnight|weekend, by email again|at|from|the|on
  without ever|once|even asking|seeing|meeting|telling|watching|speaking|checking|visiting
  spent|spends|spending|blew *5 on a|the|another|new|more|some *2 sign|banner|carpet|logo|office|chairs|
    sofa|coffee|display|website|flowers|consultant|garden|screen|board
  wouldn't|wouldnt|not|won't let|allowed us|me|him|her|them|to *1 go|use|have|play|eat|drink|sit|speak|open|
    wear|come|see, having us|me on, having a laugh|giraffe|bubble
`);

/** What it costs, when a price is the point. */
export const PRICED = table(`
  £*|quid|pounds for a|an|one|each|the|some|this *2 jumper|badge|photo|photos|tie|trip|cardigan|book|bag|
    disco|ticket|tickets|lunch|club|owl|visitor|biscuit|squash|hour|coach|day|cd|dvd|usb
  £* *1 for a|an|one|each|the, * quid|pounds for a|an|one|each|the, so they want
  they|school|now want|wants *2 £*|quid|money|more|another|donation|voluntary|contribution
  i|we pay £*, pay|paying|paid £* *5 *1 when|and|for|yet|but, why|what *4 pay|paying|paid
  cheaper to|in|at|from|on|elsewhere, how much, £* each, per child, each child, with * kids
  two|three kids *4 that's|thats
  money *3 for a|an|another|new *2 sign|carpet|banner|logo|ipads|chairs|office|website|fence|gate|mural|
    garden|lanyards|statue, no money for|left, money can be|was found, they've money|got
`);
