import { isTold } from '../guidance/plain.ts';
import type { Clause, Pack } from '../packs/schema.ts';
import type { Role } from '../vocabulary.ts';

/**
 * Whether a card can ever show this clause to this role: not where it is a mere reference, about no concern, or too hard
 * for a child.
 */
export function isRuleFor(clause: Clause, role: Role): boolean {
  const { kind, roles, concerns } = clause;
  return kind !== 'reference' && roles.includes(role) && concerns.length > 0 && isTold(clause, role);
}

/** Whether the policy asks anything of this role; without, only help is ever shown to it. */
export function hasRules({ clauses }: Pick<Pack, 'clauses'>, role: Role): boolean {
  return clauses.some((clause) => isRuleFor(clause, role));
}
