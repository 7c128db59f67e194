import { table } from './table.ts';

/** A wish to harm oneself, or no longer to live. */
export const SELF_HARM = table(`
  rather|sooner be dead|ded than|then go|be|going *4 school|there|home
  thinking|thinkin|thought about|of|abt ending it
  want|wanna|wants|wanted|wish|going|gonna|trying|tried|try to? die, want|wanna|wants|wanted|wanting to? be dead
  wish i was|were dead|never born, wish i wasn't here|alive|born, wish i'd never been born
  kill|killing|killed|hurt|hurting|cut|cutting|harm|harming|starve|starving|burning myself|herself|himself|
    themselves
  kms, kys, end it all|tonight, end my life, ending my life, end it, ending it all, take my|his|her own life
  took his|her own life, taking my own life, suicide, suicidal, suicide note, self harm, self harming
  self harms, self-harm, self-harming, self-harmed, self harmed, cut my wrists|arms|legs
  cutting her|his|my arms|arm|legs|wrists|wrist
  don't|dont|doesn't|didn't want|wanna to? be here|alive any|anymore|no|now
  don't|dont|doesn't want|wanna to? live|exist|wake anymore|any|up, not want to be here|alive
  no reason|point to|in|living|live|being, no point living|being|in, nothing to live for
  can't go on|anymore like|any|anymore, can't do life, better off without me, better off dead
  everyone'd be better, world would be better, nobody would miss|care|notice if|me
  no one would miss|care|notice if|me, would anyone care|notice|miss if, overdose, overdosed, overdosing
  took *3 pills|tablets|paracetamol, take *3 pills|paracetamol, jump off|in front
  hang myself|herself|himself, slit my|wrists, goodbye everyone, this is my last
  won't be here tomorrow|monday|much, i hate being alive, tired of living|life|being alive
  don't|dont see a|any|the point, making myself sick, make myself sick, stopped eating
  noose, how to hang|die|kill, hanging herself|himself|myself, ways to die
  suicide search|searches|website|pact|forum
  took|taken|swallowed *2 mum's|mums|dad's|dads|nan's|nans|whole|all *2 tablets|pills|medicine|meds
  had enough of being alive
`);

/** What takes the earnest out of such words: laughter, or an everyday cause. */
export const HYPERBOLE = table(`
  😂, 🤣, 💀, lol, lmao, lmfao, haha, hahaha, hahahaha, 😭😭, 🤪, 😅, laughing
  of embarrassment|shame|cringe|boredom|laughter|heat, embarrassment, embarrassed, mortified, cringe
  cringing, boredom, hangover, hungover, spin class, gym, leg day, burpees, squats, marking, commute
  traffic, queue, laundry, washing up, tory, exam, exams, homework, maths, pe, beep test, chocolate, cake
  dress, shoes, carbs, xmas, christmas shopping, wrapping, diy, flat pack, ikea, lego, recorder, recorders
  glitter, monday morning
`);

/** Hurt done to a child: the verbs, which need a doer or a child beside them. */
export const HURT = table(`
  hit, hits, hitting, hurts, hurting, punches, punched, punching, kicks, kicked, kicking, slaps, slapped
  slapping, smacks, smacked, smacking, beats, beaten, beating, batters, battered, belts, belted, whacks
  whacked, thumped, strangled, strangles, strangling, choked, chokes, choking, grabbed, grabs, grabbing
  dragged, drags, dragging, shoved, shoves, yanked, pinned, pins, throttled, shook, shakes, threw, throws
  burns, burnt, burned, locks, locked, pushed, bit, bites, pinch, pinches, pinched, pinching, twists, twisted
  twisting, yanks, yanking, pin, pinning, hauls, hauled, manhandles, manhandled, manhandling, shoving, restrained
  shuts|shutting|shut *1 in, squeezes|squeezed *2 arm|wrist|hand|neck
  had *3 by the hood|arm|neck|hair|throat|scruff|collar|wrist|ear, touches, touched, touching, rapes, raped
  molested, assaulted, abused, abuses, abusing, groomed, grooming, starved, starving, starves
  hand|hands round *2 neck|throat, lays|laid|lay hands|finger
  push, shove, grab, kick, slap, smack, drag, punch, shake, pull, pulls, pulled *1 hair|ear|arm
`);

