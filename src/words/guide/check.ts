import { managed } from '../managed.ts';
import { options } from '../options.ts';
import type { Part } from './shape.ts';

/** Somebody made up, at the school of the example; staff who write this get a card, and a press of Post is held. */
export const TEST_DRAFT = 'Ellie Marsden in Year 4 at Lache Primary bit another child again';

/** Is it there, does it work, and is it gone. */
export const check: readonly Part[] = [
  {
    id: 'check',
    title: 'See that it works',
    pieces: [
      {
        steps: [
          'Open chrome://policy (edge://policy, about:policies) and reload the policies. There is a heading Forethought with your values, each with the status OK. Chrome says nothing of a value of the wrong type: that one is just not there.',
          'Open chrome://extensions. Forethought is there, and says that an administrator installed it.',
          `Open Forethought’s settings. They say "${options.managedNote.lead}" and name school and role. What was not understood is listed there with its reason.`,
          'Reload tabs of the four sites that were open before. Then start a Facebook post, write this, and do not post it:',
        ],
      },
      { block: 'test-draft', title: 'A draft to test with, for staff of the example' },
      {
        text: 'With lache and staff a card comes after a moment, says "This mentions", and shows the rule on letting out what identifies a person. A first press of Post would bring the card forward. With a pack of your own, name your school instead. Under a rehearsal no card comes; try the practice box of the welcome page (welcome.html, beside the settings), which shows it all the same.',
      },
      {
        text: 'To see it without touching a real site: npm start in a copy of the source opens replicas of the four sites to type into (README, For developers).',
      },
      {
        text: `${managed.keys.school.title} and ${managed.keys.role.title} count together or not at all. After a browser’s first start it may take some seconds until the values are there.`,
      },
    ],
  },
  {
    id: 'remove',
    title: 'Remove it',
    pieces: [
      {
        list: [
          'To stop setting values and leave the extension to people: take out the values. Their own settings count again; nothing of yours is kept.',
          'To remove it in Chrome and Edge: take its line out of ExtensionInstallForcelist, or its entry out of ExtensionSettings. The browser removes it when it next fetches its policies, with everything it kept on the device. To take it off where people have added it themselves too, set its installation_mode to removed.',
          'In Group Policy and Intune, set the values to Not configured before you take the template away: a value that stays behind in the registry goes on counting if the extension comes back.',
          'To remove it in Firefox, where taking out the entry may leave the extension in place: put this in its place, and start Firefox again.',
        ],
      },
      { block: 'firefox-removal', title: 'policies.json that removes it' },
      {
        text: 'It is gone when chrome://extensions (about:addons) does not list it, chrome://policy has no heading Forethought, and the draft above brings nothing in a tab that was loaded afterwards. Nothing is left anywhere else, because nothing ever was.',
      },
    ],
  },
  {
    id: 'people',
    title: 'What staff can always do, and what pupils see',
    pieces: [
      { heading: 'Staff' },
      {
        text: 'No policy takes these from the people you employ, and from the school’s own account; a value you set there is where they start:',
      },
      {
        list: [
          'close a card, at once and without a reason;',
          'pause Forethought for an hour;',
          'turn it off for a site;',
          'turn the hold off;',
          'say "Not about our school" and have it remembered;',
          'write to a union, an MP, an inspector or a whistleblowing line and get silence.',
        ],
      },
      { heading: 'Pupils' },
      {
        list: [
          'Short, plain sentences, and where to get help. A draft that tells of harm gets help alone: no clause, no hold, and nobody is told.',
          'Buttons of one size. A card can always be closed; Escape does it.',
          'What the school may do about a post only where its policy has no rule for it, and then in plain words.',
          'No clause that has no plain words in the pack, unless its own sentences are short.',
          'A site stays off where you have set an age below the site’s and no sites: only help comes there, and once the word about the age. The pupil can turn it on. Set sites yourself, and that counts.',
          'Once for each site that asks for more years than you have set as their age: that it does, in words for a child, and where to get help.',
          'In the popup and the settings: that their school has set this, that Forethought sends nothing to anyone, and that other school software may see the screen.',
        ],
      },
      {
        text: 'You may lock sites, hold and pause for pupils. Think before you do: a child who cannot turn a thing off trusts it less.',
      },
    ],
  },
];
