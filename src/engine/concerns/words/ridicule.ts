import { table } from './table.ts';

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
  where|how *1 can|could stick|shove|put it|that|them|this|your|their|her|his, can shove it|that|her|his, stick it|that where|up, shove it|that|your
  kiss my, bite me, up yours, stfu, shut up, shut your|her|his|ya, shut it, gob shut, put a sock, sod off
  piss off, p*ss off, bugger off, fuck off, f off, eff off, f*** off, fuck you, screw you
  screw her|him|them, glass houses, pot kettle, sad individual, love's herself
  attention seeking|seeker|seekers, attention-seeking, wants to be liked, try hard, try-hard, tryhard
  teacher's pet, suck up|ups, sucking up, creeping, no friends|mates, nobody|noone|no-one likes
  no one likes, everyone|everybody|every1 hates, we all hate, hate her|him|them|that|miss|mr|mrs|sir|u
  i|we hate her|him|them|that|this|miss|mr|mrs|sir, can't stand her|him|them|that|the|miss|mrs|mr, loathe
  despise
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
  lights *3 nobody|no-one|noone home|in, not all there, not quite all there, not right in *2 head
  certifiable, screw loose, few screws
  off her|his|their trolley|rocker|nut|head|chump, round the bend|twist
  needs|wants|need|want *2 bumps|head|heads|brain|brains|noggin feeling|looking|examining|testing|checking|seeing
  wants|needs|want|need locking|sectioning|certifying|muzzling|gagging|binning|shooting|stringing|drowning|
    putting|dragging|removing *2 up|in|down|away, wants|needs locking|sectioning|muzzling|binning
  sandwiches|pence|bob|butties|wheels|cards|crayons short of
  hope|hoping $they|it|that *2 cries|chokes|trips|falls|rots|never|gets|fails|suffers|sacked|leaves|hurts|
    goes
  serves|served her|him|them|you|u right, good riddance, boo hoo, cry me a, ding dong
  deserves everything|it|all|what, all the way to the jobcentre|dole
  could|would curdle|strip|sour|turn|start|bore|depress|empty|clear|frighten|scare|freeze|sink *2 milk|
    paint|fight|argument|england|britain|room|wallpaper|horses|water|ships|ship
  has|have|had|got|with the|all|as *3 of a|an *2 jellyfish|wet|brick|dead|damp|fish|slug|snail|goldfish|
    toddler|potato|gnat|sock|lettuce|house|door|wall|tax|traffic|parking|cactus|bulldog|wasp|shark|stone|
    rock|sponge|hamster|worm|plank|fridge|cow|pig|dishcloth|teaspoon
  about as *2 as, about as much, even less *2 than a|my, got a|any mirror|mirrors
  own|owns|have|has|bought a mirror, get a mirror, look in a|the mirror
  thinking|thinks|thought she|he|they|ur|u can sing|dance|play|rap|act|run, stick to being|the|ur
  who let her|him|them|that|u in|on|out, who invited
  has|got|growing a tash|moustache|beard|monobrow|lisp|wig|toupee|combover|comb-over|face
  ew not|its|it's|her|him, eww, ewww
  hes|he's|shes|she's|theyre|they're|u|ur|youre|you're|is *1 so|such|well|proper|bare|dead|kinda|
    really weird|cringe|ugly|fat|annoying|sad|creepy|smelly|thick|dumb|stupid|boring|butters|peak|dry
  put *2 phone|laptop|gin|wine|horoscope|tiktok down *2 love|hun|mate|babe|and|dear
  perhaps|maybe|if|try *1 you'd|you|she'd|they'd|parents *2 read|spent|listened|looked|bothered|parented|
    put instead|rather|more|less|the|your *4
  imagine being *5 loud|wrong|thick|bitter|sad|this|that, imagine thinking|having|caring
  instead of *1 your|her|his|their *1 horoscope|nails|phone|gob|face|hair|selfies
  new name for, call|calling|calls|known as her|him|them *2 miss|mrs|mr|sir
  with *3 personality|charm|warmth|charisma, daft article|apeth|ha'porth|bat|bint|mare|beggar
  sour|miserable|mardy|moody|arrogant|ignorant|stuck-up|snotty|smarmy|gobby|mouthy|bossy|nosy|nosey|
    interfering|jumped-up|stroppy|frosty|po-faced woman|man|mare|bloke|lady|madam|piece|article|sod|bugger|
    get|git|old|teacher|head|receptionist|one
  bossy, gobby, mouthy, smarmy, snotty, frosty, po-faced, po faced, nosy cow, up themselves, wet weekend
  face like *2 weekend, miserable *3 face, cheer up love
  voice|face|laugh|look|stare|smile that|which|who|could would|could
  bedside manner|people skills|social skills|charm|charisma|warmth|personality|manners|patience of a|an
  all mouth|fur, no trousers|knickers
  thinks she|he|they runs|run|owns|own|rules|is|are|knows|know
  who hired|employed|appointed|let|gave|put|made|picked|voted|married|raised|dressed *3 her|him|them|that|
    mr|mrs|miss|this, waste of a|an|good|perfectly
  even the|my|a|her|his *1 tried|ran|wanted|wants|runs|crossed|left|cried|laughed|hid *3 away|off|road|from|
    room, pop that|her|his balloon|bubble, is the king|queen|pope coming|visiting
  looks|looked|sounds|sounding|moves|walks|runs|dances|smells|eats|dresses like a|an|my|he|she|they|someone|
    something, runs the place|show|gate|pta, queen of the, wants a medal, loves the sound
  smelling|smelt|smelled|stank|reeking|reeks of|like a|an|old|stale|wet|off|fags|booze|weed|chip|kebab
  woman|man|bloke|teacher|lady|girl|boy|head|ta that size|shape|wide|big|heavy, tie *1 laces
  breath|hair|feet|teeth|armpits *2 stinks|reeks|smells|hums, so|proper dusty|crusty|musty
  power *2 gone|goes|going|went to *1 head, gone to his|her|their head
  father of the, wouldn't know *3 if it|they|he|she, about as * as, a face for, voice for silent
  couldn't|couldnt happen to a nicer, nicer person 🙃, dressed|dresses|dressing like a|an|my|she|he|it|out
`);
