import { describe } from 'vitest';
import { examples, verdicts } from './examples.ts';

const direct = { role: 'staff', surface: 'direct', site: 'instagram', pupils: ['Tyler Marsh'] } as const;
const official = { role: 'official', surface: 'comment' } as const;

examples('contact', {
  flags: [
    { ...direct, replyTo: 'sir im stuck on question 4', text: 'No bother, ring me later' },
    { role: 'staff', surface: 'comment', replyTo: 'miss watch my dance', text: 'Ace! Message me the rest' },
    { role: 'staff', text: 'Chess club places through my Messenger please, with the name of your child' },
    { ...official, replyTo: 'Has my coat turned up?', text: 'Hello Mrs Quill, it is in the office' },
    { ...direct, replyTo: 'miss can i follow you', text: 'Go on then, just this once' },
    { ...direct, replyTo: 'sir can u add me its tyler from year 6', text: 'Accepted mate' },
    {
      ...direct,
      replyTo: "Hi it's Amina's mum, I've sent you a friend request",
      text: 'Accepted! Lovely to have you on here',
    },
    {
      ...direct,
      replyTo: 'Would you tutor my daughter on Saturdays? Got your number off the class list',
      text: 'Yes of course, ring me tonight',
    },
    { ...direct, replyTo: 'miss whats your snap', text: 'my snap is feeneybeany but shh' },
    { ...direct, text: "Hi, it's Miss Feeney. Could you send me a pic of the trip form tonight?" },
    { ...direct, text: 'Hello, hope you do not mind me messaging on here about the reading book' },
    { ...direct, text: 'Hiya Tyler, did you do the homework? Message me any time if you are stuck' },
    { role: 'staff', text: 'Year 6s, DM me if you need help with SATs tonight' },
    { role: 'staff', text: 'My class know they can message me any time, day or night, DMs open' },
    { ...official, replyTo: 'Where is the form?', text: 'Hi Sarah, it is on the website' },
    { ...official, replyTo: 'Nobody rang me back', text: '@kelly_m22 please call the office on Monday' },
    { ...official, replyTo: 'You are all liars', text: 'Sandra, that is not what happened' },
    { role: 'official', surface: 'direct', text: 'Hello, we have looked at your message about lunch' },
    { ...direct, replyTo: "my old teacher!! it's Tyler, can I add you?", text: 'Course you can, request me' },
  ],
  ignores: [
    {
      ...direct,
      replyTo: 'miss can i follow you',
      text: "Sorry, I can't accept pupils on here. See you Monday!",
    },
    { ...direct, replyTo: 'Would you tutor mine?', text: 'Please ring the school office about that' },
    { ...direct, text: 'Fancy a coffee after the staff meeting?' },
    { ...direct, text: 'Mum, ring me when you land' },
    { ...direct, replyTo: 'still on for netball?', text: 'Yes! Ring me when you park' },
    { role: 'staff', text: 'New page for my crochet, give it a follow' },
    { role: 'staff', text: 'Year 2 were stars today' },
    { role: 'staff', surface: 'comment', replyTo: 'Anyone selling a cot?', text: 'Yes, message me' },
    { role: 'staff', text: 'Friend request from my own mother. Declined.' },
    { role: 'staff', surface: 'group', where: 'Book club', text: 'Text me if you want a lift' },
    { ...official, replyTo: 'What a lovely day!', text: 'Thank you everyone for coming' },
    { ...official, replyTo: 'When is the fair?', text: 'Doors open at 12 on Saturday' },
    { role: 'official', text: 'Hi everyone, the newsletter is on the website' },
    { role: 'parent', surface: 'direct', replyTo: 'can i add you', text: 'Accepted x' },
    { role: 'pupil', surface: 'direct', replyTo: 'add me', text: 'ok added u' },
  ],
});

