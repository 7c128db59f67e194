import { z } from 'zod';
import { ROLES, SITE_IDS } from '../vocabulary.ts';

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

const names = z.array(z.string().trim().min(1).max(60)).max(50);

/**
 * One entry a setting, each with its default. A stored value that does not fit is passed over for the default,
 * setting by setting, so that one bad value never loses the others.
 */
export const SETTINGS = {
  /** Schools and roles; empty until the person (or their administrator) has set Forethought up. */
  memberships: z.array(membershipSchema).max(MOST_MEMBERSHIPS).default([]),
  /** First names of the person's own children; they never leave this device. */
  family: names.default([]),
  hold: z.enum(HOLDS).default('serious'),
  /** Sites that are read; absent ones are left alone. */
  sites: z.array(z.enum(SITE_IDS)).default([...SITE_IDS]),
  /** Whether one-to-one messages are read: private until the person says otherwise. */
  direct: z.boolean().default(false),
} as const;

export type Settings = { [Key in keyof typeof SETTINGS]: z.output<(typeof SETTINGS)[Key]> };
export type SettingKey = keyof Settings;

export const SETTING_KEYS = Object.keys(SETTINGS) as SettingKey[];

/** A stored value that was passed over, and why. */
export interface SettingFault {
  key: SettingKey;
  message: string;
}

/** Reads what is stored: the values that fit, defaults for the rest, and a fault for each value passed over. */
export function readSettings(stored: Readonly<Record<string, unknown>>): {
  settings: Settings;
  faults: SettingFault[];
} {
  const faults: SettingFault[] = [];
  const entries = SETTING_KEYS.map((key) => {
    const result = SETTINGS[key].safeParse(stored[key]);
    if (result.success) return [key, result.data];
    const issue = result.error.issues[0];
    const where = [key, ...(issue?.path ?? [])].join('.');
    faults.push({
      key,
      message: `The setting "${where}" was not understood and is at its default: ${issue?.message}`,
    });
    return [key, SETTINGS[key].parse(undefined)];
  });
  return { settings: Object.fromEntries(entries) as Settings, faults };
}
