import { examples } from './examples.ts';

const pupil = { role: 'pupil', surface: 'direct', site: 'whatsapp' } as const;
const staff = { role: 'staff' } as const;

examples('disclosure', {
  flags: [
    'My son says his teacher hurts him, what do I do?',
    'Mr Okoro grabbed Leo by the neck and there are marks',
    { text: "my daughter has told me her uncle touches her, I don't know who to tell" },
    'She says she wants to kill herself and she is only ten',
    'My friend says his stepdad hits him with a belt and he is scared to go home',
    'Does anyone know what to do if you think a child is being abused?',
    'Leo came home with hand prints on his arms, he says the TA dragged him',
    { ...pupil, text: 'my dad hits me when hes been drinking' },
    { ...pupil, text: 'i dont want to be here anymore' },
    { ...pupil, text: 'i want to die' },
    { ...pupil, text: 'some man online keeps asking for pics of me' },
    { ...pupil, text: 'ive been cutting my arms pls dont tell anyone' },
    { ...pupil, text: 'im scared to go home' },
    { ...pupil, text: 'they beat me up every day after school and i cant take it' },
    { ...staff, text: 'One of mine came in with bruises on her neck again and said mum did it' },
    { ...staff, text: 'I cannot go on like this, they would all be better off without me' },
  ],
  ignores: [
    'I nearly died of embarrassment at the school gate',
    'Want to die 😂 sang the wrong words in front of the whole of Year 2',
    'He fell off the climbing frame and has a bruise the size of a plate',
    'Leo was told off by Mrs Tindall for talking and he is devastated',
    'Lost coat again at Hazelbrook Primary, third this year',
    'Rough play at lunch again, he came home with a grazed knee',
    'This episode, where the dad hits her, had me in bits',
    'Safeguarding training done, four hours, one biscuit',
    'The dog bit him but only a nip',
    'Mr Okoro hit the ball over the hall at rounders and the kids went wild',
    'My toddler hit me with a spoon',
    'Mrs Tindall grabbed the microphone and brought the house down',
    { ...pupil, text: 'im dead 💀💀 that video' },
    { ...pupil, text: 'kill me now double maths lol' },
    { ...pupil, text: 'mum hit the roof when she saw my report' },
    { ...staff, text: 'Killing myself with this marking 😂' },
    { ...staff, text: 'Year 6 dragged me round the assault course' },
    'A child in her class has chicken pox, is anyone else scared to go in?',
    'The news about that little boy beaten by his stepdad has broken me',
  ],
});
