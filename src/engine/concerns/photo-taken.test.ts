import { describe, expect, it } from 'vitest';
import { judge } from '../judge.ts';
import type { Draft } from '../types.ts';
import { examples, HAZELBROOK, verdicts } from './examples.ts';

const picture = { attachments: ['image'] } as const;

/** A Thursday in term, in the middle of a lesson: what a picture tells of itself. */
const taken = { ...picture, takenAtSchool: ['2026-11-12T10:32'] } as const;

describe('a picture that was taken at school by what it tells of itself', () => {
  verdicts('photo', {
    flags: [
      { ...taken, text: '' },
      { ...taken, text: ' \n' },
      { ...taken, role: 'staff', text: '' },
      { ...taken, role: 'pupil', text: '' },
      { ...taken, role: 'volunteer', text: '' },
      { ...taken, role: 'governor', text: '' },
      { ...taken, role: 'official', text: '' },
      { ...taken, text: 'What a morning!' },
      { ...taken, text: '😍😍' },
      { ...taken, text: 'Three cheers for the sun' },
      { ...taken, text: 'My daughter and her friends, all smiles' },
      { ...taken, text: 'Leo and Tyler at it again', family: ['Leo'], pupils: ['Tyler Marsh'] },
      { ...taken, text: 'My little angel with the whole cast' },
      { ...taken, text: 'Tag yourselves, mine is at the back' },
      { ...taken, text: 'Mine again, being brilliant' },
      { ...taken, text: 'My boy with half of Year 4 behind him' },
      { ...taken, text: "Ours is the one with her hat on backwards, isn't she, my daughter" },
      { ...taken, role: 'staff', text: 'My kids never let me down' },
      { ...taken, role: 'staff', text: 'Mine again, being brilliant' },
      { ...taken, role: 'pupil', text: 'me and my mates lol' },
      { ...taken, surface: 'group', site: 'whatsapp', where: 'Book club', text: 'look' },
    ],
    ignores: [],
  });

  // By the rules alone: what the model makes of a picture and its words is below.
  examples('photo', {
    flags: [],
    ignores: [
      { ...taken, text: 'Leo and his certificate', family: ['Leo'] },
      { ...taken, text: "Leo's first day", family: ['Leo'] },
      { ...taken, text: 'Élodie, so proud of you', family: ['Elodie'] },
      { ...taken, text: 'My daughter at her sports day' },
      { ...taken, text: 'Our eldest, all grown up' },
      { ...taken, text: 'my two little ones ready for the gate' },
      { ...taken, text: 'Just mine in this one' },
      { ...taken, role: 'staff', text: 'My daughter with her new bag' },
      { ...taken, role: 'pupil', text: 'selfie' },
      { ...taken, text: 'Good morning, all the other faces blurred' },
      { ...taken, text: 'Lost: one grey jumper' },
      { ...taken, text: 'Fair this Saturday, tickets at the office' },
      { ...taken, text: 'The display in the corridor, wow' },
      { ...picture, text: 'What a morning!' },
      { ...picture, text: '' },
      { ...picture, takenAtSchool: [], text: 'What a morning!' },
      {
        ...taken,
        surface: 'direct',
        site: 'whatsapp',
        where: 'Unison rep',
        text: 'as promised',
        role: 'staff',
      },
    ],
  });

  const judged = (text: string, others: Partial<Draft> = {}) =>
    judge({ role: 'staff', site: 'facebook', surface: 'post', ...taken, text, ...others }, HAZELBROOK);

  it('tells when, and needs no words', async () => {
    const { evidence } = await judged('');
    expect(evidence).toEqual([
      {
        concern: 'photo',
        by: 'a picture that was taken at school, 2026-11-12T10:32',
        spans: [],
        taken: '2026-11-12T10:32',
      },
    ]);
  });

  it('alone says nothing of the time of day it is posted at', async () => {
    const concerns = async (text: string) =>
      (await judged(text, { at: '2026-11-12T10:40' })).evidence.map(({ concern }) => concern);
    expect(await concerns('')).toEqual(['photo']);
    expect(await concerns('Soup again')).toEqual(['photo', 'hours']);
  });

  it('stands beside what the words say, and changes nothing of it', async () => {
    const text = 'Mr Okoro is useless and everyone knows it';
    const words = (await judged(text, { takenAtSchool: undefined })).evidence;
    const both = (await judged(text)).evidence;
    expect(both.filter((one) => one.taken === undefined)).toEqual(words);
    expect(both.filter((one) => one.taken !== undefined)).toHaveLength(1);
  });
});
