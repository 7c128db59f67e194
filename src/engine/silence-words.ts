import { phrases } from './text/phrases.ts';

/** Those whose business a grievance is, as a chat, group or page names them. */
export const WHOSE_BUSINESS: Readonly<Record<string, readonly string[]>> = {
  'a union': [
    'union|unions|neu|nasuwt|unison|gmb|naht|ascl',
    'voice community|union',
    'national education union',
    'union|neu|unison|nasuwt|gmb rep|reps|caseworker|branch|casework|steward|organiser|advice',
  ],
  'an MP': ['mp', 'member of parliament', 'constituency office', 'office of *4 mp'],
  'the council': [
    'council|councillor|cllr|lado|sendiass|mash',
    'local authority',
    'admissions|attendance|education team|office|department',
    'send team',
    'county|city|borough council',
  ],
  'an inspector': [
    'ofsted|estyn|hmi',
    'inspector|inspectorate',
    'ofsted inspector',
    'department for education',
    'education scotland',
  ],
  'a lawyer': [
    'solicitor|solicitors|lawyer|lawyers|barrister|llp',
    'law centre|firm',
    'citizens advice',
    'legal|law|education-law advice|aid|clinic|helpline|service|team',
    'law *1 clinic|centre|advice',
    'ipsea',
  ],
  'a reporter': [
    'reporter|journalist|newsdesk|newsroom|gazette|echo|herald|chronicle|bbc|itv|editor',
    'evening news',
    'news desk|tips',
  ],
  'a whistleblowing line': [
    'whistleblowing|whistleblower',
    'protect advice|line|helpline|adviser',
    'whistle blowing|blower',
    'speak up line',
    'nspcc|crimestoppers',
    'confidential line|hotline|helpline',
    'speak up|out *1 line|helpline|service',
    'raising concerns line|helpline|service',
    'maladministration|malpractice *1 line|helpline|team|unit',
  ],
};
/** What follows where one of them is spoken to, and not of ("as my solicitor says"). */
const ASKS = "you|i|i'd|id|i'm|im|we|can|could|please|would|will|what";

/** A message that opens so is to one of them, though the chat bears a person's name. */
export const SALUTES: readonly (readonly [string, ReturnType<typeof phrases>])[] = [
  [
    'a union',
    phrases([
      'dear|hi|hello *3 rep|caseworker|branch|union',
      'my|as union|neu|unison|nasuwt|gmb rep member|please|you',
      'as my|our union|neu|unison|nasuwt|gmb rep',
    ]),
  ],
  [
    'an MP',
    phrases([
      'dear *3 mp',
      `as my|our *2 mp ${ASKS}`,
      'you are my|our *2 mp',
      "you're my|our *2 mp",
      "i|i'm am? a|your constituent|writing *3 constituent",
      'as|being your|a constituent',
      'dear mp',
    ]),
  ],
  [
    'the council',
    phrases([
      'dear councillor|cllr|council',
      'hello|hi councillor|cllr',
      'dear *2 council|lado|authority',
      `as my|our *2 councillor|cllr ${ASKS}`,
      'you are my|our *2 councillor|cllr',
      "you're my|our *2 councillor|cllr",
    ]),
  ],
  [
    'an inspector',
    phrases([
      'dear ofsted|inspector|inspectors|hmi',
      'hi|hello ofsted',
      'as *2 inspector',
      'you|your inspected|inspection *3 school',
    ]),
  ],
  [
    'a lawyer',
    phrases([
      'dear|hi *3 solicitors|llp|solicitor',
      `as my|our *1 solicitor|lawyer|barrister ${ASKS}`,
      'you are my|our solicitor|lawyer|barrister',
      "you're my|our solicitor|lawyer|barrister",
      'instruct|instructing you',
      'seeking|need|want legal advice',
      'would you|your firm act|take',
    ]),
  ],
  [
    'a reporter',
    phrases([
      'dear|hi editor|newsdesk',
      'are you|your the? reporter|journalist|paper',
      'have|got a story *2 you',
      'off the record *4 your|paper|story|article',
      'you wrote|covered *4 school|schools',
    ]),
  ],
  [
    'a whistleblowing line',
    phrases([
      'i want|need|wish|would like? to whistleblow|whistle-blow',
      'make|making a? protected? disclosure|disclosures',
      'whistleblowing disclosure|report|concern',
    ]),
  ],
];
/** Who writes to the person names themselves: "I'm a reporter", "casework team at your union here". */
export const THEIR_WORDS: readonly (readonly [string, ReturnType<typeof phrases>])[] = [
  [
    'a union',
    phrases([
      "i'm|im|this-is your|the *2 union|neu|unison|nasuwt|gmb|branch rep|caseworker|organiser|officer",
      'casework|advice|branch team|line|office|officer at|from *2 union|neu|unison|nasuwt|gmb',
      'your union|branch here|rep|caseworker',
    ]),
  ],
  [
    'an MP',
    phrases(['from|at the? office of *4 mp', 'office of *4 mp', 'your mp', "mp's|mps office|caseworker"]),
  ],
  [
    'the council',
    phrases([
      "i'm|im|it's|this *2 your? *2 councillor",
      "i'm|im|it's|this|speaking *4 from *3 lado|sendiass|council",
      'from|at the|your *1 lado|sendiass|council here',
    ]),
  ],
  ['an inspector', phrases(["i'm|im|am an? *2 inspector|hmi", 'from|at ofsted|estyn|hmi'])],
  [
    'a lawyer',
    phrases([
      "i'm|im|am a|an|your *2 solicitor|barrister|lawyer|paralegal",
      'from|at *3 solicitors|llp|law-centre',
      'from|at *3 law centre|clinic|firm',
    ]),
  ],
  [
    'a reporter',
    phrases([
      "i'm|im|am|i a|the|an *3 reporter|journalist|correspondent|researcher|producer",
      'reporter|journalist|newsdesk here',
      'from|at the *3 newsdesk|gazette|echo|herald|chronicle|courier|bbc|itv',
    ]),
  ],
];
