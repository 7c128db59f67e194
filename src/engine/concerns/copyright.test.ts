import { describe } from 'vitest';
import { examples, verdicts } from './examples.ts';

const staff = { role: 'staff' } as const;

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

describe('copyright, rules and model together', () => {
  const byStaff = { role: 'staff' } as const;
  const staffFriends = { role: 'staff', surface: 'group', site: 'whatsapp', where: 'Uni girls' } as const;
  const pupilChat = { role: 'pupil', surface: 'group', site: 'whatsapp' } as const;

  verdicts('copyright', {
    flags: [
      { ...byStaff, text: 'Took her lesson plan, swapped the name for mine, up on my shop by lunch' },
      {
        ...byStaff,
        text: 'Photocopied the whole maths workbook so nobody has to buy one, link in comments',
      },
      {
        ...byStaff,
        text: "My new display (alright, somebody else's from Instagram with my logo on) is £3",
      },
      { ...byStaff, text: "Got round the paywall, here's the pdf of the reading scheme" },
      { ...byStaff, text: "Copied his song, changed two notes, now it's my class anthem and it's on sale" },
    ],
    ignores: [
      { ...byStaff, text: 'Photocopied my own face by accident' },
      { ...byStaff, text: 'Bought the maths workbook with my own money and regret nothing' },
      { ...byStaff, text: 'New phonics game in my shop, drawn at the kitchen table' },
      { ...byStaff, text: 'All credit to the teacher who made this, link to her page below' },
      { ...byStaff, text: 'Listening to an audiobook while I cut out leaves' },
      { ...byStaff, text: 'The film on the last day of term was Paddington. Again' },
      { ...byStaff, text: 'Traced my ancestors back to a Welsh miller' },
      { ...byStaff, text: 'Asked the author if we could use her poem and she said yes and sent a card' },
      { ...byStaff, text: "Copied my mum's curry to the letter, still not hers" },
      { ...byStaff, text: 'Free printables I made for Year 1, help yourselves' },
      { ...byStaff, text: 'Cracked a tooth on a mint at break' },
      { ...staffFriends, text: "who's got my copy of wolf hall" },
      { ...byStaff, text: 'Stole a march on the marking, all done by five' },
      'Ripped off by the ticket site again',
      { ...pupilChat, text: 'i copied the dragon from my book in art' },
      { ...byStaff, text: 'Someone has taken my lesson plan and put their name on it. Gutted' },
    ],
    misses: [
      [
        { ...byStaff, text: 'Uploading the audiobook to our drive so everyone can have it free, shh' },
        'sharing, without a word for theft',
      ],
      [
        { ...byStaff, text: 'Downloaded the film off a dodgy site for the last day of term' },
        '"dodgy site" is the only sign',
      ],
      [
        { ...staffFriends, text: 'ive scanned the new twinkl packs, help yourself, dont tell them' },
        'the licence is what a teacher knows of',
      ],
      [
        { ...byStaff, text: 'Selling a bundle of 40 posters I traced from Disney' },
        'whose the pictures are, a reader knows',
      ],
      [
        { ...byStaff, text: 'Shared my login so all of you can rip the whole resource library' },
        '"rip" is all that tells',
      ],
      [
        {
          ...byStaff,
          text: "Screenshotted her paid resource and put it in my own pack, who's going to check",
        },
        'its words are those of other drafts',
      ],
      [
        { ...byStaff, text: "Removed the author's name from the worksheets so they look like ours" },
        'its words are those of other drafts',
      ],
      [
        { ...byStaff, text: "Anyone want the full scheme of work? I've got a cracked copy, DM me" },
        'its words are those of other drafts',
      ],
      [
        { ...byStaff, text: "Passing off my friend's phonics games as mine in the interview, wish me luck" },
        'its words are those of other drafts',
      ],
    ],
  });
});
