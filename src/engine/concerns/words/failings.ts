import { table } from './table.ts';

/** Things that went wrong between a family or a member of staff and the school. */
export const FAILINGS = table(`
  nobody|no-one|noone thought|told|said|bothered|rang|called|phoned|replied|answered|asked|noticed|cares|
    listens|knows|explained|mentioned|came|emailed|has|had|seems|seemed|even|apologised|checked|spoke|wants|
    informed|consulted|realised
  no one thought|told|said|bothered|rang|called|phoned|replied|answered|asked|noticed|cares|listens|knows|
    explained|mentioned|came|emailed|has|had|seems|seemed|even|apologised|checked|spoke|wants|informed|
    consulted|realised
  nobody *2 listening|told|listens|cares|replies|answers
  no one *2 listening|told|listens|cares|replies|answers
  never|not|didn't|don't|doesn't|won't|hasn't|haven't|wouldn't even? listen|listens|listened|listening|reply|
    replied|replies|answer|answered|answers|respond|responded|responds|acknowledge|acknowledged|apologise|
    apologised|explain|explained|tell|told|inform|informed|warn|warned|consult|consulted
  not one|a|single reply|answer|response|apology|phone|phonecall|email|call|word
  not a single|word|sausage|dicky|peep
  no reply|answer|response|apology|warning|notice|explanation|communication|consultation|feedback|update|
    updates|email|letter|phone|call|consistency|consequences|help|support|money|staff|teacher|heating|sorry|
    discussion
  still no reply|answer|sign|response|news|word|teacher|ta|heating|lunch|date|dates|letter|support|plan|
    lollipop|cover|update|form, still not|hasn't|haven't|waiting|nothing, still don't|doesn't|won't
  zero communication|support|notice|help|feedback|response|consequences, radio silence, tumbleweed, crickets
  ghosted, left on read, been ignored, ignored, ignores, ignoring, being ignored, can't get through
  won't ring back, engaged tone, straight to voicemail, goes to voicemail
  ring|ringing|rang|call|calling|get|getting|email me|us|her|him back
  waiting for *4 reply|answer|response|call|callback, waited *3 weeks|days|months|hours|minutes, been waiting
  waiting since, weeks later, days later, months later, and counting, day * of waiting
  week * of waiting|asking|no
  short notice, last minute, last-minute, at the eleventh hour, night before, day before, day's notice
  days notice, days' notice, hours' notice, hours notice
  found out|hear|heard *3 newsletter|facebook|whatsapp|letter|email|kids|parents|group|text|app
  first *2 heard, first i've heard, out of the blue, without warning|notice|telling|asking|consultation|any
  without so much, sprung on|us
  can't|couldn't|can't even|not|won't be bothered|arsed|@rsed, couldn't be bothered
  mess|messing|messed us? about|around|up, messed up, cocked up, cock up, cock-up, balls up, ballsed up
  screwed up, dropped the ball, botched, forgot, forgotten about, got forgotten, get|gets forgotten
  overlooked, left out, missed out, missing out, slipped through the net|cracks, fallen behind
  falling behind, held back, not learning|learnt|learned anything|a thing, learning nothing, learns nothing
  learnt nothing, bored stiff|silly, not being stretched|challenged|supported|heard|taught|listened
  no trouble, written off
  cancelled again|last|for|without|at|three|two|twice|on
  been cancelled|cut|scrapped|axed|binned|dropped|moved|changed|stopped|closed
  has|have|is|are|was|were|got|getting cancelled|cut|scrapped|axed|binned|dropped|postponed|pulled
  cutting|cuts|cut to|the|his|her|my|our|hours|back|down, binned, scrapped, axed, chopping and changing
  change|changing|changed|changes it|their|the *2 again|mind|minds|rules|date|dates|time|times
  moved again|from|to|on
  * supply teacher|teachers again, supply again, another supply, supply after supply, * supply since|this|in
  * supply teachers since|this|in|already, revolving door
  fourth|third|fifth|second|sixth|another|* teacher this|since|in, different teacher every|each
  no proper teacher, constant|endless supply, colouring|colour in
  watching films|dvds|telly|tv all|again|every, short|under staffed, short-staffed, understaffed, overworked
  unpaid, unpaid overtime, no cover, no ta, no tas, lost our ta, covering again, cover for
  doing two|three|everyone's jobs, hours are|being cut, hours going, cut my hours, goodwill|good will
  told me|us|her|him|them to|i|we|that|it, told to *3, made to *3, not allowed to|a|in|near|any
  refused|refuses|refusing|refuse to, wouldn't|won't let|give|even|do|budge|meet|help|see|speak|put|accept
  banned|banning for|from|the, not allowed, kept in, missed break|playtime|playtimes|lunch|his|her
  loses|lost his|her|their playtime|break|golden|lunch|lunchtime, detention for, punished for
  whole class punished|kept|in|missed, collective punishment, sent home for|because|with|in, turned away
  threatened with|us|me, fined for, fine for, fined us|me, attendance letter|letters|fine|fines|panel
  isolation for|over|because, excluded for|over|from, told off for|because|again
  charging|charge|charged us|parents|for|£*
  asking|begging|want|wanting us? for? more? money|donations|contributions|£*, more money, how much for
  rip off, rip-off, ripoff, a con, daylight robbery, money grab, cash cow, paying for|through
  paid for nothing, costs a fortune, made of money, another * quid|pound|pounds
  came home|out|back *3 wet|soaked|hungry|starving|crying|tears|filthy|without|wearing|upset|sobbing|
    bleeding|covered|no
  comes|come home|out *3 wet|soaked|hungry|starving|crying|tears|filthy|without|wearing|upset|no
  in floods|bits|tears again|every|because|over, dreads|dreading going|school|monday|mondays|it
  hates going|it|school, doesn't want to go in|anymore, refusing to go, begging|begged not to go|me
  crying every|at the|going|about
  lost|lose|losing|loses|misplaced his|her|their|the|mine|our|another|all *3 again|coat|jumper|cardigan|book|
    form|forms|money|shoes|bag|work|letter|paperwork
  lost property, lost the *2 form|paperwork|letter|money|book
  wrong name|date|day|child|time|book|form|class|lunch
  called|calls|calling|spelt|spelled him|her|my *3 wrong
  didn't|doesn't|don't even? know his|her|their|my|our|who|what|which name?, no record of
  sent|given|got|gave home? the wrong
  nobody's|no-one's|nobodys told|said|rung|answered|explained|bothered|replied|asked|mentioned|listening|
    interested
  nobody|no-one there|here|about|around|on|at to? *3 run|open|answer|help|supervise|meet|let|greet
  nobody able|prepared|willing|qualified|available|free
  anyone|anybody|has *3 had|got|get|getting|heard|having *5 reply|answer|response|luck|joy|sense|
    straight *3 off|from|out|yet
  run|had ins|in|run-ins|run-in|trouble|bother|grief|problems|issues with her|him|them|the|that|this|mrs|mr|
    miss|ms
  build|building|get|getting a picture|case|dossier, pen to paper
  kept|keeping|keep a log|diary|record|dossier, paper trail
  bin|binned|binning|threw|throw|throwing|confiscated|confiscate|confiscating|took *4 lunch|sandwich|
    sandwiches|snack|lunchbox|bottle|crisps|packed
  two|three|four|five|six|seven|eight|nine|ten|several *1 supplies|supply|teachers|tas|heads|headteachers|
    sencos *4 in|since|this|later|already|now
  five|four|three|six days|weeks|times running|straight|in, looking into it|the|that, being looked into
  we'll look into, under review
  days'|days|day's|hours|hours'|weeks|minutes notice, told again|off|us|to, in capitals|block|red
  couldn't|can't|cannot|not|wouldn't *2 go|use *3 loo|toilet|toilets|bathroom *3 till|until|til|before
  did $they|mr|mrs|miss *1 really|actually|seriously tell|told|say|call|make|give|let
  since|every|all *1 just? about|going|meaning|supposed to *1 ring|call|email|reply|sort|fix|chase
  just|always|still? about|going|meaning to *1 ring|call|email|reply|sort|fix|chase *3 since|for
  terrified|scared|frightened|petrified|afraid of the|that|one|his|her|mr|mrs|miss
  run|runs|ran|running *1 like *3 prison|army|camp|border|military|gulag|barracks|regime
  nobody|no-one|noone *5 *3 decency|courtesy|sense|guts|manners
`);
