import { readFileSync } from 'node:fs';
import type { Judging } from '../../engine/judge.ts';
import type { Pack } from '../../packs/schema.ts';
import type { DraftLine } from '../input.ts';
import { findingLine, judgeLine } from '../judge-line.ts';
import { readGold } from '../labels.ts';
import type { Case, Found } from '../metrics.ts';

/** A labelled draft: as it was read, its line, and its pack. */
export interface Labelled {
  line: string;
  draft: DraftLine;
  pack: Pack;
  case: Case;
}

/**
 * Reads labelled drafts from files of one object a line and judges each. Throws an Error that names file and line
 * where one cannot be read.
 */
export async function readCases(
  files: readonly string[],
  packs: ReadonlyMap<string, Pack>,
  by: Judging = 'both',
): Promise<Labelled[]> {
  const cases: Labelled[] = [];
  for (const file of files)
    for (const [index, line] of read(file).split('\n').entries()) {
      if (line.trim() === '') continue;
      const judged = await judgeLine(line, index + 1, packs, by);
      if ('fault' in judged) throw new Error(`${file}: ${judged.fault.error}`);
      const { draft, pack } = judged;
      const { school, role, site, surface } = draft;
      const one: Case = {
        id: draft.id,
        origin: { school, role, site, surface },
        gold: readGold(line, draft, pack),
        found: findingLine(judged),
      };
      cases.push({ line, draft, pack, case: one });
    }
  return cases;
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new Error(`${file} cannot be read: ${error instanceof Error ? error.message : error}`);
  }
}

/** The same drafts with other findings, one each, in the same order. */
export function withFindings(cases: readonly Labelled[], findings: readonly Found[]): Case[] {
  return cases.map(({ case: one }, at) => ({ ...one, found: findings[at] ?? one.found }));
}
