import type { PhraseMatcher } from '../../text/phrases.ts';
import { table } from './table.ts';

/** Words that demean by themselves, whoever says them. Kept to those there is no kind reading of. */
export const SLURS = table(`
  retard, retards, retarded, spaz, spastic, spastics, spazzy, mong, mongs, window licker, window lickers
  cripple, cripples, schizo, special needs lot, pikey, pikeys, gyppo, gyppos, gypo, gypos
  dirty gypsy|gypsies|gyps, paki, pakis, chinky, chinkies, chink, coon, wog, wogs, nigger, niggers, nigga
  golliwog, raghead, ragheads, towelhead, towelheads, kike, yid, jewboy, faggot, faggots, fag, poof, poofs
  poofter, queer as, bender, dyke, lezzer, lezza, tranny, trannies, shemale, he-she, batty boy, battyboy
  that's|thats|so|bare|well gay, ur|you're|youre|hes|he's|shes gay lol?, ching chong, slanty eyes
  slitty eyes, curry muncher, curry breath, cotton picking, monkey noises, half caste|breed, oriental
  coloured people|family|kids|teacher
`);

/** Groups of people, with what demeaning speech says of them. */
export interface Prejudice {
  groups: PhraseMatcher;
  demeaning: PhraseMatcher;
}

const ORIGIN: Prejudice = {
  groups: table(`
  immigrants, immigrant, migrants, migrant, foreigners, foreigner, refugees, refugee, asylum seekers
  asylum seeker, asylum, illegals, boat people, romanians, romanian, poles, polish, bulgarians, bulgarian
  albanians, albanian, lithuanians, ukrainians, ukrainian, syrians, syrian, somalis, somali, afghans, afghan
  iraqis, pakistanis, pakistani, bangladeshi, bangladeshis, indians, indian, nigerians, nigerian, africans
  african, chinese, asians, asian, arabs, arab, turks, turkish, gypsies, gypsy, gypsys, travellers
  traveller, roma, blacks
  black|brown|white|asian|foreign people|kids|children|family|families|parents|teacher|woman|man|lad|girl|boy
  jews, jew, jewish, muslims, muslim, muslamic, islam, islamic, hindus, hindu, sikhs, sikh, catholics
  catholic, christians, mosque, hijab, hijabs, burka, burqa, burkas, headscarf, headscarves, turban, eid
  ramadan, diwali, halal, *'s? accent, foreign accent, eal, english as a second|an
  their|there|that kind|own|sort|lot|type, that lot, them lot, those lot, them people, those people
  these people, them types, that sort, their sort, new families, certain families, certain communities
  some communities, non english, not from here|round, his|her|their country, his|her|their religion
  `),
  demeaning: table(`
  go back to *3 country|from|home|own|africa|india|pakistan|poland|romania|syria|china, go home
  back to *2 own country, back where *2 came|from, go back where
  send|sending|deport|ship|shipping|kick *4 back|home|out|packing|somewhere|else, deport, don't belong
  doesn't belong, not welcome here, shouldn't be here|allowed, no place here|for|in|near|with|around
  stick|keep|stay|sticking to|with|with *2 own|kind, with their own|lot, own lot, with their own
  taking|taken|takes|take over, taking our|all, overrun, overrunning, invaded, invading, invasion, swamped
  swamping, flooding in, flood of, infested, infesting, breeding, breed like, breeding like, outnumbered
  being replaced, replacing us, replacement, won't be happy till|until, till the rest
  can't|don't|cant|dont|doesn't|won't speak|understand *4 english|language, speak english, learn english
  learn the language, not a word of english, hardly|barely any? speak|speaks *2 english, handouts, sponging
  scrounging, benefits, freeloading, on the make, here for the, this is england|britain, in england now
  waste of a chair|place|seat|space, never turn up, don't turn up, terrorist, terrorists, bombers, bomber
  bomb, jihadi, extremist, all the same
  all thieves|thieving|criminals|dirty|liars|lazy|the|rapists|terrorists, thieving, thieves, dirty, filthy
  stinking, smell, smells, smelly, stink, unclean, diseased, vermin, cockroaches, rats, animals, savages
  backward, uncivilised, primitive, inbred, scum, third world, barbaric, always time for
  shoved|shove|shoving|rammed|ramming|forced *3 down|throat|throats|on, pandering, pander
  bending over backwards, woke, woke nonsense|rubbish, political correctness, pc gone mad, propaganda
  brainwashing, brainwashed, indoctrinating, indoctrination, agenda
  `),
};

