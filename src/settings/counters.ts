import { z } from 'zod';
import { SITE_IDS, type SiteId } from '../vocabulary.ts';

/**
 * What Forethought counts, on this device alone, to know when to be quiet: no words; how many cards came today, how many
 * in a row went unheeded, until when it is therefore quiet, when it last spoke of lesson time, on which day of somebody
 * being added, and on which sites it has told a pupil that they are for older people.
 */
const schema = z.strictObject({
  /** `YYYY-MM-DD`, the day the cards are counted for. */
  day: z.string(),
  /** Cards of ordinary weight shown that day. */
  cards: z.int().min(0),
  /** Drafts in a row that were posted as they were with such a card. */
  ignored: z.int().min(0),
  /** Until when (milliseconds since the epoch) such cards come as a quiet mark. */
  quietUntil: z.number().min(0),
  /** When (milliseconds since the epoch) the mark last came that speaks of nothing but the hour. */
  hourAt: z.number().min(0).default(0),
  /** `YYYY-MM-DD`, the day the mark last came beside a control that adds somebody. */
  contactDay: z.string().default(''),
  /** Where a pupil has been told that the site is for older people. */
  ageTold: z.array(z.enum(SITE_IDS)).default([]),
});
export type Counters = z.infer<typeof schema>;

/** When something happened: milliseconds since the epoch, and the device's own day, `YYYY-MM-DD`. */
export interface Moment {
  at: number;
  day: string;
}

const NONE: Counters = {
  day: '',
  cards: 0,
  ignored: 0,
  quietUntil: 0,
  hourAt: 0,
  contactDay: '',
  ageTold: [],
};

const DAY = 24 * 60 * 60 * 1000;

/** Unheeded in a row before it grows quiet for a day; each one more doubles that, up to two weeks. */
const PATIENCE = 3;
const LONGEST = 14 * DAY;

/** The counters as stored; from the beginning where they are none. */
export function readCounters(stored: unknown): Counters {
  const result = schema.safeParse(stored);
  return result.success ? result.data : NONE;
}

/** Whether a card of ordinary weight should now come as a quiet mark. `cap` null: no limit to a day's cards. */
export function isSated(counters: Counters, { at, day }: Moment, cap: number | null): boolean {
  const today = counters.day === day ? counters.cards : 0;
  return at < counters.quietUntil || (cap !== null && today >= cap);
}

/** The counters after a card was shown. */
export function afterShown(counters: Counters, { day }: Moment): Counters {
  return { ...counters, day, cards: counters.day === day ? counters.cards + 1 : 1 };
}

/** The counters after a draft was posted as it was, its card unheeded. */
export function afterPosted(counters: Counters, { at }: Moment): Counters {
  const ignored = counters.ignored + 1;
  const over = ignored - PATIENCE;
  if (over < 0) return { ...counters, ignored };
  // Beyond some doublings it is the longest anyway, and a power too great would be no number.
  const quiet = Math.min(LONGEST, DAY * 2 ** Math.min(over, 10));
  return { ...counters, ignored, quietUntil: at + quiet };
}

/** The counters after a card was of use: patience begins anew. */
export function afterHeeded(counters: Counters): Counters {
  return { ...counters, ignored: 0, quietUntil: 0 };
}

/** The counters after a pupil was told that this site is for older people. */
export function withTold(counters: Counters, site: SiteId): Counters {
  const { ageTold } = counters;
  return ageTold.includes(site) ? counters : { ...counters, ageTold: [...ageTold, site] };
}
