import type { Clause } from '../packs/schema.ts';
import type { Role } from '../vocabulary.ts';

/** Most words of a sentence that a child is shown of a policy. */
export const LONGEST_SENTENCE = 22;

/**
 * What somebody of this role reads of a clause: a pupil its plain words. Where it has none, and its sentences are longer
 * than a child could follow, it is not for them, and null.
 */
export function textFor({ text, plain }: Pick<Clause, 'text' | 'plain'>, role: Role): string | null {
  if (role !== 'pupil') return text;
  return plain ?? (isShort(text) ? text : null);
}

/**
 * Whether a clause is ever put before somebody of this role: a pupil is told what the school may do only in plain words
 * of its own.
 */
export const isTold = (clause: Clause, role: Role): boolean =>
  textFor(clause, role) !== null &&
  (role !== 'pupil' || clause.kind === 'rule' || clause.plain !== undefined);

const isShort = (text: string): boolean =>
  text.split(/[.!?;:]\s+/).every((sentence) => sentence.split(/\s+/).length <= LONGEST_SENTENCE);
