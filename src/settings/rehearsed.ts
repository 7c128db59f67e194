import { z } from 'zod';
import { CONCERNS, type Concern } from '../vocabulary.ts';

const counts = z.partialRecord(z.enum(CONCERNS), z.int().min(0));

/** One week of a rehearsal: numbers and nothing else; no words, no names, no addresses. */
const week = z.strictObject({
  /** Drafts that were read. */
  drafts: z.int().min(0),
  /** Drafts that would have had a card, by what it would have been about. */
  cards: counts,
  /** Drafts that would have had the quiet mark. */
  marks: counts,
});
export type RehearsedWeek = z.infer<typeof week>;

/** By the Monday the week begins with, `YYYY-MM-DD`. */
export type Rehearsed = Readonly<Record<string, RehearsedWeek>>;

const schema = z.record(z.iso.date(), week);

/** A school year, and then the oldest go. */
const MOST_WEEKS = 53;

/** What would have been shown of a draft. */
export interface WouldShow {
  as: 'cards' | 'marks';
  concern: Concern;
}

/** The counts as stored; none where they are none. */
export function readRehearsed(stored: unknown): Rehearsed {
  const result = schema.safeParse(stored ?? {});
  return result.success ? result.data : {};
}

/**
 * The counts once a draft was read in the week of this day.
 * @param isNew whether this draft has not been counted yet
 * @param shown what would have been shown, where that has not been counted of it yet
 */
export function afterDraft(
  before: Rehearsed,
  day: string,
  isNew: boolean,
  shown: WouldShow | null,
): Rehearsed {
  const monday = mondayOf(day);
  const { drafts, cards, marks } = before[monday] ?? { drafts: 0, cards: {}, marks: {} };
  const counted = { drafts: drafts + (isNew ? 1 : 0), cards: { ...cards }, marks: { ...marks } };
  if (shown) counted[shown.as][shown.concern] = (counted[shown.as][shown.concern] ?? 0) + 1;
  const weeks = Object.entries({ ...before, [monday]: counted }).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(weeks.slice(-MOST_WEEKS));
}

/** The Monday of the week a day lies in; both `YYYY-MM-DD`. */
export function mondayOf(day: string): string {
  const at = new Date(`${day}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() - ((at.getUTCDay() + 6) % 7));
  return at.toISOString().slice(0, 10);
}
