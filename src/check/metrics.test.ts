import { describe, expect, it } from 'vitest';
import { type Case, confusion, measure, mentionScore } from './metrics.ts';

const one = (id: string, gold: Partial<Case['gold']>, found: Partial<Case['found']>): Case => ({
  id,
  gold: { level: 'none', concerns: [], mentions: [], firstClauses: [], ...gold },
  found: { level: 'none', concerns: [], mentions: [], clauses: [], ...found },
});
const staff = (start: number, end: number) => ({ kind: 'staff' as const, start, end });

const CASES: Case[] = [
  one(
    'hit',
    { level: 'advise', concerns: ['abuse'], mentions: [staff(0, 5)], firstClauses: ['s/1'] },
    { level: 'advise', concerns: ['abuse'], mentions: [staff(2, 9)], clauses: ['s/1', 's/2'] },
  ),
  one(
    'other clause',
    { level: 'advise', concerns: ['abuse'], firstClauses: ['s/1'] },
    { level: 'advise', concerns: ['complaint'], clauses: ['s/2'] },
  ),
  one('miss', { level: 'advise', concerns: ['abuse'], mentions: [staff(0, 5)] }, {}),
  one('false alarm', {}, { level: 'advise', concerns: ['complaint'], mentions: [staff(0, 3)] }),
  one('quiet', {}, {}),
];

describe('measure', () => {
  const m = measure(CASES);
  it.each([
    ['recall', m.recall, 2, 3, ['miss']],
    ['recallNamed', m.recallNamed, 1, 2, ['miss']],
    ['recallImplied', m.recallImplied, 1, 1, []],
    ['precision', m.precision, 2, 3, ['false alarm']],
    ['falseAlarms', m.falseAlarms, 1, 2, ['quiet']],
    ['firstClause', m.firstClause, 1, 2, ['other clause']],
    ['mainConcern', m.mainConcern, 2, 5, ['other clause', 'miss', 'false alarm']],
  ])('%s', (_name, share, hits, of, missed) => expect(share).toEqual({ hits, of, missed }));
});

describe('mentionScore', () => {
  it('counts spans of one kind that overlap', () => {
    expect(mentionScore(CASES, 'staff')).toMatchObject({
      found: 2,
      gold: 2,
      precision: 0.5,
      recall: 0.5,
      f1: 0.5,
    });
  });
  it('is whole where there is nothing to find and nothing was found', () => {
    expect(mentionScore(CASES, 'governor').f1).toBe(1);
  });
});

describe('confusion', () => {
  it('names the drafts whose main concern was taken for another', () => {
    expect(confusion(CASES)).toContainEqual({
      gold: 'abuse',
      found: 'complaint',
      count: 1,
      ids: ['other clause'],
    });
  });
});
