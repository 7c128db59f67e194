import { z } from 'zod';
import { ATTACHMENTS, ROLES, SITE_IDS, SURFACES } from '../vocabulary.ts';

const names = z.array(z.string()).optional();

/** One line of drafts.jsonl. Fields it does not know (labels, remarks) are passed over. */
const lineSchema = z.object({
  id: z.union([z.string(), z.number()]),
  school: z.string(),
  role: z.enum(ROLES),
  site: z.enum(SITE_IDS),
  surface: z.enum(SURFACES),
  text: z.string(),
  where: z.string().optional(),
  replyTo: z.string().optional(),
  attachments: z.array(z.enum(ATTACHMENTS)).optional(),
  at: z
    .string()
    .refine((time) => /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(time) && !Number.isNaN(Date.parse(time)), {
      message: 'a time is written like 2026-01-30T18:05',
    })
    .optional(),
  family: names,
  staff: names,
  pupils: names,
  age: z.number().optional(),
});

export type DraftLine = z.infer<typeof lineSchema>;

/** A line that could not be read: what was wrong, where in it, and its id where it has one. */
export interface LineFault {
  id: string | number | null;
  error: string;
}

/** Reads one line. `at` is its number in the input, for the error. Never throws. */
export function readLine(line: string, at: number): { draft: DraftLine } | { fault: LineFault } {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    // The engine's own line count is of this one line; ours is of the input.
    const reason = (error instanceof Error ? error.message : String(error)).replace(
      / \(line \d+ column \d+\)$/,
      '',
    );
    return { fault: { id: null, error: `line ${at} is not JSON (${reason}): write one object on one line` } };
  }
  const result = lineSchema.safeParse(value);
  if (result.success) return { draft: result.data };
  const faults = result.error.issues.map(
    (issue) => `${issue.path.join('.') || 'the line'}: ${sayIssue(issue)}`,
  );
  return { fault: { id: idOf(value), error: `line ${at}: ${faults.join('; ')}` } };
}

function sayIssue(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_value') return `should be one of ${issue.values.join(', ')}`;
  if (issue.code === 'invalid_type') return `should be ${issue.expected}; it is missing or of another kind`;
  if (issue.code === 'invalid_union') return 'should be a text or a number; it is missing or of another kind';
  return issue.message;
}

function idOf(value: unknown): string | number | null {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : null;
  return typeof id === 'string' || typeof id === 'number' ? id : null;
}
