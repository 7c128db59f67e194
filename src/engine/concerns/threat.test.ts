import { describe } from 'vitest';
import { examples, verdicts } from './examples.ts';

const chat = { surface: 'group', site: 'whatsapp', where: 'Year 3 parents Hazelbrook' } as const;
const pupil = { role: 'pupil', surface: 'direct', site: 'whatsapp' } as const;

examples('threat', {
  flags: [
    'Mrs Tindall wants a slap and I know where she parks',
    'If Mr Okoro speaks to my son like that again I will knock him out',
    'Somebody needs to burn Hazelbrook Primary to the ground',
    'I swear I will put that head teacher in hospital',
    "Tell Alfie's dad I'll be waiting for him at the gates, he's getting battered",
    'A brick through the office window might get their attention at Hazelbrook Primary',
    'Mr Okoro better watch his back',
    {
      ...chat,
      text: "she's due a good hiding and I'm free Thursday",
      replyTo: 'Mrs Tindall has kept them in again',
    },
    { ...chat, text: "his tyres won't last the night", replyTo: 'Mr Okoro reported me for parking' },
    { text: "I'll smash his face in", surface: 'comment', replyTo: 'Mr Okoro shouted at the little ones' },
    { ...pupil, text: 'ur dead tomorrow at break' },
    { ...pupil, text: 'im gonna batter him after school' },
    { ...pupil, text: 'tell her shes getting jumped at the park' },
    { ...pupil, text: 'bringing a knife in so he better watch it' },
    { role: 'staff', text: 'One more email from the head and I am going to key her car' },
    'One of the mums at the school gate is getting a smack from me on Monday',
    'I will slap Mrs Tindall at the gate of Hazelbrook Primary tomorrow',
    "I'm going to punch Mr Okoro",
    'im gonna batter that smug mr okoro',
    'Mrs Tindall will get a kicking from me tomorrow',
    'Mrs Tindall is useless, I will slap her at the gate tomorrow',
    "We'll smack Mr Okoro's head off that wall",
  ],
  ignores: [
    "I'm not going to slap Mr Okoro, but he knows what he did",
    "I'm going to hit Mr Okoro up for raffle prizes",
    "I'll batter Mr Okoro at rounders, he has no idea",
    "I'm going to kick Mr Okoro's ball back over the fence for him",
    "We're going to whack Mr Okoro with a sponge at the fair",
    'I am going to kick Mr Okoro out of the quiz chat if he cheats',
    'We got battered by the under nines at the Hazelbrook Primary dads match',
    'I would kill for a brew after that school run',
    'Mrs Tindall absolutely killed it as the Wicked Witch',
    'Sports day parents race: I am going to destroy you all 😂',
    'If I step on one more piece of lego I will burn this house down',
    { role: 'staff', text: 'Whoever finished the biscuits in our house is a dead man, husband' },
    { ...pupil, text: 'get on roblox im gonna smash u at brawl' },
    { ...pupil, text: 'we are gonna batter them in the match on saturday' },
    { ...pupil, text: 'ur killing me 😂😂' },
    'Year 6 smashed their SATs, so proud',
    'He hit the ball so hard at rounders it went over the hall',
    'The boxer needs a good punch on him if he wants the title',
    'Petrol prices are a joke, might torch the car',
    'Mr Okoro ran the marathon and his knees are dead',
    'Beat the queue for the Hazelbrook Primary fair, tickets online now',
    'My son was punched at school and nobody rang me',
    'I could murder a curry after parents evening',
    'Batter up! Pancakes at Hazelbrook Primary on Tuesday',
  ],
});

