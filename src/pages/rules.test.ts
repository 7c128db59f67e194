import { describe, expect, it } from 'vitest';
import type { Clause } from '../packs/schema.ts';
import { hasRules } from './rules.ts';

describe('hasRules', () => {
  const rule = { roles: ['parent'], kind: 'rule', concerns: ['abuse'] } as unknown as Clause;
  it.each<[string, Partial<Clause>, boolean]>([
    ['a rule', {}, true],
    ['a consequence', { kind: 'consequence' }, true],
    ['a reference', { kind: 'reference' }, false],
    ['a clause about no concern', { concerns: [] }, false],
    ['a rule for others', { roles: ['staff'] }, false],
  ])('%s', (_, changes, expected) => {
    expect(hasRules({ clauses: [{ ...rule, ...changes }] }, 'parent')).toBe(expected);
  });
});
