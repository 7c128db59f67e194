import { table } from './table.ts';

/** How the school, or somebody in it, treated a family, a child or a colleague. */
export const TREATMENT = table(`
  talked|talks|talking|spoke|speaks|speaking|spoken down to, looked|looks|looking down her|his|their nose
  spoke|spoken|speaks|speak|talks|talked|treats|treated|treat|treating|looked|looks|look|made|felt to|at|me|
    us|him|her|them|parents|people|everyone|staff|my|feel *2 like
  like i'm|i|we|we're|im|were was|am|are|a|an|the|something|nothing|dirt|muck *4 stupid|idiot|nuisance|
    problem|criminal|dirt|shoe|bad|mad|thick|rubbish|lying|liar|child|naughty|burden|inconvenience
  like a criminal|nuisance|burden|number|naughty|problem|idiot|dirt
  like dirt|muck|rubbish|idiots|criminals|cattle|children
  short|abrupt|rude|sharp|snappy|offhand|off|funny|cold|snotty|stroppy|arsey|arsy|narky|shirty|curt|
    sniffy with|to me|us|him|her|my|parents|everyone|people|anyone|you
  so|really|very|quite|pretty|always|bit|being|was|were|is|are|just|how|incredibly|unbelievably rude|abrupt|
    dismissive|unhelpful|patronising|condescending|disrespectful|unapproachable|defensive|unsympathetic|
    unkind|unwelcoming|offhand|snotty|stroppy|curt
  rude, dismissive, dismissed, unhelpful, patronising, patronised, condescending, disrespectful, disrespected
  unapproachable, unsympathetic, unwelcoming, uncaring, insensitive, tactless, tone deaf, tone-deaf
  heavy handed, heavy-handed, high handed, high-handed, over the top, petty, pettiness, power mad, bullish
  tutted, tuts, tutting, rolled|rolls|rolling her|his|their eyes, sighed at, smirked, sneered, scoffed
  laughed at|in me|us|him|her|my, laughed it off, looked straight|right through, looked through me|us|him|her
  looked|look|looking me up and down, wouldn't look|look|even, not look *2 face|eye, couldn't look *2 eye
  turned|turns|turning her|his|their back|nose, walked|walks|walking away|off, cut me|us|him|her off|short
  talked over, spoke over, hung|hangs up on?, put|puts|slammed the phone|door|window|hatch|shutter down?
  shut the *3 in
  door in *2 face, snapped|snaps|snapping|barked|barks|barking at, bit my|his|her head off
  had|has|having a go|pop|dig at
  shouted|shouts|shouting|yelled|yells|yelling|bawled|bawls|bellowed at|in my|him|her|the|them|me|us|kids|
    children|a|our|everyone|4|5|6|all|little
  belittled|belittles|belittling, humiliated|humiliating, embarrassed|embarrassing my|him|her|me|in|them
  shamed, shaming, mocked|mocking|mocks, made fun|an example of, ridiculed
  in front of *2 class|everyone|playground
  told *2 pathetic|stop crying|stupid|thick|lazy|naughty|baby|liar|shut
  gaslighting, gaslit, gaslight, made out, makes out, making out, made|makes it sound|seem|out
  twisted|twisting|twists my|what|everything|it
  our|my|his|her|parents' fault, blame|blames|blamed|blaming the? parents|us|me|mum|children|kids|him|her|him
  it's always us|parents|my|our|the
  pillar to post, round in circles, round and round, round the houses, run around, runaround, merry dance
  passed around|round, pass me|us on, bounced around|between, through hoops, hoops to jump, in the dark
  none the wiser, left guessing|hanging|wondering|waiting|standing|stood|sat|sitting|crying|outside|alone
  left us|me|him|her|them|my|our|parents guessing|hanging|wondering|waiting|standing|stood|sat|sitting|
    crying|outside|in
  last|last ones to know|hear|find
  have|had|having to find|hear|learn|chase|ask|beg|fight|push|ring|email|keep
  chasing, chased|chase them|it|this|up, had to chase|beg|fight|push|ask|repeat, fighting for, fought for
  fight|battle to|for *3 support|heard|ehcp|plan|help|place|diagnosis|assessed, constant battle, uphill battle
  constant|endless|always|another|every *2 battle|fight|struggle|excuse|excuses
  made to|made him|made her *5 alone|own|floor|corner|corridor|outside|again|leave|miss|stand|sit|eat|wait|
    apologise|finish
  sat|stood|left|put|made|sitting|standing *4 corridor|corner|outside the|on his own|on her own
  kept|keep|keeps|keeping in|back|behind at? break|lunch|playtime|after|all
  kept|keep|keeps|keeping|kept them|us|him|her|everyone|all|my|whole *3 in|behind at|for|all|over|during|
    because|again|cos
  for no reason, for nothing, without a? reason|explanation|asking, because of one|two|a few|a
  for one|1 person
  for *2 talking|laughing|forgetting|wearing|losing|breathing|being|having|asking|going|needing
  wasn't|isn't even|his|her|my|our|me|him fault?, did nothing wrong, didn't do anything|nothing|nowt
  done nothing wrong
  wouldn't|won't|didn't|doesn't|never|refused|refuses to? believe|hear|help|see|meet|discuss|speak|talk|
    engage|budge|explain|apologise|accept|admit|look
`);
