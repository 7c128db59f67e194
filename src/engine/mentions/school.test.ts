import { describe, expect, it } from 'vitest';
import type { Draft } from '../types.ts';
import { mentioned, ST_OSWIN } from './fixture.ts';

const flags: [text: string, words: string[], differs?: Partial<Draft>][] = [
  ['Wrenfield Primary have moved the goalposts again', ['Wrenfield Primary']],
  ['so glad we picked wrenfield primary school', ['wrenfield primary school']],
  ["Wrenfield Primary's phone just rings out", ['Wrenfield Primary']],
  ['Avoid Wrenfeild Primary at all costs', ['Wrenfeild Primary']],
  ['Wrenfield school is a shambles', ['Wrenfield school']],
  ['@WrenfieldPrimary any chance of an answer today?', ['@WrenfieldPrimary']],
  ['Lovely morning at the fair #wrenfieldprimary', ['#wrenfieldprimary']],
  ['The head at Wrenfield needs to go', ['Wrenfield']],
  ['Wrenfield kids did us proud on the pitch', ['Wrenfield']],
  ['Has school sent the menu out yet?', ['school']],
  ['School have lost the plot with these new shoes rules', ['School']],
  ['Rang school three times, nobody picks up', ['school']],
  ['had an email from school about nits', ['school']],
  ['School is shut tomorrow, boiler trouble', ['School']],
  ['because school refuse to listen to us', ['school']],
  ['The school never told us about the bug going round', ['The school']],
  ['I love our school and everyone in it', ['our school']],
  ['this school has been a home to all four of mine', ['this school']],
  ['does school know about the coach yet', ['school']],
  ['spoke to school this morning and they fobbed me off', ['school']],
  ['told school he was poorly and they marked him absent', ['school']],
  ['Two years of emails and the school still deny it', ['the school']],
  ['Start at Wrenfield Primary on Tuesday, wish me luck', ['Wrenfield Primary'], { role: 'staff' }],
  [
    'My three all went to Wrenfield and thrived',
    ['Wrenfield'],
    { replyTo: 'What is Wrenfield Primary like now?' },
  ],
  ['is school open today, the roads are sheet ice', ['school']],
  ["School's closed, everyone back to bed", ['School']],
  ['Nobody at school has a clue where his coat is', ['school']],
  ['School were hopeless about the allergy form', ['School']],
  ["The muddle was on school's side, not ours", ['school']],
  ['Round of applause for Wrenfield this morning', ['Wrenfield']],
  ['Wrenfield never told us the fair was off', ['Wrenfield']],
  ['@WrenfieldPri any news on the coach?', ['@WrenfieldPri']],
  ['Top marks to WPS for the tombola', ['WPS'], { where: 'Year 3 mums', surface: 'group' }],
  ['feel like school dont even care about parents evening', ['school']],
  ["School: 'we are looking into it' since half term", ['School']],
  ['So proud of the tiny village school my girl skips into for assembly', ['the tiny village school']],
];

const ignores: [text: string, differs?: Partial<Draft>][] = [
  ['Gran taught at a Wrenfield in Canada'],
  ['Wrenfield has had a foot of snow'],
  ['Wrenfold primrose beds are a picture'],
  ['Wrenfeild Farm Park staff were rude to my kids'],
  ['Roadworks in Wrenfield till Friday'],
  ['Wrenfield Road is a car park again'],
  ['Anyone lost a cat near Wrenfield Farm Park?'],
  ['Moved to Wrenfield in March and love the walks'],
  ['Best chips in Wrenfield, hands down'],
  ['Wrenfield Carnival was rained off'],
  ['Wrenfield FC lost six nil'],
  ['Quiz night at the pub in Wrenfield was a laugh'],
  ['Wrenfield to town took fifty minutes on the bus'],
  ['Three houses for sale in Wrenfield and all of them silly money'],
  ['The school run nearly killed me'],
  ['Knackered after a late night, just home from school'],
  ['Old school hip hop all evening'],
  ['She starts high school in September, I am not coping'],
  ['Marwood High have excluded my eldest over a haircut'],
  ['The school have been useless, Marwood Academy I mean'],
  ['My driving school has put prices up'],
  ['I went to art school and all I got was this cardigan'],
  ['Every school in the country is skint'],
  ['My first day at school was in 1984 and I cried for a biscuit'],
  ['Picked up two school jumpers in the sale'],
  ['Off to a school reunion, pray for my hair'],
  ['A school of dolphins right beside the boat'],
  ['Mine is in middle school now and never speaks'],
  ['Back to school shopping done and I need a lie down'],
  ['Email me at jo@wrenfieldprimary.example'],
  ['Fireworks all over Wrenfield, dog under the bed'],
  ['Med school has broken her and she is only in year one'],
];

describe('the school', () => {
  it.each(flags)('finds it in “%s”', async (text, words, differs) => {
    expect(await mentioned('school', text, differs)).toEqual(words);
  });
  it.each(ignores)('leaves “%s”', async (text, differs) => {
    expect(await mentioned('school', text, differs)).toEqual([]);
  });
  it.each([
    ["St Oswin's Primary have done it again", ["St Oswin's Primary"]],
    ['Ring St Oswins school and see if you get an answer', ['St Oswins school']],
    ['Thornby St. Oswin is the best little place', ['Thornby St. Oswin']],
    ['saint oswin primary, ten out of ten', ['saint oswin primary']],
    ['somebody at St Oswin has mislaid his coat', ['St Oswin']],
    ['TSOPS kids are a credit', ['TSOPS']],
    ['Thornby St Oswyn have cancelled swimming lessons', ['Thornby St Oswyn']],
    ['Thornbey St Oswin primry never ring back', ['Thornbey St Oswin primry']],
    ['st oswin primry have changed the menu again', ['st oswin primry']],
    ["Raising money for St Oswin's Hospice", []],
    ['Thornton St Oswald primary is miles away', []],
    ["Raising money for St Oswyn's Hospice", []],
    ['Evensong at St Oswin was beautiful', []],
  ] as [string, string[]][])('reads a saint’s name in “%s”', async (text, words) => {
    expect(await mentioned('school', text, {}, ST_OSWIN)).toEqual(words);
  });
});
