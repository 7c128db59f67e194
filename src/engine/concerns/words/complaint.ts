import { table } from './table.ts';

/** Idioms that are a grievance wherever school is spoken of. */
export const GRIEVANCES = table(`
  absolute|complete|total|utter|proper|sick|bit? joke, what a joke, such a joke, joke of a
  is|was|it's|beyond a joke, taking the mick|mickey|piss|p*ss|biscuit
  not fit for purpose, not good enough, not acceptable, not on, isn't on, isn't good enough
  wasn't good enough, simply|just not good enough, not up to scratch, leaves a lot to be desired
  could do better
  fobbed|fobbing|fob|fobs off|me|you|us|her|him, brushed|swept|sweep|brush under the carpet|rug
  brushed|swept *2 under the carpet|rug, washed|wash|washing their|his|her hands
  turn|turns|turned|turning a blind eye
  doesn't|don't|didn't|couldn't|can't give a monkey's|toss|damn|stuff|fig|rats
  couldn't|doesn't|don't|didn't care less, don't|doesn't|didn't care
  chocolate teapot|fireguard, head in the sand, heads in the sand, passing|passed|pass the buck, tick box
  box ticking|tick, box-ticking, tick-box, lip service, one rule for, double standards
  moving|moved the goalposts
  fuming, livid, raging, seething, furious, gobsmacked, flabbergasted, speechless, lost for words
  words fail me, beggars belief, at the end of my tether, end of my rope, last straw, final straw
  at my wit's|wits end
  sick of, sick to death of, sick and tired, fed up, had enough, had it with, done with, had it up to here
  losing the will, lost the will, losing patience, lost patience, run out of patience, ran out of patience
  not impressed, unimpressed, not best pleased, not happy, not very|too|at? all? happy, unhappy with|about
  less than impressed|thrilled|pleased|happy, not thrilled, disappointed, disappointing, a bit disappointed
  let down, let us|him|her|them|me|mine down, upset with|about
  not amused, can't say i'm impressed|surprised|thrilled, cheesed off, peed off, p'd off, hacked off
  ticked off, brassed off, narked, miffed, browned off, doing my head in, does my head in, drives me mad
  winds me up, boils my blood|piss, makes my blood boil
  thanks for nothing, thanks a bunch, thanks a million, cheers for that, thanks for that, slow clap
  gold star for|to, round of applause for, hats off to whoever, big? thanks to whoever
  shout-out|shoutout to whoever, whoever decided, whoever thought, whoever came up with, whichever genius
  what|which genius, some bright spark, bright spark, well done to whoever, congratulations to whoever
  as per usual, as per, same old, surprise surprise, no surprise there, what a surprise, quelle surprise
  here we go again, yet again, yet another, once again, how convenient, isn't it funny how, funny how
  make it make sense, you couldn't make it up, couldn't make it up, can't make it up
  couldn't run|organise|organize a, couldn't run|organise|organize *, couldn't organise, can't organise
  couldn't find, left hand *3 right hand, right hand *3 left hand, headless chickens
  needs|need|wants sorting out?, wants|needs looking at, heads need to roll, heads should roll
  needs|need reporting|sacking|firing|replacing|to go
  should be ashamed, ought to be ashamed, hang their|his|her heads? in shame
  have|has|got they|she|he no shame, shame on, should|ought to know better, how dare, the cheek of
  the cheek, the nerve of, the audacity, a bloody? cheek, brass neck, have the gall
  is it just me, is it just us, just me or, am i the only one, am i being unreasonable, aibu
  anyone else *3 fed|annoyed|sick|concerned|worried|unhappy|fuming|struggling|noticed
  anyone else having|had|have|got issues|trouble|problems|grief|enough, anyone else's *3 not
   going over their|his|her heads?, not just mine|me|us
  avoid this|that|the school, avoid *2 like the plague, avoid at all costs, wouldn't send
  wouldn't recommend, don't send your, wouldn't touch *3 with, think twice, steer clear
  give it a wide berth, run a mile, you've been warned, be warned, don't bother, wouldn't bother
  look|looking elsewhere, anywhere else, anywhere but
  moving|moved|moving|pulled|pulling|taking|taken|took|move mine|ours|her|him|them|my *2 out|schools|school|elsewhere
  changing schools, change schools, moving schools, looking at other schools, looking at home ed
  home educate|educating, home-educating, biggest|worst mistake, worst decision, regret|regretting sending
  waste of time|money|space|breath|paper|everyone's, a waste, wasting my|our|everyone's time
  what's the point, what is the point, whats the point, no point, pointless, why do we|i even? bother
  why bother, might as well talk|be|have, talking to a brick wall, brick wall, banging my head
  like getting blood, falls|fell|falling on deaf ears, deaf ears
  gone|going|goes|went downhill, going to the dogs, gone to the dogs, gone to pot, lost the plot
  race to the bottom, standards have slipped|dropped|fallen, not what it was
  used to be good|lovely|great|brilliant|such|a, falling apart, on its knees, going under, sinking ship
  rats leaving, jumping ship, staff|teachers leaving in droves, can't keep staff|teachers
  nobody wants to work, turnover
  rant over, end of rant, mini rant, rant alert, sorry for the rant, excuse the rant, long rant, need a rant
  having a rant, need to vent, venting, just venting, have to get this off, get this off my chest
  i've been quiet, can't|won't stay|keep quiet, not one to moan|complain
  don't usually|normally|like to moan|complain|post, not being funny but?, i'm not being funny
  no offence but, not having a go but?, don't want to slag, hate to moan
  i know they're|they are stretched|busy|short|trying|doing
  taking it further, take|taking this|it further, formal complaint
  putting|put|making|made|make|raise|raised in? a? complaint, complained, complaining
  going to the papers|press|governors, write|writing|wrote|written to the governors|head|council|lea
  see you|them in court, going to ofsted, ring|ringing|rang ofsted, no one|nobody to blame, petition
  sign the petition, signed the petition
  it's|its|so|bloody|really|how|totally|completely unfair, isn't|not|ain't fair, so unfair, isn't right
  not right, how is that|this|it fair|ok|okay|acceptable|right|allowed|legal|even, how can they
  how on earth, what on earth, what the hell, what the actual, wtf, what were they thinking
  what did they think, who thought, who decided, who signed, who asked, who came up, why on earth
  why is it always, why should, how hard can|is, how difficult can|is, how busy can, how many times
  how much longer, since when, do they not|even, does nobody, does no one, do you not, can nobody
  could nobody, explain *2 to me, someone explain
  picking|picks|picked on my|mine|ours|him|her|our|me|us, singled|single|singling out
  has|have|had|got it in for, scapegoat, scapegoated, blamed|blames|blaming my|mine|him|her|me
  treated like|differently|unfairly|as, made to feel, made him|her|them|me feel, favourites, teacher's pet
  face doesn't|don't fit, not in the clique, cliquey, clique, favouritism, same kids *2 every|again|always
  always the same|same kids|ones
  get a grip, give me strength, give it a rest, do one, do me a favour, jog on, jobsworth, jobsworths
  power trip, high horse, ivory tower, jumped up, jumped-up, holier than thou, too big for
  full of themselves, clueless, haven't|hasn't a clue, no idea what, don't have a clue, out of touch
  out of their|her|his depth
  does|do *3 think she|he|they is|are, who do|does they|she|he think
  cannot|can't|cant stand|bear|abide the|this|that|how|it, hate|hates the|this|that|how|it new?
  swans in|about|off|around, swanning in|about|off|around, swanned in|about|off, nowhere to be seen|found
  hides|hiding in|behind, never there|available|around|in, never see|seen|sees, all smiles, all talk
  for show, for the cameras|photo|photos, pr exercise, pr stunt, gimmick, gimmicks, virtue signalling
`);

