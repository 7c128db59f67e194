import { z } from 'zod';
import { type Fault, faultsOf } from '../packs/faults.ts';
import { MENTION_KINDS, ROLES, SITE_IDS } from '../vocabulary.ts';
import { faults as words } from '../words/faults.ts';

// A compiled validator needs `new Function`, which the extension's own content security policy refuses.
z.config({ jitless: true });

/** How the person meets their school: one role at one school; a person may have several. */
export const membershipSchema = z.strictObject({
  /** Pack id. */
  school: z.string().min(1).max(60),
  role: z.enum(ROLES),
});
export type Membership = z.infer<typeof membershipSchema>;

/** More schools and roles than anyone has. */
export const MOST_MEMBERSHIPS = 20;

/** When the first press of Send is held: never, for serious concerns, or for every card. */
export const HOLDS = ['never', 'serious', 'always'] as const;
export type HoldSetting = (typeof HOLDS)[number];

/** Cards of ordinary weight in a day, after which only the quiet mark comes: attention is gone at the needless one. */
export const DAILY_CARDS = [3, 10, null] as const;

/** What a dismissal was about: a kind of mention, or `draft` where the draft named nobody. */
export const SUBJECT_KINDS = [...MENTION_KINDS, 'draft'] as const;

/**
 * Something the person said is not about their school. It holds no words: a fingerprint to know them again by,
 * and, where the words are a name of the pack's own, where in the pack that name stands.
 */
export const dismissalSchema = z.strictObject({
  /** First 16 hexadecimal digits of a SHA-256. */
  id: z.string().regex(/^[0-9a-f]{16}$/, words.forms.fingerprint),
  school: z.string().min(1).max(60),
  kind: z.enum(SUBJECT_KINDS),
  /** `aliases.2`: the entry of the pack's school that was named. */
  name: z.string().max(40).optional(),
  site: z.enum(SITE_IDS),
  /** `YYYY-MM-DD`. */
  date: z.iso.date(),
});
export type Dismissal = z.infer<typeof dismissalSchema>;

/** More than anyone will dismiss; the oldest go first. */
export const MOST_DISMISSALS = 500;

/** Ages in years that a pupil can have; the last stands for all above it. */
export const YOUNGEST = 4;
export const OLDEST = 18;

const names = z.array(z.string().trim().min(1).max(60)).max(50);

/**
 * One entry a setting, each with its default. A stored value that does not fit is passed over for the default,
 * setting by setting and in a list entry by entry, so that one bad value never loses the others.
 */
export const SETTINGS = {
  /** Schools and roles; empty until the person (or their administrator) has set Forethought up. */
  memberships: z.array(membershipSchema).max(MOST_MEMBERSHIPS).default([]),
  /** First names of the person's own children; they never leave this device. */
  family: names.default([]),
  /** A pupil's age in whole years; null: not told. */
  age: z.int().min(YOUNGEST).max(OLDEST).nullable().default(null),
  hold: z.enum(HOLDS).default('serious'),
  /** Sites that are read; absent ones are left alone. */
  sites: z.array(z.enum(SITE_IDS)).default([...SITE_IDS]),
  /** Sites of which the person has never said whether they are read: there a pupil's age can decide (`help-only.ts`). */
  undecided: z.array(z.enum(SITE_IDS)).default([...SITE_IDS]),
  /** Whether one-to-one messages are read; null: the person has not been asked, and they are not. */
  direct: z.boolean().nullable().default(null),
  /** Most cards a day of ordinary weight; null: as many as there are. Serious ones and help are never counted. */
  dailyCards: z.int().min(1).max(100).nullable().default(3),
  /** Nothing is shown but help, and what would have come is counted. */
  rehearsal: z.boolean().default(false),
  /** Until when (milliseconds since the epoch) nothing is read. */
  pausedUntil: z.number().min(0).default(0),
  /** What the person said is not about their school, oldest first. */
  dismissals: z.array(dismissalSchema).max(MOST_DISMISSALS).default([]),
} as const;

export type Settings = { [Key in keyof typeof SETTINGS]: z.output<(typeof SETTINGS)[Key]> };
export type SettingKey = keyof Settings;

export const SETTING_KEYS = Object.keys(SETTINGS) as SettingKey[];

/** A stored value, or an entry of a list, that was passed over: where ("sites[0]") and what should stand there. */
export interface SettingFault extends Fault {
  key: SettingKey;
}

/** Reads what is stored: the values that fit, defaults for the rest, and the faults of what was passed over. */
export function readSettings(stored: Readonly<Record<string, unknown>>): {
  settings: Settings;
  faults: SettingFault[];
} {
  const faults: SettingFault[] = [];
  const entries = SETTING_KEYS.map((key) => {
    const result = SETTINGS[key].safeParse(stored[key]);
    if (result.success) return [key, result.data];
    const { issues } = result.error;
    const placed = issues.slice(0, MOST_FAULTS).map((one) => ({ ...one, path: [key, ...one.path] }));
    faults.push(...faultsOf(placed, stored).map((fault) => ({ key, ...fault })));
    return [key, whatFits(key, stored[key])];
  });
  return { settings: Object.fromEntries(entries) as Settings, faults };
}

/** As many faults of one setting as somebody will read. */
const MOST_FAULTS = 20;

/** Where it cannot be known which sites the person wants read, none is. */
const BLANK: readonly SettingKey[] = ['sites', 'undecided'];

/** The entries of a list that fit, the last ones where they are too many; else the default. */
function whatFits(key: SettingKey, value: unknown): unknown {
  if (!Array.isArray(value)) return BLANK.includes(key) ? [] : SETTINGS[key].parse(undefined);
  const fitting = value.filter((entry) => SETTINGS[key].safeParse([entry]).success);
  const reading = SETTINGS[key].safeParse(fitting);
  if (reading.success) return reading.data;
  const [issue] = reading.error.issues;
  const most = issue?.code === 'too_big' ? Number(issue.maximum) : 0;
  return most > 0 ? SETTINGS[key].parse(fitting.slice(-most)) : SETTINGS[key].parse(undefined);
}
