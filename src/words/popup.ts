/** Every sentence of the popup, in English. `site` is what people call the site. */
export const popup = {
  title: 'Forethought',
  state: {
    'not-set-up': () => 'Not set up yet. Choose your school and your role, and Forethought starts.',
    'pack-missing': () =>
      'The pack of your school is not on this device, so Forethought reads nothing. Add it again in the settings.',
    paused: (until: string) => `Paused until ${until}. Nothing is read until then.`,
    elsewhere: (sites: string) =>
      `Nothing to watch on this tab. Forethought reads drafts on ${sites}, and nowhere else.`,
    'site-off': (site: string) => `Off for ${site}. Nothing is read there.`,
    /** Off by default because the pupil is under the age (years) for it. */
    'too-young': (site: string, age: number) =>
      `Off for ${site}, because you are under ${age}. Forethought looks there only for signs that you need help.`,
    'not-allowed': (site: string) => `The browser does not let Forethought read ${site}.`,
    reload: (site: string) =>
      `Not watching: this ${site} tab was open before Forethought was, or the site was still loading. Reload the tab.`,
    nothing: (site: string) =>
      `Nothing to watch here: on ${site} no draft is being written in a box that Forethought knows.`,
    unread: (site: string) => `Not reading on ${site} yet. If this stays so, reload the tab.`,
    changed: (site: string) =>
      'This site has changed; Forethought cannot see your drafts here. The box you last wrote in on ' +
      `${site} is none that it knows.`,
    unheld: (site: string) =>
      `Watching the draft you are writing on ${site}. But the site has changed. Forethought does not find the button ` +
      'that sends it, so the first press will not wait.',
    private: (site: string) =>
      `Not reading: this looks like a one-to-one message on ${site}, and you have those turned off.`,
    watching: (site: string) => `Watching the draft you are writing on ${site}.`,
  },
  noticed: 'Noticed in this draft',
  nothing: 'Nothing noticed in it.',
  speaksFor: (who: string) => `${who}.`,
  forWhom: (role: string, school: string) => `${school}: you write as ${role}`,
  managed:
    'Forethought sends nothing to anyone, your school included. Other school software may see this screen.',
  /** Under buttons that an administrator has locked, and one sentence for each thing that is. */
  locked: {
    both: 'Your school has set this: the sites, and that it cannot be paused.',
    pause: 'Your school has set this: it cannot be paused.',
    sites: 'Your school has set this: the sites.',
  },
  rehearsal: {
    school: 'Your school is trying Forethought out: nothing is shown while you write.',
    own: 'You are trying Forethought out: nothing is shown while you write.',
    hint: 'What would have come is counted on this device, for you alone: see the settings. Offers of help still come.',
  },
  quietTime: (until: string) =>
    `Your school has set quiet hours until ${until}: only serious things and offers of help open a card.`,
  promise: 'It reads drafts on this device only and sends nothing to anyone.',
  quietCap: 'You have had the cards of today: more come as a quiet mark beside the draft.',
  quietUntil: (date: string) =>
    `Some drafts in a row were posted as they were, so cards come as a quiet mark until ${date}.`,
  speakUp: 'Show cards again',
  setUp: 'Set Forethought up',
  pause: 'Pause for an hour',
  goOn: 'Go on now',
  turnOff: (site: string) => `Turn off for ${site}`,
  turnOn: (site: string) => `Turn on for ${site}`,
  /** Where it is off by a pupil's age, and help would still come. */
  readNothing: (site: string) => `Read nothing on ${site}`,
  allow: (site: string) => `Let Forethought read ${site}`,
  /** The browser, or the person asked by it, said no. */
  refused: (site: string) =>
    `The browser was not allowed to let Forethought read ${site}, so nothing is read there. You can allow it at any time.`,
  chats:
    'Should Forethought also read your one-to-one messages? Nobody else sees them. Until you say, it leaves them alone.',
  chatsYes: 'Yes, read them',
  chatsNo: 'No, leave them alone',
  settings: 'Settings',
  policy: (school: string) => `What the policy of ${school} says`,
  notDone: (reason: string) => `That could not be done: ${reason}. Nothing was changed; please try again.`,
};
