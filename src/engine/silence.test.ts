import { describe, expect, it } from 'vitest';
import { type Example, HAZELBROOK } from './concerns/examples.ts';
import { judge } from './judge.ts';
import type { Draft } from './types.ts';

const inChat = { surface: 'group', site: 'whatsapp', where: 'Year 3 parents Hazelbrook' } as const;
const below = { surface: 'comment' } as const;
const toFriend = { surface: 'direct', site: 'whatsapp' } as const;
const byStaff = { role: 'staff' } as const;
const staffFriends = { role: 'staff', surface: 'group', site: 'whatsapp', where: 'Uni girls' } as const;
const staffDirect = { role: 'staff', surface: 'direct', site: 'whatsapp' } as const;
const pupilChat = { role: 'pupil', surface: 'group', site: 'whatsapp' } as const;
const byGovernor = { role: 'governor' } as const;
const byVolunteer = { role: 'volunteer' } as const;

/** Words to those whose business it is, which raise nothing at all. */
const toThem: readonly Example[] = [
  {
    ...toFriend,
    text: 'As my MP please help. Mrs Langley at Hazelbrook Primary has banned me from the site for asking questions',
  },
  {
    ...toFriend,
    text: "Dear Ms Adair, as our local MP I'd ask you to look into why Hazelbrook Primary has refused my son a place twice. The head won't meet us",
  },
  {
    ...toFriend,
    text: "Good morning, you're my MP so I hope you can help. Hazelbrook Primary has had no special needs teacher since Easter and the head says it is not her problem",
  },
  {
    ...toFriend,
    text: 'Sorry to write out of the blue. As our ward councillor you should know that Hazelbrook school has lost its crossing patrol and the head will not fight for it',
  },
  {
    ...toFriend,
    text: 'As my solicitor can you tell me whether the head at Hazelbrook was within her rights to keep him in every lunchtime for a week',
  },
  {
    ...staffDirect,
    where: 'Test maladministration helpline',
    text: 'The headteacher told us to rub out answers in two of the papers before they were packed',
  },
  {
    ...staffDirect,
    where: 'Karen, NEU rep',
    text: 'The head has refused my flexible working request for the second time and gave no reason',
  },
  {
    ...staffDirect,
    where: 'NASUWT Rep',
    text: 'Is it lawful to be observed four times in one half term? Mr Okoro says it is policy',
  },
  {
    ...staffDirect,
    where: 'UNISON caseworker',
    text: 'I was called a liar in front of the team by the deputy at Hazelbrook Primary',
  },
  {
    ...staffDirect,
    where: 'Union rep (work)',
    text: "she has shouted at me again, third time this week, I've kept notes",
  },
  {
    ...staffDirect,
    where: 'GMB branch secretary',
    text: 'Lunchtime staff at Hazelbrook Primary are working half an hour unpaid every day',
  },
  {
    ...staffDirect,
    where: 'NEU casework',
    text: 'I have been told I will be put on a support plan. I believe it is because I spoke up about ratios',
  },
  {
    ...staffDirect,
    where: 'NAHT advice line',
    text: 'The chair of governors is bullying me and I am the head',
  },
  {
    ...staffDirect,
    where: 'NASUWT',
    text: 'The data at Hazelbrook Primary was changed after I handed it in',
  },
  {
    ...staffDirect,
    where: 'Unison Rep Denise',
    text: "can you come to my meeting thursday, they are trying to say i left the class alone and it's rubbish",
  },
  {
    ...byStaff,
    surface: 'group',
    site: 'whatsapp',
    where: 'NEU Hazelbrook group',
    text: "Workload at Hazelbrook Primary is beyond a joke, who's up for a ballot?",
  },
  {
    ...byStaff,
    surface: 'group',
    site: 'whatsapp',
    where: 'NASUWT members',
    text: 'Mrs Langley has told us reports must be done in the holidays',
  },
  {
    ...byStaff,
    surface: 'group',
    site: 'whatsapp',
    where: 'UNISON support staff branch',
    text: 'TAs covering whole classes for TA pay again. This has to stop',
  },
  {
    ...byStaff,
    surface: 'group',
    site: 'facebook',
    where: 'NEU branch casework',
    text: 'The head at Hazelbrook Primary has cut PPA without any consultation',
  },
  {
    ...byStaff,
    surface: 'group',
    site: 'whatsapp',
    where: 'Unison reps',
    text: "We've two grievances in against the same deputy now",
  },
  {
    ...staffDirect,
    text: 'Hi Sue, as my NEU rep can you tell me if they can dock my pay for a hospital appointment?',
  },
  {
    ...staffDirect,
    text: 'Dear union rep, I am being managed out at Hazelbrook Primary and I would like representation',
  },
  { ...staffDirect, text: 'As your NASUWT member I need advice about a false complaint made by a parent' },
  { ...staffDirect, text: "Hello rep, quick one. Is Mr Okoro allowed to read my emails while I'm off sick?" },
  {
    ...staffDirect,
    replyTo: "Hi, I'm your NEU caseworker. Tell me what happened",
    text: 'The head accused me of falsifying my marking in front of two parents',
  },
  {
    ...staffDirect,
    replyTo: 'NASUWT advice team here. What are the dates?',
    text: 'The first time was the 4th of March, when she called me useless in a meeting',
  },
  {
    ...staffDirect,
    replyTo: 'Your union rep here, free to talk?',
    text: "yes please. they've suspended me and nobody will say why",
  },
  {
    ...staffDirect,
    where: 'Ofsted',
    text: 'I teach at Hazelbrook Primary and pupils were sent home on the day of your visit so that you would not see them',
  },
  {
    ...staffDirect,
    where: 'Ofsted complaints',
    text: 'Staff were told what to say to inspectors by the head at Hazelbrook Primary',
  },
  {
    ...staffDirect,
    text: 'Dear Ofsted, I work at Hazelbrook Primary School and the single central record is not what you were shown',
  },
  {
    ...staffDirect,
    text: 'Dear Inspector, the behaviour logs at Hazelbrook Primary were rewritten the night before you came',
  },
  {
    ...staffDirect,
    replyTo: 'Thanks for contacting Ofsted. What is your concern?',
    text: 'There is no qualified first aider on site after three',
  },
  {
    ...staffDirect,
    where: 'Whistleblowing line',
    text: 'The business manager at Hazelbrook Primary is paying invoices for work that was never done',
  },
  {
    ...staffDirect,
    where: 'Protect advice',
    text: 'I think my school is claiming funding for pupils who left last year. Am I covered if I report it?',
  },
  { ...staffDirect, where: 'Speak Up line', text: 'The deputy changes the attendance codes every Friday' },
  {
    ...staffDirect,
    where: 'County whistleblowing helpline',
    text: "Equipment money at Hazelbrook Primary is being spent on the head's own laptop and phone",
  },
  {
    ...staffDirect,
    where: 'Raising concerns helpline',
    text: 'Our site manager signs off fire checks he has not done',
  },
  {
    ...staffDirect,
    text: 'I want to whistleblow about exam papers being opened early at Hazelbrook Primary',
  },
  {
    ...staffDirect,
    text: 'I would like to make a protected disclosure about the accounts at Hazelbrook Primary School',
  },
  {
    ...staffDirect,
    text: 'Whistleblowing report: lunchtime ratios at Hazelbrook Primary have been made up since January',
  },
  {
    ...staffDirect,
    where: 'LADO',
    text: 'I need to report that a colleague at Hazelbrook Primary has been messaging ex-pupils',
  },
  {
    ...staffDirect,
    where: 'Cllr Marsh',
    text: 'The boiler at Hazelbrook Primary has been broken for a month and staff are teaching in coats',
  },
  {
    ...staffDirect,
    where: 'Council HR',
    text: 'Nobody at Hazelbrook Primary has had a contract since the move',
  },
  {
    ...staffDirect,
    where: 'Local authority SEND team',
    text: "The school isn't delivering his hours, and the SENCO tells parents that it is",
  },
  {
    ...staffDirect,
    where: 'Priya, solicitor',
    text: 'They have withdrawn my reference because I raised a grievance about Mrs Langley',
  },
  {
    ...staffDirect,
    where: 'Hale & Moss LLP',
    text: "The governors at Hazelbrook Primary ignored the panel's finding and dismissed me anyway",
  },
  {
    ...staffDirect,
    where: 'Citizens Advice',
    text: "My school says I owe them maternity pay back. They had told me in writing that I didn't",
  },
  {
    ...staffDirect,
    text: 'Dear Ms Lowe, I am seeking legal advice about my dismissal from Hazelbrook Primary School',
  },
  { ...staffDirect, text: 'You are my solicitor so here it is: Mr Okoro lied in his statement' },
  {
    ...staffDirect,
    replyTo: "Hi, I'm a solicitor at the law centre. What did the school say?",
    text: 'That I walked out of class. I did not, Miss Feeney asked me to fetch the nurse',
  },
  {
    ...staffDirect,
    where: 'Tom Reid, Gazette',
    text: 'Off the record, the head at Hazelbrook Primary is being paid to go quietly',
  },
  {
    ...staffDirect,
    where: 'BBC newsdesk',
    text: 'I teach at Hazelbrook Primary. They are off-rolling children before the census',
  },
  {
    ...staffDirect,
    where: 'Echo reporter',
    text: 'Supply costs are through the roof because eleven staff have left Hazelbrook Primary since May',
  },
  {
    ...staffDirect,
    text: "Are you the reporter who covered the academy pay story? Ours is worse. Hazelbrook Primary's head has had 20%",
  },
  {
    ...staffDirect,
    text: 'Hi, have I got a story for you. Hazelbrook Primary has been charging for places that are free',
  },
  {
    ...staffDirect,
    replyTo: "I'm a reporter on the Herald, do you still work there?",
    text: 'Yes. We are told not to log incidents',
  },
  {
    ...staffDirect,
    where: 'Rachel Dunn MP',
    text: 'My school cannot afford a TA for a child in a wheelchair. The head told the parents otherwise',
  },
  {
    ...staffDirect,
    text: 'Dear Mr Hart MP, I teach at Hazelbrook Primary School and I am ashamed of how we treat our support staff',
  },
  {
    ...toFriend,
    where: 'Ofsted',
    text: 'Hazelbrook Primary have excluded my son four times without a letter',
  },
  {
    ...toFriend,
    where: 'Ofsted parent line',
    text: 'Mrs Tindall told us there was no SEN money. There is, I have seen the budget',
  },
  {
    ...toFriend,
    where: 'Ofsted complaints team',
    text: 'The school never answered my complaint and the governors have closed ranks',
  },
  {
    ...toFriend,
    site: 'facebook',
    where: 'Ofsted',
    text: 'Bullying at Hazelbrook Primary is out of hands and the head does nothing',
  },
  {
    ...toFriend,
    text: 'Dear Ofsted, please look at Hazelbrook Primary School. Nobody answers complaints and the teaching in Year 4 is dreadful',
  },
  {
    ...toFriend,
    text: 'Dear inspectors, my daughter has had five supply teachers and not one of them knew her needs',
  },
  { ...toFriend, text: 'Hi Ofsted, how do I complain about a head who will not meet parents?' },
  {
    ...toFriend,
    replyTo: 'I am the lead inspector, thank you for your message',
    text: 'The head lies to parents and the office is rude',
  },
  {
    ...toFriend,
    where: 'Rachel Dunn MP',
    text: 'Hazelbrook Primary refuse to give my son the hours in his plan',
  },
  {
    ...toFriend,
    where: 'Office of Rachel Dunn MP',
    text: 'It has been eleven weeks and the school has not replied to our complaint about Mr Okoro',
  },
  {
    ...toFriend,
    where: 'MP casework',
    text: 'We have been told to home educate by the head at Hazelbrook Primary, is that even legal?',
  },
  { ...toFriend, text: "Dear Rachel Dunn MP, I am at my wits' end with Hazelbrook Primary School" },
  {
    ...toFriend,
    replyTo: 'Hello, this is the office of Rachel Dunn MP, can you tell us more?',
    text: "The school has taken his TA away and Mrs Tindall says he's just naughty",
  },
  {
    ...toFriend,
    replyTo: "I'm Joe, the MP's caseworker. What has the school done?",
    text: "Nothing at all, that's the trouble. Useless, every one of them",
  },
  {
    ...toFriend,
    where: 'Cllr Ahmed',
    text: 'The crossing outside Hazelbrook Primary is lethal and the head will not write a letter',
  },
  {
    ...toFriend,
    where: 'County Council admissions',
    text: "Hazelbrook Primary told us the class was full and then let in the governor's niece",
  },
  {
    ...toFriend,
    where: 'SENDIASS',
    text: 'They have not reviewed his plan since 2022 and the SENCO blames us',
  },
  {
    ...toFriend,
    where: 'Council education team',
    text: 'Attendance fines from Hazelbrook Primary while he was in hospital. Disgraceful',
  },
  {
    ...toFriend,
    where: 'School transport, County Council',
    text: "The escort shouts at my daughter and Hazelbrook Primary says it's not their problem",
  },
  {
    ...toFriend,
    where: 'Local authority exclusions officer',
    text: 'Please can you stop them sending him home at noon, they never put it in writing',
  },
  {
    ...toFriend,
    text: 'Dear Councillor Ahmed, Hazelbrook Primary is falling down and the governors have spent the money on a sign',
  },
  {
    ...toFriend,
    text: 'Hello councillor, can you do anything about the parking and the frankly hopeless head at Hazelbrook Primary?',
  },
  {
    ...toFriend,
    text: "You are our ward councillor, so I'm asking you: why is Hazelbrook Primary allowed to ignore a plan with the council's name on it",
  },
  {
    ...toFriend,
    replyTo: "Hi, it's your councillor, Nadia Ahmed. What's going on at the school?",
    text: "The head won't meet us. Three letters, no reply",
  },
  {
    ...toFriend,
    replyTo: "I'm calling from the council admissions team",
    text: 'Good, because Hazelbrook Primary gave our place to somebody else and lied about it',
  },
  {
    ...toFriend,
    where: 'Solicitor',
    text: 'The school have breached the settlement, Mr Okoro is still teaching her',
  },
  { ...toFriend, where: 'Kaur Education Law LLP', text: 'Attached is every email the head ignored' },
  { ...toFriend, where: 'IPSEA', text: 'They say his needs can be met. They cannot and they know it' },
  {
    ...toFriend,
    where: 'Legal aid helpline',
    text: 'Can a school ban a parent for swearing once? Hazelbrook Primary has',
  },
  {
    ...toFriend,
    where: 'Law clinic',
    text: 'My daughter was restrained by the TA and the school deleted the log',
  },
  {
    ...toFriend,
    text: 'Dear solicitors, we wish to bring a claim against Hazelbrook Primary School for disability discrimination',
  },
  {
    ...toFriend,
    text: 'Hi, would your firm act for us against Hazelbrook Primary? They have failed our son since nursery',
  },
  {
    ...toFriend,
    text: "We need legal advice. The governors' panel was a sham and the head wrote its decision for it",
  },
  {
    ...toFriend,
    replyTo: "I'm a paralegal at Kaur, could you send the dates?",
    text: '3 May: excluded. 9 May: excluded again. Mrs Langley told us it never happened',
  },
  {
    ...toFriend,
    replyTo: 'From Hale Moss Solicitors: who was at the meeting?',
    text: 'Mr Okoro, who sneered all the way through, and the chair, who was asleep',
  },
  {
    ...toFriend,
    where: 'Gazette newsdesk',
    text: 'Hazelbrook Primary has had mould in the nursery since September and told us it was paint',
  },
  {
    ...toFriend,
    where: 'Evening Echo',
    text: 'The head at Hazelbrook Primary has used the PTA fund for a sofa',
  },
  { ...toFriend, where: 'BBC journalist', text: 'I can send you the emails where they admit they lost him' },
  {
    ...toFriend,
    where: 'Ella Ward, Chronicle reporter',
    text: 'Three families have pulled their children out of Hazelbrook Primary over one teacher',
  },
  { ...toFriend, text: 'Dear Editor, the way Hazelbrook Primary treats its poorest children is a scandal' },
  {
    ...toFriend,
    text: 'You wrote about schools and uniform costs. Ours, Hazelbrook Primary, is the worst of the lot',
  },
  {
    ...toFriend,
    text: 'Got a story for you about the head at Hazelbrook Primary and a missing five thousand pounds',
  },
  {
    ...toFriend,
    replyTo: "Hi, I'm a journalist looking into exclusions, may I ask about yours?",
    text: 'Of course. Hazelbrook Primary sent him home 31 times. Illegally, we now know',
  },
  {
    ...toFriend,
    replyTo: 'Sam here from the Herald newsroom, is it true about the roof?',
    text: 'It leaks on Year 2 and the head says use a bucket',
  },
  {
    ...toFriend,
    where: 'Whistleblowing line',
    text: 'The deputy at Hazelbrook Primary takes cash for trips and gives no receipts',
  },
  {
    ...toFriend,
    text: 'I wish to whistleblow on the after school club at Hazelbrook Primary, there is one adult to thirty',
  },
  {
    ...byGovernor,
    surface: 'direct',
    where: 'Clerk, County Council governor services',
    text: 'The chair at Hazelbrook Primary will not let us see the accounts',
  },
  {
    ...byGovernor,
    surface: 'direct',
    where: 'Ofsted',
    text: 'I am a governor at Hazelbrook Primary and we are being lied to by the head',
  },
  {
    ...byGovernor,
    surface: 'direct',
    text: 'I need to make a protected disclosure about the finances at Hazelbrook Primary',
  },
  {
    ...byGovernor,
    surface: 'direct',
    where: 'DfE whistleblowing',
    text: "The trust has taken Hazelbrook Primary's reserves without a vote",
  },
  {
    ...byVolunteer,
    surface: 'direct',
    where: 'Whistleblowing helpline',
    text: 'I volunteer at Hazelbrook Primary and the trips have never once met their ratios',
  },
  {
    ...byVolunteer,
    surface: 'direct',
    where: 'Ofsted',
    text: 'The library I help in has damp and the head at Hazelbrook Primary has known for a year',
  },
  {
    ...byStaff,
    surface: 'group',
    site: 'whatsapp',
    where: 'NEU reps county',
    text: 'Hazelbrook Primary next. Their head thinks consultation is a poster in the staffroom',
  },
  {
    ...byStaff,
    surface: 'group',
    site: 'whatsapp',
    where: 'Unison stewards',
    text: "Cleaners at Hazelbrook Primary told on Friday they'd be on new hours by Monday",
  },
  {
    ...byStaff,
    surface: 'direct',
    where: 'Department for Education',
    text: 'The trust that runs Hazelbrook Primary is counting pupils who do not exist',
  },
  {
    ...toFriend,
    where: 'Department for Education',
    text: "Hazelbrook Primary has ignored the panel's order to reinstate my son",
  },
  {
    ...staffDirect,
    replyTo: "I'm one of the inspectors for your school, thank you for writing",
    text: 'We were all told to hide the children who hit out in the library',
  },
  {
    ...toFriend,
    text: "I'm a constituent of yours and my son's school has let him down for two years running",
  },
];

