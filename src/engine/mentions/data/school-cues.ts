/**
 * Words that smell of school without being its alone, in the grammar of `text/phrases.ts`, by what they
 * name. One is chance; two that name different things, or one beside the writer's own child, are school life.
 */
export interface CueFamily {
  /** Hardly found elsewhere: one point. */
  strong: readonly string[];
  /** Found in any home or office: half a point. */
  weak: readonly string[];
}

export const SCHOOL_CUES: Readonly<Record<string, CueFamily>> = {
  people: {
    strong: [
      'teacher|teachers|pupil|pupils|classmate|classmates|headship',
      '*2 supplies|supply|cover',
      'lady|woman|man|person|someone in|on office|reception|gate|door|crossing',
      'dinner|lunch|lunchtime|playground staff|ladies|lady|helper|helpers',
      'ta|tas|1:1|lsa|lsas|dsl|safeguarding',
      'other|these|those|all|30|thirty|28|29|27|26|25 children|kids|parents|mums|families',
      'class|whole|other|year mums|parents|kids|children',
      'governor|governors|govs',
      'whole|rest of|half of? the? class',
      'lady|woman|man|one|adult from|in the? * room',
      "new|our|your|the|acting|last head|deputy|heads|head's|deputy's",
      "the office have|has|had|said|says|emailed|rang|sent|told|just|won't|never|shut|closed|again",
      'man|woman|lady|lad|girl in|from|at|who|that *2 club|office|gate|kitchen','her|him|that|them in|on|at the office|gate|door|kitchen|crossing',
      'caretaker|lollipop|midday|middays',
    ],
    weak: [
      'staff|adult|adults|children|parents|kids|mums|little ones|people|helper|helpers',
      'head|deputy|secretary|nurse|cook',
      'best friend|mate|mates',
    ],
  },
  places: {
    strong: [
      'classroom|classrooms|cloakroom|cloakrooms|playgroup|nursery|preschool|infants|juniors|primary|staffroom',
      'peg|pegs|corridor|corridors|lunch-hall|dinner-hall|sandpit|climbing-frame',
      'lunch|dinner|school|sports|main|small hall',
      'bike|bus shed|sheds|lane',
      'nurture|sensory|calm|quiet|reading|medical|intervention|rainbow|sunshine room|corner|den',
      'book|quiet|home|reading corner',
      'top|bottom|back|other playground|field|yard|table|gate',
      'in|at|by|from|through the? gate|gates|yard|playground|classroom',
      'boys|girls|kids|infant|junior toilets|loos|toilet',
      'the? home|coach|school bus|minibus',
      'after school',
      'in|at|from|to|about|into|off|through school',
      'at|from|in reception|nursery|pre-school|preschool',
    ],
    weak: ['office|hall|field|library|gate|gates|canteen|minibus|coach|toilets|yard|door|table|room|car park'],
  },
  things: {
    strong: [
      'bookbag|bookbags|homework|spellings|phonics|worksheet|worksheets|lunchbox|plimsolls|pinafore|blazer',
      'book bag|bags',
      'reading level|levels|band|bands|record|records|scheme',
      'reading|library|maths|spelling|writing book|books|folder',
      'packed|hot|school|free lunch|lunches|dinner|dinners|meals',
      'water bottle|bottles',
      'name|named labels|label|tag|tags|tape',
      'end of year report',
      'school report|photo|photos|portrait',
      'class|school list|lists|allocation|allocations|photo|photos|page|newsletter',
      'permission|consent form|forms|slip|slips',
      'merit|house|dojo|golden|team point|points|ticket|tickets',
      'behaviour|reward chart|policy|points|system',
      'curriculum|timetable|register|attendance|unauthorised|lateness',
      'ehcp|ehcps|send|sen|senco|inhaler|inhalers|epipen|epi-pen|asd|adhd|dyslexia|dyslexic',
      'pe|p.e|sats|uniform|jumper|cardigan|cardi|polo',
      'care plan',
      'medical|allergy form|plan|bag|box',
      'certificate|certificates|sticker|stickers|newsletter|newsletters',
    ],
    weak: [
      'coat|coats|shoe|shoes|trainers|bottle|bag|hat|scarf|gloves|wellies|lunch|sandwich|sandwiches|dinner|snack|pudding',
      'book|books|letter|letters|email|emails|report|reports|tray|drawer|pump|medicine|glasses|form|forms|list|menu',
      'reading|maths|spelling|times|tables|handwriting|project|costume|trip|tables',
      'ticket|tickets|raffle|message|text|app|photo|photos|video|clip',
    ],
  },
  events: {
    strong: [
      'cross country',
      'nativity|playtime|lunchtime|lunchtimes|hometime|home-time|playtimes|breaktime|break-time|assembly|inset|half-term',
      'half term',
      'home time',
      'play|lunch|break|carpet|story|golden|circle|snack|register time',
      'easter bonnet parade|competition|day',
      'carol|carols concert|service|singing|concerts',
      'easter bonnet|bonnets',
      'talent|class|school show|contest|competition',
      'grandparents|grandparent|mothers|fathers afternoon|morning|lunch|assembly|tea',
      'harvest|leavers|christmas|xmas|summer|easter|spring assembly|service|play|show|concert|fair|fayre|parade|production',
      'bikeability|swimming|rocksteady|phonics|sats lessons|lesson|week|test|screening|checks?',
      'dress up|down day',
      'dressing up day',
      'own clothes|clothes day',
      'odd socks day',
      'wellbeing|wellness|book|maths|science|art|stem|roman|viking|victorian|tudor|greek|pyjama|anti-bullying day|week',
      'book week|fair|day',
      'open|transition|taster|settling afternoon|day|morning|evening|session|sessions',
      'class|school|year trip|visit|outing|play|show',
      'sponsored walk|silence|read|bounce|run',
      'parents|reading|class|coffee|stay meeting|morning|cafe|and play',
      'first|last|back day|week|thing of|back|at|to term|school|year|nursery',
      'after|before|this|next|last|autumn|spring|summer term',
      'term|terms|school-year|lesson|lessons',
      'settling in',
      'drop|pick off|up',
      'friday|monday|wednesday|celebration|sharing|gold|whole-school assembly',
      'choir|recorder|orchestra|homework|breakfast|chess|code|coding|art|gardening|lego|multi-sports|sports club',
      'homework club',
    ],
    weak: [
      'solo|choir|rehearsal|audition|auditions|narrator',
      'trip|show|play|concert|disco|parade|quiz|fair|fete|party|club|performance|test|tests|meeting|walk|swimming|photo',
      'morning|break|monday|friday|residential|september|easter|christmas',
    ],
  },
  doings: {
    strong: [
      'teach|teaches|teaching|taught|marked',
      'told off',
      'kept|keep|keeping|made to stay in|behind|inside',
      'lost|missed|miss|losing his|her|their|all? play|break|playtime|golden',
      'name on the? board|cloud',
      'on the? red|amber|yellow|thinking|sad',
      'sent|moved home|out of|down? class|year',
      'put|moved in|to|down|up|into a? different|mixed|other|lower|top|bottom class|set|group|table|band',
      'hear|hearing|heard|listen|listening to? readers|reading|reader|them read',
      'picked on',
      'singled out',
      'left out of|at',
      'excluded|suspended|expelled|detention|bullied|bullying',
      'collect|collecting|collected from|at',
      'off|in school|sick|today|again',
      'toilet|potty|wet accident|herself|himself|themselves',
      'wet|soiled herself|himself|themselves',
      'nits|headlice|chickenpox|hand-foot|impetigo',
    ],
    weak: [
      'learn|learning|learnt|learned|read|reads|playing|sang|singing|sat|pushed|hit|fell|bumped|bumped|forgot|lost|collect|ate',
      'picked|chosen|choose|choosing|part|tree|sheep|shepherd|angel|line|lines',
    ],
  },
};

