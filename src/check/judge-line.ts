import { judge } from '../engine/judge.ts';
import type { Reading } from '../engine/types.ts';
import { type Advice, advise } from '../guidance/advise.ts';
import type { Pack } from '../packs/schema.ts';
import type { DraftLine, LineFault } from './input.ts';

export interface Judgement {
  pack: Pack;
  reading: Reading;
  advice: Advice;
}

/** Judges one draft with the pack of its school. An unknown school is a fault that lists the known ones. */
export async function judgeLine(
  line: DraftLine,
  packs: ReadonlyMap<string, Pack>,
): Promise<Judgement | { fault: LineFault }> {
  const { id, school, ...draft } = line;
  const pack = packs.get(school);
  if (!pack) {
    const known = [...packs.keys()].join(', ');
    return { fault: { id, error: `school: no pack is called "${school}"; the packs here are ${known}` } };
  }
  const reading = await judge(draft, pack.school);
  const { role, site, surface } = line;
  return { pack, reading, advice: advise(reading, pack, { role, site, surface, managed: false }) };
}

/** One line of findings.jsonl, its fields in the documented order. */
export function findingLine(id: string | number, { reading, advice }: Judgement): Record<string, unknown> {
  return {
    id,
    level: advice.level,
    mentions: reading.mentions.map(({ kind, start, end, text }) => ({ kind, start, end, text })),
    concerns: advice.concerns,
    clauses: advice.clauses.map(({ clause }) => clause.id),
    help: advice.help,
    hold: advice.hold,
  };
}