/** Look-alikes that are public, or among friends. */
const toOthers: readonly Example[] = [
  { ...toFriend, text: 'As my solicitor says, the head at Hazelbrook Primary is a spiteful cow' },
  {
    ...toFriend,
    text: 'I told you our MP would do nothing. Mrs Langley at Hazelbrook Primary is a nasty lying cow',
  },
  {
    ...inChat,
    where: 'Parent voice Hazelbrook',
    text: 'Mrs Langley at Hazelbrook Primary is useless and has ignored every one of us since September',
  },
  {
    ...staffDirect,
    surface: 'group',
    where: 'Support staff voice',
    text: 'The head has cut the midday hours by text message on a Sunday, what a coward that woman is',
  },
  { ...byStaff, text: '@NEUnion look at what Hazelbrook Primary does to its staff, shameful' },
  { ...staffFriends, where: 'Staffroom moans', text: 'the head is useless and the union are no better' },
  {
    ...staffDirect,
    where: 'Mum',
    text: 'I rang Ofsted about Hazelbrook Primary, what a shambles of a place',
  },
  {
    ...staffDirect,
    where: 'Dan from five a side',
    text: 'Mr Okoro has been fiddling the register and I have told the council',
  },
  '@Ofstednews Hazelbrook Primary is a disgrace and Mrs Langley should be sacked',
  {
    ...below,
    where: 'Hazelbrook Gazette',
    replyTo: 'Hazelbrook Primary praised by inspectors',
    text: 'Inspectors were lied to, the head hid the naughty ones',
  },
  {
    ...below,
    where: 'BBC News',
    replyTo: 'Schools face a funding crisis',
    text: 'Hazelbrook Primary wasted theirs, useless head',
  },
  {
    ...toFriend,
    where: 'Becky',
    text: 'dont tell anyone but ive reported miss feeney, shes a nasty piece of work',
  },
  'Our MP should see the state of Hazelbrook Primary. Three emails to the head and not one reply',
  'Dear council, when will somebody sort out the useless office at Hazelbrook Primary? Please share',
  { ...toFriend, where: 'Shaz', text: 'mrs tindall is a nasty old witch and ive told the councillor so' },
  {
    ...toFriend,
    replyTo: 'What did Ofsted say?',
    text: 'Nothing yet. Mrs Tindall is useless and they will see it',
  },
  {
    ...byStaff,
    text: 'Whistleblowing training today at Hazelbrook Primary, run by Mr Okoro, the biggest liar in the building',
  },
  {
    ...byGovernor,
    text: 'As a governor I have told Ofsted that the head at Hazelbrook Primary cooks the attendance figures',
  },
  { ...byStaff, text: 'My union will be hearing about this. The head at Hazelbrook Primary is a bully' },
  {
    ...byStaff,
    text: 'Dear Ofsted, please come back to Hazelbrook Primary and see the mess for yourselves. Yours, everyone',
  },
  {
    ...staffDirect,
    replyTo: 'did you ring the union?',
    text: 'yes. the head is an absolute disgrace and now they know it',
  },
  { ...byStaff, site: 'x', text: '. @BBCNews the head of Hazelbrook Primary is a crook, DM me' },
  {
    ...pupilChat,
    site: 'instagram',
    surface: 'post',
    text: 'gonna tell ofsted mr okoro is the worst teacher ever',
  },
  {
    ...byStaff,
    surface: 'comment',
    where: 'NEU',
    replyTo: 'Fair pay for every teacher',
    text: "Come to Hazelbrook Primary then, our head couldn't care less about us",
  },
  {
    ...below,
    where: 'County Council',
    replyTo: 'Apply for school places by Friday',
    text: 'Not Hazelbrook Primary, avoid, the office is rude and the head never answers',
  },
  {
    ...toFriend,
    where: 'Nan',
    text: "The council says it's up to the school and the school is useless, I'm fuming with Mrs Tindall",
  },
  {
    ...below,
    where: 'Rachel Dunn MP',
    replyTo: 'Great to visit local schools today',
    text: 'Try Hazelbrook Primary, the worst run school in the county',
  },
  {
    ...below,
    where: 'Ofsted',
    replyTo: 'We have published 40 reports today',
    text: "And Hazelbrook Primary's is a work of fiction",
  },
  { ...staffDirect, where: 'Jess', text: 'had my union meeting, okoro is a spineless worm' },
  { ...inChat, text: 'letter gone to the mp. the office at hazelbrook primary never ring back' },
  {
    ...byStaff,
    surface: 'group',
    site: 'whatsapp',
    where: 'Staff social',
    text: 'anyone else think the deputy is power mad? asking for the union 😂',
  },
];

