import { describe, expect, it } from 'vitest';
import { raised } from './examples.ts';

const PROMISED = [
  'I will slap Mrs Tindall at the gate of Hazelbrook Primary tomorrow',
  "I'm going to punch Mr Okoro",
  'im gonna batter that smug mr okoro',
  'Mrs Tindall at Hazelbrook Primary will get a kicking from me tomorrow',
  'Mrs Tindall is useless, I will slap her at the gate tomorrow',
  "Mrs Tindall lied again. I'm going to punch her on Monday",
  "We'll smack Mr Okoro's head off that wall",
  "I'll hit Mr Okoro with a hammer",
];

const NOT_PROMISED = [
  "I'll kick myself if Mrs Tindall leaves",
  "I'm gonna kick off with Mrs Tindall on Monday",
  "I'll hit up Mrs Tindall about the raffle",
  "I'll hit the shops with Mrs Tindall",
  "I'll hit Mrs Tindall with another email",
  "I'll punch the air if Mrs Tindall stays",
  "I'll slap a sticker on Mr Okoro",
  "I'll deck out Mrs Tindall in tinsel",
  "The stickers from Mrs Tindall came, I'll slap them on the board",
  "Mr Okoro said he would sponsor us. I'll hit him up tomorrow",
  "I'm not saying I'll hit Mrs Tindall",
  "Nobody thinks I'll hit Mrs Tindall",
  'A boy in Year 6 said "I\'ll stab Mrs Tindall" and nobody did anything',
  'He told my son "I\'m going to punch Mr Okoro"',
  'Mrs Tindall rang again, my son is going to get a smack from me tonight',
  "I'll batter Mr Okoro at rounders",
  "I'm going to kick Mr Okoro's ball back over the fence",
  "We're going to whack Mr Okoro with a sponge at the fair",
];

const isPlain = async (text: string): Promise<boolean> =>
  (await raised(text)).some(({ plain }) => plain === true);

describe('a blow promised to somebody named', () => {
  it.each(PROMISED)('%s', async (text) => expect(await isPlain(text)).toBe(true));
});

describe('no blow, or promised by somebody else', () => {
  it.each(NOT_PROMISED)('%s', async (text) => expect(await isPlain(text)).toBe(false));
});
