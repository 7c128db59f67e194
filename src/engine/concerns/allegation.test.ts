import { describe } from 'vitest';
import { examples, verdicts } from './examples.ts';

const chat = { surface: 'group', site: 'whatsapp', where: 'Year 3 parents Hazelbrook' } as const;

examples('allegation', {
  flags: [
    'Mr Okoro was betting on his phone all morning while the class ran wild',
    'The cook at Hazelbrook Primary was dismissed for helping herself to the stores',
    'Hazelbrook Primary told us there were three helpers. There was one, I counted.',
    'Funny how the raffle money never reaches Hazelbrook Primary when Mr Okoro counts it',
    'Mrs Tindall told the whole class about his medication',
    'Mr Okoro says he phoned every family. He rang nobody.',
    'The head at Hazelbrook Primary hired her own sister for the office',
    'Mr Okoro signed the trip form without reading it',
    'The SENCO at Hazelbrook Primary lied to us about the assessment',
    'Mrs Tindall covered it up and the governors let her',
    'Mr Okoro left my daughter behind at the museum and nobody noticed',
    'Hazelbrook Primary is breaking the law every day with his support plan',
    'Rumour has it the head at Hazelbrook Primary was forced out of her previous school over money',
    'Ask anyone, Mrs Tindall changed the SATs papers',
    'The residential money never reached the bank and Mrs Tindall pocketed it',
    'Hazelbrook Primary were negligent, full stop. He has a scar for life',
    'Mr Sims the caretaker was drunk at the summer fair, several of us saw it',
    'They deleted the emails. Hazelbrook Primary deleted the emails.',
    { ...chat, text: 'that TA grabbed my son by the arm, he has marks' },
    { ...chat, text: "it's Jayden who stole the cards, check his bag" },
    {
      text: 'he was sleeping with a parent, everyone knows',
      surface: 'comment',
      replyTo: 'Why did Mr Okoro leave so suddenly?',
    },
    { role: 'staff', text: 'Mrs Tindall changed the spelling scores the night before the inspectors came' },
    { role: 'pupil', text: 'miss feeney gave us the answers in the test shhh' },
    {
      role: 'official',
      surface: 'comment',
      replyTo: 'Disgrace of a school',
      text: 'Karen, you were caught fiddling the raffle and we have the receipts',
    },
  ],
  ignores: [
    'Mrs Tindall said there were two seats left. There were two, hooray',
    { ...chat, text: 'the children were helping themselves to the fruit we left out' },
    'The raffle at Hazelbrook Primary raised four hundred pounds, thank you all',
    'Mr Okoro told the whole class a joke about a penguin',
    'Mrs Tindall never lies to the children, that is what I like about her',
    'Did anyone else hear the coach was late back to Hazelbrook Primary?',
    'My son lied to Mrs Tindall about his homework and I am mortified',
    'The manager lied to the fans, simple as that',
    'Council cooked the books on the road scheme',
    'Police say a man stole a van from outside the post office',
    'My daughter left her coat at Hazelbrook Primary',
    'Mr Okoro stole the show at the talent contest',
    'Someone has nicked my bike from the station',
    'The dog stole the sandwiches I made for the school trip',
    { ...chat, text: 'has anyone seen a green water bottle? I think its been left in the hall' },
    { ...chat, text: 'I lied, it is Thursday not Friday for swimming' },
    { role: 'staff', text: 'Year 4 caught me eating the biscuits. I am a fraud.' },
    'On the news: a bursar in Cornwall jailed for theft',
    'Kidnapped by pirates, says my son, about why his reading record went missing',
  ],
  misses: [['Funny that the head and the roofer share a surname', 'a hint without a word of wrongdoing']],
});

