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
  shout-out|shoutout to whoever
  whoever decided|designed|chose|signed|scheduled|wrote|planned|picks|picked|runs|arranged|
    timed|booked, whoever thought, whoever came up with, whichever genius
  what|which genius, some bright spark, bright spark, well done to whoever, congratulations to whoever
  as per usual, as per, same old, surprise surprise, no surprise there, what a surprise, quelle surprise
  here we go again, yet again, yet another, once again, how convenient, isn't it funny how, funny how
  you couldn't make it up, couldn't make it up, can't make it up
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
  moving|moved|moving|pulled|pulling|taking|taken|took|move mine|ours|her|him|them|my *2 out|schools|school|
    elsewhere
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
  get a grip, give me strength, give it a rest, do me a favour, jog on, jobsworth, jobsworths
  power trip, high horse, ivory tower, jumped up, jumped-up, holier than thou, too big for
  full of themselves, clueless, haven't|hasn't a clue, have|has|had|got no idea what|how, don't have a clue
  out of touch
  out of their|her|his depth
  does|do *3 think she|he|they is|are, who do|does they|she|he think
  cannot|can't|cant stand|bear|abide the|this|that|how|it, hate|hates the|this|that|how|it new?
  swans in|about|off|around, swanning in|about|off|around, swanned in|about|off, nowhere to be seen|found
  hides|hiding in|behind, never there|available|around|in, never see|sees her|him|them|anyone|anybody
  all smiles, all talk
  not so|as much as, up as they|she|he go|goes, by *1 i|they mean, nice work if, head|heads a wobble
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
