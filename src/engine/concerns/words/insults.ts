import { table } from './table.ts';

/** Names people call each other. Mild ones are enough when they are aimed at somebody of the school. */
export const INSULT_NOUNS = table(`
  wet blanket, waste of a chair|desk|salary|wage, idiot, idiots, moron, morons, imbecile, cretin, halfwit
  half-wit, dimwit, numpty, numpties, muppet, muppets, plonker, pillock, prat, twit, twerp, wally, wazzock
  pranny, divvy, wetwipe, wet wipe, wet lettuce, wet flannel, sad sack, loser, losers, weirdo, weirdos, perv
  nutter, nutjob, nutcase, fruitcake, headcase, basket case
  old|silly|stupid|selfish|nasty|miserable|moody|fat|rude|mardy cow, bitch, b*tch, bitches, old bag, old bat
  battleaxe, battle-axe, gorgon, harpy, harridan, shrew, drama queen, queen bee, ice queen, lady muck
  her majesty, her royal highness, dolores, nurse ratched, miss hannigan, little napoleon, despot, stasi
  gestapo, nazi, drill sergeant, scum, scumbag, scrote, slapper, slut, trollop, skank, chav, chavs, pikey
  minger, munter, fatty, lardarse, waste of space|oxygen|skin|air, oxygen thief, disgrace to, excuse for a
  poor excuse, sorry excuse, piece of work, nasty piece of work, piece of shit|crap, bag of, sack of, liar
  liars, bully, bullies, thug, thugs, coward, cowards, hypocrite, hypocrites, snob, snobs, know it all
  know-it-all, busybody, busy body, jobsworth, jobsworths, control freak, narcissist, sociopath, psychopath
  backstabber, two-faced, two faced, suck up, suck-up, brown nose, brown-nose, teachers pet, gobshite, arse
  arsehole, a-hole, twat, tw*t, dickhead, d*ck, knobhead, bellend, tosser, wanker, w*nker, cunt, c*nt, git
  bastard, b*stard, sod, shit, shits, shithead, bugger, muppet show, brat, brats, spoilt brat, little sod
  little sods, little madam, little git, nincompoop, numbskull, simpleton, buffoon, charlatan, oaf, dullard
  airhead, bimbo, dope, dunce, cretins, imbeciles, gobshites, mardy arse, misery guts, sourpuss, sour puss
  killjoy, nobody special, laughing stock, car crash of a, disgrace of a, sorry excuse for, apology for a
`);

/**
 * Animals, things and parts to play that are insults only in a person's place: "she is a", "what a", "you".
 */
export const NAMES_CALLED = table(`
  plank, melt, melon, nugget, mophead, div, doughnut, drip, creep, creeps, freak, freaks, psycho, lunatic
  maniac, cow, cows, witch, hag, dragon, karen, karens, trout, crone, madam, diva, cruella, umbridge
  trunchbull, voldemort, hitler, dictator, tyrant, napoleon, warden, dementor, vampire, goblin, gremlin
  troll, ogre, ghoul, gargoyle, gnome, clown, clowns, joker, jokers, jester, puppet, parasite, parasites
  leech, snake, snakes, rat, rats, weasel, worm, slug, toad, pig, pigs, swine, baboon, gorilla, scrubber
  scruff, tramp, tart, lard, lump, fraud, fake, grass, snitch, gob, dick, knob, prick, tool, mug, spoon
  dinosaur, fossil, relic, feral, monster, monsters, beast, muppet show, fruit loop, fruitloop, wrong un
  wrong'un, jellyfish, robot, robots, sloth, donkey, donkeys, mule, sheep, cabbage, potato, turnip, plum
  lemon, teapot, wasp, hyena, vulture, vultures, shark, viper, cockroach, hippo, walrus, whale, penguin
  ghost, zombie, zombies, skeleton, statue, ornament, dolly, barbie, princess, queen, boss, bore, misery
  misery guts, moaner, whinger, whiner, gossip, stirrer, poser, flop, flops, pest, menace, liability
  embarrassment, disgrace, waste
`);

/** What people say somebody is. */
export const INSULT_WORDS = table(`
  useless, hopeless, clueless, gormless, thick as, stupid, daft as, brain dead, brainless, braindead
  pathetic, vile, evil, spiteful, bitter old|and|little|woman|man, bitchy, catty, smug, snooty, stuck up
  stuck-up, arrogant, patronising, condescending, pompous, obnoxious, insufferable, unbearable, loathsome
  odious, repulsive, ignorant, bone idle, incompetent, unhinged, deranged, mad as, off her|his rocker|head
  not right in the head, power mad, power-mad, power crazed|hungry, drunk on power, on a power trip
  full of herself|himself|themselves|it|hot air, up herself|himself|themselves, up her|his own, sad little
  mardy, two-faced, slimy, sneaky, shifty, cold-hearted, heartless, soulless, charmless, witless, talentless
  spineless, gutless, toothless, dull as, whinging, porky, baldy, skanky, frumpy, dowdy, haggard, four eyes
  big nose, big ears, bad breath, dog breath, crusty old, peng not, wasteman, dead meat
`);

/** The same, but said as often of weather, bugs, socks and films: a person must be what they are said of. */
export const HARD_WORDS = table(`
  dumb, dense, dim, nasty, horrible, horrid, vicious, gross, disgusting, revolting, rotten, rude, lazy, idle
  mental, crazy, barmy, bonkers, cuckoo, miserable, moody, creepy, weird, freaky, sly, boring, dreary
  drippy, wet, whiny, needy, desperate, clingy, ugly, uglier, ugliest, butters, minging, mingin, hideous
  fat, fatter, fattest, obese, chubby, bald, greasy, smelly, stinky, scruffy, tacky, wrinkly, spotty, crusty
  musty, cringe, cringey, sweaty, stinking, beg, tapped, rank, moist
`);

export const JEERING_EMOJI = table('🐷, 🐍, 🤡, 💩, 🐀, 🤮, 🐄, 🧟, 🧙, 🧛, 👹, 🐽, 🐮, 🐳, 🦍, 🖕, 🤢');
