import { table } from './table.ts';

/** Violence or damage that the writer promises, wishes or calls for. */
export const VIOLENCE = table(`
  want|wants|need|needs|deserve|deserves|asking|begging|due|cruising|getting|gets|get|got for? a|
    the good? slap|slapping|smack|smacking|punch|punching|kicking|kick|hiding|beating|battering|bashing|
    thump|thumping|clip|leathering|shoeing|crack|dig
  want|wants|need|needs|deserve|deserves|getting|gonna|going to|to|be|get|gets slapping|smacking|punching|
    kicking|battering|battered|bashed|leathering|thumping|shooting|stringing|hanging|knocking|throttling|
    decking|decked|leathered|filled|stabbed|jumped|shanked|banged|sparked|wrapped
  god help whoever|anyone|him|her|them|any, scraping|scrape *2 off the, good hiding, hiding of|coming
  a slap from|off|coming, no teeth, without any? teeth, fewer teeth
  lose|losing|pick|picking|collect|collecting|swallow|spit|swallowing *3 teeth, teeth *3 floor|pavement|out
  *2 through a straw, eating|drink|drinking|eat *3 through|with a straw, in hospital
  put|putting|puts *2 in a|an|hospital|ambulance|grave|ground|coma|wheelchair|box, in a body bag, body bag
  six feet under, wheelchair job
  break|breaking|snap|smash|smashing *2 legs|arms|jaw|neck|nose|face|fingers|kneecaps|kneecap|skull|head|
    teeth|ribs|wrist|arm|leg|windows|window|windscreen|door
  broken legs|jaw|nose, knock|knocking|knocks *2 out|teeth|block|head|off|into, knocked out, spark *2 out
  lay|laying *2 out, rip|ripping|tear *2 head|face|limb|throat|hair|apart|lungs, cave|caving *2 head|face|in
  kick|kicking *2 head|teeth|door|in, kick off on, head kicked in, face smashed|kicked|caved|rearranged in?
  rearrange|rearranging *2 face, wipe *2 smile|smirk|grin off, swing|swinging for, have a pop at, square up
  take|taking *2 outside, sort *2 out with my fists, with my fists
  get|getting|gets|got battered|bashed|jumped|decked|filled|leathered|smashed|beaten|banged|merked|shanked|
    stabbed|sparked
  ur|you're|youre|your|u|you getting|gonna|are|r dead|battered|banged|smashed|filled|jumped, dead man|woman
  ur|you're|he's|she's|they're|youre|hes|shes|theyre so? dead, dead meat
  beat|beating|beats *2 up|down|senseless|black|in, beat up, jump *1 after|at|outside|on
  jump him|her|them|u|you, bang *1 out, bang him|her|u out, shank, stab, stabbing
  shoot|throttle|strangle him|her|them|u|you|that|this|whoever|whichever|mr|mrs|miss|sir|somebody|someone
  batter|deck|lamp|chin|nut|clatter|leather|drown him|her|them|u|you|that|this|whoever|whichever
  smash his|her|their|ur|your|him|u|you|them|the|in|up
  smack him|her|them|you|u|that, slap him|her|them|you|u|that, punch him|her|them|you|u|that|his|her|ur|your
  fight me|him|her|u|you, kill him|her|them|u|you|that|this|whoever|whichever|miss|mr|mrs|sir
  murder him|her|them|that, run *2 over, hunt *2 down, hurt him|her|them|u|you|that
  make *2 bleed|suffer|pay|sorry|regret, make *1 wish, gonna get it|hurt|got, going to get it|hurt
  get what's coming, got it coming|what's, what's coming to, watch your|ur|her|his|their back, better watch
  better sleep, sleep with one eye, i know where
  know where she|he|they|u|you|your lives|live|parks|park|drinks|works|kids
  know|knows when|where|what *2 locks|leaves|finishes|gets|walks|parks|lives|clocks|drives|shuts, know which car|house|bus|route
  know your|his|her address|car|route, waiting for him|her|you|them|u|when, be waiting, be there waiting
  see *2 outside|after|at|round at|the|school|gates|back, say it to my face
  bring|bringing my cousins|cousin|brother|brothers|boys|mates|dad|uncle|lads, come|comes near *3
  if he|she|they ever|comes|touches|lays|looks|speaks|so|raises|goes|come, lays|lay a finger|hand
  touches my|her|him, or else, last warning, final warning, you've been warned
  a brick, brick through, bricks through
  put|putting|goes|going|go|throw|throwing|chuck|chucking a|the? bricks? through
  egg|egging|eggs *3 house|car|windows|window|door
  put *2 windows|window|door|windscreen|tyres in|out|through|down, windows put through|out|in
  smash|smashing|smashed|trash|trashing|wreck|wrecking|torch|torching|burn|burning|flood|flooding|bomb|
    bombing|blow|blowing|vandalise|key|keying|slash|slashing|spray|scratch|scratching|petrol *3 up|down|car|
    tyres|windows|window|office|school|classroom|house|motor|place|toilets|windscreen|door|van|bike|hall|
    shed|fence|gate|building
  burn *3 down, burn|burnt|burned *3 to the ground, torch it|the|that, set fire to, set *3 on fire
  light it up, petrol bomb, petrol, bomb threat, bomb in|at|the, blow up|it, tyres, slash *2 tyres
  let *2 tyres down, tyres let|slashed|going, keyed
  key|keying her|his|their|that|the car|motor|bmw|mini|audi, scratch down *2 car, sugar in *2 tank
  ring in a bomb, bring|bringing a knife|blade|gun|bat|machete|hammer
  with|got a knife|blade|gun|bat|machete|hammer|baseball
  wants|needs|want|need|deserves|asking|begging *2 her|his|their|ur|your|a jaw|legs|neck|nose|face|arms|fingers|windows|
    teeth|kneecaps|head *1 breaking|smashing|rearranging|kicking|caving|punching|stoving|bashing
  heads|head|teeth|faces|face|ribs|skull kicked|smashed|caved|bashed|stoved|stamped|punched in?
  won't|wont|not|never be? walking|driving|crawling|limping|walk|drive *3 home|away|back|out|again|straight
  won't|wont know what's|whats hit|hits, who's|whos coming *4 sort mr|mrs|miss|ms|him|her|them|that *2 out
`);

