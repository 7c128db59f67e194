import { table } from './table.ts';

/** Names people call each other. Mild ones are enough when they are aimed at somebody of the school. */
export const INSULT_NOUNS = table(`
  plank, melt, wet blanket, melon, nugget, mophead, waste of a chair|desk|salary|wage, idiot, idiots, moron
  morons, imbecile, cretin, halfwit, half-wit, dimwit, numpty, numpties, muppet, muppets, plonker, pillock
  prat, twit, twerp, wally, wazzock, pranny, divvy, div, doughnut, melt, wetwipe, wet wipe, wet lettuce
  wet flannel, drip, sad sack, loser, losers, weirdo, weirdos, creep, creeps, perv, freak, freaks, psycho
  nutter, nutjob, nutcase, fruitcake, lunatic, maniac, headcase, basket case
  cow, old|silly|stupid|selfish|nasty|miserable|moody|fat|rude|mardy cow, cows, bitch, b*tch, bitches, witch
  hag, old bag, old bat, battleaxe, battle-axe, dragon, gorgon, harpy, harridan, shrew, karen, karens, trout
  crone, madam, diva, drama queen, queen bee, ice queen, lady muck, her majesty, her royal highness, cruella
  umbridge, trunchbull, voldemort, dolores, nurse ratched, miss hannigan, hitler, dictator, tyrant
  little napoleon, napoleon, despot, stasi, gestapo, nazi, warden, drill sergeant, dementor, vampire, goblin
  gremlin, troll, ogre, ghoul, gargoyle, gnome
  clown, clowns, joker, jokers, jester, puppet, parasite, parasites, leech, snake, snakes, rat, rats, weasel
  worm, slug, toad, pig, pigs, swine, baboon, gorilla, scum, scumbag, scrubber, scruff, scrote, tramp, tart
  slapper, slut, trollop, skank, chav, chavs, pikey, minger, munter, lard, fatty, lump, lardarse
  waste of space|oxygen|skin|air, oxygen thief, disgrace to, excuse for a, poor excuse, sorry excuse
  piece of work, nasty piece of work, piece of shit|crap, bag of, sack of
  liar, liars, bully, bullies, thug, thugs, coward, cowards, hypocrite, hypocrites, snob, snobs, know it all
  know-it-all, busybody, busy body, jobsworth, jobsworths, control freak, narcissist, sociopath, psychopath
  fraud, fake, backstabber, two-faced, two faced, grass, snitch, suck up, suck-up, brown nose, brown-nose
  teachers pet, gobshite, gob, arse, arsehole, a-hole, twat, tw*t, dick, dickhead, d*ck, knob, knobhead
  bellend, tosser, wanker, w*nker, prick, cunt, c*nt, git, bastard, b*stard, sod, shit, shits, shithead
  bugger, tool, muppet show, mug, spoon, dinosaur, fossil, relic, brat, brats, spoilt brat, feral
  little sod, little sods, little madam, little git
`);

/** What people say somebody is. */
export const INSULT_WORDS = table(`
  useless, hopeless, clueless, gormless, thick as, dumb, dense, dim, stupid, daft as, brain dead, brainless
  braindead, pathetic, vile, evil, nasty, horrible, horrid, vicious, spiteful
  bitter old|and|little|woman|man, bitchy, catty, smug, snooty, stuck up, stuck-up, arrogant, patronising
  condescending, pompous, obnoxious, insufferable, unbearable, loathsome, odious, repulsive, gross
  disgusting, revolting, rotten, rude, ignorant, lazy, bone idle, idle, incompetent, unhinged, deranged
  mental, mad as, crazy, barmy, bonkers, cuckoo, off her|his rocker|head, not right in the head, power mad
  power-mad, power crazed|hungry, drunk on power, on a power trip
  full of herself|himself|themselves|it|hot air, up herself|himself|themselves, up her|his own, sad little
  miserable, mardy, moody, two-faced, slimy, creepy, weird, freaky, sly, sneaky, shifty, cold-hearted
  heartless, soulless, charmless, witless, talentless, spineless, gutless, toothless, boring, dull as
  dreary, drippy, wet, whiny, whinging, needy, desperate, clingy
  ugly, uglier, ugliest, butters, minging, mingin, hideous, fat, fatter, fattest, obese, porky, chubby, bald
  baldy, greasy, smelly, stinky, scruffy, skanky, tacky, frumpy, dowdy, haggard, wrinkly, spotty, four eyes
  big nose, big ears, bad breath, dog breath, crusty, crusty old, musty, cringe, cringey, sweaty, stinking
  peng not, beg, tapped, wasteman, dead meat, rank, moist
`);

