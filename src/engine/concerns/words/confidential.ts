import { table } from './table.ts';

/** Signs that the writer knows it should not be passed on. */
export const SECRECY = table(`
  keep|keeping|stays|stay|leave it|this|that? in|within|inside this|here|the|these chat|group|room|walls|four
  before|until|till *3 announce|announced|tell|told, act surprised, look surprised
  telling|tell them|everyone|staff|parents *3 on|after|at|in *2 last|end
  do not|don't|dont repeat|share|tell|forward|pass|breathe|minute, don't minute, off the record
  between you and me|i, between us, between ourselves, between these four walls
  you didn't hear it|this|that from me, you didn't hear it, didn't|not hear it|this|that from me, so shh
  shh, shhh, you never heard, i never said, i didn't say, i said nothing
  keep *2 to yourself|yourselves|under|quiet, keep schtum|shtum|mum, mum's the word, hush hush, hush-hush
  strictly confidential, confidential, in confidence, confidentially, not public, isn't public
  hasn't been announced, not been announced, not announced, before *2 announced|public|official|out
  not out till|until|yet, isn't out till|until|yet, not out, aren't out, embargoed, embargo
  not supposed to say|tell|know|share, not meant to say|tell|know|share
  shouldn't say|be|really this?|telling, i shouldn't, i could get sacked, i'd get shot|sacked|in
  under wraps, nobody|no-one knows yet, they've not|haven't told anyone|anybody|staff|parents|the
  parents|staff|they don't know yet, not|haven't been told yet, i was there when|for, i was at|in that|the|
    this meeting|room
  i've seen the|it|her|his, i saw the|it|her|his *2 file|log|notes|email|letter|report|list|minutes
  seen the file|log|notes|email|letter|report|list|minutes, heard it in|at the|a|governors|meeting
  from the governors meeting, part two, part b, closed session, confidential minutes, 🤫, 🤐, 👀, inside info
  insider info, delete this|after, delete after reading, screenshot this and
  can't|cant|cannot say who|what|more|much|anything|where|which, not allowed to say|tell|share
  all i'm|im|i am|can allowed|permitted|say|saying, you'll|youll know who, you know who|which i|we mean
  no names
  if you know you, iykyk, naming no names, not naming names, don't tell her|him|them|anyone i
  and you never|didn't, keep this quiet|between|to, said too much, get shot for|if, only supposed
  head|staff|parents|governors doesn't|don't know yet
`);

