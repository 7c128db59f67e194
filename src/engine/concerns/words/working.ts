import { table } from './table.ts';

/** Saying yes to a pupil or a parent who asks to be let in. */
export const ACCEPTING = table(`
  add away, add me, request me, yes i do *4 maths|tutoring|tuition|lessons|english|reading, accepted
  accepting, accept, added you|u|ya|back, adding you|u, i'll add|follow|accept you?, ill add|follow
  add you|u|me back?, followed you|u back, followed back, follow you|u back, following you|u back
  follow back, follow request, friend request, friended, found|saw|got|seen *2 in my requests, your request
  hit accept, approve, approved you|u, let you|u in, you're in, ur in, go on then, course you|u|i can|will
  of course i|you can|will, only if you|u promise, don't tell the others|anyone|your|school|mr|mrs|miss
  keep it|this between|quiet, our secret, shh, what's your snap|insta|number|user|username|handle
  whats ur snap|insta|number|user, my snap|insta|number|private|priv|personal is|it's|account
`);

/** Opening a private channel. */
export const OPENING = table(`
  dm me, dms are|always open, dm's open, slide into my, inbox me, pm me, message me, msg me
  drop me a message|dm|line|text|pm, send me a message|dm|pm|text, text me, ring me, call me
  give me a ring|call|bell|shout, whatsapp me, snap me, add me, follow me, find me on, add me on
  my number|number's|mobile is?, here's my number|mobile, my personal number|account|email
  my own number|account|phone, on my personal, any time, anytime, day or night, outside of school
  out of school, outside school, come round|over to|mine, meet up, meet at|for|you
  let's get|grab|go *2 brew|coffee|drink|wine|lunch, fancy a brew|coffee|drink, shall we say, pick you up
  give you a lift, tutor, tutoring, tuition, private lessons, private tuition, extra lessons, cash in hand
  on the quiet, trying|reaching|messaging|catching|contacting you through|via|on|by *1 here|this|messenger|insta|facebook, got your number|name|profile from|off, found you on|here
  hope you don't mind me messaging|adding|contacting|dropping|getting, only me, it's miss|mr|mrs|ms *
  it's * from school, from school here
  give me a follow|add|ring, account's|accounts|profile's open|public|unlocked
  i'll|ill pick|collect|drop|run|give|have|babysit|fetch *2 up|him|her|them|home|lift
  come|coming to yours|ours|mine, at mine, at yours, my house|place|flat
  £* an|per|a hour|session|lesson|go, cash is|easiest|only, got your number|name off|from, say no more about
  not mention it|this, don't mention, keep it|this quiet|between
`);

/** Words of somebody asking a member of staff for private contact. */
export const ASKING = table(`
  ok if i|we add|follow|message, can i|could i|may i add|follow|message|text|call
  do you do|offer *2 tutoring|tuition|lessons, add me, add me back, add u, add you, adding you
  follow u|you|me|ur|your|back, ur priv, your private|priv|personal
  can i follow|add|snap|message|text|have|get, can u|you add|follow|snap|tutor|message|text, friend request
  sent|send you|u a? request, got your number, your number, ur number, ur snap, ur insta
  your insta|snap|facebook, hope you don't mind me, would you tutor, tutor mine|him|her|my, on the quiet
  could i message|text|ring|call, do you do tuition|tutoring|private
  my request, accept me|my|us, can|could|may|cud i|we ask u|you|sir|miss, on here, any chance, babysit
  could you pick|have|watch|drop|collect|run, give *2 lift, lift home, your mobile|personal|whatsapp
`);

/** Who is on the other side. */
export const PUPIL_OR_PARENT = table(`
  sir, miss, mum, 's mum, 's dad, mummy, dad, mam, parent, from class|year|yr|y|reception, from last yr|year
  last yr|year, my old teacher, best teacher, you taught me|my, u taught me|my, in your|ur class
  used to teach, year 6, y6, year 5, y5, year 4, y4, school, high school, secondary, big school, pupil
  ex pupil, the residential list, class list, contact list, my son|daughter|little, mine, our *, homework
`);

