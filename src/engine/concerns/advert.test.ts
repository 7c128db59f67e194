import { describe } from 'vitest';
import { examples, verdicts } from './examples.ts';

const official = { role: 'official' } as const;

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

describe('advert, rules and model together', () => {
  const inChat = { surface: 'group', site: 'whatsapp', where: 'Year 3 parents Hazelbrook' } as const;
  const byStaff = { role: 'staff' } as const;
  const byOfficial = { role: 'official' } as const;

  verdicts('advert', {
    flags: [
      { ...byOfficial, text: 'Half price kitchens this month at Dunmore Interiors, tell them we sent you' },
      { ...byOfficial, text: 'Looking for a mortgage? Speak to Pennant Finance, the local experts' },
      { ...byOfficial, text: 'Get your MOT at Station Garage, 20% off for our families' },
      { ...byOfficial, text: "Fancy a new look? Ruby's Salon is now taking bookings" },
      { ...byOfficial, text: 'Great tutors at BrightSparks Tuition, book a trial lesson today' },
      { ...byOfficial, text: 'We love the coffee at Bean There on Mill Lane, pop in for a special offer' },
      {
        ...byOfficial,
        text: 'Our friends at Little Kickers have spaces, first class free with code HPS10',
      },
      { ...byOfficial, text: "Pizza night sorted! Order from Luigi's and quote SCHOOL" },
      { ...byOfficial, text: "Party coming up? Hire Bouncy Bob's castles, best prices in town" },
      { ...byOfficial, text: 'Thinking of moving house? Wade and Sons offer our parents a free valuation' },
      { ...byOfficial, text: 'Save 15% on family photos with Studio Wren, link below' },
      { ...byOfficial, text: 'Buy two get one free on school shoes at Footsteps this weekend' },
    ],
    ignores: [
      { ...byOfficial, text: 'Uniform shop open on Saturday, jumpers £9' },
      { ...byOfficial, text: 'PTA raffle: first prize a hamper, tickets at the office' },
      { ...byOfficial, text: 'Free breakfast for every child this week' },
      { ...byOfficial, text: "Book your parents' evening slot on the website by Friday" },
      { ...byOfficial, text: 'Spaces left in chess club, sign up at the office' },
      { ...byOfficial, text: 'Thank you to Station Garage for mending the minibus' },
      { ...byOfficial, text: 'Wanted: old wellies for our garden' },
      { ...byOfficial, text: 'Cake sale on Friday, everything 50p' },
      { ...byOfficial, text: 'Class photos can be ordered until Monday' },
      { ...byOfficial, text: 'Our Year 6 shop raised ninety pounds selling bookmarks' },
      { ...byOfficial, text: 'Tickets for the summer show go on sale on Monday' },
      { ...byOfficial, text: 'We are recruiting a midday supervisor, apply on our website' },
      'Half price kitchens this month at our showroom, come and see us',
      { ...byStaff, text: '20% off at the garden centre and I have bought eleven ferns' },
      { ...inChat, text: 'anyone recommend a bouncy castle? ours let us down' },
      { ...byOfficial, text: 'A special offer from Year 3: a free smile at the gate' },
    ],
    misses: [
      [
        { ...byOfficial, text: "Massive sale now on at Carter's Carpets, don't miss it" },
        'its words are those of other drafts',
      ],
      [
        {
          ...byOfficial,
          text: 'New dentist accepting private patients, call Pearl Dental and mention the school',
        },
        'its words are those of other drafts',
      ],
    ],
  });
});
