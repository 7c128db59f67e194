import { describe } from 'vitest';
import { examples, verdicts } from './examples.ts';

const staff = { role: 'staff', pupils: ['Tyler Marsh'] } as const;
const friends = { ...staff, surface: 'group', site: 'whatsapp', where: 'Uni lot' } as const;

examples('confidential', {
  flags: [
    { ...staff, surface: 'direct', replyTo: "Did Tyler's diagnosis come?", text: 'Yes, he got it Monday' },
    {
      ...friends,
      text: 'Times table scores are back at Hazelbrook Primary and it is grim. Embargoed, so keep it to yourselves',
    },
    { ...staff, text: 'Off the record, Mr Okoro has been suspended' },
    {
      ...staff,
      text: "Between you and me they're cutting two TAs at Easter, staff don't know yet at Hazelbrook Primary",
    },
    { ...staff, text: 'Spent lunch writing up a child protection concern about a boy in my class' },
    { ...staff, text: "Tyler's on a child protection plan now, poor lamb" },
    { ...staff, text: 'Tyler has been diagnosed with ADHD at last' },
    { ...staff, text: "Tyler's dad is in prison, that's why" },
    { ...friends, text: 'the staffroom door code is C1945 if you want to drop the cake in' },
    { ...staff, text: 'Use my login, the Arbor password is Custard22' },
    { role: 'governor', text: 'Confidential but the head at Hazelbrook Primary has resigned' },
    { role: 'governor', text: 'Hush hush: budget deficit, and Hazelbrook Primary is joining a trust' },
    { role: 'governor', text: 'Mrs Tindall is on a support plan, heard it in the meeting' },
    {
      role: 'volunteer',
      text: "Tyler can't read a word, bless him, and he's in Year 4 at Hazelbrook Primary",
      pupils: ['Tyler Marsh'],
    },
    {
      ...staff,
      surface: 'comment',
      replyTo: "Where's Tyler been?",
      text: 'social services took them into care, you never heard it from me',
    },
    { ...staff, text: 'Miss Feeney is off with stress and she is not coming back' },
  ],
  ignores: [
    { ...staff, text: 'Safeguarding training all day, level three, bring snacks' },
    { ...staff, text: 'SATs week done. Wine.' },
    { ...staff, text: 'My own diagnosis came through: ADHD at 34' },
    { ...staff, text: "My son's EHCP meeting is tomorrow, wish us luck" },
    { ...staff, text: 'Between you and me I prefer the old Doctor Who' },
    { ...staff, text: 'The wifi password at this cafe is on the wall' },
    { ...staff, text: 'Off sick with a cold, send soup' },
    { ...staff, text: 'Congratulations Mr Okoro on the new job!' },
    { ...staff, text: 'Year 4 nailed their times tables' },
    { role: 'governor', text: 'Proud to be a governor at Hazelbrook Primary' },
    { role: 'governor', text: 'Governor training tonight, then a curry' },
    { role: 'volunteer', text: 'Heard some lovely readers at Hazelbrook Primary today' },
    { role: 'parent', text: "My son's EHCP has been refused again" },
    { role: 'parent', text: 'Between you and me Mrs Tindall is leaving' },
    { ...staff, text: 'The redundancy news at the car plant is grim' },
  ],
});

