import { z } from 'zod';
import { packSchema } from '../../packs/schema.ts';
import { ROLES, SITE_IDS } from '../../vocabulary.ts';
import { faults as words } from '../../words/faults.ts';
import { HOLDS, OLDEST, YOUNGEST } from '../schema.ts';
import { CHANGEABLE, FORBIDDABLE } from './freedoms.ts';
import { quietSpan } from './quiet-hours.ts';

/** Languages of cards and pages. */
export const LANGUAGES = ['en'] as const;

/** Most entries of a list: more than any of them can mean. */
export const MOST_ENTRIES = 100;

const entries = <Schema extends z.ZodType>(schema: Schema) => z.array(schema).max(MOST_ENTRIES);

/**
 * Every value an administrator may set, flat, for Chromium checks each of these keys by itself. From here come the
 * types, what is read (`read.ts`) and the schema that Chromium is given (`dialect.ts`); titles and descriptions stand
 * in `src/words/managed.ts`. None has a default of its own: what is not set stays as the person has it.
 */
export const MANAGED = {
  /** Id of a bundled pack, a set-up code, or a whole pack as JSON text. */
  school: z.string(),
  /** A whole pack as a group of values; counts before `school`. */
  pack: packSchema,
  role: z.enum(ROLES),
  sites: entries(z.enum(SITE_IDS)),
  hold: z.enum(HOLDS),
  language: z.enum(LANGUAGES),
  /** Of the year group whose devices these are. */
  age: z.int().min(YOUNGEST).max(OLDEST),
  /** Where a complaint goes, in place of the pack's own link. */
  complaints: z
    .string()
    .regex(/^(https:\/\/|mailto:)\S+$/, words.forms.link)
    .max(300),
  /** "21:00-07:00", the device's own time, every day. */
  quietHours: entries(quietSpan),
  /** Nothing is shown but help; what would have come is counted on the device. */
  rehearsal: z.boolean(),
  /** Of these the value set here is where the person starts, and their own choice counts. */
  mayChange: entries(z.enum(CHANGEABLE)),
  mayNot: entries(z.enum(FORBIDDABLE)),
} as const;

export type ManagedKey = keyof typeof MANAGED;
export type ManagedValue<Key extends ManagedKey> = z.output<(typeof MANAGED)[Key]>;

export const MANAGED_KEYS = Object.keys(MANAGED) as ManagedKey[];
