import { describe, expect, it } from 'vitest';
import type { Draft } from '../types.ts';
import { mentioned } from './fixture.ts';

const Y3 = { where: 'Y3 parents chat', surface: 'group' } as const;

const flags: [text: string, words: string[], differs?: Partial<Draft>][] = [
  ["Albie's mum parked across the drive again", ["Albie's mum"], Y3],
  ['zaynabs dad shouted at the crossing', ['zaynabs dad'], Y3],
  ["Tell Kian's dad to meet me by the gates", ["Kian's dad"], { surface: 'direct' }],
  [
    'To the mum who emailed at midnight about a sock: no',
    ['the mum who emailed at midnight about a sock'],
    { role: 'staff' },
  ],
  [
    'the parents in Kestrel Class are a nightmare this year',
    ['the parents in Kestrel Class'],
    { role: 'staff' },
  ],
  ['All the Year 2 parents are up in arms', ['the Year 2 parents']],
  ['Somebody have a word with that family please', ['that family'], Y3],
  ['that mum with the huge pram blocked the gates', ['that mum with the huge pram blocked the gates'], Y3],
  ['Otis cried for an hour and dad just laughed', ['dad'], { role: 'staff', pupils: ['Otis Farrant'] }],
  ['Hi Karen, the form is on our website', ['Karen'], { role: 'official', surface: 'comment' }],
  ['@gill_m77 please ring the office', ['@gill_m77'], { role: 'official', surface: 'comment' }],
  ["Mr 'he gets it from me' is back tonight", ["Mr 'he gets it from me'"], { role: 'staff', ...Y3 }],
  ['The Farrant family owe the breakfast club forty quid', ['The Farrant family']],
];
const ignores: [text: string, differs?: Partial<Draft>][] = [
  ['My mum is coming for tea'],
  ['Am I the worst mum in Wrenfield?'],
  ["Theo's dad forgot our anniversary", { family: ['Theo'] }],
  ["Dave's mum is in hospital again"],
  ['Being a parent is mostly laundry'],
  ['The Crown family dramas never end, next episode please'],
  ['the dad at the barbers would not stop talking'],
  ['Family day out at the farm'],
  ["It's my dad's birthday"],
  ['Parents, hold tight, it gets easier'],
  ['Mum of three, wife of one'],
  ['that family at Marwood High got an apology'],
];

describe('families', () => {
  it.each(flags)('finds them in “%s”', async (text, words, differs) => {
    expect(await mentioned('family', text, differs)).toEqual(words);
  });
  it.each(ignores)('leaves “%s”', async (text, differs) => {
    expect(await mentioned('family', text, differs)).toEqual([]);
  });
});
