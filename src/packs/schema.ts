import { z } from 'zod';
import { CONCERNS, MENTION_KINDS, ROLES, SITE_IDS, SURFACES } from '../vocabulary.ts';
import { faults } from '../words/faults.ts';

const { pack: words, forms } = faults;

// Otherwise Zod compiles its checks with `new Function`, which the extension's content security
// policy forbids. It asks when a schema is made, so this stands before the first one.
z.config({ jitless: true });

/** Version of the pack format this build writes and reads. */
export const PACK_VERSION = 1;

/** `abort` wherever a later check would only say the same fault again. */
const text = (most: number) => z.string().trim().min(1, { abort: true }).max(most, { abort: true });
/** A name is looked for as it stands: a pack brings no patterns, so none of the marks that make one. */
const name = text(120).regex(/^[^*?|\p{Cc}]+$/u, forms.name);
const names = z.array(name).max(2_000).default([]);
const date = z.iso.date({ abort: true });
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: forms.time, abort: true });
/** Whether a year, a month of it, or a day of that is one there is. */
function isInCalendar(written: string): boolean {
  const whole = `${written}${'-01-01'.slice(written.length - 4)}`;
  const at = new Date(`${whole}T00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(whole);
}
/** A day, a month or a year, as precisely as a document gives it. */
const roughDate = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, {
    error: forms.roughDate,
    abort: true,
  })
  .refine(isInCalendar, words.noSuchDate)
  .optional();

const lesson = z.strictObject({ from: time, to: time }).refine((span) => span.from < span.to, {
  path: ['to'],
  message: words.lessonEnds,
});
const holiday = z.strictObject({ from: date, to: date }).refine((span) => span.from <= span.to, {
  path: ['to'],
  message: words.holidayEnds,
});

/** A part of the school's grounds: a circle, its middle in degrees (WGS 84) and its radius in metres. */
const circle = z.strictObject({
  latitude: z.number().min(-90).max(90),
  longitude: z.number().min(-180).max(180),
  radius: z.int().min(20).max(2_000),
});

const clause = z
  .strictObject({
    /** `<pack id>/<clause>`. */
    id: text(80).regex(/^[a-z0-9-]+\/[A-Za-z0-9.-]+$/, forms.clauseId),
    /** Where in the policy it stands, for citing: "Section B, third bullet". */
    section: text(160),
    /** What it says: our restatement, or the school's own words, as `wording` tells. */
    text: text(600),
    /** The same for a child, in short sentences; only for clauses that pupils are shown. */
    plain: text(300).optional(),
    wording: z.enum(['summary', 'verbatim']),
    roles: z.array(z.enum(ROLES)).min(1),
    concerns: z.array(z.enum(CONCERNS)),
    kind: z.enum(['rule', 'consequence', 'reference']),
    /** Absent: required. */
    strength: z.literal('advised').optional(),
    surfaces: z.array(z.enum(SURFACES)).min(1).optional(),
    sites: z.array(z.enum(SITE_IDS)).min(1).optional(),
    /** Narrows the concern `mention` to these kinds of span. */
    mentions: z.array(z.enum(MENTION_KINDS)).min(1).optional(),
    /** How loudly a bare mention speaks: `advise` where the clause forbids any comment. */
    mention: z.enum(['note', 'advise']).optional(),
    when: z.literal('managed').optional(),
  })
  .refine((c) => c.mention === undefined || c.concerns.includes('mention'), {
    path: ['mention'],
    message: words.needsMention,
  });

const link = z.strictObject({
  label: text(80),
  /** A page (https) or an e-mail address (mailto). */
  url: z
    .string()
    .regex(/^(https:\/\/|mailto:)\S+$/, forms.link)
    .max(300),
});

/** A school's pack: data only, no code and no patterns. */
export const packSchema = z
  .strictObject({
    version: z.literal(PACK_VERSION),
    id: text(60).regex(/^[a-z0-9-]+$/, {
      error: forms.packId,
      abort: true,
    }),
    school: z.strictObject({
      name,
      aliases: names,
      handles: names,
      places: names,
      lookalikes: names,
      staff: names,
      classes: names,
      apps: names,
      hours: z
        .strictObject({
          lessons: z.array(lesson).max(10),
          holidays: z.array(holiday).max(60).default([]),
        })
        .optional(),
      minimumAge: z.int().min(5).max(18).optional(),
      /** Where its grounds are, buildings and field: a picture that says it was taken there is known for one of school. */
      grounds: z.array(circle).min(1).max(20).optional(),
    }),
    policy: z.strictObject({
      title: text(160),
      /** When it was adopted, as precisely as it says; absent: it gives no date. */
      adopted: roughDate,
      /** When the school said it would review it. */
      review: roughDate,
    }),
    /** Who made this copy and by when it should be looked at again. */
    copy: z.strictObject({
      maker: text(120),
      /** False: the school has neither supplied nor checked it, and the card says so. */
      official: z.boolean(),
      made: date,
      reviewBy: date,
    }),
    complaints: z.strictObject({
      /** `policy`: the steps this school's policy states; `general`: the usual steps, because it states none. */
      source: z.enum(['policy', 'general']),
      steps: z.array(text(300)).min(1).max(8),
      link,
    }),
    clauses: z.array(clause).min(1).max(300),
  })
  .superRefine((pack, context) => {
    const seen = new Set<string>();
    pack.clauses.forEach(({ id }, index) => {
      const fault = (message: string) =>
        context.addIssue({ code: 'custom', path: ['clauses', index, 'id'], message });
      if (!id.startsWith(`${pack.id}/`)) fault(words.foreignId(pack.id));
      if (seen.has(id)) fault(words.twice(id));
      seen.add(id);
    });
  });

export type Pack = z.infer<typeof packSchema>;
export type Clause = Pack['clauses'][number];
