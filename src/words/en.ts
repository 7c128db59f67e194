/**
 * Every sentence a person reads on the card, in English. Templates take names and dates already written out.
 * No "illegal", "defamatory" or "banned" as our own words, and nothing to a parent that sounds like a threat.
 */
import type { Concern, Role } from '../vocabulary.ts';

const role: Record<Role, string> = {
  staff: 'staff',
  parent: 'parents and carers',
  pupil: 'pupils',
  governor: 'governors',
  volunteer: 'volunteers',
  official: "the school's own account",
};

/** "You write as …" */
const as: Record<Role, string> = {
  staff: 'a member of staff',
  parent: 'a parent, carer or relative',
  pupil: 'a pupil',
  governor: 'a governor',
  volunteer: 'a volunteer or helper',
  official: 'the school (its own account)',
};

/** What was noticed, where the draft names somebody or the school itself. */
const mentions = {
  people: (names: string, school: string) => `This mentions ${names} at ${school}`,
  school: (school: string) => `This mentions ${school}`,
  about: (school: string) => `This seems to be about ${school}`,
};

/** What was noticed, where it is not whom but what: shown instead of the mention. */
const noticed: Partial<Record<Concern, string>> = {
  disclosure: 'This sounds as if someone may need help',
  threat: 'This reads as a threat',
  photo: 'This may share pictures from school',
  contact: 'This looks like private contact with a family or pupil',
  workplace: 'This says which school you work at',
  'work-comms': 'This looks like school business on a personal account',
  'personal-details': 'This gives personal details',
  political: 'This takes a political side',
  advert: 'This advertises a business',
  copyright: "This may use somebody else's work",
  age: 'This is about an account for a young child',
  hours: 'This is being written in lesson time',
};

/** Why, before the matched words. */
const why: Record<Concern, string> = {
  disclosure: 'These words are why help is shown:',
  threat: 'These words read as a threat:',
  discrimination: 'These words may demean people for who they are:',
  extremism: 'These words may promote violence:',
  'naming-pupil': 'These words point to a child:',
  confidential: 'These words may give away something known through school:',
  photo: 'A picture or video goes with it, and these words:',
  abuse: 'These words read as an insult:',
  allegation: 'These words say that somebody did something wrong:',
  contact: 'These words open or accept private contact:',
  complaint: 'These words read as a complaint:',
  workplace: 'These words say where you work:',
  'work-comms': 'These words are about school business:',
  'personal-details': 'These words give personal details:',
  political: 'These words take a side:',
  advert: 'These words advertise:',
  copyright: "These words speak of somebody else's work:",
  age: 'These words speak of an account or an age:',
  hours: 'The time of day, not the words.',
  mention: 'These words name the school or its people:',
};

/** Why, where the picture itself says so: "at Lache Primary School, on Thursday 12 November 2026 at 10:32". */
const taken = (school: string, day: string, time: string) =>
  `By its own record, a picture here was taken at ${school}, on ${day} at ${time}.`;

/** After that, before the matched words. */
const takenBeside = 'These words go with it:';

/** Why, where context alone made it and no words of the draft did. */
const whyContext = 'What it answers and where it is written, not one word of it.';

const raise = {
  title: 'Raise it with the school',
  titlePupil: 'Tell a grown-up you trust',
  fromPolicy: "These are the steps this school's policy gives.",
  general: 'These are the usual steps in English schools; this policy gives none.',
  generalStaff: 'These are the usual steps for staff.',
  generalPupil: 'These are people who can help.',
  formal:
    'A concern is a worry you would like answered. It becomes a formal complaint once you say that it is one, ' +
    "usually in writing; then the school's complaints procedure and its time limits apply.",
  formalStaff:
    'Raising a concern is not the same as a grievance. A grievance is made in writing under the staff grievance ' +
    'procedure; a worry about wrongdoing goes by the whistleblowing policy.',
  formalPupil: 'You are not in trouble for asking for help.',
  staffSteps: [
    'Talk to your line manager or a senior colleague, in private.',
    'If it is about them, or nothing changes, talk to the headteacher; about the headteacher, to the chair of governors.',
    "If you believe something wrong is being covered up, use the school's whistleblowing policy, or ring the NSPCC " +
      'whistleblowing line on 0800 028 0285. Your union can advise you at any point.',
  ],
  pupilSteps: [
    'Talk to a teacher or another grown-up you trust at school.',
    'Talk to someone at home.',
    'You can ring Childline free on 0800 1111, at any time.',
  ],
};