describe('threat, rules and model together', () => {
  const inChat = { surface: 'group', site: 'whatsapp', where: 'Year 3 parents Hazelbrook' } as const;
  const below = { surface: 'comment' } as const;
  const byStaff = { role: 'staff' } as const;
  const staffFriends = { role: 'staff', surface: 'group', site: 'whatsapp', where: 'Uni girls' } as const;
  const pupilChat = { role: 'pupil', surface: 'group', site: 'whatsapp' } as const;
  const pupilDirect = { role: 'pupil', surface: 'direct', site: 'whatsapp' } as const;
  const byOfficial = { role: 'official' } as const;
  const byGovernor = { role: 'governor' } as const;
  const byVolunteer = { role: 'volunteer' } as const;

  verdicts('threat', {
    flags: [
      { ...below, text: 'I will slap Mrs Tindall at the gate of Hazelbrook Primary tomorrow' },
      { ...inChat, text: 'I am going to punch Mrs Tindall' },
      { ...below, text: 'Mrs Tindall will get a kicking from me tomorrow' },
      { ...inChat, text: 'Mrs Tindall is useless, I will slap her at the gate tomorrow' },
      "Swear down if Mrs Tindall lays another finger on his bag I'll lay her out",
      'I will rip that office door off its hinges if Hazelbrook Primary ignore me once more',
      "She'd better hope I don't see her in Tesco. Miss Feeney you are getting decked",
      { ...inChat, text: 'one more word from alfies dad and hes going through the railings' },
      { ...inChat, text: 'someone wants to slash that TAs tyres, might learn her some manners' },
      { ...inChat, text: 'im this close to going up there and swinging for the head. this close' },
      {
        ...inChat,
        replyTo: "She's parked across my drive again, that mum from Otters",
        text: 'put her windows through, i would',
      },
      {
        ...inChat,
        text: "mess with my kid and you'll be eating through a straw, that goes for teachers as well",
      },
      {
        ...below,
        replyTo: 'Hazelbrook Primary to close its nursery',
        text: 'Then someone should torch the place, see what they do then',
      },
      'Sleep with one eye open, Mr Okoro. You picked the wrong family',
      'I know what car Mrs Tindall drives and I know where she lives. Tick tock',
      "If they exclude my boy I'll drive straight through the front of that school, I'm not joking",
      {
        ...byStaff,
        text: 'Next parent who jabs a finger in my face at Hazelbrook Primary is getting a punch. I mean it this time',
      },
      { ...byStaff, text: "One more lesson observation and I'm putting a chair through the head's window" },
      { ...pupilChat, pupils: ['Tyler Marsh'], text: 'tyler ur getting battered monday be ready' },
      { ...pupilDirect, text: 'if u tell miss feeney i will punch ur face in' },
      { ...pupilDirect, text: 'watch ur back walking home' },
      {
        ...byGovernor,
        text: "The head had better not walk to her car alone after that meeting, I'll say no more",
      },
      "Tell ur teacher from me i'm coming up there wiv a bat",
      "Mr Okoro has got it coming. I'm waiting outside tomorrow and I won't be talking",
      {
        ...inChat,
        replyTo: "Mrs Tindall said it was my lad's own fault",
        text: "give me her address. she'll be sorry",
      },
      {
        ...byVolunteer,
        text: "If that dad comes at me again over the car park he'll leave in an ambulance",
      },
      { ...pupilChat, text: 'meet at the gate after school were jumping that year 6 kid' },
      { ...pupilChat, text: 'gonna bring my brothers bb gun in and shoot mr okoro in the leg' },
      'the lollipop man outside hazelbrook primary is gonna get a slap if he holds me up again',
      { ...pupilChat, replyTo: 'she told on u', text: 'snitches get stitches shes dead' },
      { ...pupilChat, text: 'ill stab him if he says it again' },
      "Every teacher at that school deserves a kicking and I'd gladly go first",
      'Hazelbrook Primary can expect a visit from me and my brothers on Monday and it wont be for the cake sale',
      { ...pupilChat, text: 'lets smash all the windows in the hut tonight who is in' },
    ],
    ignores: [
      'Mr Okoro has got it coming: thirty water balloons and a very willing Year 6',
      "I'll be waiting outside tomorrow with the cakes, wave if you see me",
      { ...inChat, text: 'im this close to going up there and hugging mrs tindall, he read a whole page' },
      { ...inChat, text: "who's coming with me to sort out the pta shed? bring your boots" },
      {
        ...inChat,
        replyTo: 'Mr Okoro confiscated his phone',
        text: "Good, he shouldn't have it in school tbh",
      },
      {
        ...inChat,
        replyTo: "She's parked across my drive again, that mum from Otters",
        text: "leave her a polite note? she's nice really",
      },
      { ...inChat, text: "he says he'll die if he doesn't get a part in the play" },
      {
        ...below,
        replyTo: 'Hazelbrook Primary to close its nursery',
        text: "That's so sad, both mine went there",
      },
      { ...below, replyTo: 'Villa v City tonight', text: "They'll get absolutely murdered" },
      { ...below, replyTo: 'The price of eggs!', text: 'I could strangle whoever is in charge' },
      'Sleep with one eye open, the elf on the shelf has arrived',
      'A lorry went straight through the front of the chip shop, everyone ok thank goodness',
      'My son was threatened with a knife on the way to Hazelbrook Primary and we are all shaken',
      'This heat is going to kill me before home time',
      'The villain gets it in the end. Straight through with a sword. Kids loved it',
      'I will fight anyone who says crumpets are better than toast',
      'Shots fired: my mother-in-law has brought her own gravy',
      'Killer workout this morning, my legs are broken',
      "Mrs Tindall's quiz was brutal, we were slaughtered by the Otters parents",
      'Our house is being knocked down by a four year old with a hammer (plastic)',
      'Police were at the shopping centre after a bomb hoax, home safe',
      'Boxing class tonight, going to punch the life out of a bag and come home happy',
      { ...byStaff, text: 'If one more person asks me when the holidays start I shall burst into flames' },
      { ...byStaff, text: 'Year 4 destroyed me at dodgeball and I have the bruises' },
      { ...byStaff, text: 'Execution of Charles I today with Year 5. They voted to spare him' },
      { ...staffFriends, text: 'gonna murder my alarm clock' },
      { ...pupilChat, text: 'u r so dead when i get on fortnite' },
      { ...pupilChat, text: 'we got slaughtered 9-0 by year 6 lol' },
      { ...pupilChat, text: 'mum will kill me if i lose another jumper' },
      { ...pupilChat, text: 'lets blow up the balloons at mine b4 the party' },
      { ...pupilDirect, text: 'ill stab the cake first u cut the rest 😂' },
      { ...pupilChat, text: 'shoot! forgot my homework' },
      { ...byGovernor, text: 'We must hit our targets for reading at Hazelbrook Primary and we will' },
      { ...byVolunteer, text: "Beat you all to the tombola on Saturday, I'll be there at dawn" },
      { ...byOfficial, text: 'Fire drill today: every class was out in under three minutes' },
      { ...inChat, text: 'someone has slashed two tyres on our road overnight, check your cars' },
      { ...inChat, text: "if i hear that recorder one more time i'm putting it through the window 😂" },
      { ...pupilChat, text: 'gonna smash it in the spelling test tmrw' },
      "Somebody told my daughter they would batter her. I've rung the school and they were brilliant",
      "Expect a visit from me and my brothers on Saturday, the cake sale at Hazelbrook Primary won't know what hit it",
    ],
    misses: [
      [
        {
          ...below,
          where: 'Hazelbrook Community Noticeboard',
          replyTo: 'Head of Hazelbrook Primary fined parents again',
          text: 'Needs a bullet',
        },
        'who is meant stands in the answered words',
      ],
      ['Hope somebody runs that head over. Might do it myself', 'told as a hope'],
      [
        { ...pupilChat, text: 'somebody blow up this school so we dont have to do sats 🔥 ive got lighters' },
        'reads as a joke about tests',
      ],
      [
        { ...below, replyTo: 'Miss Feeney reported me to social services', text: "I'd have broken her jaw" },
        'its words are those of other drafts',
      ],
      [
        {
          ...staffFriends,
          text: "i'm going to wring that boy's neck on monday, i don't care who's watching",
        },
        'its words are those of other drafts',
      ],
      [
        { ...inChat, text: "who's coming with me to sort mr okoro out then? bring your boots" },
        'its words are those of other drafts',
      ],
      [
        {
          ...staffFriends,
          replyTo: 'the deputy wants to see me',
          text: "tell him from me i'll knock his block off in the car park",
        },
        'its words are those of other drafts',
      ],
      [
        { ...inChat, replyTo: 'Mr Okoro confiscated his phone', text: 'ill confiscate his teeth' },
        'its words are those of other drafts',
      ],
      [
        'Mrs Tindall is useless and I will burn that school down, what a shambles',
        'its words are those of other drafts',
      ],
    ],
    falseAlarms: [
      [
        { ...inChat, text: "one more chocolate orange and i'm going through these jeans" },
        '"one more and I\'m going through" opens threats',
      ],
    ],
  });
});