/** Plain signs that a child is being hurt, neglected or in danger. */
export const SIGNS = table(`
  welts, hasn't eaten since
  being abused, been abused, is abused, being hit, being hurt, being beaten, being groomed, being touched
  been touched, been hit by, been hurt by, been groomed, sexually abused|assaulted
  sexual abuse, sexual assault, child abuse, physical abuse, abusing him|her|them|their|the
  domestic abuse|violence, dv at home, inappropriately touched, touched inappropriately
  touched him|her|me|my *3 private|down|there|leg
  cigarette burns, burn marks, belt marks, hand print|prints|mark
  handprint, finger marks, marks on his|her *2 neck|arms|arm|back|legs|throat
  scared|frightened|terrified|afraid of|to to? go home, scared to go home
  doesn't|don't|dont|not want to go home, too scared|frightened|afraid to go|come|tell|sleep|leave
  scared of *2 dad|mum|stepdad|uncle|brother|teacher|him|her|coach
  frightened of *2 dad|mum|stepdad|uncle|brother|teacher|him|her, locked me|him|her|us *2 in|out|outside|up
  locks me|him|her|us *2 in|out|up, chucked|kicked|threw|thrown me|him|her *2 out, touches me|him|her
  touching me|him|her, touched me|her|him, comes|came in|into my|her|his room|bedroom|bed
  makes me|him|her|us *2 undress|strip|touch|watch|do, made me|him|her *2 touch|undress|strip|watch
  told me|him|her not to tell
  if i tell|told anyone
  nudes, nude
  asking|asked|asks|sent|sending|wants|want|sends *3 nudes|pics|pictures|photos|naked|undressed of|of|in|
    without|my|body
  naked pics|pictures|photos, explicit photos|pictures|images|messages, sextortion, blackmailing me|him|her
  says he's|hes *2 14|15|16|13|12, met|meet|meeting *4 online
  someone|man|bloke|guy|stranger online|followed|following|tried
  man|bloke|van|car *3 following|followed|follows|watching|filming|approached|tried
  tried to get|pull|take *3 into|car|van, tried to abduct|snatch|grab, offered *3 sweets|lift|money
  run away from home, hasn't|not come home, didn't come home
  left|leaves|leave|leaving *4 home|house alone|on own|overnight, left home alone
  home alone *3 night|nights|all|days, on her|his own all night, no food in|at, nothing to eat at|since|in
  not being fed, not been fed, hasn't been fed, isn't fed|being|getting fed, sleeping on *2 floor|sofa|streets, stealing food
  filthy and hungry, neglected, being neglected, county lines, carrying drugs|knives|a
  drunk when|every|all, dad's|mum's|stepdad's drinking again
  violent at|to|with|towards|dad|again, forced marriage, fgm, trafficked
  disclosed|disclosure to|about|today|this
  beaten up, jumped by|on, knife at|to|on|out|pulled, had a knife, brought a knife, threatened *3 knife
  stamped on *2 head, kicked in the head, head kicked|stamped, knocked unconscious
  held *2 down|under, held *2 under water
  hands *2 round|around *2 neck|throat, by the neck|throat|hair|hood|scruff, round the neck|throat
  put|tied *2 round *2 neck
  marks his|her|their|my *1 dad|mum|stepdad|uncle|step-dad leaves|left|makes|made
  man|bloke|guy *2 waiting|waits|waited for me|him|her|us
  hit|hits|beat|beats|punched|punches|slapped me|mum|us in front of *1 children|kids|child|baby|son|daughter
  somebody|someone|somebody's|someone's is|was|keeps? hurting|touching him|her|them|me
  getting|be|being|get married *5 i'm|im|i am only? 11|12|13|14|15
  nspcc *5 child|kid|girl|boy|pupil, number for the? nspcc
  touches|touching|touched|strokes|stroked|stroking|rubs|rubbed my|her|his|their leg|legs|knee|bum|chest|thigh|thighs
  tied|ties|tie me|him|her|them *1 to|up, sent him|them a|my photo|pic|picture *3 wants more
  man|bloke|guy|someone|somebody who? wants to meet me|her|him, hiding|hid in|under *3 angry|mad|drunk|shouting
  leave|leaves|left us|me|them with? no *2 heating|food, not|don't|dont|doesn't|doesnt|never feed us|me|them|him|her
  left|leaves|leave alone for days|hours, on my|his|her|their own till|until, bruises all over
  cuts on *4 wrist|wrists|arm|arms
`);

/** Signs with everyday readings as well: a fall, a surprise for a birthday, a lost cat. */
export const WEAK_SIGNS = table(`
  private parts, bruises, bruised, black eye, split lip, fat lip, busted lip, walked into a door
  our|my|a little? secret
  not to tell anyone|mum|dad|anybody, said not to tell, gone missing|miss, ran away, always hungry and|, gang
  drugs for, knocked out cold, being bullied so
`);

/** Said by a child of themselves; of a grown-up's own toddler it would be nothing. */
export const HURT_ME = table(`
  hits|hit|hitting|hurts|hurt|hurting|beats|beat|beating|kicks|kicked|kicking|punches|punched|punching|
    strangled|strangles|chokes|choked|burnt|burned|burns|slaps|slapped|smacks|smacked|throws|threw|pushes|
    pushed|whips|whipped|belts|punch|kick|slap|batter|strangle me|us
  lays hands on me, makes|made me do stuff|things, won't|wont leave me alone, being mean|horrid to me every
  get|gets|getting hit|beaten|battered at home, get beaten up, hit me up|back|with a ball
`);
