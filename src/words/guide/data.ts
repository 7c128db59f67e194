import type { Part, Standard } from './shape.ts';

/** The fifteen standards of the Information Commissioner's code for services that children are likely to use (s.123 DPA 2018). */
const STANDARDS: readonly Standard[] = [
  {
    name: '1. Best interests of the child',
    kept: 'partly',
    how: 'Help comes before any rule, nobody is told, and a card can be closed. Where a pupil is too young for a site, help is what is left on. It was made without children: none has been asked or has tried it yet.',
  },
  {
    name: '2. Data protection impact assessment',
    kept: 'partly',
    how: 'The notes above are for a school’s own. The makers have not published one.',
  },
  {
    name: '3. Age-appropriate application',
    kept: 'partly',
    how: 'It does not find out anybody’s age. The administrator or the pupil says that a pupil writes, and how old they are; a site that is for older people is then off until somebody chooses. Without that, a child at a parent’s browser is spoken to as a parent.',
  },
  {
    name: '4. Transparency',
    kept: 'partly',
    how: 'Card, popup and settings say in short sentences, where it matters, who set it and that nothing is sent. The privacy policy is written for grown-ups.',
  },
  {
    name: '5. Detrimental use of data',
    kept: 'yes',
    how: 'A draft is used for the card and for nothing else, and is gone with it.',
  },
  {
    name: '6. Policies and community standards',
    kept: 'yes',
    how: 'What is promised is held by tests: every request to the network is counted, and there are none. A school’s policy is shown with its date, and says when its copy was due for review.',
  },
  {
    name: '7. Default settings',
    kept: 'partly',
    how: 'One-to-one messages are left alone until the writer says otherwise, and nothing is shared. A site whose age the pupil has not reached is off: nothing comes there but help, and once the word about the age. For that help the draft is still looked at, on the device, until the pupil says no. And on a managed device pupils of that age are read from the first day, because the administrator chose so and not the child.',
  },
  {
    name: '8. Data minimisation',
    kept: 'yes',
    how: 'Only where people write, only on four sites, only in memory. Kept are settings, numbers, and fingerprints of what was said not to be about the school.',
  },
  { name: '9. Data sharing', kept: 'yes', how: 'None, with anybody.' },
  {
    name: '10. Geolocation',
    kept: 'yes',
    how: 'The browser is not asked where the device is. Where a picture goes with a draft, the place and time it says it was taken may be read on the device, and are forgotten with the draft.',
  },
  {
    name: '11. Parental controls',
    kept: 'not ours',
    how: 'Nobody can look at what a child writes by way of Forethought, neither parent nor school, so there is no sign of it to show. The popup says that other school software may see the screen.',
  },
  {
    name: '12. Profiling',
    kept: 'yes',
    how: 'Each draft is judged by itself. The one thing that is learnt is a number: after cards that were passed over in a row fewer come.',
  },
  {
    name: '13. Nudge techniques',
    kept: 'yes',
    how: 'A card is meant to make a writer think; it never asks for data or for weaker settings. Buttons are of one size, none is chosen beforehand, and the second press always posts.',
  },
  {
    name: '14. Connected toys and devices',
    kept: 'not ours',
    how: 'There are none.',
  },
  {
    name: '15. Online tools',
    kept: 'partly',
    how: 'The settings show, export and erase what is kept. There is no place yet for a child’s questions but the school, and what an administrator has locked a child cannot change.',
  },
];

export const data: readonly Part[] = [
  {
    id: 'dpia',
    title: 'Notes for your data protection impact assessment',
    pieces: [
      {
        text: 'These are facts and questions, not advice on the law. Forethought’s makers receive nothing. A school that installs it decides that drafts are read on its devices and is answerable for that; ask your data protection officer.',
      },
      { heading: 'What is processed' },
      {
        list: [
          'What: the draft; the message it answers; the name of the group, chat or page; the account it is written from; whether a picture goes with it, and the place and time that picture says it was taken; of staff, that they pressed a button that adds or accepts somebody, and not whom. These hold names of staff, pupils and families, and may by chance hold anything: health, beliefs, a crime.',
          'Whose: of whoever writes, and of whoever is written about.',
          'Where: in the browser’s own process on that device. No server, no processor, no transfer to another country.',
          'How long: a draft, in memory, while it is written. Never stored, never logged.',
          'Kept on the device: settings; packs; your values; the first names of a parent’s own children, if they enter them; fingerprints of what was said not to be about the school, with day and site; numbers of cards, and when it last spoke of lesson time, of a site’s age or of adding somebody; in a rehearsal counts by week and concern. All of it can be erased in the settings, but for what you have set, and goes with the extension.',
          'Pupils’ names are never asked of a school, and a pack has no room for them.',
        ],
      },
      { heading: 'What to decide and write down' },
      {
        list: [
          'Purpose: what it is for at your school, and why what you do already is not enough.',
          'Lawful basis: is it a public task (Article 6(1)(e) of the UK GDPR), and of which duty? Consent of employees or pupils is seldom free. If special categories may be touched, which condition of Article 9?',
          'Need and proportion: are four sites needed, or fewer? Work time only (quiet hours)? Staff only? Does it follow accounts home?',
          'Privacy at work: staff will write private things. Have they, and their unions, been asked and told? Say plainly that nothing is reported.',
          'Children: are pupils included at all, and is that in their interest? See the table below.',
          'Accuracy: it misses drafts and warns needlessly at times (the README has the numbers). Nothing may follow for anybody from a card that came or did not come; you cannot know of one either.',
          'Other software: filters and monitoring of your own may see the screen with the card on it. Name them.',
          'Review: each pack bears a date. Who looks at it, and when is this assessment looked at again?',
        ],
      },
      { heading: 'What is never done' },
      {
        list: [
          'Nothing is sent to anyone: no network request of its own, held by tests.',
          'No report, no log, no count that leaves the device, no way for an administrator to see who got a card.',
          'No decision about a person, no profile, no advertising, no training with what people write.',
          'No change to a draft, and no post prevented.',
        ],
      },
    ],
  },
  {
    id: 'childrens-code',
    title: 'The Children’s Code, point by point',
    pieces: [
      {
        text: 'The Information Commissioner’s age-appropriate design code has fifteen standards. A tool that a school hands out may not fall under it, but the school must look; Forethought goes by it all the same, so far as this:',
      },
      { standards: STANDARDS },
    ],
  },
];
