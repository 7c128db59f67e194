import { examples } from './examples.ts';

const staff = { role: 'staff' } as const;
const chat = { surface: 'group', site: 'whatsapp', where: 'Year 3 parents Hazelbrook' } as const;

examples('complaint', {
  flags: [
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
  ],
  ignores: [
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
