import { describe } from 'vitest';
import { examples, verdicts } from './examples.ts';

const staff = { role: 'staff' } as const;

examples('extremism', {
  flags: [
    { ...staff, text: 'The race war is coming, join us, link to the channel in bio' },
    { ...staff, text: 'Martyr. He did nothing wrong. Message me for the channel' },
    { ...staff, text: 'White power lads, take our streets back' },
    { role: 'pupil', text: 'isis were right death to the infidels' },
    { role: 'pupil', text: 'read his manifesto he was a hero' },
    {
      role: 'governor',
      text: 'Hazelbrook Primary parents: the caliphate needs you, rise up, dm me for details',
    },
  ],
  ignores: [
    { ...staff, text: 'Prevent training today: what to do about the great replacement myth' },
    { ...staff, text: 'Documentary about ISIS had me in tears' },
    { role: 'pupil', text: 'the resistance in star wars r sick join us for movie night' },
    { role: 'parent', text: 'Awful news, a martyr of a man, join us in remembering the victims' },
    { role: 'parent', text: 'Join the PTA, we need new blood' },
    { ...staff, text: 'Read the Labour manifesto so you do not have to' },
  ],
});

describe('extremism, rules and model together', () => {
  const inChat = { surface: 'group', site: 'whatsapp', where: 'Year 3 parents Hazelbrook' } as const;
  const byStaff = { role: 'staff' } as const;
  const pupilChat = { role: 'pupil', surface: 'group', site: 'whatsapp' } as const;
  const pupilDirect = { role: 'pupil', surface: 'direct', site: 'whatsapp' } as const;
  const pupilPost = { role: 'pupil', site: 'instagram' } as const;
  const byGovernor = { role: 'governor' } as const;

  verdicts('extremism', {
    flags: [
      {
        ...byStaff,
        text: "Our people are being replaced. Time to fight back, message me and I'll add you to the group",
      },
      { ...byStaff, text: 'He knew what he was dying for. Be like him, brothers, the channel is open' },
      { ...pupilChat, text: 'hitler had the right idea lol heil' },
      { ...pupilChat, text: 'join the caliphate bro death to kuffar' },
      {
        ...byStaff,
        surface: 'comment',
        replyTo: 'They bombed the clinic',
        text: 'Good. Martyrs, every one. More will come',
      },
      {
        ...byGovernor,
        text: 'Hazelbrook Primary is the frontline of the race war, parents arm yourselves and join us',
      },
      { ...byStaff, text: '14 words. Wake up, white men' },
      { ...pupilPost, text: 'blood and honour 🤚 white power' },
    ],
    ignores: [
      { ...byStaff, text: 'Teaching Year 6 about the Blitz, we made an Anderson shelter out of crates' },
      { ...byStaff, text: 'Prevent refresher: how extremists groom young people online' },
      { ...byStaff, text: 'The documentary about Jo Cox broke me' },
      { ...byStaff, text: 'Read the Green manifesto on the train, nodded off' },
      { ...byStaff, text: 'My choir is recruiting, join us, no auditions' },
      { ...byStaff, text: 'The rebels win, obviously. Star Wars marathon complete' },
      { ...byStaff, text: 'Light a candle for those who died in the attack' },
      { ...byStaff, text: 'Fight back against damp: I have bought a dehumidifier' },
      { ...pupilChat, text: 'we learnt about anne frank today it was rly sad' },
      { ...pupilChat, text: 'join my clan on clash we r taking over' },
      { ...pupilChat, text: 'in the film the baddie wants to blow up the world' },
      { ...pupilDirect, text: 'the white team won at sports day woo' },
      { ...inChat, text: 'so sad to see swastikas on the bus shelter by the park, council told' },
      { ...byGovernor, text: 'Training tonight on the Prevent duty for governors' },
      'Saint George was a martyr, my son informs me, and the dragon was innocent',
      { ...byStaff, text: 'White paint, white walls, white powder in my hair. DIY weekend' },
    ],
    misses: [
      [
        { ...byStaff, text: 'The infidels will burn and I will cheer' },
        'no rule has the phrase, and the model has met few like it',
      ],
      [
        { ...byStaff, text: 'Jihad is a duty, ask me how you can help the fighters' },
        'no rule has the phrase, and the model has met few like it',
      ],
      [
        { ...pupilDirect, text: 'theres a telegram where they show u how to fight for the race i can add u' },
        'its words are those of other drafts',
      ],
      [
        { ...byStaff, text: 'The traitors in parliament should hang, join the uprising' },
        'its words are those of other drafts',
      ],
      [
        { ...byStaff, text: 'Read the manifesto before they take it down, he told the truth' },
        'its words are those of other drafts',
      ],
      [
        { ...pupilChat, text: 'that shooter is a legend should of got more of them' },
        'its words are those of other drafts',
      ],
    ],
  });
});
