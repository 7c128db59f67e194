import { describe } from 'vitest';
import { examples, verdicts } from './examples.ts';

const staff = { role: 'staff' } as const;
const official = { role: 'official' } as const;

examples('workplace', {
  flags: [
    { ...staff, surface: 'profile', text: 'Year 4 teacher at Hazelbrook Primary. Runner. Tea.' },
    { ...staff, surface: 'profile', text: 'Nursery lead, Hazelbrook Primary School, mother of cats' },
    { ...staff, text: 'I start at Hazelbrook Primary in September!' },
    { ...staff, text: 'Ten years at Hazelbrook Primary today and my mug is still missing' },
    { ...staff, text: 'My new job at Hazelbrook Primary starts Monday' },
    { ...official, text: 'Follow our brilliant Mr Okoro at @okoro_bakes' },
  ],
  ignores: [
    { ...staff, surface: 'profile', text: 'Teacher. Runner. Tea.' },
    { ...staff, text: 'New job at the bakery on Saturdays' },
    { ...staff, text: "My son's first day at Hazelbrook Primary" },
    { ...staff, text: 'Hazelbrook Primary fair on Saturday' },
    { role: 'parent', surface: 'profile', text: 'Mum of two at Hazelbrook Primary' },
    { ...official, text: 'Follow @HazelbrookPS for updates' },
  ],
});

describe('workplace, rules and model together', () => {
  const bio = { surface: 'profile' } as const;
  const byStaff = { role: 'staff' } as const;
  const staffFriends = { role: 'staff', surface: 'group', site: 'whatsapp', where: 'Uni girls' } as const;
  const staffBio = { role: 'staff', surface: 'profile' } as const;
  const pupilChat = { role: 'pupil', surface: 'group', site: 'whatsapp' } as const;
  const byOfficial = { role: 'official' } as const;
  const byGovernor = { role: 'governor' } as const;

  verdicts('workplace', {
    flags: [
      { ...staffBio, text: 'TA @ Hazelbrook Primary 🍎 | dog mum | gin' },
      { ...staffBio, text: 'Assistant head at Hazelbrook Primary School. Views my own.' },
      { ...staffBio, text: 'Mr O. I teach Y5 at HPS. Cycling, mostly uphill' },
      { ...byStaff, text: 'Fifteen years at HPS today, got a plant and a cup of tea' },
      {
        ...byStaff,
        text: "So happy to say I've got the job at Hazelbrook Primary, Reception from September 🥳",
      },
      { ...byStaff, text: 'Another Monday, another day at Hazelbrook Primary School, love my job really' },
      {
        ...byStaff,
        surface: 'comment',
        replyTo: 'Where do you teach now?',
        text: 'Hazelbrook Primary, been there since Easter',
      },
      {
        ...staffFriends,
        replyTo: 'which school did you end up at',
        text: 'hazelbrook primary, the one by the canal',
      },
      { ...byStaff, text: "I'm the new SENCO at Hazelbrook Primary, say hello if you see me" },
      { ...byStaff, text: 'Proud to work at Hazelbrook Primary, where the kettle is never off' },
      { ...byOfficial, text: 'Meet Miss Feeney, you can find her running pictures at @feeney_runs_far' },
      { ...byOfficial, text: "Follow our caretaker Joe's woodwork page @joeturnsbowls, he's brilliant" },
    ],
    ignores: [
      { ...staffBio, text: 'TA 🍎 | dog mum | gin' },
      { ...staffBio, text: 'Assistant head somewhere in the north. Views my own.' },
      { ...byStaff, text: 'Fifteen years at the same gym today and I have been eleven times' },
      { ...byStaff, text: "So happy to say I've got the job at the garden centre for the summer 🥳" },
      {
        ...byStaff,
        text: 'Driving past Hazelbrook Garden Centre and it has its Christmas trees out already',
      },
      {
        ...staffFriends,
        replyTo: 'which pub did you end up at',
        text: 'the hazel tree, the one by the canal',
      },
      { ...byStaff, text: 'Last day of working from the kitchen table, thank you to the cat' },
      { ...byStaff, text: 'Proud of my sister, new head of maths in Dundee' },
      { ...bio, text: 'Dad of three at Hazelbrook Primary, coach, occasional poet' },
      { ...pupilChat, text: 'im in year 5 at hazelbrook primary' },
      { ...byGovernor, surface: 'profile', text: 'Governor at Hazelbrook Primary, retired nurse' },
      {
        ...byStaff,
        surface: 'comment',
        replyTo: 'Where do you teach now?',
        text: 'Same place as before! Still loving it',
      },
      { ...byOfficial, text: 'Meet Miss Feeney, our new Year 3 teacher' },
      { ...staffBio, text: 'I teach Y5. Cycling, mostly uphill' },
      { ...byOfficial, text: 'Follow @HazelbrookPS for news of snow days' },
    ],
    misses: [
      [
        { ...byStaff, text: 'Last day working at Hazelbrook Primary, thank you to a wonderful team' },
        'its words are those of other drafts',
      ],
      [
        { ...byStaff, text: "We're hiring! Come and be my TA at Hazelbrook Primary, closing date Friday" },
        'its words are those of other drafts',
      ],
    ],
    falseAlarms: [
      [
        { ...byStaff, text: 'My daughter starts at Hazelbrook Primary on Monday, where did the baby go' },
        'starting there is what staff write too',
      ],
    ],
  });
});
