import type { Concern } from '../vocabulary.ts';
import { en } from './en.ts';

/** Every sentence of the settings page, in English. */
export const options = {
  title: 'Forethought: your settings',
  lead:
    "As you write on the sites below, Forethought shows what your school's policy says and where to take a " +
    'concern. It reads drafts on this device, tells nobody and never stops you posting.',
  who: 'Your schools and roles',
  whoHint: 'You may have more than one: a teacher at one school, a parent at another.',
  school: 'School',
  role: 'I am writing as',
  roles: en.as,
  choose: 'Choose…',
  add: 'Add another',
  remove: (school: string) => `Remove ${school}`,
  removeBlank: 'Remove this row',
  samples:
    'The five schools that come with Forethought are samples. Forethought made them from policies the schools ' +
    'published; the schools have neither supplied nor checked them.',
  missing: (school: string) =>
    `The pack of "${school}" is not on this device. Add it below again, or choose another school.`,
  noRules: (role: string, school: string) =>
    `The policy of ${school} has no rules for ${role}; only help is shown.`,
  managedWho: (school: string, role: string) =>
    `Your school's administrator has set this: ${school}, as ${role}. It cannot be changed here. Nothing you write ` +
    'is reported to the school, or to anyone.',
  /** In a group of settings. */
  locked: 'Your school has set this.',
  suggested: 'Your school has chosen this to start with. You may change it.',
  managedNote: {
    lead: 'Your school looks after Forethought on this device.',
    silent:
      'Forethought sends nothing to anyone, your school included. Other school software may see this screen.',
    locked: (what: string) => `Your school has set: ${what}.`,
    suggested: (what: string) => `Your school has chosen to start with, and you may change: ${what}.`,
    free: 'Everything else is yours to choose, and a card can always be closed.',
    names: {
      school: 'school and role',
      sites: 'sites',
      hold: 'when a press of Post, Send or Enter waits',
      age: 'age',
      rehearsal: 'whether it is only being tried out',
      pause: 'that it cannot be paused',
      notOurs: 'that "Not about our school" is not remembered',
    },
  },
  managedFaults: "Some of what your school's administrator has set was not understood, and is passed over:",
  packs: 'Packs you have added',
  packsHint: "A pack holds one school's policy. Schools give one out as a set-up code or a file.",
  addPack: 'Add a set-up code or a pack file',
  removePack: (school: string) => `Remove the pack of ${school}`,
  removed: (school: string) => `The pack of ${school} is removed.`,
  family: "Your own children's first names",
  familyHint:
    'Optional, with commas between them. They stay on this device and keep Forethought quiet about your own family.',
  familyTooMany: 'At most 50 names of up to 60 letters each: please shorten the list. Nothing was changed.',
  age: 'Your age',
  ageHint:
    'If you like. It stays on this device. Forethought can then say once on each site if it is for older people. ' +
    'Such a site is off unless you turn it on.',
  ageNone: 'I would rather not say',
  ageOf: (years: number, isMost: boolean) => (isMost ? `${years} or over` : `${years}`),
  hold: 'When you press Post, Send or Enter on a draft with a card',
  holds: {
    never: 'Never wait: it always goes at once',
    serious:
      'Wait once for serious things, such as another child’s name or a threat; the second press always posts',
    always: 'Wait once whenever there is a card; the second press always posts',
  },
  daily: 'How many cards a day',
  dailyHint:
    'After that, a quiet mark comes beside the draft instead. Serious things and offers of help are never counted.',
  dailyChoice: (cards: number | null) => (cards === null ? 'No limit' : `At most ${cards}`),
  sites: 'Sites',
  sitesHint: 'Forethought reads drafts only where you tick.',
  /** Where one is off by a pupil's age. */
  sitesHintYoung: 'What your school’s rules say comes up only where you tick.',
  /** Under a site that is not ticked because the pupil is under the age (years) for it. */
  tooYoung: (site: string, age: number) =>
    `${site} is off because you are under ${age}. Forethought looks there only for signs that you need help. ` +
    'It looks in chats with one person only if you let it. You can tick it.',
  readNothing: (site: string) => `Read nothing on ${site}`,
  /** Under a site that is ticked; days as "today" or "Tuesday". */
  sight: {
    unseen: 'Nothing seen yet.',
    watching: (day: string) => `Watching: last read a draft ${day}.`,
    unheld: (day: string) =>
      `Watching: last read a draft ${day}. But this site has changed. Forethought did not find the button that sends ` +
      'it, so the first press did not wait.',
    changed: (day: string) =>
      `This site has changed; Forethought cannot see your drafts here. Noticed ${day}.`,
    partly: (day: string, changed: string) =>
      `Watching: last read a draft ${day}. But in one of the places you write there this site has changed; ` +
      `Forethought cannot see your drafts in it. Noticed ${changed}.`,
  },
  direct: 'Also read one-to-one messages',
  directHint: 'They are private, so this is off until you turn it on.',
  paused: (until: string) => `Forethought is paused until ${until}.`,
  goOn: 'Go on now',
  dismissed: 'What you said is not about your school',
  dismissedNone: 'Nothing so far. The button "Not about our school" on a card puts it here.',
  dismissedLocked: '"Not about our school" closes a card for that one draft, and is not remembered.',
  dismissedHint:
    'Your words are not kept: only a fingerprint to know them again by. Undo one, and cards come again.',
  subject: {
    school: 'The school',
    staff: 'Somebody on the staff',
    pupil: 'A pupil',
    governor: 'A governor',
    family: 'A family',
    draft: 'A draft that named nobody',
  },
  dismissal: (what: string, school: string, site: string, date: string) =>
    `${what} (${school}), on ${site}, ${date}`,
  undo: 'Undo',
  undoOf: (what: string) => `Undo: ${what}`,
  undoAll: 'Undo all',
  rehearsal: {
    legend: 'Trying it out',
    hint:
      'Shows nothing while you write, and holds nothing: only a draft that asks for help gets it. What would have ' +
      'come is counted here, on this device, for you alone: numbers, and nothing of what you wrote.',
    choice: 'Only try it out: count, and show nothing',
    table: 'What would have come',
    none: 'Nothing has been counted yet.',
    about: 'What it would have been about',
    cards: 'Cards',
    marks: 'Quiet marks',
    week: (date: string, drafts: number) =>
      `Week of ${date}: ${drafts === 1 ? '1 draft' : `${drafts} drafts`} read`,
    nothing: 'Nothing would have come',
    note: 'A draft can stand in more than one row. Drafts that asked for help are never counted.',
    erase: 'Erase these counts',
    erased: 'The counts are erased.',
    concern: {
      disclosure: 'Help',
      threat: 'A threat',
      discrimination: 'Words that demean people for who they are',
      extremism: 'Words that promote violence',
      'naming-pupil': 'A child who can be told by it',
      confidential: 'Something known through school',
      photo: 'Pictures from school',
      abuse: 'An insult',
      allegation: 'That somebody did something wrong',
      contact: 'Private contact',
      complaint: 'A complaint',
      workplace: 'Where somebody works',
      'work-comms': 'School business',
      'personal-details': 'Personal details',
      political: 'Politics',
      advert: 'An advert',
      copyright: "Somebody else's work",
      age: 'Age on a site',
      hours: 'Lesson time',
      mention: 'The school or its people, named',
    } satisfies Record<Concern, string>,
  },
  carry: 'Keep or move your settings',
  carryHint:
    'The file holds your own schools, packs, family names and choices. It also holds what you said is not about your ' +
    'school, as fingerprints. It goes nowhere unless you take it there.',
  export: 'Export to a file',
  exportName: 'forethought-settings.json',
  exported: 'Your settings are in the file that was just downloaded.',
  import: 'Import from a file',
  imported: 'The settings of the file are in force now.',
  importRefused: 'Nothing was changed. The file cannot be used as it is:',
  tooLarge:
    'This file is larger than any that Forethought exports, so it was not read. Check that it is the right one.',
  unreadable: (reason: string) => `The file could not be opened: ${reason}`,
  reset: 'Erase everything',
  resetHint:
    'Takes your schools, packs, names, choices and dismissals off this device. What an administrator has set stays.',
  resetSure: 'Yes, erase everything',
  resetKeep: 'No, keep it',
  resetDoneManaged:
    "Everything of yours is erased. What your school's administrator has set stays, so Forethought goes on.",
  resetDone: 'Everything is erased. Forethought reads nothing until you choose a school again.',
  privacy: 'What Forethought reads and keeps (privacy policy)',
  guide: 'For administrators: installing it for a school or a trust',
  saved: 'Saved',
  notSaved: (reason: string) => `Could not save: ${reason}. Nothing was changed; please try again.`,
  fault: (path: string, message: string) =>
    `The setting "${path}" was not understood and is passed over: ${message}`,
  faults: 'Some of what is stored was not understood:',
  ready: 'Forethought is on for the sites you ticked. Reload any tab of theirs that was open before.',
  rehearsing: 'Forethought is only being tried out: it counts, and shows nothing but offers of help.',
  noPack: 'No pack of your schools is on this device, so Forethought reads nothing. Add it again below.',
  noSites: 'No site is ticked, so Forethought reads nothing.',
  onlyHelp:
    'You are under the age for these sites, so they are off. Forethought looks there only for signs that you need ' +
    'help. It looks in chats with one person only if you let it.',
  notReady: 'Choose a school and a role, and Forethought starts. Until then it reads nothing.',
};
