import { table } from './table.ts';

/** Disbelief and scorn in a few words, as people answer news of the school. */
export const RETORTS = table(`
  did|do|does|is|was|will|has|have|can|could|would|are|were|am he|she|they|it|we|you|i heck|hell|eck|
    bollocks|fuck|balls|chuff|arse|bugger
  and i'm|im the|a queen|king|pope|dutchman|monkey's|father|banana, if you believe that
  believe that|it when i|you
  yeah|aye|sure|course|yer right, oh yeah, yeah sure|ok|okay|whatever, pull the other
  my arse|foot|eye|backside, as if, like hell|heck
  in your dreams, dream on, pigs might|will|can|fly, pigs fly, hell freezes, chance would be, fat chance
  no chance, slim to none
  don't make me laugh, dont make me laugh, that'll be the day, don't hold your breath, hold your breath
  wouldn't hold my breath
  good luck with that|them|him|her, best of luck with, you'll be lucky, you'd be lucky, news to me|us
  first i've|ive|we've heard
  what number|number's *2 that|is|that's|nine|six, that makes *3 now|this|so, how many's that, is that all
  only three|four|five|two
  tell me something, tell us something, no shit, no surprise, no surprises, quelle, who'd have thought|thunk
  you don't say, no kidding
  wait till|until you've|you|your|yours|they, give it *3 week|weeks|term|month|year|months|christmas|easter
  you'll see|learn|soon, you wait, just wait
  rather you than, sooner you than, they all say, don't say i didn't, you have been, if you know you, iykyk
  i've seen it from, from the inside
  words were had|exchanged, say no more, i shall|will|i'll say no more, least said, put it this way
  let's just|put say|it, lets just say
  couldn't possibly comment|say, no comment, saying nothing|nowt|no, say nothing|nowt, i couldn't possibly
  don't get me started|going, dont get me started
  where do|to|shall i|we start|begin, where to start, how long have you, got an hour|all
  have you got|a *2 hour|day|week, long story, not publicly, not on here
  wouldn't know *4 if, mark *2 own homework, marking *2 own homework, marked *2 own homework, spin, spun
  spin doctor, pr spin, propaganda, fluff
  ray|rays of sunshine, little miss|mr|mrs sunshine|happy|cheerful, charming, delightful
  real charmer|treat|peach|gem|treasure, bundle of laughs|joy|fun
  was|were *4 joy|treat|delight|charm|peach|pleasant|lovely, full of the joys, barrel of laughs
  life and soul, welcoming committee
  warmer welcome|welcomes, had warmer|better|more *5 *1 at|from|in, customer service, people skills
  social skills, bedside manner
  slow one|clap|handclap, shocked i tell, i'm shocked, well i never, wonders never cease, will wonders
  miracle, miracles
  if i were|was you|u, i'd look|go|try|think *3 elsewhere|other|another|the|down|again
  look at *3 other school|schools|one, try the other|one
  not wrong, isn't|ain't wrong, wouldn't|couldn't argue, can't argue, no argument, preaching to
  join the club|queue, welcome to the club|my|our
  lovely|great|nice|super|fab if|when|as you|it|they|long, all right|alright if you
  depends who you|your|yours, depends on|if your|you're|how|face|who
  tell that to, tell it to, try telling
  because|cos|cause|coz nobody|no|noone|they|she|he|it's|its|theyre|they're, nobody in there, god help
  heaven help, lord help, pity the|them|poor, pray for
  nicer|better person|people|bloke|woman, happen to a, couldn't happen, having us|you on, not before time
  about time too, took them|her|him long enough, what a surprise
`);

/** Anything better than this: an answer that compares the school with worse company. */
export const COMPARISONS = table(`
  i've|ive|we've|i|we known|seen|met|had|worked|dealt|heard|been|eaten|stayed *5 better|worse|warmer|more|
    less|faster|cleaner *5 *3 than|who|at|in|with|from
  better|worse|warmer|cleaner|quicker|faster|easier|softer|harder *3 at|in|from|than *3 prison|prisons|tax|
    zoo|army|morgue|motorway|services|dentist|dole|airport|hospital|drunks|toddlers|cat|dog|hamster|hell
  more *4 in|from|than a|an|my|the *3 brick|wall|hamster|goldfish|dog|cat|toddler|zoo|prison|toaster|fridge|
    cactus|parrot|sock|spoon|sandwich|biscuit
  easier to *5 than, quicker|faster to *5 than, harder|easier|quicker to get *4 than
  like getting|herding|pulling|nailing|drawing|talking *3 teeth|blood|stone|cats|jelly|wall|brick
`);
