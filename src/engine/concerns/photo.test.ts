import { examples } from './examples.ts';

const picture = { attachments: ['image'] } as const;
const film = { attachments: ['video'] } as const;
const chat = { surface: 'group', site: 'whatsapp', where: 'Year 3 parents Hazelbrook' } as const;

examples('photo', {
  flags: [
    { ...film, text: 'sports day relay race, absolute carnage' },
    { role: 'staff', ...picture, text: 'All 28 of ours up the hill, nobody lost' },
    { ...picture, text: 'Sports day at Hazelbrook Primary! Look at them all in the sack race' },
    { ...film, text: 'Every one of Year 2 singing Away in a Manger, volume up' },
    { ...picture, text: 'Bonnet parade at Hazelbrook Primary, spot mine under the chicken' },
    {
      ...picture,
      text: 'Leo and his best friend Tyler on the school trip',
      family: ['Leo'],
      pupils: ['Tyler Marsh'],
    },
    { ...film, ...chat, text: 'Got the Year 3 nativity on video start to finish, shout if you were at work' },
    { ...chat, text: 'posting the pics of the Year 3 assembly here, tag your kids' },
    { role: 'staff', ...picture, text: 'Volcano day with Year 4, only one carpet ruined' },
    { role: 'staff', ...picture, text: 'Staffroom Christmas jumpers, Mr Okoro wins' },
    { role: 'staff', ...picture, text: 'My class made these faces when I said no homework' },
    { role: 'staff', ...film, text: 'Kingfishers doing the conga on the last day of term' },
    { role: 'volunteer', ...picture, text: 'Helped on the Year 2 trip to the farm, these faces!' },
    { role: 'official', ...picture, text: 'Our winners: Oliver Beech and Amina Yusuf' },
    { role: 'official', ...picture, text: 'Year 1 had a wonderful time at the farm' },
    { role: 'pupil', ...picture, text: 'mr okoro doing the worm at the disco 😂' },
    { role: 'pupil', ...film, text: 'tyler dancing in the playground lol', pupils: ['Tyler Marsh'] },
  ],
  ignores: [
    { ...picture, text: 'School shoes, clean for about a week', family: ['Leo'] },
    { ...picture, text: 'Leo as a Roman for dress up day, sheet courtesy of Nana', family: ['Leo'] },
    { ...picture, text: 'Hazelbrook Primary summer fair, Saturday 14 June, 12 till 3' },
    { ...picture, text: 'Lost: grey school jumper at Hazelbrook Primary' },
    { ...picture, text: 'Birthday cake for a certain seven year old. Three tiers, one cried on' },
    { ...film, text: 'The dog howling along to the piano' },
    { ...picture, text: 'Selling a school coat, hardly worn' },
    { ...picture, text: 'View from the top of the fell this morning' },
    { role: 'staff', ...picture, text: 'Marmalade day. Nine jars and a burn' },
    { role: 'staff', ...picture, text: 'We got the keys!! New kitchen by Christmas, they say' },
    { role: 'staff', text: 'Lovely day with Year 4' },
    { role: 'official', ...picture, text: 'The book fair is back next Monday in the hall' },
    { role: 'official', text: 'Year 5 have been planting potatoes' },
    { role: 'pupil', ...picture, text: 'my new trainers' },
    { role: 'staff', ...picture, text: 'My Year 3 painted me a portrait and made me this card' },
    { ...picture, text: 'Nativity at Hazelbrook Primary, all the other faces blurred' },
    { role: 'pupil', ...film, text: 'my cat doing a backflip' },
    'The nativity was lovely and I cried',
  ],
});
