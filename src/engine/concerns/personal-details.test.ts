import { describe } from 'vitest';
import { examples, verdicts } from './examples.ts';

const staff = { role: 'staff' } as const;
const official = { role: 'official' } as const;

examples('personal-details', {
  flags: [
    { ...staff, text: 'Phone drowned, I am on 07700 900123 until Friday' },
    { ...staff, text: 'Parcels to 14 Larch Close please, I am in all day' },
    {
      ...staff,
      text: 'My date of birth is 3/4/1988 apparently that makes me a millennial, dob: 03/04/1988',
    },
    { ...staff, text: 'Netflix password is Biscuit99 for whoever asked' },
    { role: 'pupil', text: 'text me on 07700900456' },
    { role: 'pupil', text: 'party at 22 Elm Road bring snacks' },
  ],
  ignores: [
    { ...staff, text: 'Childline is 0800 1111, pass it on' },
    { ...staff, text: '45 minutes late and 12 miles to go' },
    { ...staff, text: 'Walked 20 laps of the park this week' },
    { ...staff, text: 'I have forgotten every password I own' },
    { ...official, text: 'Call the office on 01632 960123' },
    { role: 'parent', text: 'Sofa for sale, ring 07700 900789' },
  ],
});

describe('personal-details, rules and model together', () => {
  const inChat = { surface: 'group', site: 'whatsapp', where: 'Year 3 parents Hazelbrook' } as const;
  const byStaff = { role: 'staff' } as const;
  const staffFriends = { role: 'staff', surface: 'group', site: 'whatsapp', where: 'Uni girls' } as const;
  const pupilChat = { role: 'pupil', surface: 'group', site: 'whatsapp' } as const;
  const pupilDirect = { role: 'pupil', surface: 'direct', site: 'whatsapp' } as const;
  const pupilPost = { role: 'pupil', site: 'instagram' } as const;
  const byOfficial = { role: 'official' } as const;

  verdicts('personal-details', {
    flags: [
      { ...byStaff, text: 'New number everyone: 07700 900342, the old one is in a canal' },
      { ...byStaff, text: 'Leaving drinks at mine, 9 Sorrel Way, any time after seven' },
      { ...byStaff, text: 'If anyone finds the cat please ring 07700 900518' },
      { ...byStaff, text: "Born on 12/08/1990, so yes I'm a Leo, stop asking" },
      { ...staffFriends, text: "my email is g.feeney.home@example.com and the password's still Tulip1990" },
      { ...byStaff, text: "We've moved! Flat 3, 41 Weir Street, come and see the damp" },
      { ...pupilChat, text: 'my house is 17 poplar avenue come round after tea' },
      { ...pupilPost, text: 'my login is dragonboy and password is tiger99 u can use my account' },
      { ...pupilChat, text: 'my birthday is 4th june 2014 and i live at 3 ash grove' },
      { ...pupilChat, text: 'my new phone 07700 900211 add me every1' },
      {
        ...byStaff,
        surface: 'comment',
        replyTo: 'How do I pay you for the cakes?',
        text: 'Sort code 00-00-00, account 12345678',
      },
    ],
    ignores: [
      { ...byStaff, text: "New phone everyone, message me and I'll send you the number" },
      { ...byStaff, text: 'Leaving drinks at the Hazel Tree, any time after seven' },
      { ...byStaff, text: 'If anyone finds the cat please knock on my door, you know where we live' },
      { ...byStaff, text: "I'm a Leo, stop asking" },
      { ...staffFriends, text: "i've reset the same password three times today, it's me, i'm the problem" },
      { ...byStaff, text: 'Samaritans are on 116 123, day or night' },
      { ...byStaff, text: '07:42 train, 3 coaches, 400 people' },
      { ...byStaff, text: 'Fridge weighs 41 kilos and lives on the second floor, ask me how I know' },
      { ...byStaff, text: 'Scored 12/08 on the golf or whatever the numbers mean' },
      { ...byStaff, text: "The gas board number is on the website, don't all ring at once" },
      { ...pupilChat, text: 'add me on here i forgot my number lol' },
      { ...pupilChat, text: 'my house is so cold' },
      { ...pupilChat, text: 'got 17 out of 20 in spellings' },
      { ...byOfficial, text: 'The office number is 01632 960555, open from eight' },
      'Ring me on 07700 900111 about the pram, collection only',
      { ...inChat, text: 'our number is 07700 900222 if she needs picking up from the party' },
    ],
    misses: [
      [
        { ...pupilDirect, replyTo: 'where do u live', text: '8 mill cottages the one with the blue door' },
        'an address of no known kind of street',
      ],
      [
        { ...pupilChat, surface: 'profile', site: 'instagram', text: '11 | gym | 07700 900654' },
        'its words are those of other drafts',
      ],
      [
        { ...byStaff, surface: 'profile', text: 'Maker of mugs. Orders 07700 900777' },
        'its words are those of other drafts',
      ],
    ],
  });
});
