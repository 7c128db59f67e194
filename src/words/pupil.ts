import type { Role } from '../vocabulary.ts';
import { en, type Words } from './en.ts';

/** The words of a card for a pupil, in English: what a child of nine or ten reads at a glance, and no telling off. */
export const pupil: Words = {
  ...en,
  noticed: {
    ...en.noticed,
    threat: 'This could sound like a threat',
    contact: 'This is about private messages',
    'personal-details': 'This tells private things',
    political: 'This takes sides in politics',
    copyright: 'This may use something that somebody else made',
    age: 'This is about an age limit',
    hours: 'You are writing this in lesson time',
  },
  why: {
    ...en.why,
    threat: 'These words could scare somebody:',
    discrimination: 'These words may put people down for who they are:',
    extremism: 'These words may be for hurting people:',
    'naming-pupil': 'These words tell who a child is:',
    confidential: 'These words may tell a secret from school:',
    abuse: 'These words could hurt somebody:',
    allegation: 'These words say that somebody did something wrong:',
    contact: 'These words are about private messages:',
    complaint: 'These words say that you are not happy with something:',
    'personal-details': 'These words tell private things:',
    copyright: 'These words are about something that somebody else made:',
    age: 'These words are about how old somebody is:',
  },
  taken: (school, day, time) => `A picture here says it was taken at ${school}, on ${day} at ${time}.`,
  whyContext: 'It is where you are writing and what you answer. It is not one of your words.',
  provenance: {
    sample: (maker, policyDate) =>
      `${maker} wrote this from ${policyDate ? `the rules of ${policyDate}` : 'the school’s rules'}. ` +
      'The school has not checked it.',
    official: (maker) => `These rules are from ${maker}.`,
    policyOverdue: (date) => `They may be old: the school wanted to look at them again by ${date}.`,
    copyOverdue: (date) => `They may be old: somebody should have checked them by ${date}.`,
  },
  labels: {
    ...en.labels,
    policy: 'See the rules',
    more: (count) => `More rules (${count})`,
    held: 'This waited once, so that you see it. Press again and it goes.',
    openNote: (title) => `Forethought: ${title}. Show the school’s rules`,
  },
};

/** The words of a card for this role. */
export const wordsFor = (role: Role): Words => (role === 'pupil' ? pupil : en);