/** Harsh words for a thing; alone they say little, beside the school they do. */
export const HARSH = table(`
  shambles, shambolic, shambolically, a farce, farcical, disgrace, disgraceful, disgusting, disgusted
  disgusts, appalling, appalled, atrocious, abysmal, dire, woeful, diabolical
  pathetic, ridiculous, ludicrous, outrageous, unacceptable, inexcusable, unbelievable, shocking, shameful
  scandalous, embarrassing, laughable, hopeless, useless, incompetent, incompetence
  unprofessional, inadequate, substandard, chaotic, chaos, a mess, a circus, a nightmare, a scandal, rubbish
  crap, shite, terrible, awful, horrendous, worst, garbage, dreadful, minging, rank, vile, grim
`);

/** Things that went wrong between a family or a member of staff and the school. */
export const FAILINGS = table(`
  nobody|no-one|noone thought|told|said|bothered|rang|called|phoned|replied|answered|asked|noticed|cares|listens|knows|explained|mentioned|came|emailed|has|had|seems|seemed|even|apologised|checked|spoke|wants|informed|consulted|realised
  no one thought|told|said|bothered|rang|called|phoned|replied|answered|asked|noticed|cares|listens|knows|explained|mentioned|came|emailed|has|had|seems|seemed|even|apologised|checked|spoke|wants|informed|consulted|realised
  nobody *2 listening|told|listens|cares|replies|answers
  no one *2 listening|told|listens|cares|replies|answers
  never|not|didn't|don't|doesn't|won't|hasn't|haven't|wouldn't even? listen|listens|listened|listening|reply|replied|replies|answer|answered|answers|respond|responded|responds|acknowledge|acknowledged|apologise|apologised|explain|explained|tell|told|inform|informed|warn|warned|consult|consulted
  not one|a|single reply|answer|response|apology|phone|phonecall|email|call|word
  not a single|word|sausage|dicky|peep
  no reply|answer|response|apology|warning|notice|explanation|communication|consultation|feedback|update|updates|email|letter|phone|call|consistency|consequences|help|support|money|staff|teacher|heating|sorry|discussion
  still no, still not|hasn't|haven't|waiting|nothing, still don't|doesn't|can't
  zero communication|support|notice|help|feedback|response|consequences, radio silence, tumbleweed, crickets
  ghosted, left on read, been ignored, ignored, ignores, ignoring, being ignored, can't get through
  won't ring back, engaged tone, straight to voicemail, goes to voicemail
  ring|ringing|rang|call|calling|get|getting|email me|us|her|him back
  waiting for *4 back|reply|answer|response|call, waited *3 weeks|days|months|hours|minutes, been waiting
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
  came home|out|back *3 wet|soaked|hungry|starving|crying|tears|filthy|without|wearing|upset|sobbing|bleeding|covered|no
  comes|come home|out *3 wet|soaked|hungry|starving|crying|tears|filthy|without|wearing|upset|no
  in floods|bits|tears again|every|because|at|over|when, dreads|dreading going|school|monday|mondays|it
  hates going|it|school, doesn't want to go in|anymore, refusing to go, begging|begged not to go|me
  crying every|at the|going|about
  lost|lose|losing|loses|misplaced his|her|their|the|mine|our|another|all *3 again|coat|jumper|cardigan|book|form|forms|money|shoes|bag|work|letter|paperwork
  lost property, lost the *2 form|paperwork|letter|money|book
  wrong name|date|day|child|time|book|form|class|lunch
  called|calls|calling|spelt|spelled him|her|my *3 wrong
  didn't|doesn't|don't even? know his|her|their|my|our|who|what|which name?, no record of
  sent|given|got|gave home? the wrong
`);

