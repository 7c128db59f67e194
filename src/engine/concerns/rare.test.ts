import { describe } from 'vitest';
import { examples } from './examples.ts';

const staff = { role: 'staff' } as const;
const official = { role: 'official' } as const;
const classChat = { role: 'staff', surface: 'group', site: 'whatsapp', where: '4K parents' } as const;

describe('workplace', () => {
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
});

describe('work-comms', () => {
  examples('work-comms', {
    flags: [
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
});

describe('personal-details', () => {
  examples('personal-details', {
    flags: [
      { ...staff, text: 'Phone drowned, I am on 07700 900123 until Friday' },
      { ...staff, text: 'Parcels to 14 Larch Close please, I am in all day' },
      {
        ...staff,
        text: 'My date of birth is 3/4/1988 apparently that makes me a millennial, dob: 03/04/1988',
      },
      { ...staff, text: 'Netflix password is Biscuit99 for whoever asked' },
      { role: 'pupil', text: 'text me on 07700900456' },
      { role: 'pupil', text: 'party at 22 Elm Road bring snacks' },
    ],
    ignores: [
      { ...staff, text: 'Childline is 0800 1111, pass it on' },
      { ...staff, text: '45 minutes late and 12 miles to go' },
      { ...staff, text: 'Walked 20 laps of the park this week' },
      { ...staff, text: 'I have forgotten every password I own' },
      { ...official, text: 'Call the office on 01632 960123' },
      { role: 'parent', text: 'Sofa for sale, ring 07700 900789' },
    ],
  });
});

describe('political', () => {
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
});

describe('advert', () => {
  examples('advert', {
    flags: [
      { ...official, text: 'Need a plumber? Call Bob for a free quote' },
      { ...official, text: '10% off at Bella Pizza for all our families' },
      { ...official, text: 'Thanks to our sponsor Hart Estate Agents, valuations now half price' },
      { ...official, text: 'Book now with Tiny Tumblers gymnastics, first session free' },
      { ...official, text: 'Use code SCHOOL5 at Kidz Shoes' },
      { ...official, text: 'We recommend Smile Dental, taking new customers' },
    ],
    ignores: [
      { ...official, text: 'Second-hand uniform sale on Friday, everything half price' },
      { ...official, text: 'PTA raffle tickets £1' },
      { ...official, text: 'Breakfast club places: book now' },
      { ...official, text: 'Book fair next week in the hall' },
      { role: 'parent', text: '10% off at my shop this week' },
      { ...official, text: 'Tickets for our production are in the office' },
    ],
  });
});

describe('copyright', () => {
  examples('copyright', {
    flags: [
      {
        ...staff,
        text: 'My new worksheet pack is up, nicked the pictures off another blog, no one will notice',
      },
      { ...staff, text: 'Cropped out the watermark and uploaded it to TES as my own' },
      { ...staff, text: 'Scanned the whole book, pdf in the drive, help yourselves' },
      { ...staff, text: 'Selling my displays (copied off Twinkl, changed the font)' },
      { ...staff, text: 'Ripped off from Pinterest but calling it mine, £2 in my shop' },
      { ...staff, text: 'Pirated copy of the phonics scheme, download below' },
    ],
    ignores: [
      { ...staff, text: 'New worksheet pack in my shop, all drawn by me' },
      { ...staff, text: 'Someone has copied my resources and is selling them' },
      { ...staff, text: 'Display inspired by a brilliant teacher, link to the original below' },
      { ...staff, text: 'Photocopier jammed again' },
      { ...staff, text: 'Stole a chip from his plate and he noticed' },
      { role: 'parent', text: 'Copied the recipe from my nan' },
    ],
  });
});

describe('extremism', () => {
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
});

describe('age', () => {
  examples('age', {
    flags: [
      { role: 'pupil', age: 9, text: 'just got insta!! follow me' },
      { role: 'pupil', surface: 'profile', age: 10, text: 'y5 | football | dm me' },
      { role: 'pupil', surface: 'profile', text: 'im 11 and i love slime' },
      { role: 'parent', text: 'My 8 year old wants TikTok, thinking of setting it up with my email' },
      {
        role: 'parent',
        text: "She's 10 so I put 2005 as her birth year, account is live, give her a follow",
      },
      {
        role: 'parent',
        text: 'Is 9 too old to still be the only one without WhatsApp? Mine is 9 and I caved',
      },
    ],
    ignores: [
      { role: 'parent', text: 'No phone till she is 14, that is the rule for my 10 year old' },
      { role: 'parent', text: 'My 9 year old won the egg and spoon race' },
      { role: 'parent', text: 'He is 15 and has just got Instagram' },
      { role: 'pupil', age: 10, text: 'good luck in the match tmrw' },
      { role: 'pupil', age: 14, surface: 'profile', text: 'y9 | drums' },
      { role: 'staff', text: 'My 8 year old wants TikTok' },
    ],
  });
});

describe('hours', () => {
  examples('hours', {
    flags: [
      { ...staff, text: 'Soup again', at: '2026-03-10T10:40' },
      { ...staff, text: 'Rain', at: '2026-03-10T13:00' },
      { ...staff, text: 'Yes!', at: '2026-09-02T09:00' },
      { role: 'pupil', text: 'lol', at: '2026-03-10T12:30' },
      { role: 'pupil', text: 'hi', at: '2026-07-17T15:14' },
      { ...staff, text: 'Early', at: '2026-01-05T08:45' },
    ],
    ignores: [
      { ...staff, text: 'Lunch', at: '2026-03-10T12:00' },
      { ...staff, text: 'Home time', at: '2026-03-10T15:15' },
      { ...staff, text: 'Weekend', at: '2026-03-14T10:40' },
      { ...staff, text: 'Beach', at: '2026-08-05T10:40' },
      { ...staff, text: 'Mince pie', at: '2025-12-22T10:40' },
      { role: 'parent', text: 'Quiet house', at: '2026-03-10T10:40' },
      { ...staff, text: 'No clock here' },
    ],
  });
});
