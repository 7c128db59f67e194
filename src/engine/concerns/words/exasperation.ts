import { table } from './table.ts';

/** How people say that they have had enough, beyond the idioms of `grievances.ts`. */
export const EXASPERATION = table(`
  spitting feathers|chips, hopping mad, steaming, irate, incensed, enraged, up in arms, irked, peeved, riled
  so|really|bit|very|quite|pretty|absolutely|beyond|rather|proper cross|annoyed|angry|frustrated|upset|
    wound|mad
  frustrating, frustration, infuriating, infuriated, maddening, exasperating, exasperated, demoralising
  demoralised, soul destroying, soul-destroying, heartbreaking, heartbroken, sick to the back teeth
  back teeth with|of, naffed off, bellyful, past caring, on my last nerve, last nerve, got on my wick
  gets|getting on my nerves|wick|goat, lost all? faith|confidence|trust|respect|interest|count
  no|zero|little|lost faith|confidence|trust|respect left? in|for, trust has|is gone, worn down, worn out with
  tired of, bored of, so over it|this, can't keep doing, can't go on like, enough is enough, enough now
  i|i've|ive|we|we've give|given up, i despair, despair of, i'm out, that's it for me|us, final nail
  what a state, sorry state, sad state, state of the|this|that|it, in what world, in what universe
  what planet, which planet, another planet, living on another, cloud cuckoo, parallel universe, laugh or cry
  laugh|laughed if i|it wasn't, have to laugh, had to laugh, you have to laugh, wouldn't be so bad if
  would be funny if, head in my hands, scratching my head, at a loss, beyond me, beyond belief
  beyond frustrating|frustrated|annoyed|annoying|angry|cross, baffled, baffling, baffles, mind boggles
  boggles the|my, bewildered, perplexed, dumbfounded, astounded, astonished, astonishing, aghast, staggered
  staggering, incredulous, dismayed, appals, horrified, horrifying, sickened, sickens, sickening, saddened
  concerned about|that|by|at|how, worried about how, worrying, worryingly, alarming, alarmed, uneasy about
  had|having to bite my tongue, biting my tongue, bit my tongue, holding my tongue, trying to stay calm
  trying not to lose|scream|cry|kick|swear|rant, going to lose it, about to lose it, lost my|it rag|temper
  losing my rag|temper|mind|marbles|shit|rag, could scream|cry|weep|swing|throttle, want to scream|cry
  screaming into, gave|given me the rage, deep breath, deep breaths, count to ten, counting to ten
  grinds|grind my gears, gets|got my goat, gets|getting right? on my|everyone's tits, grips my, tipped me over
  what a carry on|on, palaver, faff, rigmarole, debacle, fiasco, saga, circus, pantomime, comedy of errors
  omnishambles, clusterfuck, car crash, train wreck, trainwreck, dog's breakfast|dinner, pig's ear, dumpster
  wild west, bun fight, bunfight, free for all, free-for-all, mess of, absolute mess, such a mess, what a mess
  what a waste, what a disappointment, what a let down, letdown, what a way to, what a farce|shower|circus
  i'm not even surprised|shocked|angry, not even surprised, why am i not surprised, colour me surprised
  hardly surprising|surprised, no wonder, little wonder, is it any wonder, speaks volumes, says it all
  says everything, tells you everything|all, that says a lot, that's all you need
  nothing ever changes|happens|gets|done, nothing changes|changed, nothing gets done, never changes
  never learns|learn, won't change, don't learn, lessons not learned
  every flipping|bloody|blooming|sodding|ruddy|frigging|fecking|fucking|chuffing
  bloody|flipping|sodding|fecking|frigging|fucking|effing|chuffing|blinking joke|ridiculous|disgrace|
    typical|stupid|useless|rubbish|fuming|again
  typical, absolutely typical, so typical, how typical, classic, standard
  for crying out loud, for pity's sake, for heaven's|goodness|goodness'|god's|gods|fuck's|fucks sake, ffs, fgs
  jfc, smh, facepalm, face palm, eye roll, eyeroll, rolls eyes, rolling my eyes, argh, aargh, arghh, grr, grrr
  ugh, oh come on, come on school|guys, oh please, do me a, leave it out, you what, are you having
  having a laugh
  are you kidding, you're kidding|joking, are you joking, must be joking, got to be joking|kidding
  is this a joke
  is this|it|that a wind up, wind-up, april fool, surely some mistake
`);
