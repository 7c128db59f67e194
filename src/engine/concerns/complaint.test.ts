import { describe } from 'vitest';
import { examples, verdicts } from './examples.ts';

const staff = { role: 'staff' } as const;
const chat = { surface: 'group', site: 'whatsapp', where: 'Year 3 parents Hazelbrook' } as const;

examples('complaint', {
  flags: [
    { ...chat, text: 'my boy came out starving, not one adult would open his flask for him' },
    'Does Mrs Tindall ever look in the book bags?',
    'Rang the office at Hazelbrook Primary six times about his inhaler. Nothing.',
    {
      ...chat,
      text: 'letter pings through at six: dress as a Tudor, by tomorrow. hang on while i find a ruff',
    },
    {
      ...chat,
      text: 'no hats, cannot run on the grass, cannot sit on the wall. is this a school or a prison',
    },
    'She is a child, not a percentage. Hazelbrook Primary please take note',
    { ...staff, text: 'Nice to be consulted about my own timetable at Hazelbrook Primary 🙃' },
    'Fourth supply teacher since Christmas at Hazelbrook Primary',
    'Mrs Tindall promised us an answer before half term',
    'Nobody from Hazelbrook Primary has had the decency to ring',
    {
      text: 'Did they heck.',
      surface: 'comment',
      replyTo: 'Did the office at Hazelbrook Primary say sorry?',
    },
    {
      text: 'Wait till you have done a winter there',
      surface: 'comment',
      replyTo: 'So pleased with our place at Hazelbrook Primary!',
    },
    'Hazelbrook Primary is an absolute shambles, I have given up emailing',
    'Still waiting for the office at Hazelbrook Primary to ring me back. That was Tuesday.',
    'Not best pleased with Mrs Tindall this afternoon, she let them all go swimming without their bags',
    'Another gold star for HPS communication 👏 found out about the trip from the lollipop lady',
    'So the head has decided packed lunches need a "policy". Can nobody make a decision that helps parents?',
    'Parents evening was four minutes long and the teacher had the wrong folder 🙄',
    "Fuming. My daughter's come out of school soaked because they weren't allowed in at wet play",
    'Nobody at Hazelbrook Primary thought to tell us the disco had moved to Thursday',
    'Love how the school can find money for a new sign but not for a TA 🙃',
    'Has anyone had any luck getting a straight answer out of the governors? Three emails, no reply',
    { ...chat, text: 'anyone else fed up with the homework?? two hours on a sunday for a volcano' },
    {
      ...chat,
      text: 'well that was a waste of an afternoon off work 🙄 couldnt hear a thing from the back of the hall',
    },
    {
      ...chat,
      text: 'Same here. Every time.',
      replyTo: 'Is it just me or does the office never answer the phone?',
    },
    {
      text: 'Avoid. We moved ours in Year 2',
      surface: 'comment',
      replyTo: 'Thinking of Hazelbrook Primary for September, any good?',
    },
    {
      ...staff,
      text: 'Another learning walk announced at 4pm on a Friday. Because what we need is more clipboards.',
    },
    { ...staff, text: 'Year 5 were feral today and I have nothing left to give' },
    { ...staff, text: 'Wellbeing day at Hazelbrook Primary: a muffin and two extra meetings 🙃' },
    {
      role: 'governor',
      text: 'Another meeting of the governors with the papers sent the night before. Pointless.',
    },
    { role: 'pupil', text: 'mr okoro kept us ALL in at break cos of one person its so unfair' },
    'Thanks for nothing Hazelbrook Primary, breakfast club shut with two days notice',
    'Not so much as a biscuit from Hazelbrook Primary after three hours on the tombola',
    'The office at Hazelbrook Primary has been just about to ring me since October',
  ],
  ignores: [
    { ...chat, text: 'the letter came home yesterday, forms back by Friday' },
    'Nice to be asked to judge the cakes at Hazelbrook Primary, thank you all',
    { ...chat, text: 'is it four or five days out of the holiday club they offer?' },
    { ...chat, text: "My lad announces he is 'done with' broccoli and with me" },
    { ...chat, text: 'Council have dug up our lane for the fourth time this term' },
    { ...staff, text: 'Our dog has been excluded from the sofa for a fixed term' },
    'Mrs Tindall got thirty of them singing in tune. Apparently by bribery. Love that woman',
    { ...chat, text: 'Mine has lost his coat, navy, name in the collar' },
    { ...chat, text: 'Sports day cancelled again because of the rain, fingers crossed for Thursday' },
    { ...chat, text: 'is it just me or is ClassDojo asking for the password today' },
    'Not a dry eye in the hall when Mrs Tindall said goodbye, we will never forget her',
    {
      text: "Half eleven, don't hold me to it",
      surface: 'comment',
      replyTo: 'What time does the Hazelbrook Primary fair start?',
    },
    'Thank you Mrs Tindall for the best year, we will miss you',
    'So proud of my boy, star of the week at Hazelbrook Primary!',
    'Is it non-uniform tomorrow at Hazelbrook Primary or Friday?',
    'The bins on our road have not been collected AGAIN. What do we pay council tax for',
    'Absolutely fuming with the train company, no reply to three emails',
    'Lost: one blue cardigan at Hazelbrook Primary, age 7, name inside',
    'Hazelbrook Primary summer fair this Saturday, please come and spend your money',
    'Roadworks on Hazelbrook Road again, twenty minutes to get to the shops',
    'The Kingfishers class assembly was brilliant, not a dry eye in the hall',
    'Schools need more money and the government should be ashamed',
    'Just dropped mine off at school and cried all the way home, where does the time go',
    'Brilliant afternoon at sports day, well done to all the children and the staff',
    { ...chat, text: 'does anyone have a spare recorder book? ours has been eaten by the dog' },
    { ...chat, text: 'thanks everyone, form handed in to the office x' },
    { ...chat, text: 'what time does the disco finish please? i always forget' },
    { ...chat, text: 'Party was a disaster, the bouncy castle burst and the cake slid off the table 😂' },
    { ...staff, text: 'Lovely day with Year 2 at the farm, even the goat behaved' },
    { ...staff, text: 'Marking done by six. Miracles happen.' },
    { role: 'pupil', text: 'school trip tomorrow im so excited we get to go on a coach' },
    'Good luck Year 6, eat breakfast and breathe',
    'My complaint about the car park at work has been ignored again',
  ],
  misses: [
    [
      'Ninety minutes in the hall last night and not one of us mentioned a child',
      'nothing ties it to the school',
    ],
  ],
});