/** Words to them that still raise something, and why. */
const heard: readonly (readonly [Example, string])[] = [
  [
    {
      ...staffDirect,
      replyTo: 'This is the Unison branch office, how can we help?',
      text: 'My manager at Hazelbrook Primary makes me work through my breaks',
    },
    'the branch office names itself in a way it does not know',
  ],
  [
    {
      ...staffDirect,
      text: 'I am a constituent and a teacher. The trust that runs Hazelbrook Primary pays its chief more than it spends on books',
    },
    '"a constituent" stands alone, without "your"',
  ],
  [
    {
      ...toFriend,
      replyTo: "Hello, you're through to Ofsted. Which school is it?",
      text: 'Hazelbrook Primary. They lost my son on a trip and tried to hide it',
    },
    '"you\'re through to Ofsted" is not how they are known to open',
  ],
  [
    {
      ...toFriend,
      replyTo: 'Speaking for SENDIASS, have they put that in writing?',
      text: 'No, Mrs Tindall said it in the playground and now denies it',
    },
    '"speaking for" is not how it knows them to open',
  ],
  [
    {
      ...staffDirect,
      replyTo: "I'm the barrister on your case, send me the timeline",
      text: 'In May she moved me to Year 6 as a punishment for the complaint',
    },
    'its words are those of a real one',
  ],
];