/** What makes violence a game, a figure of speech or a joke. */
export const PLAY = table(`
  fortnite, minecraft, roblox, xbox, ps5, playstation, fifa, fc25, fc26, cod, call of duty, mario kart, 1v1
  1 v 1, clash, brawl stars, gg, noob, respawn, lobby, duos, squads, gta, pokemon, game, games, gaming
  match, matches, team, goal, goals, score, football, rugby, netball, cricket, boxing, wrestling, ufc, wwe
  tournament, cup, league, film, movie, episode, series, netflix, book, novel, chapter, character
  murder mystery, cluedo, panto, villain, play, lines, dance, dance off, quiz, bake off, tombola, race
  egg and spoon, water fight, snowball, pillow fight, nerf, laser tag, paintball, dodgeball, piñata, pinata
  conkers
  kill|murder|die|killing for a|some|this|that, killed it, absolutely killed, smashed it|that|this
  smashing it, smash it, nailed it, slayed, dressed to kill, killing me, killing it, kills me
  could have killed, kill time, kill two birds, if looks could kill
  kill the|my mood|battery|vibe|grass|weeds|slugs, killer, my feet are, crack on
  beat the clock|queue|traffic|rush|record|goalie, beat the, beat them 2|3|4|5|6|1, shoot hoops|some|the
  shoot me now, just shoot me, shoot me, shoot *2 email|message|text|over|photos|video|film, shot
  photo shoot, knocked out by|of, knock *1 out of the park, knock knock
  burn calories|off|the toast|dinner|candle, burnt the|my
  smash|smashed avocado|burger|burgers|patty|cake|room|rooms|hits|hit|and grab
  batter mix|for|pudding|pancake|pancakes, yorkshire, pancake, pancakes, fish and chips
  punch bowl|and judy|line|drunk, hole punch, slap on|up, slap bang, slap some, slap-up, decked out
  deck chair|chairs|the halls, on deck, all hands, lamp shade|post, leather jacket|sofa|shoes|bag, chin up
  nut free|allergy|roast, clean|break|breaking a leg, break up|down, tyres pumped|changed|replaced|fitted
  petrol station|prices|money|is, fell off|over
`);

/** Laughter and housemates: with these a threat is a joke unless it is aimed at the school. */
export const HOUSEHOLD = table(`
  this house, our house, at home, housemate, housemates, flatmate, flatmates, husband, hubby, wife
  my sister, my brother, my mum, my dad, the dog, the cat, my dog, my cat, fridge, oat milk, biscuits
  biscuit tin, chocolate, laundry, dishwasher, remote, sofa, next door's, slugs, wasps, spider, mouse, mice
  rats, squirrel, squirrels, fox, foxes, pigeon, pigeons, seagull, seagulls, weeds, moles, ants, flies
`);
