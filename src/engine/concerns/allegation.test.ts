import { examples } from './examples.ts';

const chat = { surface: 'group', site: 'whatsapp', where: 'Year 3 parents Hazelbrook' } as const;

examples('allegation', {
  flags: [
    'The SENCO at Hazelbrook Primary lied to us about the assessment',
    'Mrs Tindall covered it up and the governors let her',
    'Mr Okoro left my daughter behind at the museum and nobody noticed',
    'Hazelbrook Primary is breaking the law every day with his support plan',
    'Heard from a reliable source that the head at Hazelbrook Primary was moved on from her last job over money',
    'Ask anyone, Mrs Tindall changed the SATs papers',
    'The PTA money went missing and we all know who has it',
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
    { role: 'staff', text: 'Between us, Mrs Tindall made up half those assessment grades' },
    { role: 'pupil', text: 'miss feeney gave us the answers in the test shhh' },
    {
      role: 'official',
      surface: 'comment',
      replyTo: 'Disgrace of a school',
      text: 'Karen, you have been lying about our staff for weeks',
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
    'That head teacher in the news was convicted of fraud, poor Leeds families',
    'Kidnapped by pirates, says my son, about why his reading record went missing',
  ],
});