/** What people say somebody does, is like or should do: ridicule without an insulting word. */
export const RIDICULE = table(`
  stinks, smells, stinks of, smells of|like, reeks, pongs, hates kids|children|us|everyone|boys
  shouldn't be allowed near|around|to, shouldn't be *3 kids|children|teaching|school, has no business
  not fit to, isn't fit to, unfit to
  can't spell|teach|add|count|read|control|even|string|manage|keep|run|organise
  couldn't teach|run|organise|manage|control|find|care|spell|lead, couldn't *4 if, wouldn't know *4 if
  spells * with, doesn't know *3 from|his|her|what, hasn't got a clue, not got a clue, no clue, not a clue
  thinks she's|he's|they're|shes|hes, loves|love the sound of
  love|loves herself|himself|themselves|themself, in love with herself|himself, thinks the sun shines
  heart of *, a walking *, owns the place, like he|she|they owns|own, strutting, struts, prancing, prances
  flouncing, flounces, stomping round|around, lurking, sneering, smirking, screeching, screeches, cackling
  cackles, waddling, waddles, barking orders, barks orders, deluded, delusional, put some clothes on
  what *3 turned up in, what *3 was|is wearing
  lol|lmao|haha|omg your|ur|her|his face|hair|teeth|nose|voice|shoes, your|ur|her|his face lol|lmao|haha
  warmth of a, all the *2 of a, own backside|arse|bum, both hands, own shadow
  looks like|ours, looked like, dressed in|by|like, gets dressed in, got dressed, dress sense, charisma
  personality|charm|warmth|patience|energy|presence of a, face like, face that, voice like|could
  sounds like a, breath like|could|smells, hair like, arse like, walks like, built like, reminds me of a
  like a * in a|heels, about as * as, as much * as, as much use as
  as useful|useless|interesting|welcoming|friendly|approachable|helpful|warm|exciting|subtle|clever as a|an|
    watching
  not the sharpest|brightest, one sandwich|sarnie|brick|can short, few sandwiches|sarnies short
  sandwich|picnic short of, lights are on, two brain cells, brain cell, brain cells, iq of, room temperature
  sharp as a marble, thick as *2 mince|planks|pig|shit, village idiot, brain of|the size, chocolate teapot
  chocolate fireguard, ashtray on a motorbike, chip on her|his|their|your shoulder
  stick up her|his|their|your, rod up, face like a, slapped arse, bulldog chewing, sucked a lemon|lemons
  sucking a lemon|lemons, swallowed a wasp, chewing a wasp, resting bitch, wicked witch, broomstick, broom
  cauldron
  like she's|he's|they're|shes|hes been|got|swallowed|sucking|chewing|at|on|running|reading|auditioning|
    doing|delivering|talking|speaking|announcing|narrating|marching|guarding|directing|addressing|hosting|
    presenting|about|personally|never|just|the|some
  like it's a funeral, has|had a face, god's gift, gods gift, lady of the manor, lord muck, little hitler
  sergeant major
  get a life, seek help, get a hobby, get over yourself|herself|himself
  get a grip love|hun|mate|babe|woman|man|you, get a grip, bless her cotton, wind your|his|her neck in
  do one, jog on, get in the bin|sea, in the bin, do us all a favour, crawl back
  where she|he|they|you can stick, can shove it|that|her|his, stick it|that where|up, shove it|that|your
  kiss my, bite me, up yours, stfu, shut up, shut your|her|his|ya, shut it, gob shut, put a sock, sod off
  piss off, p*ss off, bugger off, fuck off, f off, eff off, f*** off, fuck you, screw you
  screw her|him|them, glass houses, pot kettle, sad individual, love's herself
  attention seeking|seeker|seekers, attention-seeking, wants to be liked, try hard, try-hard, tryhard
  teacher's pet, suck up|ups, sucking up, creeping, no friends|mates, nobody|noone|no-one likes
  no one likes, everyone|everybody|every1 hates, we all hate, hate her|him|them|that|miss|mr|mrs|sir|u
  i hate, can't stand her|him|them|that|the|miss|mrs|mr, loathe, despise
  cannot stand her|him|them|that|miss|mrs|mr, makes my skin|flesh crawl, gives me the creeps|ick
  should be|needs to be|wants sacked|fired|locked|struck|sectioned|put|retired
  needs|want|wants sacking|firing|sectioning|locking|striking|teaching|to retire|putting
  ought to be shot|locked|sacked
  needs *3 personality|lobotomy|brain|bath|wash|shave|therapy|slimming|diet|mirror|deodorant
  needs a bath|wash|new|life|mirror, have you seen the state, the state of, state of her|him|that|them|you
  look at the state, in that|those outfit|skirt|leggings|dress|trousers|hat|coat|shoes|hair|pyjamas
  pyjamas|slippers on the school, mutton dressed, lipstick on a pig, all fur coat
  my 3 year old|dog|cat|hamster|goldfish could, my dog could|has more, a hamster could, a trained monkey
  can't be bothered with *1 own kids, can't even be bothered, couldn't be bothered to parent|teach|raise
  parents|mum|mother|dad|father like that, what kind of mother|mum|parent|dad|teacher|person
  call yourself|herself|himself a, calls herself|himself a
  so called|so-called teacher|mother|head|parent|professional, some mother, mum of the year
  mother of the year, parent of the year, dad of the year, teacher of the year, dragged up, drags them up
  drag|dragged her|him|them up, should never have had|been|become, brought up in a barn, never worked a day
  sponging, scrounging, scrounger, scroungers, benefits scum, council estate scum, trailer trash, low life
  lowlife, low-life, common as, no class, rough as, like mother like, apple doesn't fall, runs in the family
`);