const help = {
  lead: {
    staff: 'If a child is at risk, or you are, these come first. You need not sort this out alone.',
    parent: 'If a child is at risk, or you are, these come first. You need not sort this out alone.',
    pupil: 'What you wrote matters. You can get help now.',
    governor: 'If a child is at risk, or you are, these come first. You need not sort this out alone.',
    volunteer: 'If a child is at risk, or you are, these come first. You need not sort this out alone.',
    official: 'If a child is at risk, these come first.',
  } satisfies Record<Role, string>,
  danger: 'Someone is in danger now',
  trusted: 'Tell a grown-up you trust, at home or at school',
  childline: 'Childline, free, day and night',
  safeguardingLead: "Tell the school's designated safeguarding lead",
  council: "Your council's children's services, where the worry is about staff or the head",
  nspcc: 'NSPCC helpline for adults worried about a child',
  samaritans: 'Samaritans, day and night, about anything',
  whistleblowing: 'NSPCC whistleblowing line, where a worry is not being dealt with',
  namesStaff: 'Leaving names out protects the child and any investigation.',
};

const provenance = {
  sample: (maker: string, policyDate: string | null) =>
    `${maker} made this summary from ${policyDate ? `the policy of ${policyDate}` : "the school's policy"}. ` +
    'The school has neither supplied nor checked it.',
  official: (maker: string) => `This copy of the policy is from ${maker}.`,
  policyOverdue: (date: string) => `The policy's review date was ${date}: ask the school for a newer one.`,
  copyOverdue: (date: string) =>
    `This copy was due to be checked by ${date}: ask the school whether it still holds.`,
};

const promises = {
  post: 'You can still post this.',
  send: 'You can still send this.',
  silent: 'Forethought sends nothing to anyone.',
  managed: 'Other school software may see this screen.',
};

/** Where somebody was added or accepted: nothing was written. */
const contact = {
  title: 'You are adding somebody, or accepting their request',
  why: 'A button that does so was pressed. Forethought does not look at whom: it may be nobody from school.',
  done: 'It has gone through; you can leave it as it is.',
  region: 'Forethought: guidance on contact',
  notOurs: 'Nobody from our school',
};

const labels = {
  product: 'Forethought',
  region: 'Forethought: guidance on your draft',
  why: 'Why you see this',
  policy: 'See the policy',
  raise: 'Raise it with the school',
  raisePupil: 'Get help at school',
  notOurs: 'Not about our school',
  close: 'Close',
  more: (count: number) => `More from the policy (${count})`,
  less: 'Show less',
  back: 'Back',
  copy: 'Copy the draft',
  copied: 'Copied: paste it where you take it',
  copyFailed: 'Could not copy: select the draft and copy it yourself',
  held: 'Held once, so that you see this. Press again and it goes as it is.',
  announce: (title: string) => `Forethought: ${title}. Press Alt, Shift and G to read it.`,
  openNote: (title: string) => `Forethought: ${title}. Show what the policy says`,
  hideAtOnce: 'Press Escape to hide this at once.',
  summary: 'Our summary',
  verbatim: "The school's own words",
};

/** "on Tuesday", "on 20 November 2026" */
const onDay = (day: string) => `on ${day}`;

const forWhom = (who: string, school: string) => `For ${who} at ${school}`;

export const en = {
  language: 'en-GB',
  role,
  as,
  mentions,
  noticed,
  why,
  taken,
  takenBeside,
  whyContext,
  raise,
  help,
  provenance,
  promises,
  contact,
  labels,
  forWhom,
  onDay,
};

export type Words = typeof en;
