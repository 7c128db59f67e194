import { wordSet } from '../../text/word-set.ts';

/**
 * Roles at a school that point at one person or team, in the grammar of `text/phrases.ts`, without the
 * words before them. Told apart by how much they need beside them to be read as the school's.
 */

/** Nobody but a school has these. */
export const SCHOOL_ROLES = [
  'headteacher',
  'head teacher',
  'head mistress|master',
  'headmistress|headmaster',
  'principal|vice-principal',
  'head of school',
  'exec|executive head|headteacher',
  'executive head teacher',
  'assistant|acting|interim|deputy|exec|co head|headteacher|heads',
  'assistant|acting|interim|deputy head teacher',
  'deputy headteacher',
  'senco|sendco',
  'dsl|ddsl',
  'slt|smt',
  'senior leadership team',
  'class|form|supply|reception|nursery|maths|music|pe|phonics|reading|support|cover|forest|' +
    'peripatetic teacher',
  'maths|english|phonics|eyfs|ks1|ks2|reading|safeguarding|subject|phase|sen|send|pastoral lead',
  'year|yr group? leader|lead',
  'head of year',
  'eyfs|ks1|ks2 leader|team',
  'teaching assistant|assistants',
  'classroom assistant|assistants',
  'learning mentor',
  'learning support assistant|assistants',
  'lsa|hlta|elsa|mdsa|msa|nqt|ect',
  'one to one',
  '1:1|1-1|121|one-to-one|1-to-1',
  '1 to 1',
  'dinner|lunch lady|ladies|woman|women',
  'lunchtime|midday|playground|lunch supervisor|supervisors|staff|assistant',
  'midday meals? supervisor',
  'lollipop lady|man|woman|person',
  'school|office secretary|receptionist|admin|cook|nurse|caretaker|office',
  'school business manager',
  'business manager',
  'bursar',
  'office|admin staff|team|lady|ladies|woman|girls',
  'lady|woman|man|bloke|girl|girls|women|ladies|one|people|lot|team|person in|on|at|from the? ' +
    'school|front|main? office|gate|gates|door|kitchen|canteen|crossing|reception|desk|hatch|minibus',
  'lady|woman|man|one|person|adult in|from|on the? calm|quiet|nurture|sensory|rainbow|medical|' +
    'sunshine|pastoral|inclusion room',
  'woman|lady|man who|that runs|does|did|is|was|sits|works *3 office|reception|gate|door|kitchen|crossing',
  'kitchen|catering|cleaning|pastoral|safeguarding|office|send|inclusion|site team|lead|manager',
  'mentor',
  'keyworker|key-worker|keyperson',
  'key worker|person',
  'site man|guy|lad|staff',
  'front|main office|desk',
  'lady|man|woman|lad|girl|bloke in|from|at the? breakfast|after-school|afterschool club',
  'lady|man|woman|lad|girl|bloke in|from|at the? after school club',
  'lady|man|woman|lad|girl|bloke who|that does|runs the? breakfast|after-school|afterschool|after ' +
    'club|school',
  'breakfast|after-school|afterschool|wraparound club staff|lady|ladies|leader|manager|team',
  'after school club staff|lady|ladies|leader|manager|team',
  'family support|liaison worker|officer',
  'attendance officer|lady|woman|team',
  'trust ceo',
  'kitchen staff',
  'teaching staff',
  'pe|sports|swimming|music|dance coach|teacher|instructor',
  'play leader|leaders|worker|workers',
  'school|family counsellor|counselor|therapist|psychologist',
  'ed|educational psych|psychologist',
  'crossing patrol|lady|man',
] as const;

/** Other places have these too: they need the school beside them. */
export const SHARED_ROLES = [
  'head',
  'deputy',
  'ht|dht|aht',
  'office',
  'secretary',
  'receptionist',
  'teacher',
  'teachers',
  'ta|tas',
  'supply',
  'caretaker',
  'site manager',
  'cook',
  'premises manager|officer',
  'cleaner',
  'chaplain',
  'nurse',
  'clerk',
  'clerk to the? governors|board|governing-body',
  'management',
  'leadership',
  'leadership team',
  'safeguarding team',
  'reading volunteer|volunteers',
] as const;

/** After these, "head" is the top of something else or a part of the body. */
export const NOT_THE_HEAD = wordSet(`
  of over torch coach chef office baker brewer judge waiter boy girl gardener groundsman physio trainer
  keeper barista porter housekeeper elf honcho start space off out down wind count first on in under lice
  injury ache band hunter rest louse room wound cold massage shoulders height stone teller above below and
`);

/** Words that may stand between the article and the role. */
export const ROLE_ADJECTIVES = wordSet(`
  new old current former acting poor lovely useless awful rude snotty same actual bloody so-called whole
  other year school's own stupid horrible nasty grumpy amazing wonderful fantastic brilliant gorgeous interim
  temporary second miserable mean horrid moody stroppy part-time full-time pathetic incompetent ridiculous
  clueless brave kind patient long-suffering tired incredible legendary heroic saintly lovely dear smug sour
  bossy petty spiteful shouty scary bitter jobsworth
`);

/** People of the school by where they stand. */
export const ROLES_BY_PLACE = [
  'her|him|them|those in|on|at|from the? school|front? office|gate|gates|door|kitchen|reception|' +
    'desk|hatch|crossing',
  'that|the|this|them|those fella|feller|chap|geezer|dude|fellow|bloke|guy|jobsworth|dragon|misery *1 ' +
    'in|on|at|from|by the? school|front? office|gate|gates|door|kitchen|reception|desk|hatch|crossing',
  'that|those one|two|lot in|on|at|from the? school|front? office|gate|gates|door|kitchen|' +
    'reception|desk|hatch|crossing',
] as const;
