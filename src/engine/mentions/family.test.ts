import { describe, expect, it } from 'vitest';
import type { Draft } from '../types.ts';
import { mentioned } from './fixture.ts';

const Y3 = { where: 'Y3 parents chat', surface: 'group' } as const;

const flags: [text: string, words: string[], differs?: Partial<Draft>][] = [
  ["Albie's mum parked across the drive again", ["Albie's mum"], Y3],
  ['zaynabs dad shouted at the crossing', ['zaynabs dad'], Y3],
  ["Is it true Emrys's dad got a parking ticket?", ["Emrys's dad"], { surface: 'direct' }],
  [
    'A word to the dad who rang four times over a ruler: breathe',
    ['the dad who rang four times over a ruler'],
    { role: 'staff' },
  ],
  [
    'the parents in Kestrel Class are a nightmare this year',
    ['the parents in Kestrel Class'],
    { role: 'staff' },
  ],
  ['All the Year 2 parents are up in arms', ['the Year 2 parents']],
  ['Somebody please take that family aside', ['that family'], Y3],
  ['that mum with the huge pram blocked the gates', ['that mum with the huge pram blocked the gates'], Y3],
  ['Osian cried for an hour and dad just laughed', ['dad'], { role: 'staff', pupils: ['Osian Farrant'] }],
  ['Hello Karen, gates open at half eight', ['Karen'], { role: 'official', surface: 'comment' }],
  ['@gill_m77 please ring the office', ['@gill_m77'], { role: 'official', surface: 'comment' }],
  ["Mr 'he gets it from me' is back tonight", ["Mr 'he gets it from me'"], { role: 'staff', ...Y3 }],
  ['Osian kicked her. His mum laughed.', ['His mum'], Y3],
  [
    'his dad never answers either',
    ['his dad'],
    { replyTo: 'Osian Farrant bit mine at assembly', pupils: ['Osian Farrant'] },
  ],
  ['Wrenfield families, we salute you', ['Wrenfield families']],
  ['One of our families has lost everything in the fire', ['One of our families'], { role: 'staff' }],
  ['Hello Mr Pinder, please ring the office', ['Mr Pinder'], { role: 'official', surface: 'direct' }],
  ['The Farrant family owe the breakfast club forty quid', ['The Farrant family']],
  [
    "the twins' mum kept me an hour over a sock",
    ["the twins' mum"],
    { role: 'staff', where: 'Y3 team', surface: 'group' },
  ],
  ['that dad on the gate needs a hobby', ['that dad on the gate'], Y3],
  ['the mother leading this campaign, honestly', ['the mother leading this campaign'], Y3],
];
const ignores: [text: string, differs?: Partial<Draft>][] = [
  ['My mum is coming for tea'],
  ['Award for tired mum goes to me'],
  ["Theo's dad forgot our anniversary", { family: ['Theo'] }],
  ["Dave's mum is in hospital again"],
  ['Being a parent is mostly laundry'],
  ['The Crown family dramas never end, next episode please'],
  ['the dad at the barbers would not stop talking'],
  ['Family day out at the farm'],
  ["It's my dad's birthday"],
  ['Parents, hold tight, it gets easier'],
  ['Proud mum, slow runner, gin enthusiast'],
  ['that family at Marwood High got an apology'],
  ['I refuse to be that mum but where is his coat', Y3],
];

describe('families', () => {
  it.each(flags)('finds them in “%s”', async (text, words, differs) => {
    expect(await mentioned('family', text, differs)).toEqual(words);
  });
  it.each(ignores)('leaves “%s”', async (text, differs) => {
    expect(await mentioned('family', text, differs)).toEqual([]);
  });
});
