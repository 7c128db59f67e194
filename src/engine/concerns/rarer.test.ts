import { describe } from 'vitest';
import { examples } from './examples.ts';

const staff = { role: 'staff' } as const;

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
