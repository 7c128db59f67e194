import { describe } from 'vitest';
import { examples, verdicts } from './examples.ts';

examples('age', {
  flags: [
    { role: 'pupil', age: 9, text: 'just got insta!! follow me' },
    { role: 'pupil', surface: 'profile', age: 10, text: 'y5 | football | dm me' },
    { role: 'pupil', surface: 'profile', text: 'im 11 and i love slime' },
    { role: 'parent', text: 'My 8 year old wants TikTok, thinking of setting it up with my email' },
    {
      role: 'parent',
      text: "She's 10 so I put 2005 as her birth year, account is live, give her a follow",
    },
    {
      role: 'parent',
      text: 'Is 9 too old to still be the only one without WhatsApp? Mine is 9 and I caved',
    },
  ],
  ignores: [
    { role: 'parent', text: 'No phone till she is 14, that is the rule for my 10 year old' },
    { role: 'parent', text: 'My 9 year old won the egg and spoon race' },
    { role: 'parent', text: 'He is 15 and has just got Instagram' },
    { role: 'pupil', age: 10, text: 'good luck in the match tmrw' },
    { role: 'pupil', age: 14, surface: 'profile', text: 'y9 | drums' },
    { role: 'staff', text: 'My 8 year old wants TikTok' },
  ],
});

describe('age, rules and model together', () => {
  const inChat = { surface: 'group', site: 'whatsapp', where: 'Year 3 parents Hazelbrook' } as const;
  const byStaff = { role: 'staff' } as const;
  const pupilChat = { role: 'pupil', surface: 'group', site: 'whatsapp' } as const;
  const pupilPost = { role: 'pupil', site: 'instagram' } as const;

  verdicts('age', {
    flags: [
      { ...pupilPost, text: 'im only 11 but i put 16 so it would let me in 😂' },
      { ...pupilPost, age: 12, text: 'my account got banned cos im 12 so this is my new one' },
      'My nine year old has talked me into Snapchat. I made up her birthday. Send her a hello',
      "He's only 10 but I've set him up an Instagram so he can see his cousins, follow him",
      {
        ...inChat,
        text: "mine is 8 and wants whatsapp like the rest, i've put it on my old phone with my date of birth",
      },
      {
        ...inChat,
        replyTo: "Is anyone else's on TikTok yet?",
        text: "Yep, he's 9, got it last week, I just lied about the year",
      },
      { ...inChat, text: "can you add my lad to the class whatsapp, he's 10 and has his own account now" },
      { ...inChat, text: 'if i put 2010 as her birthday will facebook let her on? shes 9' },
      { ...pupilChat, age: 9, site: 'instagram', surface: 'profile', text: 'y4 | gymnast | i love cats' },
      { ...pupilChat, site: 'instagram', surface: 'profile', text: '10 yrs old 🦄 slime queen' },
    ],
    ignores: [
      { ...pupilChat, age: 15, site: 'instagram', surface: 'profile', text: 'y10 | gymnast | i love cats' },
      { ...pupilPost, age: 16, text: 'my first ever post on here hi guys' },
      { ...pupilChat, site: 'instagram', surface: 'profile', text: 'slime queen 🦄' },
      { ...pupilChat, age: 11, text: 'are we still meeting at the park' },
      'My nine year old has talked me into a hamster',
      "He's only 10 but he cooked us an omelette",
      { ...inChat, text: 'mine is 8 and wants a bike like the rest' },
      {
        ...inChat,
        replyTo: "Is anyone else's on TikTok yet?",
        text: "No, not until he's 13, we've told him",
      },
      { ...inChat, text: 'can you add me to the class whatsapp please' },
      'My channel has 200 followers and one of them is not my mum!',
      { ...inChat, text: 'what do you all do about phones in year 6? no apps here' },
      { ...byStaff, text: "My 9 year old wants Snapchat, I said when you're thirteen" },
      'She is ten and she is not getting TikTok, however many of her friends have it',
      { ...pupilPost, text: 'mum says im not allowed insta til im 13 so unfair' },
      {
        ...pupilChat,
        age: 14,
        site: 'instagram',
        surface: 'post',
        text: 'finally allowed insta follow meee',
      },
    ],
    misses: [
      [
        { ...pupilPost, age: 8, text: 'my first ever post on here hi guys' },
        'the age is known, the words do not name the site',
      ],
      ["Her TikTok is up to 200 followers and she's not even eleven!", 'its words are those of other drafts'],
      [
        {
          ...pupilChat,
          age: 10,
          site: 'instagram',
          surface: 'post',
          text: 'finally allowed insta follow meee',
        },
        'its words are those of other drafts',
      ],
      [
        { ...pupilChat, site: 'instagram', surface: 'profile', text: 'age 12, gamer, dm for collabs' },
        'its words are those of other drafts',
      ],
    ],
    falseAlarms: [["He's 14 and has just joined Instagram, help", 'its words are those of a real one']],
  });
});