/** Words of staff about work, that colleagues read as criticism of how the school is run. */
export const STAFFROOM = table(`
  two|three|four|five|another|more|extra observations|meetings|emails|drop-ins|walks|initiatives|spreadsheets|briefings
  another|yet|more learning walk|walks
  another * observation|initiative|scrutiny|email|meeting|policy|spreadsheet|training|scheme|banner|poster|briefing|data|cpd
  one more *3 reminder|email|initiative|meeting|spreadsheet|chat, book scrutiny, book look, work scrutiny
  data drop, pointless meeting|meetings, meeting that could|should have been
  gentle reminder, quick chat, walked past, not once, nobody upstairs, them upstairs, the powers that be
  powers that be, senior leaders|leadership, slt, smt
  micromanage|micromanaged|micromanaging|micromanagement, micro-managed, clipboard, lanyard, lanyards
  learning objective police, display police, marking policy, deep dive
  morale, toxic, on my knees, burnt out, burned out, burnout, breaking point, run ragged, ground down
  dumped on, treated like dirt|rubbish|mugs, taken for granted, unappreciated, undervalued
  we value our staff, wellbeing|well-being day|week|bingo|cake|lead|hamper|email|inset|webinar, resilience
  no thanks, not a thank you, cried in|at|all|today, crying in the, hiding in the, handing in my notice
  hand my notice in, notice in, job hunting, looking at jobs, tes jobs, counting the days, get me out
  can't do this|another, why do i do this, not paid enough, don't get paid enough, above my pay grade
  unpaid
  feral, wild today, monsters, little darlings, little so and so, little so-and-so, little sods
  nightmare class, class from hell, worst class, bottom set, can't sit still, won't listen, don't listen
  never listen, animals, zoo, brats, little shits, little gits, off the walls|wall, swinging from|off the
  parents think|who|like|expect|emailing|email|complaining|complain|even, entitled parent|parents
  pushy parent|parents, parents even worse, worst part of *3 parents, parenting, parent your, parent them
`);

/** Signs of sarcasm; each is weak alone. */
export const SARCASM = table(`
  oh brilliant|great|good|lovely|wonderful|joy|goody|fantastic|fab|marvellous|perfect|excellent, brilliant
  fantastic, marvellous, wonderful, stellar, outstanding, inspired, genius, classy, class act, nice one
  nice touch, good one, good job, great job, top job, top marks, bravo, well done, congrats, congratulations
  love how, love that, love it when, love this for, love to see it, lovely to see, great to see, nice to see
  nice to know|hear, good to know|hear, so glad|pleased, delighted to, thrilled to, so that's nice
  how lovely|nice|thoughtful|helpful|kind|convenient|generous, very helpful, so helpful, really helpful
  helpful, productive, thanks so much, cheers, ta very much, ta for that, many thanks, big thanks, thanks
  thank you, salute you, noted, apparently, allegedly, obviously, clearly, of course, naturally, as always
  as usual, as ever, again, always, somehow, so-called, supposedly, no doubt, god forbid, heaven forbid
  must be nice, lucky us|them|me, another day another, always the way, and breathe, can't wait, nothing says
  great communication, communication, read by who, by whom, of all people, even, actually, literally
  well that|that's|this|there|here|it's, plot twist, spoiler, breaking news, newsflash, news flash, shock
  shocker, priorities, priority, at least, you'd think, call me old fashioned|old-fashioned, in my day
  imagine, remember when, what a time, must have, meanwhile, yet, instead, still, shame, pity
`);

