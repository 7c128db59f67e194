import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { MENTION_KINDS } from '../vocabulary.ts';
import { findingLine, judgeLine } from './judge-line.ts';
import { readGold } from './labels.ts';
import { type Case, confusion, measure, mentionScore, type Share } from './metrics.ts';
import { packsWith } from './packs.ts';

const USAGE = `Measures the engine against labelled drafts and prints what went wrong.

  npm run evaluate -- FILE.jsonl [--pack FILE]`;

const percent = (part: number, whole: number): string =>
  whole === 0 ? '  –  ' : `${((100 * part) / whole).toFixed(1).padStart(5)} %`;

const row = (name: string, { hits, of }: Share): string =>
  `${name.padEnd(44)}${percent(hits, of)}  (${hits} of ${of})`;

async function readCases(file: string, packs: ReturnType<typeof packsWith>): Promise<Case[]> {
  const cases: Case[] = [];
  for (const [index, text] of readFileSync(file, 'utf8').split('\n').entries()) {
    if (text.trim() === '') continue;
    const judged = await judgeLine(text, index + 1, packs);
    if ('fault' in judged) throw new Error(judged.fault.error);
    cases.push({
      id: judged.draft.id,
      gold: readGold(text, judged.draft, judged.pack),
      found: findingLine(judged),
    });
  }
  return cases;
}

function report(cases: readonly Case[]): string {
  const m = measure(cases);
  return [
    `${cases.length} drafts`,
    '',
    row('advise: recall', m.recall),
    row('  of those that name someone or the school', m.recallNamed),
    row('  of those that name nobody', m.recallImplied),
    row('advise: precision', m.precision),
    row('false alarms among none', m.falseAlarms),
    row('level exactly right', m.level),
    row('first clause right, where advised', m.firstClause),
    row('main concern right', m.mainConcern),
    '',
    'mentions    found  gold  precision  recall    F1',
    ...MENTION_KINDS.map((kind) => mentionScore(cases, kind)).map(
      (s) =>
        `${s.kind.padEnd(11)}${String(s.found).padStart(6)}${String(s.gold).padStart(6)}` +
        `${s.precision.toFixed(2).padStart(11)}${s.recall.toFixed(2).padStart(8)}${s.f1.toFixed(2).padStart(6)}`,
    ),
    '',
    'main concern taken for another (label → engine)',
    ...confusion(cases).map(
      ({ gold, found, count, ids }) => `${String(count).padStart(4)}  ${gold} → ${found}: ${ids.join(' ')}`,
    ),
    '',
    `not advised though they should be:   ${m.recall.missed.join(' ') || 'none'}`,
    `advised though they should not be:   ${m.precision.missed.join(' ') || 'none'}`,
    `another clause first:                ${m.firstClause.missed.join(' ') || 'none'}`,
  ].join('\n');
}

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { pack: { type: 'string', multiple: true } },
  });
  const [file] = positionals;
  if (!file) throw new Error(USAGE);
  console.log(report(await readCases(file, packsWith(values.pack ?? []))));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
