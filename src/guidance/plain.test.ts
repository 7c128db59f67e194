import { describe, expect, it } from 'vitest';
import { textFor } from './plain.ts';

const LONG =
  'Members of the school community are expected to refrain from publishing any statement, image or recording that ' +
  'could reasonably be understood to bring the school or any of its employees into disrepute.';

describe('the text of a clause', () => {
  it.each([
    ['a parent the policy’s own', { text: LONG, plain: 'Be kind.' }, 'parent', LONG],
    ['a pupil the plain words', { text: LONG, plain: 'Be kind.' }, 'pupil', 'Be kind.'],
    [
      'a pupil the policy’s own where they are short',
      { text: 'Be kind. Ask first.' },
      'pupil',
      'Be kind. Ask first.',
    ],
    ['a pupil nothing they could not follow', { text: LONG }, 'pupil', null],
    ['a governor all of it', { text: LONG }, 'governor', LONG],
  ] as const)('gives %s', (_, clause, role, text) => {
    expect(textFor(clause, role)).toBe(text);
  });
});
