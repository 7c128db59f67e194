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