describe('confidential, rules and model together', () => {
  const inChat = { surface: 'group', site: 'whatsapp', where: 'Year 3 parents Hazelbrook' } as const;
  const byStaff = { role: 'staff' } as const;
  const staffFriends = { role: 'staff', surface: 'group', site: 'whatsapp', where: 'Uni girls' } as const;
  const staffDirect = { role: 'staff', surface: 'direct', site: 'whatsapp' } as const;
  const pupilChat = { role: 'pupil', surface: 'group', site: 'whatsapp' } as const;
  const byOfficial = { role: 'official' } as const;
  const byGovernor = { role: 'governor' } as const;
  const byVolunteer = { role: 'volunteer' } as const;

  verdicts('confidential', {
    flags: [
      {
        ...byStaff,
        text: 'Cannot say which family but the social worker was in again today and it is not going to end well',
      },
      {
        ...byStaff,
        pupils: ['Tyler Marsh'],
        text: "Tyler's EHCP came through, full time one to one, don't tell his mum I said",
      },
      {
        ...byStaff,
        pupils: ['Amina Yusuf'],
        text: "Amina's mum has been in hospital, mental health, she told me at pick up",
      },
      { ...byStaff, text: "Mrs Tindall has handed her notice in, it'll be announced on Friday so hush" },
      {
        ...byStaff,
        text: "Sat through a strategy meeting about a child at Hazelbrook Primary today. You'd never guess from the parents, pillars of the community",
      },
      {
        ...staffFriends,
        pupils: ['Tyler Marsh'],
        text: "ok don't repeat this. tyler's on the at risk register, dad's been arrested",
      },
      { ...staffFriends, text: 'keep it to yourselves but miss feeney is under investigation' },
      {
        ...staffFriends,
        replyTo: "How come you're so late?",
        text: 'child protection thing. mum turned up drunk, had to ring social care',
      },
      {
        ...staffFriends,
        replyTo: 'Is it true about your head?',
        text: "Yes, she's on gardening leave, governors are furious, it's all being hushed up",
      },
      {
        ...staffFriends,
        text: "SATs papers are in the cupboard and i've seen the reading one. it's the one about the lighthouse. say nothing",
      },
      {
        ...staffDirect,
        replyTo: 'Do you know why Amina left?',
        pupils: ['Amina Yusuf'],
        text: "Mum fled with her, refuge I think. You didn't hear it from me",
      },
      {
        ...staffDirect,
        text: 'Sending you the class list with addresses so you can do the invites, delete it after',
      },
      {
        ...byStaff,
        surface: 'comment',
        replyTo: 'Why is there a TA with the Marsh boy all day?',
        pupils: ['Tyler Marsh'],
        text: 'He has seizures, so she carries his medication',
      },
      {
        ...byStaff,
        surface: 'comment',
        replyTo: 'Is Mr Okoro off again?',
        text: 'Yes, bad back, signed off till July, between us',
      },
      {
        ...byStaff,
        text: 'You would not believe what I read in the safeguarding file today. That poor boy in Year 2',
      },
      {
        ...byStaff,
        text: 'The new catchment figures show we will be thirty short in reception, so redundancies. Not public yet',
      },
      {
        ...byGovernor,
        text: "Just out of a closed session at Hazelbrook Primary: head's pay up 8%, two posts to go",
      },
      {
        ...byGovernor,
        text: "We're appointing Mr Okoro as deputy, letter goes out next week, act surprised",
      },
      {
        ...byGovernor,
        text: "A complaint against Mrs Tindall reached stage three tonight. I shouldn't say more",
      },
      {
        ...staffFriends,
        pupils: ['Tyler Marsh'],
        text: "tyler's mum rang in tears, she's lost the house. they're in a travelodge",
      },
      {
        ...byStaff,
        surface: 'direct',
        replyTo: 'Are they keeping the TA on?',
        text: "No, contract ends in July, she doesn't know yet poor thing",
      },
      {
        ...byStaff,
        text: 'Kid in my class was assessed today. Moderate learning difficulties. Mum still in denial',
      },
      {
        ...byStaff,
        text: 'Three of mine are below expected in the new data and the head wants it kept in house',
      },
      {
        ...byGovernor,
        text: 'Panel decided to uphold the exclusion, six to one. The boy is in Year 5, you can work it out',
      },
      {
        ...byVolunteer,
        text: "Helped in the office at Hazelbrook Primary, saw the medical list. You'd be amazed how many are on tablets",
      },
      {
        ...staffFriends,
        text: 'the ofsted call came this morning but nobody outside is meant to know til 3',
      },
      {
        ...byVolunteer,
        pupils: ['Tyler Marsh'],
        text: "Listening to readers and Tyler told me dad hits the bottle, and his teacher says it's all on file",
      },
      {
        ...staffDirect,
        replyTo: 'What did the ed psych say about Tyler?',
        pupils: ['Tyler Marsh'],
        text: 'dyslexia, quite severe, and possible autism',
      },
      { ...byStaff, text: 'The appraisal scores leaked. Mr Okoro did not meet his targets 👀' },
      {
        ...byStaff,
        text: "So I'm allowed to say nothing but there will be no Year 6 team left by Easter at Hazelbrook Primary",
      },
      {
        ...byVolunteer,
        text: "On the trip I had the sheet with all the allergies and who can't be photographed because of fostering. Two in Otters!",
      },
    ],
    ignores: [
      { ...byStaff, text: "Cannot say where we're going but the passport is packed ✈️" },
      { ...byStaff, text: 'My own EHCP battle for my daughter is over, she got her place' },
      { ...byStaff, text: 'The new data plan on my phone is rubbish' },
      { ...byStaff, text: 'My mum has been in hospital and is home today, thank you for the messages' },
      { ...byStaff, text: 'Handed my notice in! New job after Easter, onwards' },
      {
        ...byStaff,
        text: 'Mrs Tindall got her gold award at the staff quiz, announced in front of everyone',
      },
      { ...byStaff, text: 'Child protection refresher done, certificate printed, cake eaten' },
      { ...byStaff, text: 'Appraisal time. Wrote three pages about my own targets. Wine' },
      { ...staffFriends, text: "ok don't repeat this but i've never seen star wars" },
      { ...staffFriends, text: "keep it to yourselves but i'm pregnant!! 12 weeks" },
      { ...staffFriends, text: 'the code for my airbnb key box is in the email, come up when you land' },
      { ...staffFriends, replyTo: "How come you're so late?", text: "bypass closed both ways, don't ask" },
      {
        ...staffFriends,
        replyTo: 'Is it true about your head?',
        text: "yes i've had it shaved for charity, £600 so far",
      },
      { ...staffFriends, text: 'SATs over, class party tomorrow, someone send crisps' },
      {
        ...staffDirect,
        replyTo: 'Do you know why Amina left?',
        text: "I can't talk about pupils, sorry lovely",
      },
      {
        ...staffDirect,
        replyTo: 'Can you get me into the assessment tracker?',
        text: 'No, ask the office for your own log-in',
      },
      { ...staffDirect, text: 'Sending you my address so you can do the invite' },
      {
        ...staffDirect,
        replyTo: 'What did the ed psych say?',
        text: 'about my Sam? still waiting for the report',
      },
      {
        ...byStaff,
        surface: 'comment',
        replyTo: 'Is Mr Okoro off again?',
        text: 'You would have to ask the office',
      },
      {
        ...byStaff,
        surface: 'comment',
        replyTo: 'Are you off sick?',
        text: 'Yes, chest infection, back Monday I hope',
      },
      { ...byStaff, text: 'The wifi at my gate is called PrettyFlyForAWifi and I respect it' },
      { ...byStaff, text: 'Thirty children, one recorder each. Pray for me' },
      {
        ...byStaff,
        text: "There were redundancies at my husband's firm today and he's kept his job, relief",
      },
      { ...byStaff, text: 'Ofsted rang every school round here it seems. Good luck all' },
      {
        ...byGovernor,
        text: "Interviewed for a new church warden tonight, don't tell the vicar I fell asleep",
      },
      {
        ...byGovernor,
        surface: 'direct',
        replyTo: 'Any gossip from the meeting?',
        text: 'Nothing I can share, you know that',
      },
      {
        ...byVolunteer,
        text: 'Helped in the office at Hazelbrook Primary today, laminated forty name badges',
      },
      { ...byVolunteer, text: 'The trip sheet said bring wellies. I did not bring wellies' },
      {
        ...byVolunteer,
        text: "I signed something to say I'd keep quiet about what I hear, so ask me about the cake instead",
      },
      'My son has been diagnosed with dyslexia at last, such a relief',
      'Does anyone know how to appeal an EHCP refusal?',
      'Heard the Smiths are separating, so sad, lovely neighbours',
      {
        ...inChat,
        text: "my daughter's seizures are back so she'll be off for a bit, please don't worry if you see the ambulance",
      },
      { ...inChat, text: "what's the wifi at the hall for the party?" },
      { ...pupilChat, text: 'my password is so long i forgot it' },
      { ...pupilChat, text: 'dont tell anyone but i like someone in kingfishers 🙈' },
      { ...byOfficial, text: 'Our inspection report is published on the website today' },
      { ...byStaff, text: 'On the register: my wedding list, at John Lewis, no toasters please' },
      {
        ...byGovernor,
        text: 'Our new deputy starts in September, as announced in the newsletter. Welcome!',
      },
      { ...byStaff, text: 'Read a gripping book about a social worker this weekend' },
      { ...byGovernor, text: "Governors' minutes from March are on the website now" },
    ],
    misses: [
      [
        { ...staffFriends, text: "the new safe code is 7741, same as the key box, in case i'm off" },
        'no word of the school',
      ],
      [
        {
          ...staffDirect,
          replyTo: 'Can you get me into the assessment tracker?',
          text: 'Yeah use mine, user jfeeney pass Rosebud7',
        },
        'a log-in without the words for one',
      ],
      [
        {
          ...byStaff,
          text: 'Wi-fi at Hazelbrook Primary is Kingfisher2024 if anybody needs it for the polling station',
        },
        'a password without the word',
      ],
      [
        {
          ...byStaff,
          text: 'Free school meals list says a lot about who is really struggling round here. The big house on the corner for one',
        },
        'a hint at one family',
      ],
      [
        {
          ...byGovernor,
          surface: 'direct',
          replyTo: 'Any gossip from the meeting?',
          text: "The trust wants us to merge with St Bede's by September. Strictly not for sharing",
        },
        'an answer in which only the trust is named',
      ],
      [
        {
          ...byStaff,
          text: 'Pupil progress meeting: my bottom set is basically the same four surnames as ten years ago',
        },
        'names nobody, but a reader here would know',
      ],
      [
        {
          ...byVolunteer,
          surface: 'group',
          where: 'Yoga ladies',
          pupils: ['Amina Yusuf'],
          text: "Amina Yusuf's got an incontinence plan, they showed me at the trip briefing, poor love",
        },
        'its words are those of other drafts',
      ],
    ],
  });
});
