import { examples } from './examples.ts';

const chat = { surface: 'group', site: 'whatsapp', where: 'Year 3 parents Hazelbrook' } as const;
const pupil = { role: 'pupil', surface: 'group', site: 'whatsapp' } as const;

examples('abuse', {
  flags: [
    'Mrs Tindall is useless, always has been',
    'That Mr Okoro is a right jobsworth, power mad over a pair of trainers',
    'The head at Hazelbrook Primary is a clown in a cheap suit',
    'Miss Feeney has a face like a wet weekend and a voice to match',
    "Mrs Tindall couldn't teach a fish to swim",
    "Alfie's mum is a selfish cow who parks where she likes",
    { text: "agree, she's useless", surface: 'comment', replyTo: 'Mrs Tindall has lost the PE kits again' },
    { text: 'what a witch', surface: 'comment', replyTo: 'Mrs Tindall made her eat the whole plate' },
    { ...chat, text: "she's a dragon that receptionist, all she's missing is the smoke" },
    { ...chat, text: "let's all leave one star reviews for Mrs Tindall, see how she likes it" },
    { ...chat, text: 'Mr Okoro has the personality of a damp sock' },
    { ...pupil, text: 'miss feeney is so ugly lol' },
    { ...pupil, text: 'mr okoro stinks of cheese' },
    { ...pupil, text: 'nobody sit with Tyler at lunch hes a weirdo', pupils: ['Tyler Marsh'] },
    { role: 'staff', text: 'Mrs Tindall is a control freak with a laminator' },
    { role: 'staff', text: 'To the dad who shouted at me about a water bottle: get a life' },
    'You know who you are at the school gate, two-faced snake',
    'Chair of governors is a pompous old windbag who has never met a child',
  ],
  ignores: [
    'Mrs Tindall is brilliant, my son adores her',
    "I'm such an idiot, I sent him to school in his pyjamas on the wrong day",
    'The weather for sports day was horrible but Mrs Tindall kept them all smiling',
    'Mr Okoro is no fool and never boring, best teacher in Hazelbrook Primary',
    'My husband is useless at school runs',
    'She is an absolute clown, that newsreader',
    'Rewatching Matilda. Miss Trunchbull is a monster',
    'Sack the manager, he is useless and so is the board',
    'That referee needs his eyes testing, what an idiot',
    'My boss is a power mad jobsworth',
    'Our Year 3 were clever little foxes in the nativity',
    { ...chat, text: 'has anyone got the spellings? mine is hopeless at remembering them' },
    { ...chat, text: 'he was a sheep in the nativity and he was the best sheep' },
    { ...pupil, text: 'im so bad at maths im useless' },
    { ...pupil, text: 'good luck tmrw kingfishers ur all legends' },
    { role: 'staff', text: 'I look like a scarecrow after a day with Year 1' },
    'Thank you to the dinner ladies at Hazelbrook Primary, you deserve a medal',
    'The cat is a nasty piece of work and has eaten the homework',
  ],
  misses: [
    ['Mrs Tindall could curdle milk from across the playground', 'a comparison nobody has put in a table'],
  ],
});
