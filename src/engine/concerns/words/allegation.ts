import { table } from './table.ts';

/** Wrongdoing said as fact. Each needs somebody or the school as its subject. */
export const WRONGS = table(`
  lied, lies, lying to|about|through|again|their|her|his, lied to, a liar, liars, is|are|was|were lying
  proven liar, told lies, pack of lies, making|made things|stuff|it|this|up up?, made it up, makes things up
  was made up, were made up, invented a|an|it|things|stories|excuses|reasons|evidence, fabricated, falsified
  falsifying, faked, faking, forged, backdated
  doctored, massaged, massaging the, fiddled, fiddling, fiddle, fiddles, cooked|cooking the books, cheated
  cheating on|in|the, cheats on|in|at|the, rigged, filled in half|the|their|her|his|all|some
  gave|give|giving|gives|told|telling us|them|kids|the *2 answers
  changed|changing|changes *2 marks|answers|scores|results|register|grades|papers|paper, coached them
  helped them|kids cheat
  covered|covering|cover up|it|this, cover-up, coverup, cover up, covered it|this|that|everything up
  hushed up|it, hush up, hushing|hush, hush money, swept under, brushed under
  wiped the|their|his|her log|logs|records|record|cctv|emails
  deleted|deleting|destroyed|destroying|shredded|shredding|lost|hid|hiding|hidden|altered|altering|edited|
    buried the|our|his|her|their|all|my evidence|emails|email|records|log|logs|minutes|footage|complaint|
    notes|paperwork|report|complaints|messages
  buried it|the|my, kept it|this|that quiet, keeping it|this|that quiet, keep it out of
  don't want|wanted you|parents|us to know|knowing|finding, never reported
  failed|fails|failing to report|protect|safeguard|act|supervise|tell|record|follow, didn't report
  refuse|refused to report|investigate, won't|wouldn't|never investigate|investigated
  nothing was done|happened, did nothing|nowt, does nothing|nowt, do nothing|nowt, done nothing|nowt
  school|they|she|he clearly won't, won't do anything, didn't do anything, doesn't do anything
  took no action, no action taken
  ignored the|my|our|his|her warnings|bullying|abuse|epipen|allergy|plan|allegations|injury
  knew about|and did|it|all, turned a blind eye to
  told the *1 council|inspectors|la|doctor|police *5 never|wasn't|didn't|not
  tore|ripped up my|his|her|our|their, threw|thrown away|out my|his|her|our, threw his|her|my
  confiscated my|his|her, humiliated, humiliates, humiliating
  made $them|my *3 stand|sit|eat|clean|miss|wait|apologise|cry
  wouldn't let *3 toilet|loo|drink|water|phone|inhaler, refused *2 toilet|loo|drink|water|inhaler
  wasn't|weren't allowed to *2 toilet|loo|drink|water
  nobody|never|no-one|didn't rang|ring|called|call an|the ambulance, no one rang|called an|the ambulance
  in the pub, down the pub, at the pub, got the * contract|job|work
  no one|nobody else was asked|considered|interviewed
  telling|told|tells other|the other|half the parents|mums|families|people about|that
  shared|sharing|discussed|discussing|gossiping|gossiped *3 son's|daughter's|child's|diagnosis|assessment|
    medical|private|details|about
  without my|our|asking|parental|any consent|permission|telling
  fell|falls|falling|was asleep in|at|on|during, asleep at|on the|his|her desk|job|duty
  on *2 phone all|during|while|instead, smoking|vaping in|at|by|behind|round, knows|knew about it and|but
  negligent, negligence, neglect, neglected, neglecting, neglects, unsafe, not safe there|with|at|in
  endanger, endangered, endangering, at risk, put *3 at risk, duty of care
  safeguarding failure|failures|failing|failings|breach|issue|issues|concern|nightmare, breached, breach of
  gdpr, data breach
  left|leave|leaving|leaves mine|him|her|them|my|our|a|the|kids|children|ours|alone|unattended|outside|
    on *3 behind|alone|unattended|unsupervised|outside|locked|coach|bus|gate|own|hours|wet
  left behind, left alone, left unattended|unsupervised, unsupervised, nobody watching|supervising
  lost my|a|our|him|her child|son|daughter|kid|boy|girl|for, lost him|her|them for|on|at
  let him|her|them|my|mine *3 wander|walk|leave|out|go, walked out of|the|school *3 noticed|notice
  given|gave|fed|feeding|served her|him|them|my|mine *5 nuts|almonds|peanuts|dairy|egg|gluten|pork|allergen|
    allergy
  didn't|never ring|call|rang|called *2 ambulance|us|me, wrong medication|medicine|dose
  forgot *3 inhaler|epipen|medication|medicine|insulin
  illegal, illegally, unlawful, unlawfully, against the law, breaks|breaking|broke|break|broken the law
  breaching, off-rolled, off-rolling, off rolling|rolled, offrolled, illegal exclusion, discriminated
  discriminates, discriminating, discrimination against, broke *2 rules|policy, criminal, a crime, crook
  crooks, crooked, corrupt, corruption, fraud, fraudulent, embezzled, embezzling, embezzlement
  on the fiddle, on the take, on the make, backhander, backhanders, bribe, bribed, bribes, brown envelope
  kickbacks, nepotism, jobs for the boys, mates rates, gave *3 contract|job to her|his, dodgy, shady
  something fishy, stinks to high, money laundering, tax, expenses, misuse|misused|misusing, misappropriated
  stole, stolen, steals, stealing, theft, thief, thieves, thieving, nicked, nicking, nicks, pinched
  pinching, pocketed, pocketing, pockets, swiped, helped herself|himself|themselves|itself, half-inched
  having *5 away, having it|them away, been taking|nicking|having, took the|our|my|money|cash
  taken the money|cash, robbed, robbing, robs, ripped us|parents|me off, siphoned, siphoning, skimmed
  skimming, hand in the till, hands in the till, fingers in the till, caught with
  vanished|disappeared|missing into?|money|cash|from, went missing, gone missing, gone walkies
  money *5 gone|went|going|go|vanished|missing|spent|kitchen|pocket|holiday|disappeared
  where has|did|is|does|do|where's the *4 money|cash|funding|cash|funds *3 gone|go|going|went
  doesn't add up, don't add up, didn't add up, books don't balance
  spent it|the|our|their|trip|fund|pta *4 on *2 holiday|cruise|cruises|herself|himself|car|kitchen|extension|
    conservatory
  whose holiday|car|extension|patio|kitchen *3 paid|done|new|came
  assaulted, assault, assaulting, hits kids|children|them, hit my|him|her|a|one|our, hurt my|him|our|a
  manhandled, manhandling, rough handled, roughed up, grabbed
  grabbing|grabs my|a|him|her|them|one|kids|children by|round|and|so, shoved, shoving
  pushed my|him|her|a|our, dragged, dragging, yanked, pinned, restrained, smacked, smacks, slapped, slaps
  kicked my|him|her, punched, pulled *2 hair|ear|arm|hood, threw *4 at, screamed at|in, screams at|in
  screaming at|in, shouted|shouts|shouting in *2 face, shouted at my|him|her|a|the|them
  bullied my|him|her|us|me|staff|out|a, bullies my|him|her|us|the|staff|kids|children|parents|people|every
  bullying my|him|her|us|me|staff|kids|parents|them|a, bullied out, victimised, victimising, intimidated
  intimidating, harassed, harassing, stalking, groomed, grooming, paedo, pedo, paedophile, nonce, pervert
  perv, inappropriate with|relationship|touching|messages|texts
  touching|touched kids|up|a|my|her|girls|boys
  messaging|messages|messaged|texting|texts|dms|snapchats girls|kids|pupils|students|boys|year, sexting
  having an affair, an affair with, affair, shagging, sleeping with, carrying on with, knocking off
  drunk at|in|on|while|during|again|teaching, turned up drunk, stank of booze|drink|alcohol
  smelt of booze|drink|alcohol|wine|beer|gin, reeks of booze|drink|wine|gin|alcohol, drinking at|in|on
  on drugs, takes drugs, drug dealer|dealing|dealer, coke, high as, hungover
  sacked for, fired for, moved on from *3 last|school|place|job, managed out, paid off, paid to leave|go
  suspended for|over|because|after, struck off, convicted, been inside, prison, criminal record, dbs
  police record, arrested, cautioned
  found something|stuff|porn|images|photos|pictures on *2 laptop|phone|computer
  something on *2 laptop|phone|computer, not really|actually|even off? sick|qualified, only off sick
  off sick because|is, isn't on leave|sick|off|qualified|a, not|isn't qualified, unqualified, never trained
  no dbs, no training, no first aid|aider, forced out, pushed out, hounded out, gagging, gagged
  gagging order, paid them|her|him off, silenced, threatened parents|me|us|her|him|to, blackmail
  blackmailed, blackmailing, bullied into
`);

/** Ways of passing on what one has heard. */
export const RUMOURS = table(`
  heard off|from|on|through a|the|someone|somebody|one|good|reliable, reliable source, little bird
  a little birdie, the grapevine, rumour, rumours, rumour has it, word is, word on the street
  apparently *2 was|got|is|had|has|been, ask anyone, ask anybody, ask around, everyone knows
  everybody knows, we all know, it's common knowledge, common knowledge, open secret, no smoke without
  you didn't hear it|this from me, didn't hear it from me, don't quote me, don't say i told you, allegedly
  it's true that, is it true, have|has you|anyone|any heard about|that|why, the real reason, real reason
  truth is, the truth about, what really happened, what they're not telling, what they don't
  they won't tell you, don't believe the, i've got proof, got proof, have proof, got it in writing
  in writing, i have screenshots, got screenshots, got the receipts, receipts
  evidence, witnesses, hand on heart, swear down, fact, 👀, i know for a fact, know for a fact, told by
  someone|somebody inside, an insider, friend who works|worked there, my mate works|worked there
  off the record, between us
`);
