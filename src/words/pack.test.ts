import { describe, expect, it } from 'vitest';
import { writeDate } from '../guidance/dates.ts';
import { en } from './en.ts';
import { pack } from './pack.ts';

describe('dates of review, however precisely a policy gives them', () => {
  it.each(['2024', '2024-03', '2024-03-05'])('%s', (date) => {
    const written = writeDate(date, en.language);
    for (const say of [en.provenance.policyOverdue, pack.facts.policyReview]) {
      expect(say(written)).toContain(written);
      // "in 5 March" is no English, nor is "on 2024".
      expect(say(written)).not.toMatch(new RegExp(`\\b(in|on|at) ${written}`));
    }
  });
});
