import { z } from 'zod';
import { CONCERNS, MENTION_KINDS, ROLES, SITE_IDS, SURFACES } from '../vocabulary.ts';

/** Version of the pack format this build writes and reads. */
export const PACK_VERSION = 1;

const text = (most: number) => z.string().trim().min(1).max(most);
const names = z.array(text(120)).max(2_000).default([]);
const date = z.iso.date();
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time is written HH:MM');

const clause = z
  .strictObject({
    /** `<pack id>/<clause>`. */
    id: text(80).regex(/^[a-z0-9-]+\/[A-Za-z0-9.-]+$/, 'a clause id is "<school>/<clause>"'),
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
    message: 'only a clause with the concern "mention" says how loudly a mention speaks',
  });

const link = z.strictObject({
  label: text(80),
  /** A page (https) or an e-mail address (mailto). */
  url: z.string().regex(/^(https:\/\/|mailto:)\S+$/, 'a link starts with https:// or mailto:').max(300),
});

/** A school's pack: data only, no code and no patterns. */
export const packSchema = z
  .strictObject({
    version: z.literal(PACK_VERSION),
    id: text(60).regex(/^[a-z0-9-]+$/, 'a pack id is lower-case letters, digits and hyphens'),
    school: z.strictObject({
      name: text(120),
      aliases: names,
      handles: names,
      places: names,
      lookalikes: names,
      staff: names,
      classes: names,
      apps: names,
      hours: z
        .strictObject({
          lessons: z.array(z.strictObject({ from: time, to: time })).max(10),
          holidays: z.array(z.strictObject({ from: date, to: date })).max(60).default([]),
        })
        .optional(),
      minimumAge: z.int().min(5).max(18).optional(),
    }),
    policy: z.strictObject({
      title: text(160),
      /** When it was adopted, as precisely as it says; absent: it gives no date. */
      adopted: z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'a date is written YYYY, YYYY-MM or YYYY-MM-DD').optional(),
      /** When the school said it would review it. */
      review: z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'a date is written YYYY, YYYY-MM or YYYY-MM-DD').optional(),
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
    pack.clauses.forEach((entry, index) => {
      if (!entry.id.startsWith(`${pack.id}/`))
        context.addIssue({ code: 'custom', path: ['clauses', index, 'id'], message: `should start with "${pack.id}/"` });
      if (seen.has(entry.id))
        context.addIssue({ code: 'custom', path: ['clauses', index, 'id'], message: `"${entry.id}" stands twice` });
      seen.add(entry.id);
    });
  });

export type Pack = z.infer<typeof packSchema>;
export type Clause = Pack['clauses'][number];