const ABILITY_AND_LOVE: Prejudice = {
  groups: table(`
  gays, gay, lesbian, lesbians, homosexual, homosexuals, homo, queers, queer, trans, transgender, trannie
  lgbt, lgbtq, lgbtqia, pride, rainbow, rainbows, two mums, two dads, pronouns, non-binary, nonbinary
  they them
  disabled, disabilities, disability, wheelchair, wheelchairs, autistic, autism, adhd
  send kids|children|lot, sen kids|children|lot, special needs, downs, down's, dyslexia, dyslexic
  deaf kids|children|people, blind kids|children|people, stammer, the sen, tourettes, neurodivergent
  neurodiverse, anxiety, mental health
  `),
  demeaning: table(`
  lazy parenting, bad|poor|rubbish parenting
  just lazy|naughty|thick|attention|after|bad|an|spoilt|badly|excuses?, excuse for, an excuse, excuses
  made up, made-up, isn't real|a thing, not real, doesn't exist, don't exist, label, labels, badge of honour
  trendy, everyone's got, need a slap, good smack, special school
  shouldn't be in *2 mainstream|normal|proper|this, holding|holds|hold *3 back, drag|drags|dragging *3 down
  with normal kids, normal kids|children|families|people|ones, normal, proper school, belong in a|an, burden
  drain on, waste of resources|money, money wasted, costing, cost us, put down, freak, freaks, weird
  abnormal, not normal, isn't normal, unnatural, not natural, against nature, sinful, sin, sick, perverted
  perverts, pervert, deviant, groomers, confusing, confuse the|our|kids, disgusting, mentally ill, not right
  aren't right, isn't right, ain't right, not right in, near kids|children|our, round kids|children
  around kids|children|our, with kids|children, in the toilets, real man|men|woman|women, a proper man
  a bloke in|with|teaching, man in *2 dress, bloke in *2 dress
  `),
};

const SEX_AND_AGE: Prejudice = {
  groups: table(`
  men, man, bloke, blokes, male, males, fella, women, woman, female, females, girls, girl, wimmin, ladies
  pregnant, maternity, mat leave, menopausal, menopause, oap, oaps, pensioner, pensioners, boomer, boomers
  elderly, old woman|man|lady|bag, too old, geriatric
  50|51|52|53|54|55|56|57|58|59|60|61|62|63|64|65|66|67|68|69|70, fifty, sixty, millennials, gen z, twelve
  child bride
  `),
  demeaning: table(`
  not natural, isn't natural, not right, isn't right, wouldn't trust, don't trust, get a woman|man in
  woman's job|work, women's work, man's job, job for a man|woman, belongs in *2 kitchen
  back in|to the kitchen, make *1 sandwich, too emotional, hormonal, hysterical, time of the month
  on the rag, on her period, blob, pms, menopausal, needs a man, like a girl, like girls, throw like, man up
  grow a pair, girls can't|cant|are|dont|shouldn't|don't, boys are better, women can't|cant|shouldn't|are
  men can't|cant|shouldn't|that want, only hired|got|there|here because, diversity hire, token
  ticking boxes, box tick, quota, dei, always off|on|having, another baby, breeding again, knocked up
  brain's gone, baby brain, past it, past her|his|their, too old, too young, retire
  should|ought|needs|need to? retire|have retired, put out to pasture, pasture, fossil, fossilised
  fossilized, fossils, dinosaur, zimmer, zimmer frame, walking stick, one foot in the grave
  foot in the grave, going senile, senile, gaga, doddery, doolally, geriatric, deaf as, blind as, ancient
  decrepit, prehistoric, dementia, losing her|his|their marbles, incontinent, tena, commode, coffin
  shelf life, sell by date, sell-by
  `),
};

export const PREJUDICES: readonly Prejudice[] = [ORIGIN, ABILITY_AND_LOVE, SEX_AND_AGE];

/** Whole turns of phrase that demean without a group's name beside them. */
export const DEMEANING_ALONE = table(`
  go back to *3 own? country, go back to where|africa|india|pakistan|poland|romania|china|ur|your
  go back where, send them|em|him|her|the lot *4 back|home, send the lot of them
  back to where they|u|you came, with their own lot|kind, stick to their own, keep to their own
  can't speak *5 english, cant speak *5 english, don't speak *5 english, not a word of english
  breed like rabbits, men|man|bloke|blokes|male that|who want|wants *5 kids|job|children, get a woman in
  back in the kitchen, white power, race traitor, too many of them
  too many foreigners|immigrants|muslims|foreign, man in a dress, bloke in a dress
  not a real woman|man|girl|boy, only two genders
  throw|run|runs|throws|cry|cries|kick|kicks|fight|play|plays like a girl, girls can't *3
  boys only no girls, no girls allowed, diversity hire, time of the month, on her period
  lazy parenting with, ur so gay, thats so gay, that's so gay, so gay
`);

/** Friendly or factual company that turns a group's name harmless. */
export const RESPECT = table(`
  welcome, welcoming, celebrate, celebrated, celebrating, celebrations, proud, lovely, beautiful, wonderful
  brilliant, amazing, gorgeous, inclusive, inclusion, support, supporting, awareness, acceptance
  happy eid|diwali|hanukkah|pride|holi, mubarak, kareem, thank, thanks, learning about, learnt about
  learned about, fundraising, raise money, raising money, charity, equality, against racism, anti-racism
  not racist, fed up of racist|racism, racism, racist, homophobia, homophobic, sexist, sexism, ableist
  ableism
`);
