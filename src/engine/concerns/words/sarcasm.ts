import { table } from './table.ts';

/** Signs of sarcasm; each is weak alone. */
export const SARCASM = table(`
  oh brilliant|great|good|lovely|wonderful|joy|goody|fantastic|fab|marvellous|perfect|excellent, brilliant
  fantastic, marvellous, wonderful, stellar, outstanding, inspired, genius, classy, class act, nice one
  nice touch, good one, good job, great job, top job, top marks, bravo, well done, congrats, congratulations
  love how, love that, love it when, love this for, love to see it, lovely to see, great to see, nice to see
  nice to know|hear, good to know|hear, so glad|pleased, delighted to, thrilled to, so that's nice
  how lovely|nice|thoughtful|helpful|kind|convenient|generous, very helpful, so helpful, really helpful
  helpful, productive, thanks so much, cheers, ta very much, ta for that, many thanks, big thanks, thanks
  thank you, salute you, noted, apparently, allegedly, obviously, clearly, of course, naturally, as always
  as usual, as ever, again, always, somehow, so-called, supposedly, no doubt, god forbid, heaven forbid
  must be nice, lucky us|them|me, another day another, always the way, and breathe, can't wait, nothing says
  great communication, communication, read by who, by whom, of all people, even, actually, literally
  well that|that's|this|there|here|it's, plot twist, spoiler, breaking news, newsflash, news flash, shock
  shocker, priorities, priority, at least, you'd think, call me old fashioned|old-fashioned, in my day
  imagine, remember when, what a time, must have, meanwhile, yet, instead, still, shame, pity
`);

export const SCORNFUL_EMOJI = table(
  '🙄, 😤, 😡, 🤬, 😠, 🤦, 🤦‍♀️, 🤦‍♂️, 🤷, 🤷‍♀️, 🤷‍♂️, 🙃, 😒, 👏, 🤡, 💩, 😑, 🫠, 🤮, 😩, 🫡, 💀, 🐌, 🚩, 👎, 😾, 🤢',
);