/** Calls to others to join in, shut somebody out or expose them. */
export const RALLYING = table(`
  vote now, poll who|for|on|which|worst|ugliest, vote for the|who, rate him|her|them|this
  who is|who's|whos uglier|uglyer|thicker|fatter|worse|dumber|smellier|weirder|the ugliest|the worst
  everyone|everybody|every1|all leave the|this gc|group|chat, leave the gc|chat|group
  make|made a new 1|one|gc|group|chat without, without him|her|them|telling
  don't|dont|nobody|no1|no-one|noone|noone talk|sit|speak|play to|with|near|next him|her|them
  don't let *2 play|join|sit, kick|kicked|kicking|remove|block|blocked him|her|them|everyone? out|off|from
  not invited, isn't invited, don't invite, nobody invite, ignore her|him|them, give *2 the silent treatment
  blank her|him|them, send|sent to coventry, don't say hello, don't speak to her|him|them
  1|one star her|him|them|it, one-star, 1-star, leave *3 reviews, bad|one|negative|fake reviews
  on google tonight|review|reviews, report *2 page|profile|account, mass report
  everyone|everybody|all report|email|ring|message|comment|complain|tag|screenshot|share|boo|laugh|point|stare
  let's all|everyone, let's embarrass|shame|make her|him|them|sure|show|see|get|expose|name, name and shame
  named and shamed, naming and shaming, make *2 famous, expose, exposed, exposing
  get|take|grab|post a? pic|pics|photo|photos|picture of her|him|them|the|that|reg|number
  put *2 on here|blast, stick it on|up here, share this|far|everywhere, share far and wide, screenshot this
  go viral, make it viral, hound, run *2 out of, drive|drove|force $them out
  get $them sacked|fired|out|struck|removed, make *2 life hell|misery|a, see how she|he|they likes?
  find out how it feels, taste of *2 own medicine, let her|him|them find|know|see|have, wait for|outside
  all turn up, everyone turn up, boycott
`);

export const JEERING_EMOJI = table('🐷, 🐍, 🤡, 💩, 🐀, 🤮, 🐄, 🧟, 🧙, 🧛, 👹, 🐽, 🐮, 🐳, 🦍, 🖕, 🤢');
