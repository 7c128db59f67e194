import { describe } from 'vitest';
import { examples, verdicts } from './examples.ts';

const chat = { surface: 'group', site: 'whatsapp', where: 'Year 3 parents Hazelbrook' } as const;
const pupil = { role: 'pupil', surface: 'group', site: 'whatsapp' } as const;

examples('abuse', {
  flags: [
    { ...pupil, text: 'nobody play with tyler tmrw', pupils: ['Tyler Marsh'] },
    { ...pupil, text: 'lets spam his phone until he leaves' },
    { ...pupil, text: 'ur fringe looks like a broken broom', replyTo: 'got my new haircut!!' },
    { text: 'Hatchet faced old crow.', surface: 'comment', replyTo: 'Is Mrs Tindall nice in Year 2?' },
    'Mrs Tindall is a cardigan with nobody inside',
    'Mrs Tindall could curdle milk from across the playground',
    'Miss Feeney is about as cheerful as a wet bank holiday',
    'Who hired Mr Okoro, a scarecrow agency?',
    { role: 'pupil', text: 'rate mr okoro out of 10, i say zero' },
    'That receptionist at Hazelbrook Primary wants her head examining',
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
    { role: 'pupil', surface: 'group', text: 'everyone not talk to mabel tmrw pass it on' },
  ],
  ignores: [
    { ...pupil, text: 'i love ur new hair', replyTo: 'got my new haircut!!' },
    { ...pupil, text: 'dont play with fire lol' },
    'Little Miss Sunshine is his favourite book, thank you Mrs Tindall',
    'Mrs Tindall is a witch and I say that as the highest compliment, he can finally read',
    'Can everyone bring their own mug for Mrs Tindall on Friday',
    'Miss Feeney is a dinosaur for book day and her tail is enormous',
    'Mr Okoro had a horrible cold and still ran the quiz',
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
});

describe('abuse, rules and model together', () => {
  const inChat = { surface: 'group', site: 'whatsapp', where: 'Year 3 parents Hazelbrook' } as const;
  const below = { surface: 'comment' } as const;
  const byStaff = { role: 'staff' } as const;
  const staffFriends = { role: 'staff', surface: 'group', site: 'whatsapp', where: 'Uni girls' } as const;
  const pupilChat = { role: 'pupil', surface: 'group', site: 'whatsapp' } as const;
  const pupilBelow = { role: 'pupil', surface: 'comment', site: 'instagram' } as const;
  const pupilPost = { role: 'pupil', site: 'instagram' } as const;
  const byOfficial = { role: 'official' } as const;
  const byGovernor = { role: 'governor' } as const;
  const byVolunteer = { role: 'volunteer' } as const;

  verdicts('abuse', {
    flags: [
      "That head teacher couldn't organise a queue in a post office, what a plank",
      { ...inChat, text: "the new receptionist is a miserable old bat and i'll say it to her face" },
      {
        ...inChat,
        text: "honestly the man is thick as mince, how he got to be deputy head at hazelbrook i'll never know",
      },
      { ...inChat, text: 'mr okoro?? absolute wet lettuce, the kids walk all over him' },
      { ...inChat, text: 'shes a bully in a cardigan that tindall woman' },
      {
        ...inChat,
        replyTo: "Anyone had Miss Feeney? What's she like",
        text: 'Vile. Smiles at the parents, sour as vinegar the second you turn round',
      },
      {
        ...inChat,
        where: 'Y5 mums (no teachers!!)',
        text: 'caption competition: mr okoro asleep in assembly. go',
      },
      {
        ...below,
        replyTo: 'Meet our new chair of governors at Hazelbrook Primary',
        text: 'Looks like a thumb in a tie',
      },
      {
        ...below,
        where: 'Hazelbrook Primary School',
        replyTo: 'Our head, Mrs Langley, opens the new library',
        text: 'the state of her. did she get dressed in the dark',
      },
      { ...below, replyTo: 'Mrs Tindall has lost the PE kits again', text: 'Brain of a goldfish, that one' },
      'Mrs Tindall: proof that they will give anyone a whistle and a lanyard',
      "I've met doorknobs with more personality than the head of Hazelbrook Primary",
      "Someone should make a meme of Mr Okoro's face when I asked him a question. Gormless.",
      'Miss Feeney belongs in a museum. Or a bin.',
      'To the mum in the white Audi outside Hazelbrook Primary: you are an entitled brat and your kid will be too',
      { ...byStaff, text: 'SLT are a bunch of spineless yes men and Mr Okoro is their king' },
      {
        ...staffFriends,
        replyTo: 'is that TA still sulking',
        text: "she's a lazy lump, sits on her phone and thinks i can't see",
      },
      { ...pupilChat, pupils: ['Tyler Marsh'], text: 'tyler ur such a loser no one even likes u' },
      { ...pupilChat, pupils: ['Amina Yusuf'], text: 'lets make a group without amina and not tell her 🤭' },
      {
        ...pupilChat,
        replyTo: 'who wants tyler on our team',
        pupils: ['Tyler Marsh'],
        text: 'ew no hes rubbish and he smells of chip fat',
      },
      { ...pupilChat, text: 'everyone give mr okoro 1 star on that rate my teacher thing lol' },
      {
        ...byGovernor,
        text: "Between the head and the business manager you couldn't scrape together one working brain",
      },
      {
        ...byVolunteer,
        text: 'Mrs Tindall spoke to me like something on her shoe. Horrible jumped up little woman',
      },
      {
        ...inChat,
        text: "right so we all agree nobody invites alfie's mum to the christmas drinks, stuck up cow",
      },
      'Whoever teaches PE at Hazelbrook Primary has clearly never run for anything but the biscuit tin. Fat lump',
      'Shout out to the stuck up mums at Hazelbrook Primary who think a 4x4 makes them royalty. Pathetic, the lot of you',
      {
        ...byStaff,
        text: 'Met the parents of my most difficult one tonight. The apple did not fall far. Absolute morons',
      },
      'Got to laugh at the parents in Otters class. Like a hen party at a bus stop, every one of them desperate for attention',
      { ...inChat, text: 'omg mrs tindalls hair today 😂😂 did she lose a bet' },
      {
        ...inChat,
        replyTo: "Mr Okoro just told me I can't use the disabled bay",
        text: 'who does that little hitler think he is',
      },
      {
        ...staffFriends,
        text: "tindall was on one today, moody cow, didn't say a word to me in the whole of lunch",
      },
    ],
    ignores: [
      'My phone is the human equivalent of a soggy crisp, battery dead by noon',
      {
        ...inChat,
        text: 'omg my hair after the rain at the gate 😂😂 mrs tindall actually laughed and so did i',
      },
      { ...inChat, text: "i'm thick as mince today, is it PE or swimming" },
      { ...inChat, text: 'alfies mum you are a STAR, thank you for the lift' },
      {
        ...inChat,
        replyTo: "Anyone had Miss Feeney? What's she like",
        text: 'Lovely. Mine cried when he left her class',
      },
      {
        ...inChat,
        replyTo: "Mr Okoro just told me I can't use the disabled bay",
        text: "He's right though isn't he, people need it",
      },
      { ...inChat, text: 'caption competition for the PTA: best one for the snowman wins a cake' },
      { ...inChat, text: 'hands up who else was the idiot in slippers at drop off 🙋‍♀️' },
      {
        ...below,
        replyTo: 'Mr Okoro is leaving at Easter',
        text: "Gutted. Best teacher they've had, good luck to him",
      },
      {
        ...below,
        replyTo: 'The council leader on the news tonight',
        text: 'Gormless. Not one straight answer',
      },
      "Next door's cat is a miserable old bat of a thing and I love her",
      'Mrs Tindall dressed as a hag for book week and stayed in character until home time, legend',
      'Miss Feeney lost the sponge throw and was still smiling, soaked to the skin',
      "My sister is a bossy cow and I wouldn't be without her. Happy birthday you",
      'My son says I look like a potato in my work photo. He is not wrong',
      'To the driver of the white Audi on the A41: you are an entitled brat',
      'Those trolls who pick on young players online are spineless. Report them',
      'Be kind. You never know what a teacher at Hazelbrook Primary has had to put up with before nine',
      'My own dad was a bully in a cardigan and it took me years to say so',
      { ...byStaff, text: 'I looked like a hedgehog in assembly, wind plus no brush. Year 2 told me so' },
      { ...byStaff, text: 'Got called a dinosaur by a five year old. Fair' },
      {
        ...byStaff,
        text: "My team at Hazelbrook Primary are the funniest, kindest lot, I'd be lost without them",
      },
      { ...pupilChat, text: 'lol im so bad at this game im actual trash' },
      { ...pupilChat, pupils: ['Amina Yusuf'], text: 'amina ur drawing is so good how do u do the hands' },
      { ...pupilChat, replyTo: 'my new video is up', text: 'omg its so good do another' },
      { ...pupilChat, text: 'the villain in that film was so ugly i hid behind my popcorn' },
      { ...pupilChat, text: 'mr okoro is a legend he did keepy uppies for the whole of break' },
      { ...byGovernor, text: 'Proud of our head and her staff at Hazelbrook Primary, they never stop' },
      {
        ...byVolunteer,
        text: 'The glitter won. I am covered. Mrs Tindall is covered. The hall is covered. Sorry',
      },
      { ...staffFriends, text: 'my flatmate is a lazy lump, three days of plates' },
      'Whoever wrote that finale belongs in a bin',
      {
        ...below,
        replyTo: 'Did you see the new Bond?',
        text: 'Wooden as a plank and about as scary as a duckling',
      },
      { ...inChat, text: 'sick of feeling like a rubbish mum, forgot the recorder again' },
      'The Gruffalo at Hazelbrook Primary was terrifying, well done Mr Okoro under all that fur',
      'Matilda at the theatre: Trunchbull was vile, horrid and fat suited. Ten out of ten',
      "That referee couldn't organise a queue in a post office, what a plank",
      {
        ...inChat,
        text: 'mr okoro in the dunk tank at the fair, kids in absolute heaven, what a good sport',
      },
      { ...inChat, text: 'everyone email the office by friday if you want a ticket please' },
      {
        ...below,
        replyTo: 'Meet our new chair of governors at Hazelbrook Primary',
        text: 'Welcome! Looks like a kind face',
      },
      "I've met doorknobs with more personality than my date last night",
      { ...pupilChat, text: 'dont be mean to her she didnt do anything' },
    ],
    misses: [
      [
        "Let's get #SackTindall trending, share this until she has to log off",
        'the rally hides in a hashtag',
      ],
      [{ ...pupilChat, text: 'ur mum looks like a potato and so do u' }, 'a jibe at a family with no name'],
      [
        { ...pupilPost, text: 'POV: mrs tindall trying to work the whiteboard 💀 grandma behaviour' },
        'its words are those of other drafts',
      ],
      [
        { ...pupilChat, text: 'miss feeney got the biggest nose ever its like a slide' },
        'its words are those of other drafts',
      ],
      [
        {
          ...byOfficial,
          surface: 'comment',
          replyTo: 'Worst school in the county',
          text: "Says the man who can't spell his own child's name. Give it a rest, clown",
        },
        'its words are those of other drafts',
      ],
      ['Miss Feeney = human equivalent of a soggy crisp', 'its words are those of other drafts'],
      [
        { ...below, replyTo: 'Mr Okoro is leaving at Easter', text: 'Good riddance to bad rubbish 👋' },
        'its words are those of other drafts',
      ],
      [
        { ...pupilBelow, replyTo: 'my new video is up', text: 'cringeeee ur so ugly delete it' },
        'its words are those of other drafts',
      ],
      [
        {
          ...inChat,
          text: "everyone email the head on the same day until she cracks 😈 i'll write it, you copy and paste",
        },
        'its words are those of other drafts',
      ],
    ],
  });
});
