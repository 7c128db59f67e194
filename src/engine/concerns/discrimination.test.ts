import { describe } from 'vitest';
import { examples, verdicts } from './examples.ts';

const staff = { role: 'staff' } as const;
const pupil = { role: 'pupil', surface: 'comment' } as const;
const chat = { surface: 'group', site: 'whatsapp', where: 'Year 3 parents Hazelbrook' } as const;

examples('discrimination', {
  flags: [
    'What sort of man wants a job with five year olds at Hazelbrook Primary? Should be a woman in there',
    { ...staff, text: 'Wish they would hire someone who was actually born here' },
    { ...chat, text: 'half the class are foreigners who cant speak english, ours are being held back' },
    'Hazelbrook Primary is overrun with immigrants, send them back',
    { ...chat, text: 'No man should be changing nursery children at Hazelbrook Primary, it is not natural' },
    'The new teacher at Hazelbrook Primary is a woman in her sixties, far too old, should retire',
    { ...chat, text: 'sick of the muslims getting their own prayer room, this school is pandering to them' },
    { ...chat, text: "two mums? that's not normal and I don't want it in the classroom" },
    { ...staff, text: 'ADHD is just an excuse for bad parenting' },
    { ...staff, text: 'Polish families here for the benefits and nothing else' },
    { ...staff, text: 'Gypsies in the car park again, all thieves' },
    { ...staff, text: 'The trans lot are all mentally ill' },
    { ...pupil, text: 'ur a retard' },
    { ...pupil, text: 'go back to your own country' },
    { ...pupil, text: 'thats so gay lol' },
    { ...pupil, text: 'girls cant play football get off the pitch' },
    {
      role: 'governor',
      text: "Those special needs kids don't belong in a mainstream school like Hazelbrook Primary",
    },
  ],
  ignores: [
    'Gorgeous Eid assembly at Hazelbrook Primary, thank you for including us all',
    'My son is autistic and Mrs Tindall is wonderful with him',
    'The Polish families made the best pierogi for the fair at Hazelbrook Primary',
    'They called my daughter a slur at Hazelbrook Primary and nothing was done',
    'White shirts and black shoes for the concert, and please no dirty trainers',
    "The girls' toilets at Hazelbrook Primary smell",
    { ...staff, text: 'Happy Diwali to all our families' },
    { ...staff, text: 'Learning about refugees with Year 5, such big hearts' },
    { ...staff, text: 'I am fifty on Friday and too old for this' },
    { ...staff, text: 'Black bins tomorrow, brown bins next week' },
    { ...staff, text: 'Some kids in Year 2 have hardly any English and are flying already' },
    { ...pupil, text: 'we learnt about diwali today it was so cool' },
    { ...pupil, text: 'the girls beat the boys at dodgeball' },
    'Send them back in Monday if the shoes do not fit',
    'Immigrants this, immigrants that. Change the record, newspapers',
    'Old school building at Hazelbrook Primary is ancient and draughty',
  ],
});

