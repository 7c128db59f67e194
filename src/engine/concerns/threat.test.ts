import { examples } from './examples.ts';

const chat = { surface: 'group', site: 'whatsapp', where: 'Year 3 parents Hazelbrook' } as const;
const pupil = { role: 'pupil', surface: 'direct', site: 'whatsapp' } as const;

examples('threat', {
  flags: [
    'Mrs Tindall wants a slap and I know where she parks',
    'If Mr Okoro speaks to my son like that again I will knock him out',
    'Somebody needs to burn Hazelbrook Primary to the ground',
    'I swear I will put that head teacher in hospital',
    "Tell Alfie's dad I'll be waiting for him at the gates, he's getting battered",
    'A brick through the office window might get their attention at Hazelbrook Primary',
    'Mr Okoro better watch his back',
    {
      ...chat,
      text: "she's due a good hiding and I'm free Thursday",
      replyTo: 'Mrs Tindall has kept them in again',
    },
    { ...chat, text: "his tyres won't last the night", replyTo: 'Mr Okoro reported me for parking' },
    { text: "I'll smash his face in", surface: 'comment', replyTo: 'Mr Okoro shouted at the little ones' },
    { ...pupil, text: 'ur dead tomorrow at break' },
    { ...pupil, text: 'im gonna batter him after school' },
    { ...pupil, text: 'tell her shes getting jumped at the park' },
    { ...pupil, text: 'bringing a knife in so he better watch it' },
    { role: 'staff', text: 'One more email from the head and I am going to key her car' },
    'One of the mums at the school gate is getting a smack from me on Monday',
  ],
  ignores: [
    'We got battered by the under nines at the Hazelbrook Primary dads match',
    'I would kill for a brew after that school run',
    'Mrs Tindall absolutely killed it as the Wicked Witch',
    'Sports day parents race: I am going to destroy you all 😂',
    'If I step on one more piece of lego I will burn this house down',
    { role: 'staff', text: 'Whoever finished the biscuits in our house is a dead man, husband' },
    { ...pupil, text: 'get on roblox im gonna smash u at brawl' },
    { ...pupil, text: 'we are gonna batter them in the match on saturday' },
    { ...pupil, text: 'ur killing me 😂😂' },
    'Year 6 smashed their SATs, so proud',
    'He hit the ball so hard at rounders it went over the hall',
    'The boxer needs a good punch on him if he wants the title',
    'Petrol prices are a joke, might torch the car',
    'Mr Okoro ran the marathon and his knees are dead',
    'Beat the queue for the Hazelbrook Primary fair, tickets online now',
    'My son was punched at school and nobody rang me',
    'I could murder a curry after parents evening',
    'Batter up! Pancakes at Hazelbrook Primary on Tuesday',
  ],
});
