import { examples } from './examples.ts';

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