/** School business: what goes home from a class. */
export const BUSINESS = table(`
  reminder, a reminder, quick reminder, just a reminder, reminder from me, permission slip|slips|form|forms
  consent form|forms, slip, slips, forms back, form back, forms, form, kit list, kit, pe kit
  pe is|on|now|days, pe's now, pe kits, swimming kit|forms|on|is|starts, spellings, spelling test
  reading books|records|book|record, homework, home learning, times tables, phonics sheets, worksheet
  worksheets, book bags, in bags, in book bags, sent home, going home today, letter home, letters home
  newsletter, trip money, trip is, trip letter, packed lunch|lunches for|on|needed, wellies and|on|for
  water bottle|bottles, sun cream|hat|hats, coats named, named please|jumpers|clothes, name in
  costumes for|by|on, costume for|by, assembly is|on|at|time
  parents evening|consultation slots|times|appointments|is|on, slots, appointment, balance by|due
  payment by|due, deposit, pick up|pick-up at|time|from, collect at|from|them
  coach leaves|back|will|arrives, meds, medication, medical form|forms|info, dietary, allergies, doses
  absence, absent, poorly today, off today, how is|was *2 today|feeling, marks, grades, assessment, report
  worried about *3 reading|maths|progress|behaviour, had a good|great|tricky|hard|lovely day, progress
  doing really well, behaviour today, learning about, this half term we, next week we, bring in
  please bring, please can you|everyone|all, please send, send in, send me|a pic|photo|them|it
  let me know if|by|who, reply to me, comment below, thumbs up if, sign up, volunteers needed|for, helpers
  sign|signing-up|up *1 sheet|slot|club|list, sign-up, homework|breakfast|lunch|after-school club, kit|trip|packing list
  coach *2 is|leaves|at|goes, weeks please, by friday|monday|tuesday|wednesday|thursday|weds|tomorrow|8|9
`);

/** Names of a chat for the families of a class. */
export const FAMILIES_CHAT = table(`
  parents, parent, families, family, mums, mum, dads, carers, grown ups, grown-ups, grownups, mums and dads
  class, reception, nursery, year 1|2|3|4|5|6, y1, y2, y3, y4, y5, y6, yr, residential, trip, leavers
`);
export const OTHER_CLUB = table(`
  brownies, guides, rainbows, cubs, beavers, scouts, church, choir, netball, football, rugby, cricket
  swimming club, swim, gymnastics, dance, ballet, karate, tennis, allotment, allotments, book club, running
  pgce, uni, wi, ward, nct, antenatal, baby, toddler, toddlers, street, residents, neighbours, family chat
`);

/** Saying that one works there. */
export const WORKING_THERE = table(`
  work at|for|in, works at|for|in, working at|for|in, teach at|in, teacher at|in|@, teaches at|in
  teaching at|in, teacher, class teacher, head of, headteacher, deputy, ta, ta at|in|@, hlta, lsa, senco
  ect, nqt, ect at, nqt at, sendco, ht, dht, aht, slt, eyfs lead, eyfs teacher, caretaker, site manager
  lunchtime supervisor, midday supervisor, office manager, school secretary, cook at, job at, new job
  my new school, first day|week|term|year at, last day at, start at|on, starting at|on
  start|started|starting my|a *3 at, joined, joining, joined the team|staff at?, got the job, offered *2 job
  i'm the *4 at, colleagues at, my school, employee, employed, staff at, back to work at, years at
  proud to work, proud to be part
  walked|walk|walking into|through|in, years at|in|since|of, months since|at|in, weeks since|at|in
  here i|we come, taught|teaching|worked|volunteering *4 at, to start|join|be, in the office at, qualified
  newly qualified, career
`);
