/** What stores call kinds of data, and whether Forethought handles it; to handle is to read it, even on the device. */
export interface DataUse {
  kind: string;
  handled: boolean;
  why: string;
}

/**
 * What stands in the stores, in English. `name` and `summary` are the manifest's too (`public/_locales`); a test
 * compares them and holds every text to the stores' limits.
 */
export const store = {
  name: 'Forethought',
  summary:
    "As you write, shows what your school's policy says and where to take a concern. On your device; tells nobody; " +
    'you can always post.',
  /** Paragraphs; a line that begins with a dash is an entry of a list. */
  description: [
    'Most schools have a policy on what parents, staff and pupils write online. Hardly anybody has it to hand on a ' +
      'bad evening. Forethought does: while you write on Facebook, X, Instagram or WhatsApp Web, it reads the draft ' +
      'on your own device, notices when it is about your school, its staff or its pupils, and shows the clause of ' +
      'your school’s policy that speaks to it, with the way to raise the matter with the school instead.',
    'YOU DECIDE\n' +
      '- You can always post. For serious things, such as another child’s name, the first press of Post waits once; ' +
      'the second always goes through.\n' +
      '- It never changes a word of what you write.\n' +
      '- Most drafts bring up nothing. One card a draft, few a day, and “Not about our school” is remembered.',
    'NOBODY IS TOLD\n' +
      '- Drafts are read in your browser, held in memory only, and never stored or sent.\n' +
      '- It makes no request to any network: no account, no statistics, no advertisements.\n' +
      '- It reads the four sites and no other, and one-to-one messages only if you say so.',
    'HELP COMES FIRST\n' +
      '- A draft that tells of a child being hurt, or of somebody wanting to hurt themselves, gets people to turn to, ' +
      'by role, and no policy.',
    'FOR WHOM\n' +
      '- Parents and carers: choose your school or paste the set-up code from its newsletter; under a minute.\n' +
      '- Staff, governors and volunteers: several roles at several schools, each judged for itself. No employer sees ' +
      'what you write.\n' +
      '- Pupils: short sentences, and help before anything else.\n' +
      '- Schools: share your policy as a set-up code, or set Forethought up by policy on managed browsers, with nothing ' +
      'to click.',
    'PLAINLY\n' +
      '- It works in browsers on computers; phone apps cannot be reached.\n' +
      '- It is advice, and it is sometimes wrong. It reads English.\n' +
      '- The schools that come with it are samples made from published policies; those schools have neither supplied ' +
      'nor checked them.\n' +
      '- It has no tie to the sites it works on.',
  ],
  category: { chrome: 'Communication', edge: 'Communication', firefox: 'Social & Communication' },
  language: 'English (United Kingdom)',
  /** Edge: at most seven, and 21 words together. */
  searchTerms: [
    'school policy',
    'online conduct',
    'social media policy',
    'parents and school',
    'think before posting',
    'school staff',
  ],
  singlePurpose:
    'Shows people of a school community, while they write on four social sites, the clause of their own school’s ' +
    'policy that speaks to the draft, and where to take the matter instead.',
  /** A reason for each permission of the manifest. */
  permissions: {
    storage:
      'Keeps the person’s schools, roles, policies and settings on the device, and reads what a school’s administrator ' +
      'has set. No draft is ever stored.',
  } as Readonly<Record<string, string>>,
  /** And for each site. */
  site: (name: string): string =>
    `Reads the draft in the boxes of ${name} where people write, with what it answers and where it goes, and draws the ` +
    'card beside it: that is the whole of what Forethought does. For staff it also sees that somebody is being added, ' +
    'and not whom. It reads nothing at all once the person turns the site off.',
  remoteCode: 'No. All code is in the package. Policies are data (names, texts, links) and hold no program.',
  dataUse: [
    {
      kind: 'Personally identifiable information',
      handled: true,
      why: 'First names of the person’s own children, if they enter them, kept on the device; names in drafts, in memory.',
    },
    { kind: 'Health information', handled: false, why: 'Not asked for and not kept.' },
    { kind: 'Financial and payment information', handled: false, why: 'None is read.' },
    { kind: 'Authentication information', handled: false, why: 'None is read.' },
    {
      kind: 'Personal communications',
      handled: true,
      why: 'Drafts and the message answered, read on the device while the person writes; never stored, never sent.',
    },
    {
      kind: 'Location',
      handled: true,
      why: 'The place in a picture the person attaches, compared on the device with the school’s own; never stored or sent.',
    },
    { kind: 'Web history', handled: false, why: 'No address is kept.' },
    {
      kind: 'User activity',
      handled: true,
      why:
        'Presses of Post and Send, and for staff of the buttons that add somebody, are noticed on the device. None is ' +
        'recorded but in plain numbers: how many cards were passed over, and when it last spoke.',
    },
    {
      kind: 'Website content',
      handled: true,
      why: 'The names of the group, chat or page beside the box, read on the device; never stored, never sent.',
    },
  ] satisfies DataUse[],
  certified: [
    'User data is not sold or handed to third parties.',
    'User data is not used or handed over for anything but the single purpose.',
    'User data is not used or handed over to judge creditworthiness or for lending.',
  ],
  limitedUse:
    'The use of information by Forethought adheres to the Chrome Web Store User Data Policy, including the Limited Use ' +
    'requirements. All of it stays on the person’s device.',
  mozilla: {
    dataCollection:
      'None: nothing leaves the browser. The manifest says so (data_collection_permissions: none).',
    /** For reviewers; `steps` are what the proof of `npm run package -- --prove` runs. */
    notes:
      'The scripts are bundled and minified by Vite (WXT). To build the same bytes from the sources package, on any ' +
      'system with Node 20 or later and npm:',
    steps: ['npm ci', 'npm run build:firefox'],
    result:
      'The extension is then in .output/firefox-mv3. The build uses the Node that package-lock.json names. The files ' +
      'weights.generated.ts are numbers, made by `npm run train` from the drafts in tests/corpus/train.',
  },
  tryIt:
    'To try it: after installing, a welcome page opens. Choose a school from the list and “A parent, carer or relative”. ' +
    'The practice box on the same page shows a card without any account on a site.',
  screenshots: [
    { file: '1-post', says: 'A post in a group, and the clause of the school’s policy beside it' },
    { file: '2-group-chat', says: 'A message to a group chat' },
    { file: '3-raise', says: 'Where to take it instead: the first step, and the school’s own page' },
    { file: '4-help', says: 'A draft that asks for help gets people to turn to, and no policy' },
    { file: '5-welcome', says: 'Set up in under a minute; the practice box is on the same page' },
  ],
  /** What is printed where only a publisher can say. */
  toFillIn: (what: string): string => `TO BE FILLED IN: ${what} (src/stores.ts)`,
} as const;

/** The name of a picture of the listing. */
export type Screenshot = (typeof store.screenshots)[number]['file'];
