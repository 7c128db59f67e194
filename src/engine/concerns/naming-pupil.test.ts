import { describe } from 'vitest';
import { examples, verdicts } from './examples.ts';

const chat = { surface: 'group', site: 'whatsapp', where: 'Year 3 parents Hazelbrook' } as const;
const staff = { role: 'staff', pupils: ['Tyler Marsh', 'Amina Yusuf'] } as const;

examples('naming-pupil', {
  flags: [
    { ...chat, text: 'It was Tyler who put a boot through the door', pupils: ['Tyler Marsh'] },
    { ...chat, text: 'Alfie T in Otters bit my girl again' },
    { ...chat, text: 'Jayden pushed mine off the climbing frame and his mum just laughed' },
    { ...chat, text: 'That boy in Year 4 with the blue glasses is a bully and everyone knows it' },
    { ...chat, text: "just so you know it's Tyler who has nits", pupils: ['Tyler Marsh'] },
    { ...chat, text: 'Tyler got excluded yesterday for throwing a chair', pupils: ['Tyler Marsh'] },
    { ...chat, text: "Amina's family are being evicted, dad lost his job", pupils: ['Amina Yusuf'] },
    { ...staff, text: 'Tyler told me I have old hands today' },
    { ...staff, text: 'Amina finally cracked her eight times table!' },
    { ...staff, text: 'Three hours with Tyler and I need a lie down' },
    { role: 'official', text: 'Well done to Oliver Beech, our writer of the week' },
    { role: 'official', text: 'Happy birthday Amina!', pupils: ['Amina Yusuf'] },
    {
      role: 'volunteer',
      text: "Helped in the library at Hazelbrook Primary, poor Tyler can't spell his own name",
      pupils: ['Tyler Marsh'],
    },
    { role: 'pupil', text: 'tyler wet himself in assembly 😂', pupils: ['Tyler Marsh'] },
    { role: 'pupil', text: 'amina smells dont sit next to her', pupils: ['Amina Yusuf'] },
    {
      ...staff,
      surface: 'comment',
      replyTo: 'Why has the little Marsh boy left Hazelbrook Primary?',
      text: 'He was excluded. Cannot say more.',
    },
  ],
  ignores: [
    { ...chat, text: 'well done Tyler on the solo, what a voice', pupils: ['Tyler Marsh'] },
    { ...chat, text: "who has Tyler's jumper? ours says Tyler M", pupils: ['Tyler Marsh'] },
    { ...chat, text: 'Happy birthday Amina, see you at the party', pupils: ['Amina Yusuf'] },
    { ...chat, text: 'Leo bit his tongue at breakfast and is milking it', family: ['Leo'] },
    { ...staff, text: 'So proud of Year 2 today' },
    { ...staff, text: 'My nephew Tyler (Cardiff, aged 4) bit the cat', pupils: ['Tyler Marsh'] },
    { ...staff, text: 'Otters were angels on the bus' },
    { role: 'official', text: 'Year 5 have been planting potatoes in the playground' },
    { role: 'official', text: 'Doors open at 2 for the nativity' },
    { role: 'pupil', text: 'well played year 6 best match ever' },
    'My son Leo bit another child today and I am mortified',
    'Kane kicked the winner in the last minute',
    'Our puppy Alfie bit the postman',
    'Little Prince Louis stole the show again',
    'Ava from next door came round for tea',
    'Imogen was a brilliant Mary in the nativity',
  ],
});