describe('discrimination, rules and model together', () => {
  const inChat = { surface: 'group', site: 'whatsapp', where: 'Year 3 parents Hazelbrook' } as const;
  const below = { surface: 'comment' } as const;
  const byStaff = { role: 'staff' } as const;
  const staffFriends = { role: 'staff', surface: 'group', site: 'whatsapp', where: 'Uni girls' } as const;
  const pupilChat = { role: 'pupil', surface: 'group', site: 'whatsapp' } as const;
  const pupilBelow = { role: 'pupil', surface: 'comment', site: 'instagram' } as const;
  const byGovernor = { role: 'governor' } as const;
  const byVolunteer = { role: 'volunteer' } as const;

  verdicts('discrimination', {
    flags: [
      "Far too many foreign kids at Hazelbrook Primary now, ours don't get a look in",
      {
        ...inChat,
        text: 'can they not find anyone who speaks proper english for the office, cant understand a word she says',
      },
      { ...inChat, text: 'its all eid this and diwali that, what about our kids. this is england' },
      {
        ...inChat,
        text: 'i dont want mine sat next to a kid with all them problems, they should be in a special place',
      },
      {
        ...inChat,
        replyTo: 'New family starting in Otters on Monday!',
        text: 'not more of them off the boats 🙄',
      },
      {
        ...below,
        replyTo: 'Hazelbrook Primary welcomes three new families from Ukraine',
        text: 'Charity begins at home. Send them back',
      },
      { ...below, replyTo: 'Meet our new SENCO', text: "They've hired a cripple to tick a box" },
      {
        ...below,
        replyTo: 'New TA at Hazelbrook Primary wears a headscarf',
        text: "Shouldn't be allowed. Terrifying for the little ones",
      },
      'Sick to the back teeth of Hazelbrook Primary bending over backwards for Muslims. Halal dinners now',
      "They're taking all the places at Hazelbrook Primary, the Romanians, then they don't even turn up",
      {
        ...byStaff,
        text: "You can always tell the council estate kids and the travellers, they smell and they can't sit still. It's in the blood",
      },
      {
        ...staffFriends,
        text: "another asian family who'll never come to parents evening, they just don't value school like we do",
      },
      { ...pupilChat, text: 'eww hes gay dont sit next to him' },
      { ...pupilChat, pupils: ['Amina Yusuf'], text: 'amina go back to where u came from' },
      { ...pupilChat, replyTo: 'why isnt tyler in our group', text: 'cos hes a special needs 🤪' },
      { ...byStaff, text: 'Honestly half these "SEN" children just need a smack. Thick is thick' },
      'Mr Okoro should go and teach in his own country',
      'Why is a bloke teaching reception at Hazelbrook Primary? Something wrong with a man who wants that job',
      {
        ...byGovernor,
        text: 'We need an English head, not another diversity hire. Hazelbrook Primary has gone far enough down that road',
      },
      {
        ...byStaff,
        text: 'All lives on benefits, these Somali mums, five kids each and none of them toilet trained',
      },
      { ...pupilChat, text: 'ur so spastic u cant even catch' },
      'That supply teacher was about 70. Put her out to grass, Hazelbrook Primary',
      { ...inChat, text: 'boys will be boys but that one is just backward, should be on a lead' },
      {
        ...byVolunteer,
        text: "I won't help with the reading group if it's the refugee children, they're not clean",
      },
      'Kids with autism ruin it for the rest of the class at Hazelbrook Primary. There, I said it',
    ],
    ignores: [
      "First man to teach reception at Hazelbrook Primary and he's brilliant with them",
      "Mr Okoro taught them about growing up in Lagos, mine hasn't stopped talking about it",
      { ...inChat, text: 'does anyone speak Polish who could help a new mum with the forms?' },
      { ...inChat, text: 'eid mubarak to everyone in otters 🌙' },
      { ...inChat, text: 'mine has been diagnosed autistic today, any other parents i could talk to?' },
      { ...inChat, text: 'is the diwali party for all classes or just year 4' },
      { ...inChat, text: 'they called my lad a racist name on the bus and i want to know how to report it' },
      { ...inChat, text: 'two mums in this house and neither of us can plait hair, help' },
      {
        ...inChat,
        replyTo: 'New family starting in Otters on Monday!',
        text: "How lovely, what are their names? we'll do a card",
      },
      {
        ...inChat,
        replyTo: 'Mrs Tindall is expecting!',
        text: "Aww congratulations!! She'll be a brilliant mum",
      },
      {
        ...inChat,
        replyTo: 'Do they have to do the mosque visit?',
        text: 'Mine went last year, came home with baklava, she loved it',
      },
      {
        ...below,
        replyTo: 'Our Pride assembly was a joy',
        text: 'My daughter came home and made a rainbow cake',
      },
      { ...below, replyTo: 'Old Trafford on Saturday?', text: 'Gay? No mate, gutted. We were awful' },
      "I am sick of people telling me my son's ADHD is bad parenting",
      'My nan is 94, half deaf and still better company than the lot of you',
      'Hazelbrook Primary ramp is finished, my daughter went in by the front door for the first time in her wheelchair',
      "They turned him away from the club because he's disabled. In this day and age",
      'A brown jumper, a black bag and white plimsolls: anyone found them at Hazelbrook Primary?',
      'The foreign exchange rate is killing us, £200 for a day out',
      "Send the parcel back if it's damaged, they told me. So I did",
      "My husband can't load a dishwasher. It's not because he's a man, it's because he's Dave",
      "Boys' changing room at Hazelbrook Primary is locked on Friday, use the hall",
      'Special needs provision in this county is a disgrace and the children deserve better',
      'Someone called me an old woman on the bus and I am forty one',
      'Loved the play about Rosa Parks, Year 5 at Hazelbrook Primary, it gave me goosebumps',
      'Learnt today that my great grandad was a Romany horse dealer. Explains a lot about my love of caravans',
      { ...byStaff, text: 'Anti-racism training today at Hazelbrook Primary, honest and hard and good' },
      { ...byStaff, text: 'Going through the change and teaching Year 2, someone open a window' },
      { ...byStaff, text: 'Our new arrivals from Syria taught the class a song today' },
      { ...byStaff, text: 'Being the only gay in the staffroom has its perks, I get all the gossip' },
      { ...staffFriends, text: "my mother thinks women shouldn't drive vans. i am bringing the van" },
      { ...byStaff, text: 'Black History Month display finished, one staple gun, no fingers lost' },
      { ...pupilChat, text: 'we did a bhangra workshop it was sick' },
      { ...pupilChat, text: 'my cousin is deaf so im learning to sign' },
      { ...pupilChat, pupils: ['Amina Yusuf'], text: 'amina can u bring those sweets from eid again pls' },
      { ...pupilChat, text: 'the girls team won so we all get pizza' },
      { ...pupilChat, text: 'some boy called my friend gay like its bad and i told him its not' },
      { ...byGovernor, text: 'Delighted that Hazelbrook Primary has earned its inclusion award' },
      {
        ...byVolunteer,
        text: 'Cooking with the children today: jollof, pierogi and one very brown banana loaf',
      },
      'So lucky to have families from all over at Hazelbrook Primary, my lad can say hello in six languages',
      {
        ...below,
        replyTo: 'Hazelbrook Primary welcomes three new families from Ukraine',
        text: 'What can we bring? We have coats',
      },
    ],
    misses: [
      [
        {
          ...below,
          where: 'Hazelbrook Primary School',
          replyTo: 'Our Pride assembly was a joy',
          text: 'Filth. Stop pushing gays on primary children',
        },
        'so short that it reads as abuse',
      ],
      ["Mr Okoro talks like he's in the jungle, learn to speak properly", 'race is not named'],
      [
        {
          ...pupilBelow,
          replyTo: 'me and my mums at the beach',
          text: 'u cant have 2 mums thats disgusting',
        },
        'two mothers, without the word',
      ],
      [
        'chinky food day at hazelbrook primary today lol hope nobody gets dog',
        'its words are those of other drafts',
      ],
      [
        { ...inChat, text: 'no offence but a lesbian head is not a good example for the little ones is it' },
        'its words are those of other drafts',
      ],
      [
        { ...byStaff, text: 'Women drivers at the gate again 🙄 stick to the kitchen ladies' },
        'its words are those of other drafts',
      ],
      [
        {
          ...inChat,
          text: 'miss feeney must be going through the change, woman that age shouldnt be let near children',
        },
        'its words are those of other drafts',
      ],
      [
        { ...pupilChat, text: 'only boys allowed girls are rubbish at everything' },
        'its words are those of other drafts',
      ],
      [
        { ...inChat, text: 'typical gypsy family, anything not nailed down at the fair will be gone' },
        'its words are those of other drafts',
      ],
      [
        {
          ...inChat,
          replyTo: 'Mrs Tindall is expecting!',
          text: 'great, another teacher off having babies. employ men thats what i say',
        },
        'its words are those of other drafts',
      ],
      [
        {
          ...staffFriends,
          replyTo: "who's your new TA",
          text: 'some old dear about to drop dead, they should make them retire at 60',
        },
        'its words are those of other drafts',
      ],
      [
        {
          ...inChat,
          replyTo: 'Do they have to do the mosque visit?',
          text: 'im keeping mine off. not having her brainwashed by that lot',
        },
        'its words are those of other drafts',
      ],
      [
        "Of course the girls got picked. Can't have a boy win anything at that school, bloody feminists",
        'its words are those of other drafts',
      ],
      [
        "Let a trans person read to my kids at Hazelbrook Primary? Over my dead body, it's sick",
        'its words are those of other drafts',
      ],
    ],
  });
});
