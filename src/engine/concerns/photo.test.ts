import { describe } from 'vitest';
import { examples, verdicts } from './examples.ts';

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

describe('photo, rules and model together', () => {
  const inChat = { surface: 'group', site: 'whatsapp', where: 'Year 3 parents Hazelbrook' } as const;
  const below = { surface: 'comment' } as const;
  const byStaff = { role: 'staff' } as const;
  const staffFriends = { role: 'staff', surface: 'group', site: 'whatsapp', where: 'Uni girls' } as const;
  const pupilChat = { role: 'pupil', surface: 'group', site: 'whatsapp' } as const;
  const pupilPost = { role: 'pupil', site: 'instagram' } as const;
  const byOfficial = { role: 'official' } as const;
  const byGovernor = { role: 'governor' } as const;
  const byVolunteer = { role: 'volunteer' } as const;

  verdicts('photo', {
    flags: [
      { attachments: ['image'], text: 'Kingfishers on the coach before it all went wrong 😂' },
      {
        attachments: ['image'],
        text: "First day back and here's the whole class lined up outside Hazelbrook Primary",
      },
      {
        attachments: ['video'],
        text: 'the year 2s doing their dance at hazelbrook primary, wait for the twirl',
      },
      { attachments: ['image'], text: "Harvest assembly today, aren't they gorgeous" },
      {
        attachments: ['image'],
        family: ['Leo'],
        pupils: ['Amina Yusuf'],
        text: 'Leo and Amina winning the three legged race',
      },
      { attachments: ['image', 'video'], text: "some more from the leavers' assembly, sob" },
      { ...inChat, attachments: ['video'], text: 'filmed the whole thing for those who couldnt come' },
      { ...inChat, attachments: ['image'], text: "here's the class pic from the farm, mine is front left" },
      {
        ...inChat,
        replyTo: 'Did anyone get a picture of the choir?',
        attachments: ['image'],
        text: 'Here you go, all of them in it',
      },
      {
        ...below,
        where: 'Hazelbrook Primary School',
        replyTo: 'Share your sports day snaps!',
        attachments: ['image'],
        text: 'Egg and spoon final, all the finalists',
      },
      { ...byStaff, attachments: ['video'], text: "Assembly practice. They're nearly in time" },
      { ...byStaff, attachments: ['image'], text: 'Year 5 sketching at the castle' },
      { ...byStaff, attachments: ['image'], text: 'Miss Feeney asleep in the staffroom, sorry not sorry' },
      { ...byStaff, attachments: ['video'], pupils: ['Tyler Marsh'], text: "Tyler's robot works!!" },
      { ...staffFriends, attachments: ['image'], text: "look at my class's faces when the magician came in" },
      { ...staffFriends, attachments: ['video'], text: "my lot singing the times tables, you're welcome" },
      { ...byOfficial, attachments: ['image'], text: 'Our Otters explored the woods today' },
      { ...byOfficial, attachments: ['image'], text: 'Well done to our cross country team 🏃' },
      { ...byOfficial, attachments: ['video'], text: 'Kingfishers share their Egyptian rap' },
      { ...byOfficial, attachments: ['image'], text: 'Here are our new school councillors' },
      {
        ...byVolunteer,
        attachments: ['image'],
        text: 'Baking with the Year 1s this morning, look at those aprons',
      },
      {
        ...byVolunteer,
        attachments: ['image'],
        text: 'My little gardening club at Hazelbrook Primary in action',
      },
      {
        ...byGovernor,
        attachments: ['image'],
        text: 'Privileged to watch Year 4 at their violin concert today',
      },
      { ...pupilChat, attachments: ['image'], text: 'our whole class on the last day 😭' },
      { ...pupilChat, attachments: ['video'], text: 'tyler falling off the bench in pe im crying' },
      { ...pupilChat, attachments: ['image'], text: 'caught miss feeney picking her nose lol' },
      { ...pupilPost, attachments: ['video'], text: 'dance we made up at lunch with ella and mabel' },
      { ...pupilPost, attachments: ['image'], text: 'school trip photo dump 📸' },
      { ...byStaff, attachments: ['image'], text: "Whole staff dressed as Where's Wally for book day" },
      {
        ...staffFriends,
        replyTo: "what's your new class like",
        attachments: ['image'],
        text: 'this lot, front row are trouble',
      },
      { ...byStaff, attachments: ['image'], text: 'Break duty with these two rascals ❤️' },
      { ...byOfficial, attachments: ['image'], text: 'Congratulations to our star readers this week' },
      {
        ...byStaff,
        attachments: ['image'],
        text: "The face of a boy who has just been told it's fish fingers",
      },
    ],
    ignores: [
      { attachments: ['image'], family: ['Leo'], text: 'Leo with his medal, just Leo and a very big grin' },
      {
        attachments: ['image'],
        text: "Costume finished at 1am. It's a mushroom. It's meant to be a mushroom",
      },
      { attachments: ['image'], text: "New school bag, she won't take it off" },
      { attachments: ['image'], text: 'The queue for uniform, my feet and a coffee' },
      { attachments: ['image'], text: 'Found on the playing field: one tiny glove' },
      { ...inChat, attachments: ['image'], text: "is this anyone's cardigan? no name in it" },
      { ...inChat, attachments: ['image'], text: 'spellings for this week for anyone whose dog ate them' },
      { ...inChat, text: "lovely nativity, i didn't take a single photo, just watched" },
      {
        ...inChat,
        replyTo: 'Did anyone get a picture of the choir?',
        text: 'They asked us not to, remember?',
      },
      {
        ...below,
        replyTo: 'Share your garden snaps!',
        attachments: ['image'],
        text: 'My first sunflower, taller than the shed',
      },
      { ...byStaff, attachments: ['image'], text: 'A very good dog on a very wet hill' },
      { ...byStaff, attachments: ['video'], text: "My daughter's first steps 😭" },
      { ...byStaff, attachments: ['image'], text: 'Home made pizza, slightly on fire' },
      { ...staffFriends, attachments: ['image'], text: 'this dress for the wedding or the green one' },
      { ...byStaff, attachments: ['image'], text: 'Me on my first ever 10k' },
      { ...byStaff, text: "Such a lovely residential, I'll remember it for ever" },
      {
        ...byStaff,
        text: "No photos of today because that's how it should be, but trust me, the show was magic",
      },
      { ...byOfficial, text: 'Our Otters explored the woods today' },
      { ...byGovernor, attachments: ['image'], text: 'A sunset over the canal after a long meeting' },
      { ...pupilChat, attachments: ['image'], text: 'my lunch it was so good' },
      { ...pupilChat, attachments: ['image'], text: 'drew this dragon in art' },
      { ...pupilChat, attachments: ['video'], text: 'my hamster on his wheel' },
      { ...pupilPost, attachments: ['image'], text: 'new football boots whos jealous' },
      { ...byVolunteer, attachments: ['image'], text: "The gardening club's first tomatoes, red at last" },
      { ...byOfficial, attachments: ['image'], text: 'Our hall is ready for the book fair' },
      { attachments: ['video'], text: 'sea lions at the zoo, volume up' },
      {
        attachments: ['image'],
        family: ['Leo'],
        text: 'First day back and here he is outside our front door',
      },
      { ...inChat, attachments: ['image'], text: 'menu for next week' },
      { ...byStaff, attachments: ['image'], text: 'Display board done: forty paper fish' },
      { attachments: ['image'], text: "Reading record signed. That's a first" },
      {
        attachments: ['image'],
        text: 'A cake I am irrationally proud of, for the fair at Hazelbrook Primary',
      },
      { ...byOfficial, attachments: ['image'], text: 'New climbing frame arrives Monday' },
      { ...inChat, attachments: ['image'], text: 'this is the form that needs signing, page 2' },
      { attachments: ['video'], text: 'the twins on the trampoline at home' },
      { ...byOfficial, attachments: ['image'], text: 'Lunch menu for the summer term' },
      { ...byVolunteer, attachments: ['image'], text: 'Twelve jars of PTA chutney' },
    ],
    misses: [
      [
        { ...inChat, text: "will put all the sports day videos in here tonight once they've uploaded" },
        'announces pictures in words of its own',
      ],
      [
        { ...byStaff, text: 'Posting all my residential photos tonight, so many lovely ones of Year 6' },
        'announces pictures that are not there yet',
      ],
      [
        { ...inChat, attachments: ['image'], text: 'spotted: our lot on the way to the library' },
        'its words are those of other drafts',
      ],
      [
        {
          attachments: ['image'],
          family: ['Leo'],
          text: 'Leo with his three best mates after school, partners in crime',
        },
        'its words are those of other drafts',
      ],
      [
        { ...byStaff, attachments: ['image'], text: 'Before and after: 30 children, one bag of flour' },
        'its words are those of other drafts',
      ],
    ],
    falseAlarms: [
      [
        { ...byOfficial, attachments: ['image'], text: 'Snow! The school is open, please wrap up warm' },
        "the school's account and a picture",
      ],
      [
        {
          ...byStaff,
          attachments: ['image'],
          text: 'Desk on the last day of term. There is a desk under there',
        },
        'its words are those of a real one',
      ],
      [
        { ...byStaff, attachments: ['image'], text: 'Thank you cards from Year 6, names covered' },
        'its words are those of a real one',
      ],
      [
        {
          attachments: ['image'],
          text: 'Harvest box ready for Hazelbrook Primary: tins, pasta, one pumpkin',
        },
        'its words are those of a real one',
      ],
    ],
  });
});
