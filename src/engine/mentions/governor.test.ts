import { describe, expect, it } from 'vitest';
import type { Draft } from '../types.ts';
import { mentioned } from './fixture.ts';

const flags: [text: string, words: string[], differs?: Partial<Draft>][] = [
  ['The governors have waved it through again', ['The governors']],
  ['Chair of governors could not find his own mute button', ['Chair of governors']],
  ['the chair of the governing body never replied', ['the chair of the governing body']],
  ['Wrote to the governing body in May', ['the governing body']],
  ['our governors work for nothing, thank them', ['our governors']],
  ['the new parent governor is all talk', ['the new parent governor']],
  ['Parent governors wanted, apparently', ['Parent governors']],
  ['the vice chair of governors parks on the zigzags', ['the vice chair of governors']],
  ['the safeguarding governor popped in for a biscuit', ['the safeguarding governor'], { role: 'staff' }],
  ['Board of governors at Wrenfield Primary: asleep', ['Board of governors']],
  ['the governors are in on Monday, hide the mess', ['the governors'], { role: 'staff' }],
  ['that governor told me to move my car at drop off', ['that governor']],
  ['Ask our chair of governors, if you can find him', ['our chair of governors']],
  ["Governors' learning walk: ten minutes and a biscuit", ['Governors'], { role: 'staff' }],
];
const ignores: [text: string, differs?: Partial<Draft>][] = [
  ['Governor of Texas is at it again'],
  ['The prison governor has resigned'],
  ['Bank of England governor warns of pain'],
  ['The state governors met in Denver'],
  ['California governor signs the bill'],
  ['The governor on the mower engine has gone'],
  ['Alright guv, two teas please'],
  ['Hospital governors vote on parking'],
  ['The Walking Dead, the Governor, what an eyepatch'],
  ['Marwood High and its governors can jog on'],
  ['State governor signs off the dam'],
  ['Evening all, said the governor of the jail'],
];

describe('governors', () => {
  it.each(flags)('finds them in “%s”', async (text, words, differs) => {
    expect(await mentioned('governor', text, differs)).toEqual(words);
  });
  it.each(ignores)('leaves “%s”', async (text, differs) => {
    expect(await mentioned('governor', text, differs)).toEqual([]);
  });
});
