import type { CardContent, CardLabels, Finding, HelpContent } from '../messages/protocol.ts';

/** Every state of the card with invented words, for the gallery and the tests. The school does not exist. */
export interface Fixture {
  name: string;
  finding: Finding;
  held?: boolean;
  panel?: 'clause' | 'raise';
  more?: boolean;
  copy?: 'idle' | 'copied' | 'failed';
}

const labels: CardLabels = {
  product: 'Forethought',
  region: 'Forethought: guidance for what you are writing',
  why: 'Words that were noticed',
  policy: 'See the policy',
  raise: 'Raise it with the school',
  notOurs: 'Not about our school',
  close: 'Close',
  more: 'More from the policy (2)',
  less: 'Show less',
  back: 'Back',
  copy: 'Copy my draft',
  copied: 'Copied. Paste it into your message to the school.',
  copyFailed: 'That did not copy. Select your draft and copy it yourself.',
  held: 'Held once. Press again and it goes as it is.',
  announce: 'Forethought has guidance for this draft. Press Alt+Shift+G to read it.',
  openNote: 'Forethought: the policy says something about this. Open',
  hideAtOnce: 'Press Escape to hide this at once.',
};

const parent: CardContent = {
  school: 'hill-lane',
  role: 'parent',
  title: 'This mentions Mrs Carr at Hill Lane Primary',
  forWhom: 'For parents at Hill Lane Primary',
  clauses: [
    {
      text: 'Please bring worries about school to us first, so that someone can put them right, rather than to a public page.',
      source: 'Social Media Policy, March 2025, section 4, paragraph 2',
      wording: 'Our summary',
    },
  ],
  why: {
    lead: 'Shown because of these words:',
    words: ['Mrs Carr', 'three minutes', 'didn’t know his name'],
  },
  help: null,
  raise: {
    title: 'Raise it with the school',
    steps: [
      'Talk to the class teacher, at the gate or through the office',
      'Ask for a meeting with the head teacher',
      'Write to the chair of governors',
    ],
    stepsFrom: 'The steps as this school’s policy gives them.',
    formal: 'It becomes a formal complaint when you say in writing that you want it treated as one.',
    link: { label: 'How Hill Lane Primary handles concerns', url: 'https://www.hill-lane.example/concerns' },
  },
  provenance: [
    'Forethought made this from the policy of March 2025. The school has not supplied or checked it.',
  ],
  promises: ['You can still post this.', 'Forethought sends nothing to anyone.'],
  labels,
};

const others = [
  {
    text: 'Leave other people’s children out of what you post, by name and by picture.',
    source: 'Social Media Policy, March 2025, section 5, paragraph 1',
    wording: 'Our summary',
  },
  {
    text: 'Group chats of a class are there for kit, dates and lifts.',
    source: 'Home and School Agreement, 2025, page 2',
    wording: 'The school’s own words',
  },
];

const silent = { hold: false, ordinary: false, quietly: false, subjects: [], marks: [], words: 0 };
const advise: Finding = { ...silent, show: 'advise', weight: 10, card: parent };

function advising(changes: Partial<CardContent>, rest: Partial<Finding> = {}): Finding {
  return { ...advise, ...rest, card: { ...parent, ...changes } };
}

function helping(
  role: string,
  forWhom: string,
  title: string,
  help: HelpContent,
  promises: string[],
): Finding {
  const card = { ...parent, role, forWhom, title, help, promises, clauses: [], raise: null, provenance: [] };
  return { ...silent, show: 'help', weight: 0, card };
}

const danger = { text: 'If anyone is in danger now, call the emergency services.', phone: '999' };

const helps: Fixture[] = [
  {
    name: 'Help, pupil',
    finding: helping(
      'pupil',
      'For pupils at Hill Lane Primary',
      'This sounds hard. You can get help.',
      {
        lead: 'It is not your fault, and you do not have to sort it out alone.',
        routes: [
          { text: 'Tell a grown-up you trust, at home or at school.' },
          { text: 'Talk to Childline, free, day or night.', phone: '0800 1111' },
          danger,
        ],
        after: null,
      },
      ['Forethought sends nothing to anyone.'],
    ),
  },
  {
    name: 'Help, parent',
    finding: helping(
      'parent',
      'For parents at Hill Lane Primary',
      'If a child may be at risk, these people can help',
      {
        lead: 'You do not need to be sure before you ask.',
        routes: [
          danger,
          { text: 'At school: the designated safeguarding lead, through the office.' },
          { text: 'If it is about someone who works there, or the head: the council’s children’s services.' },
          { text: 'The NSPCC helpline, for anyone worried about a child.', phone: '0808 800 5000' },
        ],
        after: 'Leaving names out keeps the child safe, and whatever is looked into afterwards.',
      },
      ['You can still post this.', 'Forethought sends nothing to anyone.'],
    ),
  },
  {
    name: 'Help, staff',
    finding: helping(
      'staff',
      'For staff at Hill Lane Primary',
      'Someone may need help first',
      {
        lead: 'For the child, and for you.',
        routes: [
          danger,
          { text: 'Your designated safeguarding lead, today and in person.' },
          {
            text: 'If school does not act: the NSPCC’s line for people who work with children.',
            phone: '0800 028 0285',
          },
          { text: 'If it is you who is struggling: Samaritans, at any hour.', phone: '116 123' },
        ],
        after: 'Leaving names out keeps the child safe, and whatever is looked into afterwards.',
      },
      ['You can still post this.', 'Other school software may see this screen.'],
    ),
  },
];