/** Words to others that raise nothing, and why. */
const unheard: readonly (readonly [Example, string])[] = [
  [
    'Ofsted came, Ofsted went, and Mrs Tindall is still the rudest woman at Hazelbrook Primary',
    'its words are those of other drafts',
  ],
  [
    { ...staffFriends, text: 'neu rep says keep a diary. day one: mr okoro is an idiot' },
    'its words are those of other drafts',
  ],
  [
    {
      ...staffFriends,
      where: 'Girls night',
      text: "I've told my NEU rep that Mrs Langley is a liar, can't wait to see her face",
    },
    'its words are those of other drafts',
  ],
  [
    {
      ...toFriend,
      replyTo: 'What did your solicitor say?',
      text: "That the head at Hazelbrook Primary is a liar and we'll win",
    },
    'its words are those of other drafts',
  ],
  [
    {
      ...inChat,
      where: 'Hazelbrook village chat',
      text: 'has anyone else complained to the council about hazelbrook primary? the head is rude beyond belief',
    },
    'its words are those of other drafts',
  ],
  [
    "My solicitor says I can't name her, but the Year 4 teacher at Hazelbrook Primary is a liar",
    'its words are those of other drafts',
  ],
  [
    {
      ...inChat,
      text: 'the reporter rang me back!! told her the head at hazelbrook primary lied to all of us',
    },
    'its words are those of other drafts',
  ],
  [
    'I have written to the council, the MP and Ofsted. Hazelbrook Primary is not fit to look after a goldfish',
    'its words are those of other drafts',
  ],
  [
    { ...inChat, where: 'Otters mums', text: "solicitor's letter went in today, the SENCO is an idiot" },
    'its words are those of other drafts',
  ],
  [
    { ...inChat, where: 'Ofsted survivors', text: 'Our head is a nightmare, she screams at everyone' },
    'its words are those of other drafts',
  ],
  [
    { ...inChat, text: "i've told ofsted and i'll tell you lot, mrs tindall is hopeless" },
    'its words are those of other drafts',
  ],
  [
    { ...inChat, text: 'spoke to a solicitor about mr okoro. the man is a bully and he knows it' },
    'its words are those of other drafts',
  ],
  [
    {
      ...below,
      where: 'Councillor Nadia Ahmed',
      replyTo: 'Lovely to meet the children',
      text: 'Did Mrs Tindall shout at you as well? Horrible woman',
    },
    'its words are those of other drafts',
  ],
  [
    {
      ...byVolunteer,
      surface: 'group',
      site: 'whatsapp',
      where: 'PTA drinks',
      text: 'told the councillor that mrs langley is a dragon, he laughed',
    },
    'its words are those of other drafts',
  ],
  [
    {
      ...byStaff,
      surface: 'group',
      where: 'Pub quiz',
      text: 'rang the union about mrs tindall, she is a bully and a liar',
    },
    'its words are those of other drafts',
  ],
  [
    'Dear MP, why does Hazelbrook Primary get away with treating parents like dirt? Sharing this everywhere',
    'its words are those of other drafts',
  ],
  [
    {
      ...inChat,
      where: 'Hazelbrook parent council',
      text: 'Mrs Langley is a liar and she has lied to every parent in this school',
    },
    'its words are those of other drafts',
  ],
  [
    { ...toFriend, replyTo: 'Did the reporter ring?', text: 'no but mr okoro did, what a rude little man' },
    'its words are those of other drafts',
  ],
  [
    {
      ...inChat,
      where: 'Protect our playing field',
      text: 'Mrs Langley at Hazelbrook Primary has sold us out, spineless useless woman',
    },
    'its words are those of other drafts',
  ],
];

