import { describe } from 'vitest';
import { examples, verdicts } from './examples.ts';

const official = { role: 'official' } as const;

examples('political', {
  flags: [
    { ...official, text: 'Vote Labour on Thursday for our schools' },
    { ...official, text: 'This government has failed our children' },
    { ...official, text: 'We stand with the strike on the picket line today' },
    { ...official, text: 'Congratulations to our new MP, we backed you all the way, Tories out' },
    { ...official, text: 'Sign the petition and tell ministers enough is enough' },
    { ...official, text: 'Reform UK are the only party who care about schools' },
  ],
  ignores: [
    { ...official, text: 'Well done to our new school council, voted in today' },
    { ...official, text: 'School is closed on Thursday as we are a polling station' },
    { ...official, text: 'Our MP visited Year 6 to talk about Parliament' },
    { ...official, text: 'Vote for your favourite cake at the fair' },
    { role: 'parent', text: 'Vote them out, this government has failed' },
    { ...official, text: 'Year 5 wrote to the council about litter' },
  ],
});

describe('political, rules and model together', () => {
  const inChat = { surface: 'group', site: 'whatsapp', where: 'Year 3 parents Hazelbrook' } as const;
  const byStaff = { role: 'staff' } as const;
  const byOfficial = { role: 'official' } as const;

  verdicts('political', {
    flags: [
      { ...byOfficial, text: 'Vote Green this May, for clean air outside every school' },
      { ...byOfficial, text: "Please sign the petition to stop this government's cuts to SEND" },
      { ...byOfficial, text: "Say no to Brexit, say yes to our children's future" },
      { ...byOfficial, text: 'Write to your MP tonight and demand they vote against the bill' },
      { ...byOfficial, text: 'Proud to back our local Lib Dem candidate on Thursday' },
      { ...byOfficial, text: 'Our heads have had enough: get the Tories out' },
    ],
    ignores: [
      { ...byOfficial, text: 'Year 6 held their own election today: the Biscuit Party won' },
      { ...byOfficial, text: 'We were pleased to welcome our MP to open the new library' },
      { ...byOfficial, text: 'Pupils marched to the church for the harvest service' },
      { ...byOfficial, text: 'Please sign up for the reading challenge at the library' },
      { ...byOfficial, text: 'Because of industrial action some classes will be closed on Wednesday' },
      { ...byOfficial, text: 'Green day on Friday: wear something green for the planet' },
      { ...byOfficial, text: 'The budget for new books was met by the fair, thank you' },
      { ...byOfficial, text: 'Year 5 debated whether homework should be banned' },
      { ...byOfficial, text: 'Thank you to the councillors who judged our litter posters' },
      { ...byOfficial, text: 'Our school council has a new chair' },
      'Vote Green this May and sort these roads out',
      { ...byStaff, text: "Watching the leaders' debate with my hands over my eyes" },
      { ...inChat, text: "who's everyone voting for? joking, don't answer that" },
      { ...byOfficial, text: 'Kingfishers learnt about the suffragettes and made sashes' },
      { ...byOfficial, text: 'The school is a polling station on Thursday and is closed to pupils' },
      { ...byOfficial, text: 'Vote for your favourite bonnet in the entrance hall' },
    ],
    misses: [
      [{ ...byOfficial, text: 'Solidarity with every teacher on strike this week ✊' }, 'no party is named'],
      [
        {
          ...byOfficial,
          surface: 'comment',
          replyTo: 'What do you think of the new education secretary?',
          text: 'A disaster. The worst we have had',
        },
        'who is meant stands in the question',
      ],
      [
        { ...byOfficial, text: 'Congratulations Councillor Hale, the right party won for once' },
        'its words are those of other drafts',
      ],
      [
        { ...byOfficial, text: "Reform's councillors are the only ones listening to Hazelbrook" },
        'its words are those of other drafts',
      ],
      [
        { ...byOfficial, text: 'Free Palestine. Our school stands with Gaza' },
        'its words are those of other drafts',
      ],
      [
        { ...byOfficial, text: 'Labour have broken every promise they made to schools' },
        'its words are those of other drafts',
      ],
      [
        { ...byOfficial, text: 'No school can run on this budget. The Chancellor should resign' },
        'its words are those of other drafts',
      ],
      [
        {
          ...byOfficial,
          text: 'Join us on the march against academisation on Saturday and tell ministers no',
        },
        'its words are those of other drafts',
      ],
    ],
  });
});
