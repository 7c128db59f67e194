import { table } from './table.ts';

/** Failures of duty and of honesty, said as what happened. */
export const DUTY = table(`
  gave|give|gives|giving|told|showed|shows|let|slipped *5 the answers
  knew|known *5 since|for|months|weeks|years
  kept|keep|keeps|keeping it|this|them|that|everything *2 shut|hidden|under|dark|secret|quiet|hush
  kept shtum, sat on it|the|that|this
  spent|spends|spending|was|were|is|sat|always *5 *1 on her|his|their phone|phones|facebook|tinder|ebay|
    tiktok|
    insta
  signed|signs|sign|signing|ticked|ticks *5 *3 without|before|unseen|blind, signed *5 *1 not seen|read|checked
  without doing|checking|reading|asking|seeing|looking
  police|copper|coppers|detectives|cid|lado took|came|questioned|interviewed|raided|arrested|led|marched|
    escorted|have|are
  forgot|forgets|forget|forgotten *4 pump|inhaler|medicine|insulin|epipen|glasses|meds|tablets|nappy|
    allergy|hearing
  nobody|no-one|noone *3 looked|look|checked|check|watching|noticed|counted|counting|supervising|
    supervised *3 drawer|them|him|her|kids|gate|children|gone
  won't|wouldn't|refused|refuses|not *3 give|let|allow|allowed *4 inhaler|pump|water|toilet|loo|coat|lunch|
    drink|medicine|epipen|jumper
  blue lips, came|come|comes *2 out|home *4 bleeding|bruised|blue|concussed|soaked|unconscious
  blown|blew|frittered|splurged *4 on
  walked|wandered|got|climbed|ran out of *3 gate|school|building|playground|class
  got out on|onto *2 road|main|street, found him|her|them *5 road|street|park|gate|alone|outside
  handed|gave|released|let|sent *4 to a|an|the|any? stranger|wrong *2 parent|adult|man|woman|person|child|bus
  could have|of|'ve been anyone|anybody, told *5 one thing *5 *5 *2 opposite|another|else
  wrote|writes|said|minuted *4 opposite
  locked|shut *4 cupboard|store|shed|toilet|toilets|corridor|dark|outside
  left *4 minibus|bus|coach|toilet|gate|park|road|museum|services alone|behind?
  fixed|rigged|fiddled|cooked *4 vote|raffle|draw|interview|appointment|figures|numbers|scores|data
  no other|second|competitive quotes|quote|tender|candidates|applicants
  never|didn't|not|without declare|declared|declaring
  kitchens|kitchen|extension|drive|patio|bathroom *3 fitted|done|built|paved *4 by|firm|builder|contractor|
    who|that|same
  married to|sleeping|sleeps|shacked|carrying on|in bed *2 with? *2 head|governor|chair|caretaker|deputy|boss
  saw|seen|caught|watched him|her|them *3 pocket|take|taking|nick|nicking|steal|stealing|slip|slipping|hit|
    hitting|drink|drinking|doctor|change|changing|rub|rubbing
  pocket it|them|the|some|cash, pushed|forced|driven|hounded|squeezed|managed out
  paid *3 keep quiet|go|leave|shut
  lost *4 trip|dinner|fair|raffle|charity|club money|cash *5 again|twice
  change|changed|changes|changing|swapped|swap *3 answer|answers|sheets|sheet|scores|papers
  seen|saw|saw|it on|wearing her|his|their own kid|kids|child|son|daughter
  only there|here|got|in *4 because|cos|cause|through *3 wife|husband|sister|brother|mate|mum|dad|daughter|
    son|niece
  smelt|smells|smelled|stank|stinks|reeked of drink|booze|alcohol|weed|gin|wine|vodka|lager, half cut
  pissed|drunk|stoned|tipsy at|on|in|by|before *3 work|school|duty|gate|parents|assembly|trip|lunch
  told|tells|telling|read|reads|announced|announces|shared|shares|discussed|discusses out? *3 class|parents|
    mums|everyone|everybody|kids|playground|group|neighbours|staffroom|room *3 about|of|that *3 medication|
    diagnosis|divorce|business|problems|wetting|accident|illness|situation|medical|private
  let|lets|letting|allowed *5 walk|wander|leave|climb|run|stroll|out out|off|away|over|past|through
  before anyone|anybody|they|somebody|someone|staff noticed|clocked|realised|spotted|missed|saw|knew
  paying|pays|employing|employs|employed|hired|hires|appointed|appoints|giving|promoted *2 own|his|her|
    their own? daughter|son|wife|husband|sister|brother|mate|mates|niece|nephew|cousin|friend|boyfriend|
    girlfriend|mum|sister-in-law|brother-in-law
  drink|alcohol|wine|gin|whisky|vodka|beer|booze on *1 breath
  knew|known|knows|aware *5 coming down|broken|unsafe|dangerous|leaking|happening|faulty|failing|cracked|
    asbestos|mouldy|going, own minutes
  got rid of *3 because|for|after|when
  sacked|suspended|moved|demoted *2 because|after|when *4 reported|complained|spoke|raised|refused|whistle|
    told|said|pregnant|pregnancy|union
  putting|puts|put|charging|charged|charges|claimed|claims|claiming|bought|buying|buys *4 through|on|
    to *1 school|schools|pta|expenses|club *1 account|card|expenses|money|books|budget
  rewrote|rewrites|rewritten|rewriting|re-wrote|remarked|re-marked|upped|bumped|inflated|invented|made up|
    faked|backdated *5 *1
  down as|marked|marks *4 present|absent|unauthorised|late *5 *3 when|though|but|day|while
  on their own for|while|in, on his own for|in|while, unattended
  left *4 on their|his|her own|alone|unattended|unsupervised|crying|bleeding|outside
  while she|he|they moved|went|popped|was|were|sat|had|smoked|chatted
  been telling the? council|ofsted|governors|inspectors|la|dfe|trust, day|night before so they|the|that
  told nobody|no-one|noone, told none of, lost him|her|them|a|one *4 trip|farm|museum|park|woods|beach|zoo
  posts|posting|puts|posted|shares|sharing about|pictures|photos|videos|stuff *2 our|the|my|other kids|
    children|class|child *3 on, asleep in|at|on *2 van|car|desk|class|staffroom|chair|duty
  own|owns|runs *2 company|firm|business|one *3 contract|supplies|supplier|caterers|cleaners
  left|leaving|leaves *3 gate|door|medicine|cupboard *2 open|unlocked|wide
`);
