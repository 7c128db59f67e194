import { z } from 'zod';
import { advise } from '../guidance/advise.ts';
import type { Pack } from '../packs/schema.ts';
import { CONCERNS, LEVELS, MENTION_KINDS } from '../vocabulary.ts';
import type { DraftLine } from './input.ts';
import type { Gold } from './metrics.ts';

const goldSchema = z.object({
  level: z.enum(LEVELS),
  concerns: z.array(z.enum(CONCERNS)),
  mentions: z.array(
    z.object({
      kind: z.enum(MENTION_KINDS),
      text: z.string(),
      start: z.number().optional(),
      end: z.number().optional(),
    }),
  ),
  /** Where the label names them: the clauses, the one to show first in front. */
  clauses: z.array(z.string()).optional(),
});

/**
 * Reads the label of a draft. Where it names no clauses, the right first clause follows from its concerns and
 * mentions by this pack; where a mention has no offsets, they are looked up by its words. Throws on a bad label.
 */
export function readGold(line: string, draft: DraftLine, pack: Pack): Gold {
  const result = goldSchema.safeParse((JSON.parse(line) as { gold?: unknown }).gold);
  if (!result.success) {
    const issue = result.error.issues[0];
    throw new Error(`${draft.id}: gold.${issue?.path.join('.')}: ${issue?.message}`);
  }
  const { level, concerns, mentions, clauses } = result.data;
  const evidence = concerns.map((concern) => ({ concern, spans: [], by: 'label' }));
  const placed = mentions.map(
    ({ kind, text, start = draft.text.indexOf(text), end = start + text.length }) => ({
      kind,
      start,
      end,
      text,
      by: 'label',
    }),
  );
  const { role, site, surface } = draft;
  const derived = advise({ mentions: placed, evidence }, pack, { role, site, surface, managed: false });
  const first = clauses ? clauses.slice(0, 1) : derived.clauses.slice(0, 1).map(({ clause }) => clause.id);
  return { level, concerns, mentions: placed, firstClauses: first };
}