const long = 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch';

/** In the order the gallery shows them. */
export const FIXTURES: Fixture[] = [
  { name: 'One clause', finding: advise },
  { name: 'More, closed', finding: advising({ clauses: [...parent.clauses, ...others] }) },
  { name: 'More, open', finding: advising({ clauses: [...parent.clauses, ...others] }), more: true },
  {
    name: 'Allegation',
    finding: advising({
      title: 'This says that Mr Pell at Hill Lane Primary did something wrong',
      why: { lead: 'Shown because of these words:', words: ['Mr Pell', 'took the trip money'] },
    }),
  },
  {
    name: 'Held',
    held: true,
    finding: advising(
      {
        title: 'This names a pupil at Hill Lane Primary',
        clauses: others,
        why: { lead: 'Shown because of these words:', words: ['Tomas W', 'Oak class', 'bit'] },
      },
      { hold: true, weight: 4 },
    ),
  },
  {
    name: 'Threat, no clause',
    finding: advising(
      {
        title: 'This could be read as a threat to someone at Hill Lane Primary',
        clauses: [],
        why: { lead: 'Shown because of these words:', words: ['wait for her at the gate'] },
        help: {
          lead: 'If things have got that far, somebody should hear it.',
          routes: [danger, { text: 'Samaritans, at any hour.', phone: '116 123' }],
          after: null,
        },
      },
      { hold: true, weight: 1 },
    ),
  },
  {
    name: 'Pupil',
    finding: advising({
      role: 'pupil',
      title: 'This talks about Miss Odell',
      forWhom: 'For pupils at Hill Lane Primary',
      clauses: [
        {
          text: 'Be kind online. Think how you would feel.',
          source: 'Rules for going online, rule 3',
          wording: 'The school’s own words',
        },
      ],
      why: { lead: 'You wrote:', words: ['miss odell', 'so ugly'] },
      provenance: ['From your school’s rules, September 2025.'],
    }),
  },
  { name: 'Contact', finding: advising({ raise: null, why: { lead: 'A button was pressed.', words: [] } }) },
  {
    name: 'Pupil, below the age for a site',
    finding: advising({
      role: 'pupil',
      title: 'This site is for people aged 13 and over',
      forWhom: 'For pupils at Hill Lane Primary',
      clauses: [],
      why: { lead: 'You told us that you are 11.', words: [] },
      help: {
        lead: 'You are not in trouble. If something online worries you, you can get help.',
        routes: [
          { text: 'Tell a grown-up you trust, at home or at school.' },
          { text: 'Talk to Childline, free, day or night.', phone: '0800 1111' },
        ],
        after: null,
      },
      provenance: [],
      // About no draft: there is nothing in it to be of another school.
      labels: { ...labels, notOurs: '' },
    }),
  },
  { name: 'Raise it, school’s own site', finding: advise, panel: 'raise' },
  {
    name: 'Raise it, register link, copied',
    finding: advising({
      raise: {
        title: 'Raise it with the school',
        steps: [
          'Speak to whoever is closest to it, usually the class teacher',
          'The head teacher',
          'The governors',
        ],
        stepsFrom: 'The usual steps: this policy gives none.',
        formal: 'It becomes a formal complaint when you say in writing that you want it treated as one.',
        link: {
          label: 'Find the school’s own site and address',
          url: 'https://register.example/schools/100001',
        },
      },
    }),
    panel: 'raise',
    copy: 'copied',
  },
  {
    name: 'Raise it, by e-mail, copy failed',
    finding: advising({
      raise: {
        ...parent.raise,
        link: { label: 'Write to the office', url: 'mailto:office@hill-lane.example' },
      } as never,
    }),
    panel: 'raise',
    copy: 'failed',
  },
  {
    name: 'Overdue',
    finding: advising({
      provenance: [
        'Forethought made this from the policy of March 2021. The school has not supplied or checked it.',
        'This copy was due for review in March 2024: ask the school for the newest.',
      ],
    }),
  },
  ...helps,
  {
    name: 'Long words, long names',
    finding: advising({
      title: `This mentions Mrs Featherstonehaugh-Cholmondeley at ${long} Church of England Voluntary Aided Primary School and Nursery`,
      forWhom: `For parents at ${long} Church of England Voluntary Aided Primary School and Nursery`,
      why: {
        lead: 'Shown because of these words:',
        words: [`${long}sschool`, 'Mrs Featherstonehaugh-Cholmondeley'],
      },
    }),
  },
];

/** A finding whose quiet mark opens a card. */
export const NOTE: Finding = advising(
  {
    title: 'This mentions Hill Lane Primary',
    clauses: [others[0] as CardContent['clauses'][number]],
    why: { lead: 'Shown because of these words:', words: ['Hill Lane'] },
  },
  { show: 'note', weight: 19 },
);
