import { parseArgs } from 'node:util';
import { BASELINES, findingsOf } from './evaluate/baselines.ts';
import { type Labelled, readCases, withFindings } from './evaluate/cases.ts';
import { findingsAt } from './evaluate/commit.ts';
import { type Column, comparison, mentionTable, mistakes, splits } from './evaluate/report.ts';
import { packsWith } from './packs.ts';

const USAGE = `Measures the engine against labelled drafts and prints what went wrong.

  npm run evaluate -- FILE.jsonl [FILE.jsonl …]

  --pack FILE       a pack beyond the bundled ones (may be repeated)
  --quick           only the engine: no parts by themselves, no baselines
  --against COMMIT  what another commit's engine makes of the same drafts, beside ours
  --sealed          numbers only: no ids, so that nothing is learnt from a set that is kept sealed`;

const cases = (all: readonly Labelled[]) => all.map((one) => one.case);

/** Ours, then what is set beside it. */
async function columns(files: readonly string[], options: Options): Promise<[Labelled[], Column[]]> {
  const packs = packsWith(options.pack ?? []);
  const all = await readCases(files, packs);
  const beside: Column[] = [{ name: 'ours', cases: cases(all) }];
  if (!options.quick)
    for (const by of ['rules', 'model'] as const)
      beside.push({ name: `${by} alone`, cases: cases(await readCases(files, packs, by)) });
  if (options.against)
    beside.push({
      name: options.against.slice(0, 10),
      cases: withFindings(all, findingsAt(options.against, all)),
    });
  if (!options.quick)
    for (const baseline of BASELINES)
      beside.push({ name: baseline.name, cases: withFindings(all, await findingsOf(baseline, all)) });
  return [all, beside];
}

interface Options {
  pack?: string[] | undefined;
  quick?: boolean | undefined;
  against?: string | undefined;
  sealed?: boolean | undefined;
}

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      pack: { type: 'string', multiple: true },
      quick: { type: 'boolean' },
      against: { type: 'string' },
      sealed: { type: 'boolean' },
    },
  });
  if (positionals.length === 0) throw new Error(USAGE);
  const [all, beside] = await columns(positionals, values);
  const ours = cases(all);
  const parts = [`${ours.length} drafts`, comparison(beside), mentionTable(ours), splits(ours)];
  if (!values.quick)
    parts.push(BASELINES.map(({ name, description }) => `${name}: ${description}`).join('\n'));
  if (!values.sealed) parts.push(mistakes(ours));
  console.log(parts.join('\n\n'));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