describe('complaint, rules and model together', () => {
  const inChat = { surface: 'group', site: 'whatsapp', where: 'Year 3 parents Hazelbrook' } as const;
  const below = { surface: 'comment' } as const;
  const byStaff = { role: 'staff' } as const;
  const staffFriends = { role: 'staff', surface: 'group', site: 'whatsapp', where: 'Uni girls' } as const;
  const pupilChat = { role: 'pupil', surface: 'group', site: 'whatsapp' } as const;
  const byGovernor = { role: 'governor' } as const;
  const byVolunteer = { role: 'volunteer' } as const;

  verdicts('complaint', {
    flags: [
      'Two weeks running the reading book has come home unchanged. What is the point of the record, Hazelbrook Primary',
      {
        ...inChat,
        text: 'did ANYONE get the text about early finish?? because i was in a meeting and mine stood there 40 mins',
      },
      { ...inChat, text: 'so we pay for a wraparound place and they close it whenever they fancy. ok then' },
      {
        ...inChat,
        text: 'i know its only a sticker chart but mine has had none since september and he notices 😔',
      },
      {
        ...inChat,
        replyTo: 'Did you hear back from the office about the trip money?',
        text: 'Nope. Third time of asking',
      },
      {
        ...inChat,
        text: 'Not being funny but how hard is it to keep a lunch choice straight. He had jacket potato four days in a row',
      },
      {
        ...inChat,
        where: '4B mums',
        text: 'mrs tindall has moved them AGAIN, thats the third seating plan this half term and mine is at the back w/ glasses',
      },
      {
        ...below,
        replyTo: 'Lovely newsletter from Hazelbrook Primary this week!',
        text: "Shame nobody proofreads it, my daughter's class was left out altogether",
      },
      'Hazelbrook Primary: £14 for a jumper with a badge on it. Fourteen pounds 😶',
      'Parents consultation over Zoom, five minutes, and it cut out at four. Brilliant. Cheers Hazelbrook Primary',
      'Three different teachers for Kingfishers since September and not one letter about it',
      "Disappointed doesn't cover it. We asked Miss Feeney in October for help with his handwriting and it's March",
      'another day another ClassDojo message at 9pm telling me he needs a shoebox for the morning #hazelbrookprimary',
      'Dear Hazelbrook Primary, an email that begins "as you should be aware" does not make me more aware',
      'Slow clap for whoever at Hazelbrook Primary booked sports day on the same day as the Year 6 trip 👏👏',
      "Honestly feel like I'm talking to a wall with that school. Every meeting is the same meeting",
      {
        ...byStaff,
        text: 'PPA gone for the third week because there is no cover. It is fine. Everything at Hazelbrook Primary is fine 🙂',
      },
      {
        ...staffFriends,
        text: 'the head has changed the marking policy again. new colour pen. thats the whole change. i want to scream',
      },
      {
        ...byStaff,
        text: 'Parents who book the 3.20 slot and turn up at ten to five. You are why I eat my tea out of a packet',
      },
      {
        ...byVolunteer,
        text: "The PTA raised two thousand pounds for that playground and they've put a skip on it. Thanks, I suppose",
      },
      "My daughter's been put on the same table as the child who upsets her. After two meetings. TWO.",
      { ...pupilChat, text: 'mr okoro never picks me for the team even tho i go every week 😒' },
      { ...byStaff, text: 'Asked for glue sticks in September. It is now May. There are no glue sticks.' },
      {
        ...inChat,
        text: 'Why do I find out what my own child is learning from a display at parents evening',
      },
      {
        ...byVolunteer,
        text: 'Offered to hear readers every Tuesday at Hazelbrook Primary, turned up, nobody expecting me, sent home. Third time.',
      },
      'Gone are the days a head teacher stood at the gate and said good morning. At Hazelbrook Primary we get a locked door and an intercom',
      {
        ...byStaff,
        text: 'Reports in by Friday, data in by Friday, displays up by Friday. Did SLT ever meet a calendar',
      },
      'they rang me at work to collect him bcoz he had a "temperature". 37.1. And he has to stay off 48 hrs',
      "If Hazelbrook Primary put half the effort into phonics that they put into the lanyards we'd be laughing",
      { ...pupilChat, text: 'its so unfair we lost golden time for what year 4 did' },
    ],
    ignores: [
      { ...inChat, text: "did anyone get the text about early finish? just checking i've got the right day" },
      { ...inChat, text: 'i never know which week is swimming, my fault not theirs, what do we need?' },
      {
        ...inChat,
        text: 'mine has had four jacket potatoes this week by choice, someone please introduce him to a vegetable',
      },
      {
        ...inChat,
        replyTo: 'Is it right that swimming is off till summer?',
        text: "Yes, boiler is being replaced I think, they said it'll be back in June",
      },
      {
        ...inChat,
        replyTo: 'Did you hear back from the office about the trip money?',
        text: 'Yes! Rang me ten minutes later, all sorted',
      },
      {
        ...inChat,
        where: 'Hazelbrook allotments',
        text: 'Still no water on the lower plots and the committee does nothing, third email sent',
      },
      {
        ...below,
        replyTo: 'What do people think of the new start times at Hazelbrook Primary?',
        text: 'Suits us fine, gives me ten more minutes in bed',
      },
      {
        ...below,
        where: 'Hazelbrook Community Noticeboard',
        replyTo: 'Buses are a mess this week',
        text: 'Forty minutes in the cold for the 17. And not even an apology from the company',
      },
      'Gone are the days when you could get parked in town. Ten pounds for an hour, disgusting',
      '£14 for a bath mat. Fourteen pounds. I have become my mother',
      'Our GP surgery: eight in the morning, forty in the queue, no appointments. Every single day',
      "Disappointed doesn't cover it. We drove two hours and the farm was shut",
      'Slow clap for whichever of my children put a whole apple down the sink',
      'Three meetings today and every one could have been an email. Roll on Friday',
      "Thank you Hazelbrook Primary for ringing me at work, he's fine, just wanted his mum",
      "Hats off to Mr Okoro, he answered my very long email at the weekend and he really didn't need to",
      'What a difference a year makes. From crying at the gate to running in. Thank you Miss Feeney',
      'Parents evening was lovely, she knows him better than I do',
      'Does Hazelbrook Primary do its own breakfast club or is it the church one?',
      'The government wants to test four year olds now. Four. Leave them alone',
      'England were dreadful. No plan, no passion, and the manager looks bored',
      { ...byStaff, text: 'Day one of the holidays and I have already reorganised a drawer. Who am I' },
      { ...byStaff, text: "Reports in by Friday and I've done nineteen. Tea, biscuits, more tea" },
      { ...byStaff, text: 'My gym has put its prices up again and the showers are still cold. Cancelling' },
      {
        ...staffFriends,
        text: 'the new head at my sisters school has them all in on saturdays, can you imagine',
      },
      {
        ...byStaff,
        text: 'The children were beautifully behaved at the church, we got stopped by two people to say so',
      },
      { ...pupilChat, text: 'golden time was so fun we made slime' },
      { ...pupilChat, text: 'my brother is so unfair he got the front seat AGAIN' },
      {
        ...pupilChat,
        replyTo: 'what u got tmrw',
        text: 'art first then maths with miss feeney its gonna be good',
      },
      {
        ...byGovernor,
        text: 'Good meeting of the governors tonight, thank you to staff who came along and talked about reading',
      },
      {
        ...byVolunteer,
        text: 'Lovely morning hearing readers at Hazelbrook Primary, one of them corrected my accent',
      },
      { ...inChat, text: 'not being funny but which of you has our scooter 😂' },
      { ...inChat, text: 'three different birthday parties on saturday and they all start at two. how' },
      {
        ...inChat,
        text: 'so sorry i was late at the gate tonight, traffic was horrendous and mrs tindall was an angel about it',
      },
      "The new start times at Hazelbrook Primary come in on Monday, don't forget like I will",
      {
        ...below,
        replyTo: 'Lovely newsletter from Hazelbrook Primary this week!',
        text: 'It made my morning, the Kingfishers poem is a gem',
      },
      { ...byStaff, text: 'Glue sticks arrived. I may have hugged the site manager' },
      {
        ...below,
        where: 'Hazelbrook Rovers',
        replyTo: 'Training off again?',
        text: 'Shambles of a club, nobody tells the parents anything',
      },
      'School photos are back at Hazelbrook Primary and mine has her eyes shut for the third year. Ordered the mug anyway 😂',
    ],
    misses: [
      [
        {
          ...pupilChat,
          text: 'school dinners are actually disgusting and they wont let u bring ur own pudding',
        },
        "a pupil's grumble that names nobody",
      ],
      [
        { ...pupilChat, replyTo: 'what u got tmrw', text: 'double maths with miss feeney shes sooo boring' },
        "a pupil's grumble reads as an insult or as nothing",
      ],
      [
        {
          ...byGovernor,
          text: "I've sat on the governors at Hazelbrook Primary for six years and still nobody tells us anything until it's in the paper",
        },
        'a mild grumble in the tone of a report',
      ],
      [
        "Our son's been bored stiff in Miss Feeney's class since Christmas, he's redoing what he did in Year 2",
        'boredom is a grievance only by what follows',
      ],
      [
        {
          ...inChat,
          replyTo: 'Is it right that swimming is off till summer?',
          text: 'Apparently. No explanation, no refund, just a line in the newsletter',
        },
        'its words are those of other drafts',
      ],
      [
        { ...inChat, text: 'they want it in by monday and told us friday at 4. Nice one' },
        'its words are those of other drafts',
      ],
      [
        {
          ...below,
          where: 'Hazelbrook Primary School',
          replyTo: 'Tickets for the Year 6 play are limited to two a family',
          text: 'So the stepparents just wait in the car do they',
        },
        'its words are those of other drafts',
      ],
      [
        {
          ...below,
          where: 'Hazelbrook Community Noticeboard',
          replyTo: 'What do people think of the new start times at Hazelbrook Primary?',
          text: 'Ridiculous. Who has a job that lets them drop off at 8.55',
        },
        'its words are those of other drafts',
      ],
      [
        {
          ...byStaff,
          text: "My Year 3s would not sit still for one single minute today and the parents say it's the sugar I apparently feed them",
        },
        'its words are those of other drafts',
      ],
      [
        {
          ...staffFriends,
          replyTo: 'how was insed day',
          text: 'five hours of being read a powerpoint by someone who left the classroom in 2009',
        },
        'its words are those of other drafts',
      ],
      [
        {
          ...inChat,
          text: 'spelling test on words they were never sent home. again. honestly who plans this',
        },
        'its words are those of other drafts',
      ],
    ],
    falseAlarms: [
      [
        "Homework done with no tears, first time since September. Miss Feeney's new sheets are a revelation",
        '"no tears" and "first time since" stand in grumbles too',
      ],
      [
        {
          ...inChat,
          text: "the shop still hasn't sent the PE kit i ordered from them three weeks ago, useless website",
        },
        'its words are those of a real one',
      ],
    ],
  });
});
