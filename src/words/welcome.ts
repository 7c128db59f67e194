import type { Role } from '../vocabulary.ts';

/** A draft that the practice box can be filled with. Names in them are invented. */
export interface ExampleDraft {
  label: string;
  text(school: string): string;
}

const child: ExampleDraft = {
  label: 'A post that names a child',
  text: (school) => `Alfie T in Year 4 at ${school} bit my daughter again. Nasty little bully.`,
};
const thanks: ExampleDraft = {
  label: 'A thank-you',
  text: (school) => `Thank you to everyone at ${school} for a lovely summer fair!`,
};

/** Every sentence of the welcome page, in English. `plain` is what a pupil reads instead. */
export const welcome = {
  title: 'Welcome to Forethought',
  lead:
    'As you write online, Forethought shows what your school’s policy says and where to take a worry. It reads ' +
    'drafts on this device only, tells nobody and never stops you posting.',
  quick: 'A few short questions; each answer is kept as soon as you give it.',
  state: {
    noSchool: 'To start, choose your school.',
    noRole: (school: string) => `Next: say what you are at ${school}.`,
    noPack:
      'The pack of your school is not on this device, so Forethought reads nothing. Add it again below, or choose ' +
      'another school.',
    noSites: 'No site is ticked, so Forethought reads nothing. Tick at least one.',
    onlyHelp:
      'You are set up. You are under the age for these sites, so Forethought looks only for signs that you need help.',
    noDirect: 'Forethought is on. One question is left: one-to-one messages.',
    ready: (sites: string) => `You are set up. Forethought is on for ${sites}.`,
    paused: 'You are set up, and Forethought is paused for now.',
  },
  saved: 'Saved.',
  notSaved: (reason: string) => `Could not save: ${reason}. Nothing was changed; please try again.`,
  school: {
    legend: 'Your school',
    another: (place: number) => `Your school ${place}`,
    label: 'School',
    choose: 'Choose…',
    fromSchools: 'From the school itself',
    samples: 'Unofficial samples',
    samplesHint:
      'The five schools in the list are samples. Forethought made them from policies that the schools published; ' +
      'the schools have neither supplied nor checked them.',
    role: 'What are you there? Tick all that fit.',
    roles: {
      parent: 'A parent, carer or relative',
      staff: 'A member of staff',
      pupil: 'A pupil',
      governor: 'A governor',
      volunteer: 'A volunteer or helper',
      official: 'I post for the school, from its own account',
    } satisfies Record<Role, string>,
    addAnother: 'I also belong to another school',
    remove: (school: string) => `Remove ${school}`,
    removeBlank: 'Remove this school',
    managed: 'Your school has set this up, so school and role cannot be changed here.',
    managedWho: (school: string, role: string) => `${school}: you write as ${role}.`,
  },
  family: {
    legend: 'Your own children’s first names',
    label: 'First names, with commas between them',
    hint: 'If you like. They stay on this device and keep Forethought quiet about your own family.',
    staffHint: 'Your own children only, never pupils.',
    tooMany: 'At most 50 names of up to 60 letters each: please shorten the list. Nothing was changed.',
  },
  age: {
    legend: 'How old are you?',
    label: 'Your age',
    hint:
      'If you like. It stays on this computer. Then Forethought can tell you if a site is for older people. ' +
      'Such a site is off unless you turn it on.',
  },
  sites: {
    legend: 'Where should Forethought look?',
    hint: 'It reads drafts only on the sites you tick.',
    locked: 'It reads drafts only on the sites that are ticked. Your school has set this.',
    hintYoung: 'What your school’s rules say comes up only on the sites you tick.',
    tooYoung:
      'You are under the age for some of these, so they are off. There it looks only for signs that you need help. ' +
      'You can tick them.',
  },
  direct: {
    legend: 'One-to-one messages',
    tick: 'Also look at one-to-one messages',
    tickHint: 'They are private, so this is off until you tick it. Group chats count as posts.',
    question: 'Should Forethought also look at your one-to-one messages?',
    why: 'Policies often speak of private messages too. It is your choice, and you can change it at any time.',
    plainQuestion: 'Should Forethought look at messages you send to one person?',
    plainWhy: 'You choose. You can change it later. Nobody else sees them.',
    yes: 'Yes, look at them',
    no: 'No, leave them alone',
  },
  practice: {
    title: 'Try it',
    lead: 'What you write here goes nowhere and is not kept. Take an example, or write your own.',
    plainLead: 'Nothing you write here is sent or kept. Try an example, or write your own.',
    noRules: 'This policy has no rules for you, so expect silence, and help where somebody may need it.',
    notYet: 'Choose your school and what you are there, and you can try it here.',
    box: 'Practice post',
    placeholder: 'Write as you would online…',
    post: 'Post',
    posted: 'That went nowhere: this box is for practice. On a real site it would now be posted.',
    plainPosted: 'That went nowhere. This box is only for practice.',
    here: 'The card comes here.',
    keys: 'From the keyboard, Alt, Shift and G together take you into the card; Escape brings you back.',
    examples: 'Examples',
    /** For those whom the policy has rules for, and for those it has none for. */
    drafts: {
      parent: [
        {
          label: 'A grumble about the school',
          text: (school: string) =>
            `Fuming with ${school}. Three emails about the trip and not one answer. Useless!`,
        },
        child,
        thanks,
      ],
      staff: [
        {
          label: 'A bad day at work',
          text: (school: string) =>
            `Year 4 were feral again at ${school} today, and the parents are even worse.`,
        },
        {
          label: 'A post that names a child',
          text: (school: string) =>
            `Alfie T in my Year 4 class at ${school} has been excluded again, glad to see the back of him`,
        },
        { label: 'A weekend away', text: () => 'Half term at last. Off to the coast with the dog.' },
      ],
      pupil: [
        {
          label: 'Being rude about a teacher',
          text: (school: string) => `Mrs Hollis at ${school} is so stupid and everyone hates her`,
        },
        {
          label: 'Being mean about a child',
          text: (school: string) => `Alfie T at ${school} is such a loser, nobody sit with him`,
        },
        thanks,
      ],
      other: [
        {
          label: 'An angry word about the head',
          text: (school: string) => `The head at ${school} is a useless bully and everybody knows it`,
        },
        child,
        thanks,
      ],
      noRules: [
        thanks,
        {
          label: 'A worry about a child',
          text: () => 'My friend says her dad hits her and I don’t know who to tell',
        },
      ],
    } satisfies Record<string, ExampleDraft[]>,
  },
  next: {
    title: 'What happens next',
    where:
      'When you write a post, comment or message that touches your school’s policy, a card comes up beside it. ' +
      'Most of what you write will bring up nothing.',
    reload: 'Tabs of these sites that are open already: reload them once.',
    hold: 'For serious things, such as another child’s name, the first press of Post waits once. The second always posts.',
    nobody: 'Nobody is told: not your school, not us. What you write never leaves this device.',
    phones: 'It works in this browser, on computers. The phone apps cannot be reached.',
    plain: [
      'When you write about school, a card may come up beside it. It says what the school’s rules ask.',
      'You can always post. Nobody is told what you write.',
      'If you need help, the card shows who to talk to.',
      'It works on computers, not in phone apps.',
    ],
    close: 'You can close this tab now.',
    options: 'All settings',
  },
};