describe('allegation, rules and model together', () => {
  const inChat = { surface: 'group', site: 'whatsapp', where: 'Year 3 parents Hazelbrook' } as const;
  const below = { surface: 'comment' } as const;
  const byStaff = { role: 'staff' } as const;
  const staffFriends = { role: 'staff', surface: 'group', site: 'whatsapp', where: 'Uni girls' } as const;
  const pupilChat = { role: 'pupil', surface: 'group', site: 'whatsapp' } as const;
  const byOfficial = { role: 'official' } as const;
  const byGovernor = { role: 'governor' } as const;
  const byVolunteer = { role: 'volunteer' } as const;

  verdicts('allegation', {
    flags: [
      'The head at Hazelbrook Primary has been fiddling the attendance figures for years',
      'Mr Okoro was asleep in the minibus when he should have been watching them. My daughter saw him',
      'Hazelbrook Primary knew about the broken gate for months and did nothing. Then a child walked out of it',
      { ...inChat, text: 'they never did the first aid check, the TA just made up the form afterwards' },
      {
        ...inChat,
        text: 'apparantly the deputy has been taking the pta float home and its never the same when it comes back',
      },
      {
        ...inChat,
        text: 'just so you all know mr okoro failed his dbs at the last place. my cousin works there',
      },
      { ...inChat, text: 'i have it on good authority tindall told the inspectors a pack of lies' },
      {
        ...inChat,
        text: 'she left them on their own in the hall for twenty minutes while she was on the phone to her boyfriend',
      },
      {
        ...inChat,
        replyTo: 'How did Miss Feeney get that job?',
        text: 'She was seeing the chair of governors, ask anyone in the village',
      },
      {
        ...below,
        replyTo: 'Why has the Year 2 TA gone?',
        text: 'Sacked for slapping a child, they kept it very quiet',
      },
      'So it turns out Mr Okoro has no teaching qualification at all, he made it up',
      "They discriminated against my son, they falsified the minutes and now they're pretending the meeting never happened",
      "Mrs Tindall has been giving out the answers before the phonics check, that's how they got 98%",
      "I've seen the invoices. The head paid her husband's firm for a fence Hazelbrook Primary never got",
      'Hazelbrook Primary broke the GDPR, sent my address to forty families, and told me it was "a glitch"',
      { ...byStaff, text: 'The head signed off training that none of us had. I have the dates' },
      {
        ...staffFriends,
        text: "okoro's claiming expenses for courses he never went on, i booked them i should know",
      },
      {
        ...staffFriends,
        replyTo: 'why was there a governor in today',
        text: 'because the deputy got caught backdating the risk assessments lol',
      },
      { ...pupilChat, text: 'mr okoro hid the test papers bc he forgot to do them with us' },
      {
        ...byGovernor,
        text: "I'll say it: the last chair of governors hid the complaint and lied to the panel",
      },
      {
        ...byVolunteer,
        text: 'I was told to count the staff twice so the ratio looked right on the trip. That is what Hazelbrook Primary does',
      },
      {
        ...byOfficial,
        surface: 'comment',
        replyTo: 'You never answered my complaint',
        text: "Mr Dale, you forged your wife's signature on that complaint and you know it",
      },
      'Mrs Tindall put my boys hearing aid in a drawer as a punishment and swore blind she hadnt',
      {
        ...below,
        where: 'Hazelbrook Community Noticeboard',
        replyTo: 'Anyone know where the fair money went?',
        text: "Head's new patio by the look of it",
      },
      {
        ...byGovernor,
        text: "The contract at Hazelbrook Primary went to the head's brother-in-law without a single other quote",
      },
      { ...pupilChat, text: 'mrs tindall was vaping in the store cupboard i swear on my life' },
      {
        ...inChat,
        replyTo: 'Did they really lose the medical forms?',
        text: 'Lost? They shredded them when I asked for a copy',
      },
      'Nobody was supervising the pond at Hazelbrook Primary. Nobody. They all said they were and they were inside',
      'Miss Feeney marks the tests herself and rubs the wrong ones out. Three children have said so now',
    ],
    ignores: [
      'The head at Hazelbrook Primary has been raising money for years, what a send off she deserves',
      'Hazelbrook Primary fixed the broken gate in a day, thank you',
      { ...inChat, text: 'i forgot to hand in the medical form, totally my fault, has anyone got a spare?' },
      {
        ...inChat,
        text: 'apparently the pta float is in the blue tin, whoever is on the cake stall ask at the office',
      },
      { ...inChat, text: 'did we ever find out who won the hamper?' },
      { ...inChat, text: 'she left them with grandad for twenty minutes and they built a bonfire 😂' },
      {
        ...inChat,
        replyTo: 'Why did the business manager go so quick?',
        text: 'New baby came early I think! Bless her',
      },
      {
        ...inChat,
        replyTo: 'How did Miss Feeney get that job?',
        text: "She trained there, she's been a TA since my eldest was in nursery",
      },
      { ...inChat, text: 'somebody has taken the wrong coat from the hall, ours is the one with the badge' },
      {
        ...below,
        replyTo: 'Hazelbrook Primary shortlisted for an award',
        text: 'Well deserved, best of luck',
      },
      {
        ...below,
        replyTo: 'Anyone know where the fair money went?',
        text: "New library corner, there's a photo on the website",
      },
      {
        ...below,
        replyTo: 'That builder on Mill Lane, any good?',
        text: 'Took my deposit, never came back. Crook',
      },
      'The referee was paid off. I will not be told otherwise',
      "That politician falsified his expenses and he's back on telly as if nothing happened",
      "My brother swore blind he'd fed the fish. He had not fed the fish",
      'Line of Duty last night: I knew he was bent from the first episode',
      'I have been fiddling my step count by strapping it to the dog',
      'My landlord kept the deposit and made up the damage. Taking it further',
      'Is it true Hazelbrook Primary are getting chickens?',
      'Rumour has it there will be snow tomorrow, does Hazelbrook Primary text if it shuts?',
      { ...byStaff, text: 'Caught red handed with the last custard cream. I regret nothing' },
      { ...byStaff, text: 'I told Year 5 I was once in a band. This was a lie and now they want proof' },
      {
        ...staffFriends,
        text: 'my ex has been hiding money from the tribunal, solicitor found two accounts',
      },
      {
        ...byStaff,
        text: 'Marked the tests twice because I could not believe how well they did, so proud of Year 6',
      },
      { ...pupilChat, text: 'i lost my keys in the pond and mr okoro got them out with a net' },
      { ...pupilChat, text: 'my sister nicked my charger again' },
      { ...pupilChat, text: 'in our play im the one who steals the diamonds' },
      {
        ...byGovernor,
        text: 'The accounts at Hazelbrook Primary had a clean audit, thanks to a very careful business manager',
      },
      {
        ...byOfficial,
        text: 'Please be aware that a scam email pretending to come from our office is going round',
      },
      'The nursery in the next town was closed for faking its ratios, it was on the news. Poor families',
      {
        ...inChat,
        replyTo: 'Did they really lose the medical forms?',
        text: "No, they're in the office, just checked",
      },
      'Somebody broke into our shed and took the bikes, reported to the police',
      {
        ...below,
        replyTo: 'The scandal at the bank is unreal',
        text: 'They all knew and they all lied to the inquiry',
      },
      "Mrs Tindall's quiz team were accused of cheating and I was on it. We were just clever",
      'Mr Okoro was robbed in the staff race, photo finish my foot',
      "Mrs Tindall read my son's letter to Santa to the class, with his permission, and he was so proud",
      { ...byVolunteer, text: 'Counted them twice onto the coach and twice off. Same number. Phew' },
      'Miss Feeney caught my son with a toad in his pocket. He says it was planted',
      'Mr Okoro fell asleep in the deckchair at the fair and the children buried him in ribbons',
    ],
    misses: [
      [
        {
          ...inChat,
          text: 'the dinner lady forced him to eat it even tho its on his form he cant have dairy',
        },
        'reads as a grievance, the wrong is in what a form says',
      ],
      [
        'You want to know what Miss Feeney did? She locked them out in the rain for talking',
        'the wrong comes a sentence later',
      ],
      [
        {
          ...inChat,
          replyTo: 'Why did the business manager go so quick?',
          text: 'hand in the till. thats all im saying',
        },
        'its words are those of other drafts',
      ],
      [
        "Mrs Tindall opened my son's private letter and read it to the staffroom",
        'its words are those of other drafts',
      ],
      [
        { ...inChat, text: 'well if mr okoro isnt drinking at lunchtime then its a funny kind of mouthwash' },
        'its words are those of other drafts',
      ],
      [
        {
          ...byStaff,
          text: 'Told to change my assessments upwards before the trust visit. Everyone here was',
        },
        'its words are those of other drafts',
      ],
      [
        'heard from 2 different mums that the caretaker sells vapes behind the bike shed, at a PRIMARY school',
        'its words are those of other drafts',
      ],
      [
        {
          ...below,
          replyTo: 'Hazelbrook Primary shortlisted for an award',
          text: 'Funny what you win when you send the struggling ones home on test day',
        },
        'its words are those of other drafts',
      ],
      [
        {
          ...pupilChat,
          pupils: ['Tyler Marsh'],
          text: 'tyler nicked miss feeneys keys and hid them in the pond',
        },
        'its words are those of other drafts',
      ],
      [
        "Let's call it what it is: Hazelbrook Primary is illegally excluding children by telling parents to collect them at lunch",
        'its words are those of other drafts',
      ],
    ],
    falseAlarms: [
      [
        'The attendance figures were up at Hazelbrook Primary, every class gets a popcorn afternoon',
        'figures are what others say are fiddled',
      ],
    ],
  });
});