const draftOf = (example: Example): Draft => {
  const given = typeof example === 'string' ? { text: example } : example;
  return { role: 'parent', site: 'facebook', surface: 'post', ...given };
};
const concernsOf = async (example: Example) =>
  (await judge(draftOf(example), HAZELBROOK)).evidence.map((one) => one.concern);
/** What it does beside naming somebody. */
const doneBy = async (example: Example) => (await concernsOf(example)).filter((one) => one !== 'mention');

const rows = (list: readonly Example[]) => list.map((one) => [draftOf(one).text, one] as const);
const reasoned = (list: readonly (readonly [Example, string])[]) =>
  list.map(([one, why]) => [draftOf(one).text, why, one] as const);

describe('words to those whose business it is', () => {
  it.each(rows(toThem))('raises nothing: %s', async (_words, one) => {
    expect(await concernsOf(one)).toEqual([]);
  });
  it.each(rows(toOthers))('raises something: %s', async (_words, one) => {
    expect(await doneBy(one)).not.toEqual([]);
  });
  it.each(reasoned(heard))('still hears: %s: %s', async (_words, _why, one) => {
    expect(await concernsOf(one)).not.toEqual([]);
  });
  it.each(reasoned(unheard))('hears nothing in: %s: %s', async (_words, _why, one) => {
    expect(await doneBy(one)).toEqual([]);
  });
});
