import { examples } from './examples.ts';

const staff = { role: 'staff', pupils: ['Tyler Marsh'] } as const;
const friends = { ...staff, surface: 'group', site: 'whatsapp', where: 'Uni lot' } as const;

examples('confidential', {
  flags: [
    { ...staff, surface: 'direct', replyTo: "Did Tyler's diagnosis come?", text: 'Yes, he got it Monday' },
    {
      ...friends,
      text: 'Times table scores are back at Hazelbrook Primary and it is grim. Embargoed, so keep it to yourselves',
    },
    { ...staff, text: 'Off the record, Mr Okoro has been suspended' },
    {
      ...staff,
      text: "Between you and me they're cutting two TAs at Easter, staff don't know yet at Hazelbrook Primary",
    },
    { ...staff, text: 'Spent lunch writing up a child protection concern about a boy in my class' },
    { ...staff, text: "Tyler's on a child protection plan now, poor lamb" },
    { ...staff, text: 'Tyler has been diagnosed with ADHD at last' },
    { ...staff, text: "Tyler's dad is in prison, that's why" },
    { ...friends, text: 'the staffroom door code is C1945 if you want to drop the cake in' },
    { ...staff, text: 'Use my login, the Arbor password is Custard22' },
    { role: 'governor', text: 'Confidential but the head at Hazelbrook Primary has resigned' },
    { role: 'governor', text: 'Hush hush: budget deficit, and Hazelbrook Primary is joining a trust' },
    { role: 'governor', text: 'Mrs Tindall is on a support plan, heard it in the meeting' },
    {
      role: 'volunteer',
      text: "Tyler can't read a word, bless him, and he's in Year 4 at Hazelbrook Primary",
      pupils: ['Tyler Marsh'],
    },
    {
      ...staff,
      surface: 'comment',
      replyTo: "Where's Tyler been?",
      text: 'social services took them into care, you never heard it from me',
    },
    { ...staff, text: 'Miss Feeney is off with stress and she is not coming back' },
  ],
  ignores: [
    { ...staff, text: 'Safeguarding training all day, level three, bring snacks' },
    { ...staff, text: 'SATs week done. Wine.' },
    { ...staff, text: 'My own diagnosis came through: ADHD at 34' },
    { ...staff, text: "My son's EHCP meeting is tomorrow, wish us luck" },
    { ...staff, text: 'Between you and me I prefer the old Doctor Who' },
    { ...staff, text: 'The wifi password at this cafe is on the wall' },
    { ...staff, text: 'Off sick with a cold, send soup' },
    { ...staff, text: 'Congratulations Mr Okoro on the new job!' },
    { ...staff, text: 'Year 4 nailed their times tables' },
    { role: 'governor', text: 'Proud to be a governor at Hazelbrook Primary' },
    { role: 'governor', text: 'Governor training tonight, then a curry' },
    { role: 'volunteer', text: 'Heard some lovely readers at Hazelbrook Primary today' },
    { role: 'parent', text: "My son's EHCP has been refused again" },
    { role: 'parent', text: 'Between you and me Mrs Tindall is leaving' },
    { ...staff, text: 'The redundancy news at the car plant is grim' },
  ],
});
