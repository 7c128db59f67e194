import { ROLES, SITE_IDS } from '../vocabulary.ts';

/** For the administrator: title and description of the schema and of each of its values, in English. */
export const managed = {
  schema: {
    title: 'Forethought',
    description:
      'What a school sets for the devices it looks after. Each value counts by itself; one that is not understood is ' +
      "passed over, and Forethought's settings page says why. Nothing is reported to anybody.",
  },
  keys: {
    school: {
      title: 'School',
      description:
        'Whose policy is shown; set the role beside it. One of three: the id of a pack that comes with Forethought, ' +
        'such as lache; a set-up code, which begins with FT1; or a whole pack as JSON text, with its quotation marks ' +
        'escaped. What is wrong in such a text is said on the settings page.',
    },
    pack: {
      title: 'Pack',
      description:
        "A whole pack as a group of values, in place of School. Chromium drops a name it doesn't know without a word, " +
        'and the whole pack where a value is of the wrong kind (a text where a list should be); as JSON text in School ' +
        'all of that is said.',
    },
    role: {
      title: 'Role',
      description: `Who writes on this device, which decides the rules that are shown. One of: ${ROLES.join(', ')}. Official is the school's own account.`,
    },
    sites: {
      title: 'Sites',
      description: `Where drafts are read: a list of ${SITE_IDS.join(', ')}. Left out: all of them, but for those that a pupil of the age below is too young for. Staff may always change it.`,
    },
    hold: {
      title: 'Hold',
      description:
        'When the first press of Post, Send or Enter brings the card forward instead, once; the second always posts. ' +
        'One of: never, serious (for serious things), always (whenever there is a card). Left out: serious. Staff may ' +
        'always change it.',
    },
    language: {
      title: 'Language',
      description: 'Language of cards and pages. So far there is one: en.',
    },
    age: {
      title: 'Age',
      description:
        'Age in whole years of the pupils who use these devices, 4 to 18: of a year group, that of its youngest. Where a ' +
        'site asks for more they are told so once, and unless sites are set it is off but for help; they may turn it on.',
    },
    complaints: {
      title: 'Complaints link',
      description:
        "The school's own page (https://…) or e-mail address (mailto:…) for complaints, in place of the one in its pack.",
    },
    quietHours: {
      title: 'Quiet hours',
      description:
        'Times of day, such as 21:00-07:00, in which ordinary things bring only a small mark beside the draft. Serious ' +
        'things and offers of help come as ever.',
    },
    rehearsal: {
      title: 'Rehearsal',
      description:
        "True to try it out: the school's rules show nothing and hold nothing, and what would have come is counted on " +
        'the device, where only the person who writes can see it. A draft that asks for help gets it all the same.',
    },
    mayChange: {
      title: 'May change',
      description:
        'What the person may change, so that your value is only where they start: a list of school (with the role), ' +
        'sites, hold, age, rehearsal. All else that you set is locked. What you do not set is theirs.',
    },
    mayNot: {
      title: 'May not',
      description:
        'What the person may not do: a list of pause, notOurs (have "Not about our school" remembered). It never ' +
        'counts for staff. A card can always be closed.',
    },
  },
};