/** Facts that are known through work in a school, each by kind. */
export const SAFEGUARDING = table(`
  safeguarding log|logs|concern|concerns|form|forms|file|record|referral|disclosure|meeting|issue|note|notes|
    lead|again
  cpoms, myconcern, my concern log, child protection, cp plan|file|conference|meeting|register
  child in need, cin plan|meeting, section 47|17, strategy meeting, case conference, core group, tac meeting
  team around the, mash referral|team, marf, referral to social, referred to social, social services
  social worker, social workers, social care, children's services, early help, looked after child|children
  looked-after, lac review, in care, foster care, fostered, care order, removed from home|mum|the
  taken off her|his|mum|them, police came|were|have, police at the house, domestic violence|abuse, refuge
  dad's|his|her in prison, in prison, contact centre, disclosed, made a disclosure, prevent referral
  taken|gone|going|went|goes into|back *1 care|inside|prison|foster, back inside, gone inside, went inside
  mum|dad|mam|stepdad *2 inside|prison|arrested|sectioned|tagged|bail, straight from a|the refuge|hostel
  changed *2 names|name
  every|all|multi|multiple|other agency|agencies, multi-agency, agencies going|there|involved|round
  family|lot|mum *3 being|been moved|rehoused|relocated|placed
  dad's|mum's|dads|mums|stepdad's out|away|due|released *3 in|on|soon|next|after|by
  not coping, isn't coping, struggling to cope, social worker in|again|came|coming|out|today
  lives|living with *3 since|because
`);
export const STAFFING = table(`
  redundancies, redundancy, redundant, restructure, restructuring, settlement, settlement agreement
  gagging clause|order, nda, compromise agreement, paid off, pay off, payoff, suspended, suspension
  disciplinary, capability, on a support plan, support plan, performance managed, grievance, tribunal, hr
  occupational health, signed off, off with stress|depression|anxiety|her|his, off sick because|with
  off long term, sick note, going off on, handed|handing|hand *2 notice, resigned, resigning, resignation
  resigns, leaving|leaves|going|goes at|in|by easter|christmas|summer|xmas|half|july|the, is leaving
  's leaving, being moved on, moved on, pushed out, managed out, let go, not being renewed
  contract isn't|not, losing two|three|four|five|* tas|staff|teachers|jobs
  cutting|losing|axing|scrapping *3 tas|posts|jobs|staff|hours, cutting two|three|four|* tas|posts|jobs|staff, binned two|three|*, job cuts, on * k, salary, salaries
  pay rise, earns, pregnant but, is pregnant, on leave, under investigation, being investigated
  investigation into, isn't|not on leave, acting head, shortlisted, shortlist, interviewed, got the job
  got the headship, got|getting the? deputy|head|assistant|senco|deputy's job|post|headship
  merging|merge classes|years|year|with, mixing classes, mixed classes from|next, application
  applied for the, budget deficit, deficit, in the red, merger, academise, academising, academy order
  converting, trust takeover, closing down, closure, shut|shutting reception|nursery|down|the
`);
export const RESULTS = table(`
  results, sats results, sats scores, sats are in, phonics are|is in
  phonics scores|results|data|screening|check, scores, test scores, mtc results|scores
  our|the|this|year's data, percent, per cent, %, pass rate, combined, greater depth, gds
  below|above national|average, working towards, progress score, league tables?
  ofsted verdict|judgement|judgment|grade|report, ofsted *3 draft, draft report, requires improvement
  we got ri|good|outstanding, inspectors said|told|gave, moderation, moderated, marks, predicted, spag
  book scrutiny, work scrutiny, teacher assessment, assessments, assessment data, class list, class lists
  who's got who, next year's classes, admissions list, waiting list, appeal, offers
`);
export const PERSONAL_FACTS = table(`
  ehcp, ehc plan, iep, send register, sen register, on the register, sen support, senco says, diagnosis
  diagnosed, undiagnosed, assessed for, assessment for, being assessed, referred to camhs, camhs, ed psych
  educational psychologist, paediatrician, adhd, autistic, autism, asd, dyslexic, dyslexia, odd, pda
  tourettes, selective mutism, selectively mute, speech and language, salt, epilepsy, epileptic, seizure
  seizures, fits, diabetic, diabetes, insulin, allergy, allergic, epipen, asthma, inhaler, eczema, nits
  headlice, lice, wets himself|herself|the, wet himself|herself, wetting, soils, soiling, soiled, pads
  in nappies, accidents every|again|most|all, change|changed|changing *2 again|every|after
  not toilet trained, still in, medication, meds, ritalin, melatonin, counselling, counsellor, therapist
  play therapy, elsa, nurture group, anxiety, self harm, self-harm, eating disorder, suicidal, hospital
  cancer, chemo, operation, bereaved, died, funeral
  pupil premium, free school meals, fsm, ppg, food bank, foodbank, hamper, homeless, temporary accommodation
  hostel, evicted, bailiffs, benefits, universal credit, can't pay|afford, owes, arrears
  unpaid dinner|dinners|lunch, dinner debt, asylum, visa, home office, no recourse, drug, drugs
  drink problem, drinks, drinking, alcoholic, addict, rehab, custody, court order, non-mol, split up
  splitting up, divorce, divorcing, separated, left mum|dad|them|her|him, affair
  new boyfriend|partner|girlfriend|bloke, adopted, adoption, paternity, real dad|mum, step dad, stepdad
  parents are|have, mum's|mums|dad's|dads lost|left|in|on|back|poorly|ill|drinking|using|sectioned|inside
  family circumstances, home life, what goes on at home, at home
  still? can't|cant do|read|write|count|spell|hold|tie|use|even, can't do *2 phonics
  still on|reading|can't|doesn't, reading age, reading level, on pink|red|yellow|lilac books?, below where
  way behind, miles behind, so behind, bottom of *2 class, bottom table|group|set, lowest in
  failed *3 phonics|test|screening|check|sats|spelling, failing, got * out of, scored, behind in|with|at
  can barely|hardly, no chance of passing, not where, greater depth, behaviour plan|log|chart
  exclusion|excluded|suspended *1 again|for, fixed term, managed move, part time timetable
  reduced timetable, attendance is, attendance panel|fine
`);

/** Keys to the school's systems and doors. */
export const KEYS = table(`
  password is, password's, passwords are, the password, login is, log in is, log-in is, logins are
  log-ins are, username is, pin is, door code, gate code, alarm code, keypad code, key code, entry code
  code for the gate|door|alarm, code is, wifi code|password|key, wi-fi code|password|key
  use my login|log-in|log, my login is, staff login, admin login, cpoms login, arbor login, sims login
  access code
`);
