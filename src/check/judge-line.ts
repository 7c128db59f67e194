import { type Judging, judge } from '../engine/judge.ts';
import type { Evidence, Reading } from '../engine/types.ts';
import { type Advice, advise, spokenOf } from '../guidance/advise.ts';
import type { Pack } from '../packs/schema.ts';
import { heaviestFirst } from '../vocabulary.ts';
import { type DraftLine, type LineFault, readLine } from './input.ts';
import type { Found } from './metrics.ts';

export interface Judgement {
  draft: DraftLine;
  pack: Pack;
  reading: Reading;
  /** As much of the reading as the pack can speak to, and what it says. */
  spoken: Reading;
  advice: Advice;
}

/**
 * Judges the draft on one line with the pack of its school. `at` is the line's number in the input, for the fault.
 * A line that cannot be read, or an unknown school, is a fault that says what to do. Never rejects. `by` is for measuring rules and model apart.
 */
export async function judgeLine(
  line: string,
  at: number,
  packs: ReadonlyMap<string, Pack>,
  by: Judging = 'both',
): Promise<Judgement | { fault: LineFault }> {
  const read = readLine(line, at);
  if ('fault' in read) return read;
  const { id, school, ...draft } = read.draft;
  const pack = packs.get(school);
  if (!pack) {
    const known = [...packs.keys()].join(', ');
    const error = `line ${at}: school: no pack is called "${school}"; the packs here are ${known}`;
    return { fault: { id, error } };
  }
  const reading = await judge(draft, pack.school, by);
  const setting = { role: draft.role, site: draft.site, surface: draft.surface, managed: false };
  const spoken = spokenOf(reading, pack, setting);
  return { draft: read.draft, pack, reading, spoken, advice: advise(spoken, pack, setting) };
}

/** All that the draft does, and what else was spoken of, heaviest first. */
export function evidenceOf({ reading, spoken }: Pick<Judgement, 'reading' | 'spoken'>): Evidence[] {
  return [...new Set([...reading.evidence, ...spoken.evidence])].sort(heaviestFirst);
}

/** One line of findings.jsonl, its fields in the documented order. */
export function findingLine({ draft, reading, spoken, advice }: Judgement): Found & Record<string, unknown> {
  return {
    id: draft.id,
    level: advice.level,
    mentions: reading.mentions.map(({ kind, start, end, text }) => ({ kind, start, end, text })),
    concerns: [...new Set(evidenceOf({ reading, spoken }).map(({ concern }) => concern))],
    clauses: advice.clauses.map(({ clause }) => clause.id),
    help: advice.help,
    hold: advice.hold,
  };
}
