import type { Evidence, Reading } from '../engine/types.ts';
import type { Pack } from '../packs/schema.ts';
import {
  CONCERNS,
  type Concern,
  heaviestFirst,
  type Level,
  QUIET_CONCERNS,
  type Role,
  type SiteId,
  type Surface,
} from '../vocabulary.ts';
import { type Application, applicableClauses } from './clauses.ts';

/** What is said about one draft to one person in one role at one school. */
export interface Advice {
  level: Level;
  /** Heaviest first. */
  concerns: Concern[];
  /** The one to show first in front; empty at level `none` and where help comes instead. */
  clauses: Application[];
  /** Help routes are shown: before policy for a disclosure, beside it for a threat. */
  help: boolean;
  /** The first press of Send brings the card forward. */
  hold: boolean;
}

export interface Setting {
  role: Role;
  site: SiteId;
  surface: Surface;
  managed: boolean;
}

/** Concerns for which the first press of Send is held. */
const SERIOUS: readonly Concern[] = [
  'threat',
  'discrimination',
  'extremism',
  'naming-pupil',
  'confidential',
  'photo',
];

/** From what a draft does to what is shown, by this pack's clauses for this role. */
export function advise(reading: Reading, pack: Pack, setting: Setting): Advice {
  const raised = new Set(reading.evidence.map((evidence) => evidence.concern));
  const concerns = CONCERNS.filter((concern) => raised.has(concern));
  if (raised.has('disclosure')) return { level: 'advise', concerns, clauses: [], help: true, hold: false };

  const kinds = [...new Set(reading.mentions.map((mention) => mention.kind))];
  const clauses = applicableClauses(pack.clauses, { ...setting, concerns, mentions: kinds });
  const level = loudness(concerns, clauses);
  return {
    level,
    concerns,
    clauses: level === 'none' ? [] : clauses,
    help: level !== 'none' && raised.has('threat'),
    hold: level === 'advise' && SERIOUS.some((concern) => raised.has(concern)),
  };
}

/**
 * The reading that this pack can speak to. Where it has nothing to say of what the draft does, what the draft may do as
 * well stands in its stead, as far as the pack speaks of that. Never what is serious: nobody is told that, or held, on
 * so little.
 */
export function spokenOf(reading: Reading, pack: Pack, setting: Setting): Reading {
  const speaks = (evidence: Evidence[]) => advise({ ...reading, evidence }, pack, setting).level === 'advise';
  const { evidence, lesser = [] } = reading;
  if (lesser.length === 0 || speaks(evidence)) return reading;
  const spoken = lesser.filter((one) => !SERIOUS.includes(one.concern) && speaks([one]));
  if (spoken.length === 0) return reading;
  const quiet = evidence.filter(({ concern }) => QUIET_CONCERNS.includes(concern));
  return { ...reading, evidence: [...spoken, ...quiet].sort(heaviestFirst) };
}

/** A threat against the school community always speaks, whether or not this policy has a clause for it. */
function loudness(concerns: readonly Concern[], clauses: readonly Application[]): Level {
  if (concerns.includes('threat')) return 'advise';
  if (clauses.length === 0) return 'none';
  const loud = clauses.some(({ clause, concerns: covered }) =>
    covered.some((concern) =>
      concern === 'mention' ? clause.mention === 'advise' : !QUIET_CONCERNS.includes(concern),
    ),
  );
  return loud ? 'advise' : 'note';
}
