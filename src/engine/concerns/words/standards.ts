import { table } from './table.ts';

/** What one may expect of a school, said because it is missing; and advice it did not ask for. */
export const EXPECTING = table(`
  least|bare minimum *2 they|you|she|he|school could|can|should|might|do|expect, the bare minimum
  bare minimum
  you'd|you|one|i'd|i|we'd|we would? expect|hope|think|imagine *5 could|would|might|to|more|better|at|from|
    someone|somebody|they|a
  not what i|we|you expected|expect|signed|paid|were, expected better|more, expect better|more
  deserve better|more
  deserves better|more, kids|children|staff|they|we|he|she|mine|ours deserve|deserves, poor show, bad form
  basic|common|simple|human manners|courtesy|decency|sense|respect|communication|kindness|hygiene|safety|maths
  not rocket science, isn't rocket science, hardly rocket science, not asking for the|much|a, not a lot to ask
  not much to ask, too much to ask|expect|hope, all i|we ask|asked|want|wanted|needed|need is|was|for
  is|was all we|i asked
  is that|it so|too|really|that hard|difficult|much, how hard is|can|would|could, not that hard
  it's not hard|difficult
  surely not|it's|its|there|someone|somebody|they|the|that|we|a|you|this
  word with themselves|yourselves|yourself|itself|himself|herself, take a|long *2 look at
  look at themselves|yourselves|itself
  pull their|your|her|his finger|socks, buck their|your|her|his|up ideas?
  sort themselves|yourselves|itself|herself|himself|yourself out?
  sort their|your|the|his|her act|priorities|communication|comms|parking|heating|staffing|out|system|lot
  get their|your|its|her|his act|house|finger|priorities|heads|story|facts
  raise|up their|your|its game, do their|your|her|his jobs|job|bit, earn their|her|his|your money|keep|wage
  what do|are|am|did|is *2 pay|paying|paid *2 for?, what we're|i'm|im|were paying, pay|paid to do, good money
  get|gets|getting paid for|to|how, on *3 salary, on that salary|money|wage
  asleep at the wheel, out to lunch, no one at the wheel, nobody at the wheel|helm, no leadership
  lack of leadership
  weak leadership, poor leadership
  bad|poor|terrible|awful|non|no|zero management|communication|leadership|organisation|planning|behaviour|
    attitude|provision|supervision|discipline|standards
  communication is|was|has|breakdown|skills
  badly|poorly|terribly|appallingly|shockingly run|organised|managed|handled|communicated|planned|thought|
    taught|treated|let|supervised|staffed|led|behaved|timed
  ill thought, not thought through, no thought, without|zero thought, not one thought, thoughtless
  inconsiderate
  careless, slapdash, shoddy, sloppy, half arsed, half-arsed, half hearted, half baked, half-baked, lazy
  amateur, amateurish, amateurs, mickey mouse, two bit, cheap, tacky, tokenistic, token gesture
  sticking plaster
  not bothered, couldn't be less, all over the place|shop, sixes and sevens, all at sea, dropped a clanger
  own goal, shot themselves, shoot themselves, insult to injury, slap in the face, kick in the teeth|guts
  salt in
  rubs|rubbing it|salt, took|takes the biscuit|cake|mickey|piss|michael, new low, scraping the barrel
  bottom of the barrel
  nonsense, utter nonsense, madness, sheer madness, bonkers, barmy, absurd, insane, insanity
  idiotic
  stupid rule|rules|idea|policy|decision|system, silly rule|rules, daft rule|rules|idea, arbitrary
  inconsistent
  out of order, out of line, bang out of, below the belt, uncalled for, unnecessary, unneeded, unhelpful
  unreasonable
  unjust, unkind, unsafe, dangerous, health and safety, accident waiting, somebody's going to get
  someone's going to get
  someone|somebody|kid|child will|is|gets|going|could get|be|gonna hurt|killed|injured|run, draconian
  dickensian, stone age
  dark ages, positively|pure victorian, back to the fifties, like a prison, prison camp, boot camp
  sausage factory
  exam factory
  tick the|a|their box|boxes, box to tick, on paper, looks good on, in name only, window dressing, glossy
  shiny
  all about *2 money|image|data|results|ofsted|attendance|numbers|themselves|appearances|photos, obsessed with
  more interested|concerned|bothered|worried in|about|with, care more about, cares more about
  only care|cares|interested|bothered
  priorities wrong|straight|right|are, wrong priorities, where are|is *2 priorities|logic|sense
  what happened to
  since the new|this|that|they|she|he *2 took|head|started|came|arrived|joined|management|regime, new regime
  old head
  under the old|new|last|previous|current head|management|regime
  was better|never like|so much better before|under|with|when
  never used|happened to|in|under|before, never happens|happened, wouldn't happen|have
  as if we|i|they|parents|i've|we've|working haven't|don't|have|can|parents|nothing|got|need
  some of us work|have|actually|can't
  not all of us, not everyone can|has|is, those of us who|with, working parents, parents who work
  try working|getting
  who has|have time, who has the? time|money, money grows, grow on trees, made of money, do they think
  think we
`);
