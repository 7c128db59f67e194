import { table } from './table.ts';

/** Praise nobody means: said of a school, these turns are scorn more often than not. */
export const IRONY = table(`
  big|huge|massive|another|a|warm|slow round of applause, give *2 a medal|prize|round, medal for|to
  deserve|deserves a medal for|if
  hats off, take a bow, award for|goes, and the award|oscar|prize goes, winner of, gold medal, nobel
  nominate *3 award
  10|ten|100|full|top out of 10|ten, top marks to|for, full marks to|for, a for effort, e for effort
  must try harder, must do better
  could do better, see me after, needs improvement, requires improvement, inadequate, room for improvement
  perfect|great|excellent|impeccable|superb|lovely|nice|brilliant|fab|amazing|wonderful|ideal|fantastic|
    good|cracking|marvellous|stellar|genius|outstanding timing|slot|planning|organisation|comms|
    communication|idea|move|system|use|work|stuff|effort|message|start|choice|plan|decision|look|example|
    customer|leadership|parenting|advice|forward
  interesting|curious|bold|brave|strange|odd|funny choice|choices|decision|approach|use|move|idea|way|
    definition|one|logic|priorities|interpretation|concept
  well played, nice work, good work, great work, great stuff, good stuff, good one, nice try, good effort
  cracking job, sterling work|effort
  slick, seamless, smooth, like clockwork, well oiled, well-oiled, military precision, runs like
  joined up thinking
  joined-up thinking, absolutely flying, smashing it, nailing it, killing it, on fire, crushing it, winning
  living the dream
  what a treat|joy|delight|privilege|pleasure|time|thrill|relief|guy|lady|school|place|team|day|triumph
  such a treat|joy|delight|pleasure
  so glad|pleased|happy|delighted|thrilled|reassuring|comforting|lovely|nice|good|great to? we|that|know|
    see|hear|they|the|learn|be
  glad|pleased|happy to see|know|hear|learn *5 priorities|money|time|important|busy|finally|managed
  reassuring, how reassuring, comforting to know, heartwarming, heart-warming, inspiring, so inspiring
  truly inspiring
  lucky|lucky old us|me|kids|them|him|her|parents, aren't we lucky|blessed
  how lucky|blessed|fortunate|exciting|handy|modern|festive|inclusive|caring|very|surprising|original|
    progressive
  very inclusive|caring|welcoming|professional|mature|festive|nice|original|modern|christian|convenient
  love that for, love this for, love to see, you love to see, love it when, love how, don't you just love
  gotta love, got to love
  you've got to|you gotta love|laugh|hand|admire, have to love|hand|admire|laugh
  must be lovely|nice|great|wonderful, must be nice
  nice for some, alright for some, all right for some, well for some, lucky for some, nice to be
  nice of them|her|him|you
  good of them|her|him|you, kind of them|her|him|you, big of them|her|him|you, generous of them|her|him
  thoughtful of, decent of
  because that's what|obviously|nothing|of|we|god|heaven, because why not, because of course
  of course they|she|he|it|we did|didn't|is|isn't|was|wasn't|has|have|does|don't|doesn't
  thanks|cheers|ta|thank to whoever|the|all|whichever *1 genius|idiot|person|bright
  thanks|cheers|thank you for? nothing|warning|notice|heads, thanks so|very much *3 school|head|office
  that's helpful|nice|lovely|great|useful|reassuring|good|handy
  well that's helpful|nice|lovely|great|useful|reassuring|good|handy|that|me
  well that was|went|is|told|helped|worked, that went well, that worked well, that told me|us|them
  that'll help|work|teach|learn, should do the trick
  who needs *3 anyway|when|eh, who needs a|an|to|the|sleep|money|heating|teachers|tas|lunch|notice, who knew
  who'd have thought, who would have thought, imagine my surprise|shock
  colour me, shock horror, shocker, what a shocker, plot twist, spoiler alert, newsflash, funny that
  fancy that, funnily enough, strangely enough
  oddly enough, would you believe, would you credit, believe it or not, you couldn't write it
  couldn't write it, can't write this
  make it make sense, lovely jubbly, make of that, read into that, do the maths, do the math, you do the
  go figure, i'll wait
  i'll leave that|it|this there|here, just saying, just sayin
  no really, honestly though, i kid you not, not even joking, i wish i was joking|kidding, not making this up
  true story
  asking for a friend
  is it policy|normal|usual|standard|legal|allowed|reasonable|acceptable|ok|okay|just
  since when is|was|did|do, on what planet, in what world, what year is it
  is this the new, is that the new, is this what, so this is, so that's what|where|why|how
  so apparently|now|basically|the|we're|im|i'm|my
  answers on a postcard, place your bets, taking bets, sweepstake, odds on, a fiver says, bets on
  bet they|she|he|you|it, you can set your watch, set your watch by
  the irony, irony of, irony is, oh the irony, ironically, ironic, you have to admire, the sheer, hilarious
  comical, laughable, priceless
  nice|good|kind|decent|big|lovely|thoughtful of *3 to|for, right you are, for some, some choice, much choice
  guess i'll|we'll|that|nobody|it's, i guess|suppose that|nobody|it|we
  decided|decide|decides *3 what|that|the|is|we|to *4 need|needs|is|ban|stop|change|cut|new
  idea of a|an|the|what *5 *1 is|was|being, what|all we need|needed|want|wanted is|was|now|more|another
  is|are|was|were apparently, it turns out, turns out
  apparently it's|we|they|the|there|my|our|i|he|she|that's, out of a hat, back of a fag|envelope|cereal
  by the way, i ask you, would you believe
  not *1 their|your|our|a|an|her|his *1 childminder|childminders|babysitter|babysitters|taxi|servant|
    servants|mum|mother|cleaner|doormat|skivvy|social|secretary|punchbag|nanny|slave|police|referee|
    counsellor
  they|he|she|he's|she's|kids are|'s|is only? 4|5|6|7|8|9|four|five|six|seven|eight|nine|ten|10
  four|five|six|seven|eight year olds
`);