export const SCORNFUL_EMOJI = table(
  '🙄, 😤, 😡, 🤬, 😠, 🤦, 🤦‍♀️, 🤦‍♂️, 🤷, 🤷‍♀️, 🤷‍♂️, 🙃, 😒, 👏, 🤡, 💩, 😑, 🫠, 🤮, 😩, 🫡, 💀, 🐌, 🚩, 👎, 😾, 🤢',
);

/** Words that make a draft kind; they count against a grievance unless turned by "but". */
export const KIND = table(`
  thank you|u, thankyou, thanks *3 for, massive thanks|thank, huge thanks|thank, so proud, proud of
  proudest, love this|our|the|that school|place|teacher|teachers|staff|lot, loved every|it|every|our|this
  loves *3 teacher|school|it, adores, best school|teacher|teachers|job|start|class|kids|day|year, amazing
  wonderful, fantastic, brilliant, incredible, lovely, stunning, gorgeous, adorable, magical, magic, legend
  legends, hero, heroes, star, stars, superstars, angel, angels, gem, a credit, kudos, congratulations
  congrats, nobody deserves, can't fault, cannot fault, above and beyond, so kind, kindness, grateful
  blessed, chuffed, delighted, made my day, made up for, well done, good luck, best of luck, smashed it
  nailed it, bossed it, hats off, bless, bless them|him|her, highly recommend, recommend it|them
  happy place, happy tears, going to miss, gonna miss, will be missed, sad to leave, crying you are
  cried at, in bits, dust in my, emotional, so excited, can't wait, hope *3 well, sang their
  did themselves proud, deserve a|an|it|the, cuties, sweetest, cutest
`);
export const KIND_EMOJI = table(
  '❤️, ❤, 🥰, 😍, 💙, 💜, 💛, 💚, 🧡, 🩷, 💖, 💕, 😘, 🥹, ☺️, 😊, 🤗, 🌟, ⭐, 🎉, 💫, ✨, 👏, 😇, 🙌, 💪',
);

/** The matters of school life a grievance can be about. */
export const SCHOOL_LIFE = table(`
  school, schools, teacher, teachers, teaching, class, classes, classroom, parents evening, parents' evening
  parent's evening, report, reports, homework, spellings, reading book|books|record, phonics, maths
  times tables, sats, mtc, supply, ta, tas, one to one, 1:1, 1-1, senco, sendco, sen, send, ehcp, ehcps
  plan, the head, headteacher, head teacher, deputy, the office, receptionist, secretary, governors
  governor, slt, pta, ptfa, friends of, staff, staffroom, ofsted, academy, trust
  uniform, jumper, jumpers, cardigan, pe kit, pe, book bag, bookbag, non-uniform, non uniform, dress up
  world book day, costume, odd socks, charity day, cake sale, bake sale, fair, fayre, raffle, disco
  fundraiser, fundraising, sponsored, trip, trips, residential, coach, swimming, sports day, nativity
  assembly, play, concert, carols, leavers, inset, insets, training day, half term, half-term, term
  playtime, break, lunch, lunchtime, dinners, dinner money, school dinners, packed lunch, lunchbox, snack
  breakfast club, after school club, after-school club, wraparound, clubs, the gate, gates, at the gate
  drop off, drop-off, pick up, pick-up, pickup, collection, home time, hometime, early finish, register
  attendance, late mark, nits, sick bug, medication, inhaler, epipen, allergy, toilet, toilets, behaviour
  behaviour policy, bullying, anti-bullying, detention, reward, certificate, star of the week, dojo, dojos
  class dojo, classdojo, parentpay, arbor, parentmail, tapestry, seesaw, weduc, app, newsletter, letter
  letters, email, text, parking, zigzags, zig zags, lollipop lady, photo day, photos, forms, permission
  slip, consent, playground, field, hall, heating, portaloo, classrooms, curriculum, lessons, learning
  sound system, trim trail, forest school
  ks1, ks2, eyfs, reception, year 1|2|3|4|5|6|one|two|three|four|five|six, y1, y2, y3, y4, y5, y6
  yr 1|2|3|4|5|6, mixed classes
`);
