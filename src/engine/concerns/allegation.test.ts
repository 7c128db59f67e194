import { examples } from './examples.ts';

const chat = { surface: 'group', site: 'whatsapp', where: 'Year 3 parents Hazelbrook' } as const;

examples('allegation', {
  flags: [
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
