import type { Clause } from '../packs/schema.ts';
import {
  CONCERNS,
  type Concern,
  type MentionKind,
  type Role,
  type SiteId,
  type Surface,
} from '../vocabulary.ts';
import { isTold } from './plain.ts';

/** What a clause is matched against. */
export interface Occasion {
  role: Role;
  site: SiteId;
  surface: Surface;
  /** Everything the draft does. */
  concerns: readonly Concern[];
  /** The kinds of span it mentions. */
  mentions: readonly MentionKind[];
  /** Whether the device is managed by a school. */
  managed: boolean;
}

const KIND_ORDER = { rule: 0, consequence: 1, reference: 2 } as const;

/** An allegation alone leads a parent to the way to complain: a true grievance is not malicious. */
const MALICE: readonly Concern[] = ['abuse', 'threat', 'discrimination'];

/** The concerns of the draft that this clause speaks to; empty when it does not apply. */
export function covered(clause: Clause, occasion: Occasion): Concern[] {
  const applies =
    clause.kind !== 'reference' &&
    clause.roles.includes(occasion.role) &&
    isTold(clause, occasion.role) &&
    (clause.surfaces?.includes(occasion.surface) ?? true) &&
    (clause.sites?.includes(occasion.site) ?? true) &&
    (clause.when !== 'managed' || occasion.managed);
  if (!applies) return [];
  return occasion.concerns.filter((concern) => {
    if (!clause.concerns.includes(concern)) return false;
    if (concern !== 'mention' || !clause.mentions) return true;
    return clause.mentions.some((kind) => occasion.mentions.includes(kind));
  });
}

/** A clause with the concerns of this draft that it covers. */
export interface Application {
  clause: Clause;
  concerns: Concern[];
}

/**
 * The clauses that apply, the one to show first in front: by the heaviest concern covered, a rule before a
 * consequence, what must be before what is advised, then in the policy's own order.
 */
export function applicableClauses(clauses: readonly Clause[], occasion: Occasion): Application[] {
  const leadsWithComplaints = parentAlleges(occasion);
  const rank = (application: Application): number[] => [
    leadsWithComplaints && application.clause.concerns.includes('complaint') ? 0 : 1,
    Math.min(...application.concerns.map((concern) => CONCERNS.indexOf(concern))),
    KIND_ORDER[application.clause.kind],
    application.clause.strength === 'advised' ? 1 : 0,
  ];
  return clauses
    .map((clause) => ({ clause, concerns: covered(clause, occasion) }))
    .filter((application) => application.concerns.length > 0)
    .map((application) => ({ application, rank: rank(application) }))
    .sort((a, b) => compare(a.rank, b.rank))
    .map(({ application }) => application);
}

function parentAlleges({ role, concerns }: Occasion): boolean {
  return (
    role === 'parent' && concerns.includes('allegation') && !MALICE.some((one) => concerns.includes(one))
  );
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