/** Those who work there live among these; elsewhere a parent has them at home. */
export const STAFF_CUES: readonly string[] = [
  'my|our|these|the|those little? lambs|monsters|darlings|cherubs|treasures|superstars|ones|monkeys|learners|readers|lovelies|munchkins|beans|cherubs',
  'little people|humans|minds|learners|faces|voices|hands',
  'my lot|bunch|gang|crew|kids|children|babies|room|readers|displays?|wall|group|groups',
  'the|our kids|children|parents|office|budget|building|displays?|deputy|head|boss',
  'teach|teacher|teaching|taught|lesson|lessons|reports|moderation|planning|marking|display|displays|topic|data|books',
  'teach|teacher|teaching|lesson|lessons|pupil|pupils',
  'ratios|briefing|appraisal|observation|capability|inspectors|inspection|deputy|leadership|management|colleagues?',
  'duty|timetable|interventions|twilight|ppa|photocopier|laminate|laminating|laminated|laminator|glue|gluesticks',
  'parents|parent|trip|coach|assembly|half-term|term|class|year|school|nursery',
  'the? end of term|year|week',
  'readers|reading|learners|little ones|children|kids|corridor|hall|volunteering|volunteer|volunteers|helpers?',
  'all|whole|another|third|four|two|three|sixth|seven weeks|week till|until|to half|holidays|summer|easter|christmas',
  'six weeks off|holidays',
];

/** Those who sit on its board, among these. */
export const GOVERNOR_CUES: readonly string[] = [
  'chair|chairs|chaired|chairing|committee|quorum|quorate|minutes|agenda|vote|voted|clerk|board|panel|budget|deficit|surplus',
  'headship|appointment|appointed|exclusion|exclusions|staffing|redundancies|redundancy|restructure|inspection|part two',
  'the|our|new head|deputy',
  'meeting|meetings|tas|teachers|staff|school|children|parents|trust|finance|premises|boiler|roof',
];

/** A child among these. */
export const PUPIL_CUES: readonly string[] = [
  'miss|sir|teacher|teachers|class|lesson|lessons|assembly|playtime|lunch|break|playground|homework|school|skool|skl',
  'maths|english|spag|literacy|pe|computing|topic|science|french|rwi|table|groups?',
  'detention|told off|snitch|grassed|group|team|table|house|captain|prefect|monitor|supply',
];
