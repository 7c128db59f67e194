/** Words of school life with another sense, and what elsewhere in the draft speaks for that sense; folded. */
export const RIVALS: readonly (readonly [RegExp, RegExp])[] = [
  [
    /\bsats\b/,
    /\b(?:nurses?|oxygen|ward|hospital|breath\w*|lungs?|covid|paramedics?|sats (?:back|up|down|are \d|were \d|at \d))\b/,
  ],
  [
    /^(?:year|yr|y)\b/,
    /\b(?:year|yr) (?:\d+|one|two|three|four|five|six|seven) of (?!school|primary|juniors|infants|reception|teaching|being (?:at|here)|sats|the same)|\b(?:degree|marriage|mortgage|contract|phd|apprenticeship|anniversary|sobriety|sober|married|dissertation|medicine|warranty)\b/,
  ],
  [
    /^playground$/,
    /\b(?:playground (?:in|at) (?:the|a) (?:park|pub|rec|campsite|garden|services)|(?:park|pub|rec|village|council|soft play|adventure)(?:'s)? playground)\b/,
  ],
  [/\breception\b/, /\b(?:wedding|hotel|bride|groom|evening do|signal|bars of)\b/],
  [
    /^assembly$/,
    /\b(?:ikea|flat-?pack|allen key|welsh|senedd|stormont|self|required|instructions|wardrobe|furniture|screws?)\b/,
  ],
  [/^isolation$/, /\b(?:covid|lockdown|pandemic|tested positive|quarantine)\b/],
  [
    /^(?:marking|cover|supply|residential)$/,
    /\b(?:territory|tyres?|duvet|album|song|book cover|insurance|car park|care home|conference)\b/,
  ],
  [
    /^nativity$/,
    /\b(?:church nativity|church's nativity|toddler group|playgroup|messy church|brownies|garden centre)\b/,
  ],
  [
    /\bdrop[- ]?offs?|pick[- ]?ups?\b/,
    /\b(?:airport|nursery drop|parcel|click and collect|courier|uber|taxi|truck|train station|tip)\b/,
  ],
  [
    /^(?:bully|bullies|bullying|bullied)$/,
    /\b(?:my boss|at work|manager|football|rugby|netball|dance|coach|club|my ex|xl bully|dog|twitter|neighbours?|landlord|hr)\b/,
  ],
  [
    /^(?:summer|christmas|xmas) (?:fair|fayre|panto|concert|show|production|performance)$/,
    /\b(?:town hall|theatre|palladium|garden centre|village hall|church fair|hospice|council)\b/,
  ],
  [
    /^(?:term|(?:this|last|next|autumn|spring|summer) term|end of term)$/,
    /\b(?:uni|university|lectures?|dissertation|halls|undergrad|gcses?|college|president|prime minister|office)\b/,
  ],
  [/^swimming/, /\b(?:leisure centre|baths|pool|puddle ducks|aqua\w*|water babies|sports centre)\b/],
  [/^book fair$/, /\b(?:frankfurt|london book|hay|second-?hand|antiquarian|publish\w*)\b/],
  [
    /^(?:our|my) (?:class|pupils|form|classroom)$/,
    /\b(?:yoga|pilates|spin|zumba|gym|pottery|evening class|antenatal|ballet|puppy|dance|instructor)\b/,
  ],
];