describe('naming-pupil, rules and model together', () => {
  const inChat = { surface: 'group', site: 'whatsapp', where: 'Year 3 parents Hazelbrook' } as const;
  const below = { surface: 'comment' } as const;
  const byStaff = { role: 'staff' } as const;
  const staffFriends = { role: 'staff', surface: 'group', site: 'whatsapp', where: 'Uni girls' } as const;
  const pupilChat = { role: 'pupil', surface: 'group', site: 'whatsapp' } as const;
  const byOfficial = { role: 'official' } as const;
  const byGovernor = { role: 'governor' } as const;
  const byVolunteer = { role: 'volunteer' } as const;

  verdicts('naming-pupil', {
    flags: [
      { ...inChat, pupils: ['Tyler Marsh'], text: "Tyler M has been hitting again, check your kids' arms" },
      {
        ...inChat,
        pupils: ['Tyler Marsh'],
        text: 'does tyler still go home at dinner time because of his behaviour?',
      },
      {
        ...inChat,
        pupils: ['Amina Yusuf'],
        text: 'amina was sick all over the carpet, thats where its coming from',
      },
      {
        ...inChat,
        pupils: ['Amina Yusuf'],
        text: "bless her, Amina can't read yet can she? she's in with the little ones",
      },
      {
        ...inChat,
        text: "Oliver B told mine there's no father christmas. someone have a word with that family",
      },
      {
        ...inChat,
        text: 'did you see what little Freddie did in the assembly?? trousers round his ankles poor thing',
      },
      {
        ...inChat,
        replyTo: 'Why were the police at the gate?',
        text: "Something to do with Ellie Marr's dad, she's been taken to her nan's",
      },
      {
        ...inChat,
        replyTo: "Who's got the bug?",
        pupils: ['Tyler Marsh'],
        text: "Tyler, he's been off since Tuesday with it",
      },
      { ...inChat, text: 'that boy with the hearing aids kicked off in swimming again' },
      'My daughter says Harriet from Year 5 steals from bags, so name your things',
      'Poor little Noah in Otters, still in nappies at six, and the others have noticed',
      "Harley Finch threw a chair at my son's head in Year 4 today. And he'll be back in tomorrow",
      {
        ...below,
        replyTo: 'Hazelbrook Primary Year 6 results are out',
        text: 'Everyone passed but Kieran, he never stood a chance with his mother',
      },
      { ...byStaff, pupils: ['Tyler Marsh'], text: 'Tyler has finally got his pen licence 🎉' },
      { ...byStaff, pupils: ['Amina Yusuf'], text: "Swimming with Amina and co, she's like a little fish" },
      {
        ...byStaff,
        pupils: ['Amina Yusuf', 'Tyler Marsh'],
        text: 'Amina and Tyler are on the naughty list this week',
      },
      {
        ...byStaff,
        text: 'My little J in Year 2, the one with the dinosaur obsession and no front teeth, read me a whole book',
      },
      { ...byOfficial, pupils: ['Amina Yusuf'], text: 'Amina wowed us all with her Viking longship 🚢' },
      { ...byOfficial, text: 'Congratulations to Freya Holt and Sam Odell, our new head girl and head boy' },
      { ...byOfficial, text: 'Get well soon Jacob in Otters, we miss you' },
      { ...byOfficial, text: 'Year 6 poetry prize goes to Lottie Pearce' },
      {
        ...byVolunteer,
        pupils: ['Tyler Marsh'],
        text: "Took Tyler for reading today, he's way behind the rest bless him",
      },
      {
        ...pupilChat,
        pupils: ['Tyler Marsh'],
        text: 'tyler got sent out AGAIN he threw a glue stick at miss',
      },
      { ...pupilChat, pupils: ['Amina Yusuf'], text: 'amina got 3 out of 20 lolll' },
      { ...pupilChat, pupils: ['Tyler Marsh'], text: 'guess who got his head lice check. tyler 🤢' },
      { ...pupilChat, text: 'ella cried cos her dad didnt come to the show' },
      { ...staffFriends, pupils: ['Tyler Marsh'], text: 'tyler kicked off again so my shins are purple' },
      {
        ...staffFriends,
        replyTo: "how's your class",
        text: "fine apart from Kai. he's feral, off the scale, nobody at home bothers",
      },
      { ...inChat, text: 'theres a girl in otters, the tall one with the eye patch, and she bites' },
      { ...inChat, text: "Jayden's mum and dad have split up and he's taking it out on everyone in Y3" },
      { ...inChat, replyTo: 'Who was it that pushed yours?', text: 'Mason. In 3F. Third time this month' },
      { ...byGovernor, text: 'The exclusion panel was about Declan Roe, and if you knew the half of it' },
      {
        ...inChat,
        pupils: ['Amina Yusuf'],
        text: 'why is amina yusuf allowed a TA all day and mine cant get one',
      },
      {
        ...below,
        replyTo: 'Which child was it on the roof?',
        text: "Dylan, the ginger one in Mr Okoro's class",
      },
      {
        ...byStaff,
        pupils: ['Tyler Marsh'],
        text: 'Tyler made me laugh so hard today, I had to leave the room',
      },
      {
        ...byVolunteer,
        text: 'One of the children I help with, Elsie in Year 1, told me her mummy sleeps all day',
      },
      { ...inChat, text: 'fyi the Kovac twins have got nits, both of them' },
    ],
    ignores: [
      { ...inChat, family: ['Oliver'], text: 'Oliver bit his own arm in a temper. I have no words 😂' },
      {
        ...inChat,
        family: ['Freddie'],
        text: "Freddie's trousers fell down in assembly and he just carried on singing",
      },
      { ...inChat, family: ['Mason'], text: "Mason's got nits, third time this term, so check yours x" },
      { ...inChat, text: "anyone else's got the bug? ours has been off since tuesday" },
      { ...inChat, text: "whoever has noah's wellies can you drop them in the hall please" },
      { ...inChat, replyTo: "Who's got the bug?", text: "Half the county, it's all over the news" },
      { ...inChat, text: 'well played otters, what a match' },
      { ...inChat, text: 'thanks to jayden for finding my keys, hero' },
      'My Harriet still believes in the tooth fairy and I will fight anyone who tells her',
      'Harley Davidson for sale, one careful owner',
      'Dylan played the Albert Hall and I cried through all of it',
      'Our Ellie starts at the university on Monday',
      'My nephew Tyler in Leeds has broken his arm, get well soon mate',
      'Ginger, one eye, bites: our cat is missing from Mill Lane',
      'Congratulations to all of Year 6 on their results, Hazelbrook Primary should be proud',
      { ...below, replyTo: 'Which child was it on the roof?', text: "No idea but I'm glad everyone is safe" },
      { ...below, replyTo: 'Kai for the next manager?', text: 'Not a chance, feral tactics' },
      { ...byStaff, text: 'Someone in my class told me I have kind elbows. Taking it' },
      { ...staffFriends, text: 'my mate kai kicked off in the pub and we got barred' },
      { ...byGovernor, text: 'The governors welcomed a new clerk tonight' },
      { ...pupilChat, text: 'who is coming to ellas party' },
      { ...pupilChat, pupils: ['Amina Yusuf'], text: 'happy bday amina 🥳' },
      { ...pupilChat, pupils: ['Tyler Marsh'], text: 'tyler ur goal was insane' },
      { ...pupilChat, text: 'i got 3 out of 20 lolll mum is gonna love it' },
      {
        ...inChat,
        replyTo: 'Who was it that pushed yours?',
        text: "I don't want to say on here, I'll talk to Mr Okoro",
      },
      { ...byOfficial, text: 'Our new school council starts on Monday, good luck to all twelve' },
      'Noah and the flood with puppets at church, better than it sounds',
      { ...byStaff, text: 'Year 2 have all got their pen licences 🎉' },
      { ...byStaff, text: 'Watched Harry Kane miss it again. Naughty list' },
      {
        ...inChat,
        pupils: ['Tyler Marsh'],
        text: 'Tyler M is having his party at the soft play, are we all going?',
      },
      { ...inChat, pupils: ['Tyler Marsh'], text: 'does tyler want our old goalposts?' },
      { ...inChat, pupils: ['Amina Yusuf'], text: 'amina was brilliant as the narrator, well done lovely' },
      {
        ...byVolunteer,
        text: 'Reading with Year 3 at Hazelbrook Primary, they all wanted the dragon book',
      },
      {
        ...inChat,
        pupils: ['Amina Yusuf'],
        text: "whose is amina's mum's number please, want to say thank you for the lift",
      },
      { ...byStaff, text: "My son Jacob is in goal tonight, can't look" },
      'Kieran was sent off after ten minutes, so that was the match over',
    ],
    misses: [
      [
        'That Kyle in Kingfishers has put three children in the medical room now. Three',
        'its words are those of other drafts',
      ],
      [
        {
          ...byStaff,
          surface: 'comment',
          replyTo: "Miss, how is my old neighbour's lad doing?",
          pupils: ['Tyler Marsh'],
          text: "Tyler's doing well, moved up two sets",
        },
        'its words are those of other drafts',
      ],
    ],
    falseAlarms: [
      [
        { ...byStaff, text: 'Otters were little fishes at swimming today' },
        'a class told of as children are',
      ],
      [
        { ...byOfficial, text: 'Well done to our Year 5 footballers, second in the county' },
        'praise of a team, as of named pupils',
      ],
      [
        'My son Kyle has put himself in the medical room three times with the same knee',
        'its words are those of a real one',
      ],
      [
        { ...byStaff, text: 'Reading Danny the Champion of the World to the class, Danny is their hero' },
        'its words are those of a real one',
      ],
      [
        { ...byOfficial, text: 'Kingfishers built Viking longships this week 🚢' },
        'its words are those of a real one',
      ],
    ],
  });
});
