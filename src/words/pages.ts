/** Every sentence of the extension's own pages, in English. */
export const pages = {
  options: {
    title: 'Forethought: your settings',
    lead:
      "As you write on the sites below, Forethought shows what your school's policy says and where to take a " +
      'concern. It reads drafts on this device, tells nobody and never stops you posting.',
    who: 'Your school and role',
    whoHint: 'You may have more than one: a teacher at one school, a parent at another.',
    school: 'School',
    role: 'I am writing as',
    choose: 'Choose…',
    add: 'Add another',
    remove: (school: string) => `Remove ${school}`,
    removeBlank: 'Remove this row',
    samples:
      'These five schools are samples. Forethought made them from policies the schools published; the schools have ' +
      'neither supplied nor checked them.',
    family: "Your own children's first names",
    familyHint:
      'Optional, with commas between them. They stay on this device and keep Forethought quiet about your own family.',
    familyTooMany: 'At most 50 names of up to 60 letters each: please shorten the list. Nothing was changed.',
    hold: 'When you press Post, Send or Enter on a draft with a card',
    holds: {
      never: 'Never wait: it always goes at once',
      serious:
        'Wait once for serious things, such as another child’s name or a threat; the second press always posts',
      always: 'Wait once whenever there is a card; the second press always posts',
    },
    sites: 'Sites',
    sitesHint: 'Forethought reads drafts only where you tick.',
    direct: 'Also read one-to-one messages',
    directHint: 'They are private, so this is off until you turn it on.',
    saved: 'Saved',
    notSaved: (reason: string) => `Could not save: ${reason}. Nothing was changed; please try again.`,
    faults: 'Some stored settings were not understood, so these are at their defaults:',
    ready: 'Forethought is watching the sites you ticked. Reload any tab of theirs that was open before.',
    noSites: 'No site is ticked, so Forethought reads nothing.',
    notReady: 'Choose a school and a role, and Forethought starts. Until then it reads nothing.',
    roles: {
      parent: 'a parent, carer or relative',
      staff: 'a member of staff',
      governor: 'a governor',
      volunteer: 'a volunteer or helper',
      pupil: 'a pupil',
      official: 'the school (its own account)',
    },
  },
  policy: {
    title: (school: string) => `What the policy of ${school} says`,
    forWhom: (who: string) => `For ${who}`,
    source: (title: string, date: string | null) => (date ? `${title}, ${date}` : title),
    rules: 'What it asks',
    advised: 'Advice',
    consequences: 'What the school may do',
    consequencesLead:
      'The policy also says what may follow. These are its words in short, not a judgement of any draft.',
    references: 'Also in the policy',
    none: (who: string) => `This policy has no rules for ${who}. Forethought then shows help only.`,
    unknownSchool: (id: string) =>
      `No pack called "${id}" is on this device. Open Forethought's settings and choose your school again.`,
    unknownRole: (role: string) =>
      `"${role}" is not a role Forethought knows. Open this page from a card, or choose your role in the settings.`,
    settings: 'Open settings',
    wording: { summary: 'Our summary', verbatim: "The school's own words" },
  },
};
