import { table } from './table.ts';

/** Turns that say a thing by leaving it unsaid. With a matter of trust beside them they accuse. */
export const INSINUATING = table(`
  draw your own, make of that|it what, make your own minds|mind|conclusions, do the maths|math
  do your own maths, two and two, 2 and 2, put two
  funny how|that|old|thing|isn't|coincidence, funnily enough
  isn't it funny|strange|odd|interesting|convenient
  strange|odd|interesting|convenient|curious|remarkable how|that|timing|coincidence
  how convenient, very convenient, conveniently, coincidence, coincidentally, pure coincidence
  what a coincidence, what are the odds|chances
  ask what|why|who|where|how|yourself|yourselves|him|her|them|mr|mrs|miss|anyone|around, ask yourself
  you have to ask|wonder, makes you wonder|think
  makes me wonder, you do wonder, i wonder why|who|where|how|what, wonder why|who|where|how|what, wonder if
  who do you think, guess who|whose|what, three guesses, bet it|he|she|they
  i'd|id count|check|watch the|your|my, count the change|spoons|money|silver|float|your
  count your fingers|change, lock up *2 your|the|yer, wouldn't trust *2 with|as
  something's fishy|off|up, smells|stinks fishy|off|of|to, whole thing stinks|smells|reeks, it stinks
  stinks to, doesn't smell right, murky, cosy, too cosy, very cosy, chummy
  only one of them|these|us, they can't both, one of them is|must, polite word, another word for|it
  there's a word|name|term for, you know what that|i|they, some|most people would call, what do you call
  on the quiet|side|sly|qt, behind closed doors, hush, wink wink, nudge nudge, nod and a wink, who you know
  not what you know, friends in high, mates, old pals, jobs for
  because|cos|only|just because|cos|is|there|cause *2 his|her|their|the|she's|he's|shes|hes *3 wife|husband|
    sister|brother|mate|mates|daughter|son|niece|nephew|cousin|friend|girlfriend|boyfriend|head's|governor|
    chair|pal
  before|after|until|till|since|the minute|moment *2 ofsted|inspectors|inspection|visitors|audit|auditors|
    governors came|visited|arrived|turned|walked|did, night before the|ofsted|inspection|visitors|audit
  everybody|everyone|we|half|whole *5 knows|know|know it|it, not a rumour, it's not gossip, no rumour
  i saw|seen|watched|heard *2 it|him|her|them|with, with my own eyes|ears, saw it with, i was there
  just a fact, fact, facts
  i've|i|we|ive have|got|seen|kept *2 emails|email|texts|messages|proof|receipts|paperwork|minutes|letter|
    photos|screenshots, filed|typed|seen the paperwork, i filed|typed
  told by|from someone|somebody|one|a|my *5 *1 there|inside|who|works|staff|ta
  my|a cousin|mate|sister|friend|mum|neighbour|aunt *3 pcso|police|copper|works|cleaner|governor|ta|cook|
    office
  little|nice|tidy|good earner|sideline|number for|going|there
  someone's|somebody's|someone|somebody doing|done *1 well out|from
  can't|cannot|couldn't say *3 legal, for legal reasons
  a|one certain lady|mum|dad|person|somebody|someone|family
  👀, 🤔, 🤐, 🤫, 🐀, just saying, i'm just saying, allegedly, no names, i'm saying nothing|nowt
  seen the|their|his|her bank|statement|statements|spreadsheet|letter|file|minutes|email|emails|form
  brother|wife|husband|sister|son|daughter|mate|cousin|nephew|partner *1 owns|runs|has|got|works|manages|
    supplies
`);

/** Matters of trust: money, marks, jobs, records, the police, drink. */
export const TRUST = table(`
  money, cash, fund, funds, kitty, till, float, takings, raffle, tombola, budget, accounts, account, books
  receipts, invoice, invoices, expenses, quid, grand, £*, wallet, change, dinner money, trip money
  contract, contracts, tender, quote, quotes, builder, firm, kitchen, kitchens, extension, car, holiday
  cruise, coffee machine, supplier
  job, post, promotion, promoted, deputy, headship, interview, interviewed, appointed, pay rise, bonus, wife
  husband, sister, brother, brother-in-law, sister-in-law, niece, nephew, daughter, cousin, mate, mates
  marks, marked, remarked, scores, score, results, answers, papers, sats, test, tests, register, registers
  attendance, signed, signature, minutes, records, record, log, logs, form, forms, paperwork, email, emails
  footage, cctv, books
  police, pcso, arrested, laptop, suspended, sacked, leave, left, gone, disappeared, vanished, pushed, quit
  resigned, missing, lost, stolen, nicked, stole, drink, drunk, booze, affair, car park, lad mag, asbestos
  gas, fire, alarm
`);

/** What is said has happened, and did not: the speaker is made out a liar. */
export const CONTRADICTED = table(`
  $they|nobody|no-one|noone rang|told|asked|emailed|consulted|phoned|called|informed|contacted nobody|
    no-one|noone|none, not one of us|them had|was|did|has, not one had|was|did|has
  none of us|them|it had|was|were|did|has|happened|is
  exact|complete|total|direct opposite, the opposite, only one of them can, can't both be true, not true
  isn't true, wasn't true, untrue, isn't what|how it? happened
  not what|how *3 happened|said|told|was, that's|thats|it's|its a|another|the *2 lie, a *1 lie
  second|third|another|first|fourth|bare|bare-faced|barefaced|outright|flat lie, lie number, all lies, liar
  no such|thing thing|call|letter|meeting|email|conversation
  never happened|did|had|was|rang|sent|existed|took|went|came|saw
  it|they|she|he never had|did|was|rang|called|sent|told|said|happened|went
  swore|swears|swear blind|down|it|they|she|he, swore on
  promised|promises|promise *5 *1 never|nothing|didn't|hasn't|still|no, made that up, making that up
  pure fiction, fantasy, fairy tale, fairytale, porkies, porky, pants on fire
`);

/** A claim by somebody of the school, which the draft then denies. */
export const CLAIMING = table(`
  said|says|told|tells|telling|claims|claimed|claiming|swore|promised|assured|insists|insisted|reckons|
    denied|denies|wrote|announced|according|apparently|supposedly|stated|maintains|blamed
`);
