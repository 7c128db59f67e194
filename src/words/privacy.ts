/** A part of the privacy policy: sentences, and a list after them where there is one. */
export interface PrivacySection {
  title: string;
  sentences: readonly string[];
  list?: readonly string[];
}

/**
 * The privacy policy, in English: a page of the extension, and the text that stores and their visitors get. Whatever
 * Forethought newly reads or keeps has to be said here first.
 */
export const privacy = {
  title: 'Forethought and your privacy',
  /** The day of the last change, as written for people. */
  since: 'As of 27 November 2026',
  lead:
    'Forethought reads what you write on four sites, on your own device, to show you what your school’s policy says. ' +
    'It sends nothing to anyone: not to your school, not to the people who made it, not to a server of any kind.',
  sections: [
    {
      title: 'What it reads',
      sentences: [
        'Only on Facebook, X, Instagram and WhatsApp Web, only where people write, and only once a school is set up:',
      ],
      list: [
        'the draft, as you write it;',
        'the post or message you are answering, and the name of the group, chat or page, where the site shows them;',
        'whether you write from an account of your own or the school’s, where the site shows it;',
        'whether a picture or film goes with the draft, and the place and time a picture says it was taken;',
        'if you are staff: that you pressed a button that adds or accepts somebody, and not whom;',
        'messages to one person only if you have said so. Before that, on a site that you turned off and during a ' +
          'pause it reads nothing;',
        'if you are a pupil and too young for a site, that site is off until you or your school choose otherwise. What ' +
          'you write there is then looked at for signs that you need help, and for nothing else. You can have nothing ' +
          'read there at all.',
      ],
    },
    {
      title: 'What it does with that',
      sentences: [
        'It compares the draft with your school’s policy and draws a card beside the box. This happens inside your ' +
          'browser. Drafts are held in memory while you write and are gone with the tab: they are never stored, logged ' +
          'or sent, and nobody is told that a card came.',
        'It does not change what you write and does not stop you posting it. At most it holds one press of Post once; ' +
          'the next goes through.',
      ],
    },
    {
      title: 'What it keeps on this device',
      sentences: ['In the browser’s own storage, which the sites cannot see:'],
      list: [
        'your schools, what you are there, and the choices on the settings page;',
        'the policies you added, and a copy of what a school’s administrator has set;',
        'the first names of your own children, if you entered them;',
        'what you said is not about your school, as a fingerprint of the words and never the words, with the day and ' +
          'the site;',
        'numbers: how many cards came and how many were passed over, and when it last spoke of lesson time, of a ' +
          'site’s age or of adding somebody. No words, no addresses;',
        'while it is only tried out: how many drafts were read, and how many would have had a card, by week and by ' +
          'what they were about. You can erase these on the settings page.',
      ],
    },
    {
      title: 'What it sends',
      sentences: [
        'Nothing. It has no server, no account, no statistics and no advertisements. Its pages are forbidden to reach ' +
          'the network, and its tests count every request.',
        'If you press a link in a card, your browser opens that page, such as your school’s, as with any link. If you ' +
          'press the button that copies your draft, it is put where copied text goes, and nowhere else.',
      ],
    },
    {
      title: 'On a school’s devices',
      sentences: [
        'An administrator can install Forethought, say which school and role it is for, and set some of its choices. It ' +
          'does not tell them or anyone what is written, which cards came or whether any did. Other school software may see the screen; ' +
          'Forethought knows nothing of that.',
      ],
    },
    {
      title: 'Children',
      sentences: [
        'What is true for everybody is true for children: nothing is collected, nobody is profiled, and nothing is ' +
          'used to make them give more. A draft that asks for help is answered with people to turn to, and nobody is ' +
          'told.',
      ],
    },
    {
      title: 'Your say',
      sentences: [
        'The settings page shows your choices, exports them to a file, and erases all of it when you say so; what an ' +
          'administrator has set stays. Removing Forethought from the browser erases everything.',
      ],
    },
    {
      title: 'The stores’ rules',
      sentences: [
        'What Forethought reads is used for the one purpose said above and for no other. It is not sold, not handed to ' +
          'anybody, not used for advertisements, for lending or for judging anybody’s credit, and no person reads it. ' +
          'This follows the Chrome Web Store’s User Data Policy, its Limited Use requirements included.',
      ],
    },
    {
      title: 'Changes and questions',
      sentences: [
        'If what it reads or keeps should change, this page changes with it and bears a new date. Questions go to the ' +
          'contact named where you got Forethought: on its page in the store, or your school.',
      ],
    },
  ] satisfies PrivacySection[],
};
