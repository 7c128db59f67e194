import { describe } from 'vitest';
import { examples, verdicts } from './examples.ts';

const staff = { role: 'staff' } as const;
const classChat = { role: 'staff', surface: 'group', site: 'whatsapp', where: '4K parents' } as const;

examples('work-comms', {
  flags: [
    { ...staff, surface: 'post', text: 'Year 4 parents: the trip list has changed, coach leaves at 9' },
    { ...classChat, text: 'Reminder that forms are due back Friday' },
    { ...classChat, text: 'Spellings are in book bags tonight' },
    { ...classChat, text: 'PE is on Wednesday this week, please bring kit' },
    { ...classChat, where: 'Year 5 residential parents', text: 'Kit list attached, coach leaves at 8' },
    {
      ...staff,
      surface: 'direct',
      text: "Hi, could you send Amina's reading book in please?",
      pupils: ['Amina Yusuf'],
    },
    { ...classChat, where: 'Hazelbrook Otters families', text: 'Please can everyone bring in a shoebox' },
  ],
  ignores: [
    { ...classChat, where: 'Netball', text: 'Reminder: bring bibs on Friday' },
    { ...classChat, where: '2nd Hazelbrook Brownies parents', text: 'Forms back by Friday please' },
    { ...classChat, text: 'Happy new year all' },
    { ...staff, text: 'Marking spellings in front of the telly' },
    {
      role: 'parent',
      surface: 'group',
      where: '4K parents',
      text: 'Reminder that forms are due back Friday',
    },
    { ...staff, surface: 'group', where: 'Street party', text: 'Please bring chairs by 2' },
  ],
});

describe('work-comms, rules and model together', () => {
  const inChat = { surface: 'group', site: 'whatsapp', where: 'Year 3 parents Hazelbrook' } as const;
  const byStaff = { role: 'staff' } as const;
  const byOfficial = { role: 'official' } as const;
  const byVolunteer = { role: 'volunteer' } as const;

  verdicts('work-comms', {
    flags: [
      {
        ...byStaff,
        surface: 'group',
        site: 'whatsapp',
        where: '5T mums and dads',
        text: 'Hi all, swimming is cancelled tomorrow, normal PE kit instead please',
      },
      {
        ...byStaff,
        surface: 'group',
        site: 'whatsapp',
        where: 'Kingfishers parents',
        text: 'Hi everyone, Mr Okoro here. Costumes in by Wednesday, named please',
      },
      { ...byStaff, text: 'My Year 4s need kitchen roll tubes by Monday, parents please send them in' },
      { ...byStaff, text: 'Otters families: show and tell is on Friday, one small toy each please' },
      {
        ...byStaff,
        surface: 'direct',
        site: 'whatsapp',
        text: 'Hello, just to say Leo has forgotten his glasses again, could you drop them to class?',
      },
      {
        ...byStaff,
        text: 'Kingfishers parents, please check bags for the reading log, I am missing eleven of them',
      },
    ],
    ignores: [
      {
        ...byStaff,
        surface: 'group',
        site: 'whatsapp',
        where: 'Netball Thursdays',
        text: 'Training is cancelled tomorrow, normal time next week',
      },
      {
        ...byStaff,
        surface: 'group',
        site: 'whatsapp',
        where: 'Hen do Lisbon',
        text: "Don't forget your passports, I need the money by Thursday",
      },
      {
        ...byStaff,
        surface: 'group',
        site: 'whatsapp',
        where: 'Year 2 families',
        text: 'Happy Easter everybody 🐣',
      },
      {
        ...byStaff,
        surface: 'group',
        site: 'whatsapp',
        where: 'Choir',
        text: 'Concert clothes all black please, named coat hangers',
      },
      {
        ...byStaff,
        surface: 'group',
        site: 'whatsapp',
        where: 'Scouts parents',
        text: 'Kit list for camp attached, coach leaves at 8',
      },
      {
        ...byStaff,
        surface: 'direct',
        site: 'whatsapp',
        replyTo: 'is it wellies for the walk?',
        text: 'Yes wellies and a spare pair of socks',
      },
      { ...byStaff, text: 'Parents of the world, how do you get slime out of a rug' },
      { ...byStaff, text: 'Packing my bag for the residential. Three jumpers, no sleep' },
      { ...byStaff, text: 'Spent Sunday cutting out forty paper leaves in front of a film' },
      { ...byStaff, text: 'Kitchen roll tubes: I have ninety. Send help' },
      { ...inChat, text: 'Reminder that swimming is cancelled tomorrow' },
      { ...inChat, where: 'Otters parents 2025', text: 'Permission slips by nine on Thursday everyone' },
      { ...byOfficial, text: 'Year 2 families: the spelling test moves to Monday' },
      {
        ...byVolunteer,
        surface: 'group',
        site: 'whatsapp',
        where: 'PTA cake stall',
        text: 'Please bring cakes by nine on Saturday',
      },
      {
        ...byStaff,
        surface: 'direct',
        replyTo: 'Sorry to ask on here, when is parents evening?',
        text: "Best to ring the office, I can't do school things on here",
      },
      {
        ...byStaff,
        surface: 'direct',
        site: 'whatsapp',
        text: 'Hello Mum, I left my glasses at yours, could you drop them round?',
      },
    ],
    misses: [
      [
        {
          ...byStaff,
          surface: 'group',
          site: 'whatsapp',
          where: 'Football team parents Hazelbrook Primary',
          text: 'Kick off at 3.30, please collect from the field at 4.30',
        },
        "a team's chat reads as sport",
      ],
      [
        {
          ...byStaff,
          surface: 'direct',
          site: 'facebook',
          replyTo: 'Sorry to ask on here, when is parents evening?',
          text: 'Tuesday 4 till 7, shall I put you down for half past five?',
        },
        'what it is about stands in the question',
      ],
      [
        {
          ...byStaff,
          surface: 'group',
          site: 'whatsapp',
          where: 'Year 6 production parents',
          text: 'Rehearsal finishes at 5 today, collect from the hall door',
        },
        'its rule speaks, the model takes it for chatter',
      ],
      [
        {
          ...byStaff,
          surface: 'group',
          site: 'whatsapp',
          where: 'Otters parents 2025',
          text: "Don't forget the permission slip for the museum, I need them by 9 on Thursday",
        },
        'its words are those of other drafts',
      ],
      [
        {
          ...byStaff,
          surface: 'direct',
          site: 'whatsapp',
          replyTo: 'He says he has no homework?',
          text: 'He does! Page 14 and reading, due Thursday',
        },
        'its words are those of other drafts',
      ],
      [
        {
          ...byStaff,
          surface: 'group',
          site: 'whatsapp',
          where: 'Year 2 families',
          text: 'Spelling test moved to Monday. Words are in the front pocket',
        },
        'its words are those of other drafts',
      ],
      [
        {
          ...byStaff,
          surface: 'direct',
          site: 'whatsapp',
          replyTo: 'Hi Miss, is it wellies tomorrow?',
          text: 'Yes wellies and a spare pair of socks please',
        },
        'its words are those of other drafts',
      ],
      [
        {
          ...byStaff,
          surface: 'group',
          site: 'facebook',
          where: 'Hazelbrook Primary Year 1 parents',
          text: 'Home learning this week: number bonds to ten, sheet in the book bag',
        },
        'its words are those of other drafts',
      ],
    ],
  });
});
