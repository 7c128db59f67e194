import { table } from './table.ts';

/** What a child does wrong, or is said to. */
export const CONDUCT = table(`
  bit, bites, biting, hit, hits, hitting, kicked, kicks, kicking, punched, punches, punching, pushed, pushes
  pushing, shoved, scratched, scratches, spat, spits, spitting, slapped, pinched, pinches, hurt, hurts
  hurting, attacked, attacks, throws|threw *2 chair|chairs|things|at, strangled, bully, bullies, bullying
  bullied, picks on, picking on, picked on, teases, teasing, nasty to, mean to, horrible to, unkind, cruel
  swears, swearing, swore, screams, screaming, tantrum, tantrums, kicking off, kicks off, kicked off
  meltdown, meltdowns, disruptive, disrupts, disrupting, telling everyone|everybody|lies|tales|people
  spreading *3 about|lies|rumours, naughty, naughtiest, badly behaved, behaviour, misbehaves, out of control
  trouble, troublemaker, trouble maker, always *2 trouble, ringleader, bad influence, wild, feral, violent
  aggressive, rough, little terror, a terror, menace, nightmare, ruined, ruins, ruining, spoils, spoilt
  steals, stole, stealing, nicked, nicking, taking, taken, thief, lies, lied, lying, liar, cheats, cheated
  excluded, suspended, expelled, detention, isolation, on report, sent out, sent home, red card
  behaviour chart, kicked out, moved class|classes|schools
  needs dealing|sorting|removing|moving|excluding|expelling
  should be *2 excluded|expelled|removed|moved|kept, always him|her|them, it's always, its always
  every time it's, same child|kid|boy|girl|name, keep *3 away from, stay away from, don't *3 play with
  not *2 invited, isn't invited, not coming to, nobody likes, no friends, left out, copied off
  plague|nit|germ|snot|potty boy|girl|child|kid|face, sent|sends|sending *3 in with that|a|his|her|their|germs
  calm|naughty|thinking|sad|red|behaviour|silly table|chair|step|card|cloud|bench|corner
  someone|somebody|anyone|they feed him|her|them, never|not feed|fed|feeds|wash|washed him|her
  got done|caught|told|shouted|sent, been done|caught
  put|threw|chucked|lobbed|launched|smashed *4 through|out|at|across *3 window|door|wall|table|teacher|room|ta
  half days, part-time timetable, half-days, he's|she's|hes|shes the one who|that|what, was the one who|that
  too poor|fat|thick|babyish|smelly|weird, snitched, grassed, dobbed, tattled
`);

/** How a child looks, smells or is. */
export const LOOKS = table(`
  smells, smelly, stinks, stinky, dirty, filthy, scruffy, grubby, unwashed, greasy, nits, lice, headlice
  head lice, scabies, impetigo, worms, sick bug, threw up, was sick, vomited, chickenpox, chicken pox, fat
  chubby, obese, skinny, ugly, spotty, weird, weirdo, strange, odd, not right, not normal, slow, thick
  stupid, dumb, can't talk|speak|read|write|count|walk properly?, still in nappies|pull
  wet himself|herself|the, wees|weed|poos|pooed himself|herself|in|his|her, cries, crybaby, cry baby, baby
  gay, loner, fancies, snogged, kissed, boyfriend, girlfriend, dumped, ran away, got nits|lost|dumped
  cry, cried, crying, sobbed, sobbing, blubbing, blubbed, snot, hoover, gannet, walrus, gremlin, goblin
  piglet
  failed, bottom of, worst in
`);

/** Where a child is or lives, or how they get there. */
export const WHEREABOUTS = table(`
  lives at|on|in|near|next|opposite|round|over|down, walks home alone|on|by, goes home alone|on|with
  home alone, on his|her own at|after|every|all, gets picked|collected up? by|at|from|late
  picked up by|late, gets *3 bus, foster, fostered, adopted, in care, new address, moved to
  mum's at|gone|left|never|always|on|in, dad's at|gone|left|never|always|on|in
  his|her mum|dad|parents|mam|nan|family is|are|was|never|can't|don't|left|drinks|split
`);
