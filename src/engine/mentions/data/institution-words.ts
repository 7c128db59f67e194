import { wordSet } from '../../text/word-set.ts';

/** Before "to school" or "with school": spoken to. */
export const SPOKE = wordSet(`
  spoke spoken speak talk talked speaking complain complained complaining wrote write written report
  reported thanks thank-you shoutout according grateful well
`);

/** After "has school", "if school": what is asked of an institution. */
export const ASKED_AFTER = wordSet(`
  said sent got told done doing closed open shut know let say tell do ok ring rung rang going replied given
  put made changed cancelled decided aware even actually really ever still
`);

/** After "the school" these make it a thing of the school, not the school: "the school run". */
export const THING_AFTER = wordSet(`
  run runs holidays holiday gate gates bus buses uniform dinner dinners lunch lunches trip trips fair fayre
  play hall field year day days jumper bag bags shoes report reports office secretary nurse cook caretaker
  council photo photos disco website app newsletter email letter counsellor kitchen meals meal book books
  library garden building car-park carpark parking yard road crossing band choir team sports drama series
  film show novel production panto concert kids children mums bell trousers photographer bike run-in
  admissions place places system project account fees fee work friend friends mates reunion musical nativity
  prom bully bullies subjects term terms time week status age teacher teachers
`);

/** After "school" without an article: what only an institution does. */
export const SCHOOL_DOES = wordSet(`
  has have hasn't hasnt haven't havent said says saying told tells rang ringing phoned emailed called texted
  messaged wrote sent sends won't wont will would wouldn't didn't didnt doesn't doesnt don't dont did does
  do can't cant cannot couldn't could can should shouldn't need needs want wants think thinks reckon reckons
  know knows knew refuse refuses refused ignore ignores ignored clearly apparently literally keep keeps kept
  lost blame blamed blames put claim claims claimed insist insists insisted never just still really actually
  obviously always only even let lets decided blocked excluded suspended announced asked ask must might
  arent aren't isn't isnt wasn't wasnt lied lie failed fail fails hid hide covered cover gave give gives
  made make makes got get gets took take takes went go goes thought allowed allow allows admitted admit
  refer referred dismissed dismiss promised promise cancelled cancel changed change binned scrapped banned
  ban fob fobbed brushed sweep owe owes apologised apologise couldnt shouldnt deserve deserves handle
  handled dealt deal mucked messed cocked screwed ballsed dropped closed closes opens reopens shut shuts
  finishes breaks
`);

/** After "school is": what is said of an institution. */
export const SCHOOL_IS = wordSet(`
  negligent crap shocking awful terrible shambles shambolic slow quick late clueless incompetent pathetic
  disgusting unhelpful helpful supportive unsupportive lovely fantastic incredible excellent informed told
  made contacted notified warned asked involved responsible accountable liable in on to no the all meant
  totally absolutely completely utterly quite very pretty about out well too simply basically clearly closed
  open shut not n't aware useless rubbish hopeless fuming adamant happy sorry brilliant amazing fab great
  short right wrong refusing doing saying being ignoring blaming telling going supposed trying looking
  asking sending making still now only really so bloody a an
`);

/** Before "school" without an article. */
export const ASKED = wordSet(`
  has have did does will is are can could would was were why when if that because hope wish since cos coz
  but and so or as what how think
`);

/** Before "school": spoken or written to. */
export const TOLD = wordSet(`
  tell told ring rang rung ringing call called phone phoned email emailed emailing ask asked asking contact
  contacted contacting message messaged text texted thank blame blaming let trust informed inform thanks
  remind
`);

/** Before "from school": what is heard from an institution. */
export const HEARD = wordSet(`
  email emails e-mail letter letters text texts message messages call phonecall news reply response update
  answer word statement apology
`);

/** Before "school": another kind of school, or a time or place. */
export const ANOTHER_SCHOOL = wordSet(`
  a an high primary secondary old after before to at off middle vet art med medical driving summer sunday
  boarding dance stage forest night law grad home every each another no any other grammar prep infant junior
  nursery private state special upper first riding film drama of since last whole per free big comprehensive
  girls boys language
`);

/** Before "at school": those who work there. */
export const PEOPLE_THERE = wordSet(`
  nobody somebody someone anyone anybody everyone everybody no-one one staff people person adult adults
  teacher teachers grown-up they receptionist secretary office head deputy nurse senco lady woman man
`);

/** "school's fault": what an institution has. */
export const ITS_OWN = wordSet(`
  side fault end response decision word words reply excuse excuses answer attitude version story idea way
  policy problem stance position handling communication comms failure failings job responsibility priorities
  priority solution apology silence loss advice view duty line hands breakfast wraparound afterschool
  after-school reputation values motto idea
`);