describe('contact, rules and model together', () => {
  const inChat = { surface: 'group', site: 'whatsapp', where: 'Year 3 parents Hazelbrook' } as const;
  const toFriend = { surface: 'direct', site: 'whatsapp' } as const;
  const byStaff = { role: 'staff' } as const;
  const staffDirect = { role: 'staff', surface: 'direct', site: 'whatsapp' } as const;
  const pupilDirect = { role: 'pupil', surface: 'direct', site: 'whatsapp' } as const;
  const byOfficial = { role: 'official' } as const;
  const officialBelow = { role: 'official', surface: 'comment' } as const;
  const officialDirect = { role: 'official', surface: 'direct' } as const;
  const byGovernor = { role: 'governor' } as const;
  const byVolunteer = { role: 'volunteer' } as const;

  verdicts('contact', {
    flags: [
      {
        ...staffDirect,
        replyTo: 'hi miss its ella from kingfishers can i message u on here',
        text: 'Hi Ella, of course you can! How are you?',
      },
      { ...staffDirect, replyTo: 'sir u online', text: "I am now 😄 what's up" },
      {
        ...staffDirect,
        replyTo: "Miss Feeney? It's Leo's mum. Found you on here!",
        text: "Hi! Yes that's me, lovely to hear from you, add me",
      },
      {
        ...staffDirect,
        pupils: ['Tyler Marsh'],
        text: 'Hi Tyler, saw you looked sad today, message me if you want a chat x',
      },
      {
        ...staffDirect,
        replyTo: 'sir whats ur gamertag',
        text: "OkoroSlams, add me and we'll do a few rounds tonight",
      },
      {
        ...staffDirect,
        replyTo: 'im in year 8 now miss remember me',
        text: "Of course I do! Let's catch up on here, tell me everything",
      },
      { ...staffDirect, text: "Hi, it's Mrs Tindall, just messaging from my own phone about Leo's reading" },
      { ...staffDirect, replyTo: 'miss i miss u', text: 'Aw I miss you all too. Pop me a message whenever' },
      { ...byStaff, text: "Year 6 leavers: now you're off to big school you can all add me 🥳" },
      { ...byStaff, text: 'Any of my parents who need me over half term, my inbox is open on here' },
      {
        ...byStaff,
        surface: 'comment',
        replyTo: 'Miss I got the part!!',
        text: 'Knew you would! DM me all about it',
      },
      {
        ...byStaff,
        surface: 'comment',
        replyTo: 'Is tutoring still on for my two, Mrs T?',
        text: "Yes, message me privately and we'll sort a time",
      },
      {
        ...staffDirect,
        replyTo: "Hi, are you Jayden's teacher?",
        text: "Yes! Happy to chat on here if it's easier than email",
      },
      {
        ...officialBelow,
        replyTo: 'My son was not in the photo',
        text: "Hi Jenny, so sorry about that, we'll make sure he is in the next",
      },
      {
        ...officialBelow,
        replyTo: 'What time do I need to collect?',
        text: "Pete, it's 3.15 at the hall door for your two",
      },
      {
        ...officialBelow,
        replyTo: 'Rude of the office today',
        text: '@dan_wells81 sorry to hear that, can you tell us what happened?',
      },
      {
        ...officialBelow,
        replyTo: 'Lost his glasses again',
        text: 'Hello Lucy, we have found them, come to the office',
      },
      { ...officialDirect, text: "Hi, thanks for your message about the club, we've put Sam on the list" },
      {
        ...officialDirect,
        replyTo: 'Can I speak to the head?',
        text: 'Hi Mark, she can see you on Thursday at 9',
      },
      {
        ...staffDirect,
        text: "Hello Amina's mum! Hope it's ok that I looked you up, wanted to say what a star she is",
      },
      {
        ...staffDirect,
        replyTo: 'could u help me w my homework miss',
        text: "Send me a photo of it and I'll have a look",
      },
      {
        ...officialBelow,
        replyTo: "Is my daughter's place confirmed?",
        text: 'Yes Mrs Barr, we have her down for Monday',
      },
      {
        ...byStaff,
        text: "Just accepted a friend request from a boy I taught in Year 4, he's only 13 and taller than me",
      },
    ],
    ignores: [
      { ...staffDirect, replyTo: 'mum are you online', text: "I am now 😄 what's up" },
      { ...staffDirect, replyTo: 'whats your gamertag bro', text: 'OkoroSlams, add me' },
      { ...staffDirect, text: "Hey you, thanks for the request, haven't seen you since uni!" },
      { ...staffDirect, replyTo: 'you free sunday sis', text: "yes ring me when you're up" },
      { ...staffDirect, text: "Can you send me the plan for Monday? I've lost mine" },
      {
        ...staffDirect,
        replyTo: 'could u help me w my dissertation auntie',
        text: "Send me a photo and I'll have a look",
      },
      {
        ...byStaff,
        text: 'Declined six requests from pupils this week. My account is not for you, little ones!',
      },
      { ...byStaff, text: 'Reminder to self: set profile to private before September' },
      { ...byStaff, text: 'Accepted a place on the marathon. Somebody talk me out of it' },
      { ...byStaff, surface: 'comment', replyTo: 'Anyone want this sofa?', text: 'Me! DM me' },
      {
        ...byStaff,
        surface: 'comment',
        replyTo: "Who's teaching the pottery class?",
        text: 'I am, message me for dates',
      },
      { ...byStaff, surface: 'comment', replyTo: 'follow me back cuz', text: 'done 👊' },
      {
        ...byStaff,
        surface: 'group',
        where: 'Cousins',
        text: 'hi all, finally worked out how to get in here 😄',
      },
      { ...byStaff, text: 'Snapchat filters have given me a moustache and I prefer it' },
      { ...staffDirect, replyTo: "Hi, are you the plumber's wife?", text: 'Yes! Happy to pass it on' },
      { ...staffDirect, replyTo: 'can we call tonight gran', text: "Sure, I'll video call you at 7" },
      {
        ...officialBelow,
        replyTo: 'What a wonderful show',
        text: 'Thank you all, the children worked so hard',
      },
      {
        ...officialBelow,
        replyTo: 'What time do I need to collect?',
        text: 'Collection is at 3.15 from the hall door for all classes',
      },
      {
        ...officialBelow,
        replyTo: 'Lost his glasses again',
        text: 'Lost property is in the box by the main door',
      },
      {
        ...officialBelow,
        replyTo: 'Is the school open?',
        text: 'Yes, open as normal, please take care on the ice',
      },
      { ...byOfficial, text: 'Thank you to everyone who came to the open evening' },
      { ...inChat, text: 'can someone message me the spellings please' },
      { ...toFriend, replyTo: "can i add you? it's ella's mum", text: 'course, accepted x' },
      { ...toFriend, replyTo: 'are you on whatsapp', text: 'yes this is me, ring me whenever' },
      { ...pupilDirect, replyTo: 'add me on snap', text: 'ok what is it' },
      {
        ...byVolunteer,
        surface: 'direct',
        replyTo: 'still ok to do teas on saturday?',
        text: 'Yes, ring me when you get there',
      },
      {
        ...staffDirect,
        replyTo: 'Amazon: your parcel could not be delivered, text us',
        text: 'no thanks scammer',
      },
      { ...byGovernor, surface: 'direct', text: 'Hello, could you send me the agenda for Thursday?' },
      {
        ...byStaff,
        text: "If a parent looks me up on here one more time I'm changing my name. Use the office!",
      },
      {
        ...byOfficial,
        text: "Please message your child's teacher through ClassDojo, never through social media",
      },
      {
        ...byStaff,
        surface: 'profile',
        text: 'Teacher, baker, private account. No pupils or parents please',
      },
      {
        ...staffDirect,
        replyTo: 'Would you babysit for us on Friday?',
        text: "I can't for school families, sorry!",
      },
      { ...byStaff, text: 'Any of my running club who need me, my inbox is open' },
      {
        ...officialBelow,
        replyTo: 'Rude of the office today',
        text: "We're sorry to read this. Please ring the office so that it can be looked into",
      },
      { ...staffDirect, text: "Hi, it's Jo from netball, new phone, save this number" },
      {
        ...staffDirect,
        replyTo: 'Can I have your number in case he gets upset?',
        text: "The office will always get hold of me, it's best that way",
      },
    ],
    misses: [
      [
        {
          ...byStaff,
          surface: 'post',
          text: 'Setting up a Snapchat for my class so they can ask me about their projects',
        },
        'a plan, with no invitation yet',
      ],
      [
        { ...staffDirect, replyTo: 'can we call tonight im stuck', text: "Sure, I'll video call you at 7" },
        'who asks is told by "im stuck" alone',
      ],
      [
        { ...byStaff, text: 'Gave the whole of Year 6 my Insta today, be gentle with me' },
        'told as done, with no invitation',
      ],
      [
        { ...byStaff, surface: 'comment', replyTo: 'mr okoro follow me back pleeease', text: 'done 👊' },
        'one word; what was asked stands in the answered words',
      ],
      [
        {
          ...staffDirect,
          replyTo: 'Would you babysit for us on Friday? The kids adore you',
          text: "I'd love to, what time shall I come round",
        },
        'its words are those of other drafts',
      ],
      [
        {
          ...byStaff,
          surface: 'profile',
          text: 'Kingfishers teacher. Pupils and parents welcome to message',
        },
        'its words are those of other drafts',
      ],
      [
        { ...byOfficial, text: 'Happy retirement lunch @jean_porter, you know where we are!' },
        'its words are those of other drafts',
      ],
      [
        {
          ...staffDirect,
          replyTo: 'r u coming to my party miss',
          text: "Send me the details and I'll see what I can do!",
        },
        'its words are those of other drafts',
      ],
      [
        { ...staffDirect, text: "hey you, thanks for the request, don't tell the others I accepted 😅" },
        'its words are those of other drafts',
      ],
      [
        {
          ...staffDirect,
          replyTo: 'will you still be my teacher next yr',
          text: 'No but you can always text me 💛',
        },
        'its words are those of other drafts',
      ],
      [
        {
          ...staffDirect,
          replyTo: 'Sorry to bother you on a Sunday Mr Okoro',
          text: "Never a bother, you've got my number, use it",
        },
        'its words are those of other drafts',
      ],
      [
        {
          ...staffDirect,
          replyTo: 'Can I have your number in case he gets upset?',
          text: "Yes of course, I'll send it now, ring any time",
        },
        'its words are those of other drafts',
      ],
      [
        {
          ...byStaff,
          surface: 'group',
          site: 'whatsapp',
          where: 'Year 6 leavers chat',
          text: 'hi all, Ella kindly added me 😄 shout if you need anything',
        },
        'its words are those of other drafts',
      ],
    ],
    falseAlarms: [
      [
        {
          ...staffDirect,
          replyTo: 'hi miss its ella from kingfishers can i message u on here',
          text: "Hello Ella, I can't chat with pupils here. Come and find me on Monday",
        },
        'the refusal is in the words of an acceptance',
      ],
      [
        {
          ...staffDirect,
          replyTo: 'sir u online',
          text: "I'm not able to message pupils, speak to your mum or see me in school",
        },
        'the refusal is in the words of an acceptance',
      ],
      [
        {
          ...staffDirect,
          replyTo: "Miss Feeney? It's Leo's mum. Found you on here!",
          text: 'Hello, I keep this account private, please email the office x',
        },
        'a reply to a parent, which refuses',
      ],
      [
        {
          ...staffDirect,
          replyTo: 'Fancy a drink after the staff do',
          text: "Go on then, text me when you're there",
        },
        'its words are those of a real one',
      ],
    ],
  });
});
