import type { Pack } from '../packs/schema.ts';
import type { Role } from '../vocabulary.ts';

/** Whether the policy asks anything of this role; without, only help is ever shown to it. */
export function hasRules({ clauses }: Pack, role: Role): boolean {
  return clauses.some(({ kind, roles }) => kind !== 'reference' && roles.includes(role));
}
