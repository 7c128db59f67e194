// npm run bench -- page: what a keystroke costs the page's main thread with Forethought and without, in one run.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startReplicas } from '../../replicas/server.ts';
import { ROOT } from '../../tools/install.mjs';
import { summarise } from '../numbers.ts';
import { type Arm, startArm } from './arms.ts';
import { type BenchedComposer, COMPOSERS } from './composers.ts';
import { DRAFTS, type DraftText } from './drafts.ts';
import { difference, fixed, type Measured, signed, table } from './report.ts';
import { answersAfterStop } from './round-trip.ts';
import { type Visit, visit } from './visit.ts';

const USAGE = `npm run bench -- page [options]
  --rounds N          times each draft is written in each browser (3)
  --keys N            keys measured at the end of each draft (30)
  --messages N        messages in the thread, posts in the feed (3000)
  --only WORDS        only drafts whose line has these words: "WhatsApp", "2000 characters with"
  --extension FOLDER  the built extension (.output/chrome-mv3)
  --against FOLDER    another build of it, measured beside it in the same run
  --json FILE         every number, for other programs`;

const { values: options } = parseArgs({
  options: {
    rounds: { type: 'string', default: '3' },
    keys: { type: 'string', default: '30' },
    messages: { type: 'string', default: '3000' },
    only: { type: 'string', default: '' },
    extension: { type: 'string', default: join(ROOT, '.output/chrome-mv3') },
    against: { type: 'string' },
    json: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});
if (options.help) {
  console.log(USAGE);
  process.exit(0);
}
const [rounds, keys, messages] = [options.rounds, options.keys, options.messages].map(Number) as [
  number,
  number,
  number,
];

interface Row extends Visit {
  arm: string;
  hasForethought: boolean;
  composer: string;
  draft: string;
  round: number;
}

const titleOf = ({ name }: BenchedComposer, draft: DraftText) => `${name}, ${draft.name}`;
const cases = COMPOSERS.flatMap((composer) => DRAFTS.map((draft) => ({ composer, draft }))).filter(
  ({ composer, draft }) => titleOf(composer, draft).includes(options.only),
);
if (cases.length === 0) throw new Error(`No draft's line has the words "${options.only}".`);

const replicas = await startReplicas();
const arms: Arm[] = [];
try {
  arms.push(await startArm('without', null, replicas));
  arms.push(await startArm('without again', null, replicas));
  arms.push(await startArm('with', options.extension, replicas));
  if (options.against) arms.push(await startArm('with the other', options.against, replicas));
  const rows = await measure();
  print(rows);
  const cold = await coldAnswers();
  if (options.json) await writeFile(options.json, JSON.stringify({ ...options, rows, cold }));
} finally {
  for (const arm of arms) await arm.close();
  await replicas.stop();
}

/** Every draft in every composer, once a round in each browser, each round beginning with another browser. */
async function measure(): Promise<Row[]> {
  console.error(`${cases.length} drafts in ${arms.length} browsers, ${rounds} rounds…`);
  await warmUp();
  const rows: Row[] = [];
  for (let round = 0; round < rounds; round++)
    for (const [index, { composer, draft }] of cases.entries()) {
      console.error(`  round ${round + 1} of ${rounds}: ${titleOf(composer, draft)}`);
      for (const arm of rotated(arms, round + index)) {
        const seen = await visit(arm, composer, draft, { keys, messages });
        const { name, hasForethought } = arm;
        rows.push({ ...seen, arm: name, hasForethought, composer: composer.name, draft: draft.name, round });
      }
    }
  return rows;
}

/** The first page of a browser that has just started is like no other. */
async function warmUp(): Promise<void> {
  const [composer] = COMPOSERS;
  const [draft] = DRAFTS;
  if (composer && draft) for (const arm of arms) await visit(arm, composer, draft, { keys: 5, messages: 50 });
}

function rotated<T>(list: readonly T[], by: number): T[] {
  const at = by % list.length;
  return [...list.slice(at), ...list.slice(0, at)];
}

function print(rows: readonly Row[]): void {
  console.log(`
Time on the page's main thread per keystroke: everything that ran from one key to the next, in milliseconds of
thread time. "own" is the part of it that Forethought's script ran, with the layout it forced; "long" counts tasks
over 50 ms by the clock, "own long" those that would be none without Forethought. A thread of ${messages} messages; ${rounds} rounds of ${keys} keys; node ${process.version}.`);
  for (const { composer, draft } of cases) {
    const here = rows.filter((row) => row.composer === composer.name && row.draft === draft.name);
    console.log(
      table(
        titleOf(composer, draft),
        measured(here, (row) => row.keys),
      ),
    );
  }
  const all = measured(rows, (row) => row.keys);
  console.log(table('All drafts together', all));
  console.log(
    table(
      'The first key in an empty composer',
      measured(rows, (row) => [row.first]),
    ),
  );
  printSummary(rows, all);
}

function printSummary(rows: readonly Row[], all: readonly Measured[]): void {
  const [without, again, forethought] = all;
  if (!without || !again || !forethought) return;
  const own = summarise(forethought.keys.map((key) => key.own));
  const openings = summarise(rows.filter(({ arm }) => arm === 'with').map(({ opening }) => opening));
  const warm = summarise(forethought.keys.flatMap(({ answered }) => answered ?? []));
  console.log(`
At the 95th percentile of all keystrokes:
  added by Forethought        ${signed(difference(without, forethought).ms)}
  noise (without, twice)      ${signed(difference(without, again).ms)}
  Forethought's own script    ${fixed(own.p95)} ms (aim: at most 1)
Putting in a whole draft and opening its card: own script ${fixed(openings.p50)} ms at p50, ${fixed(openings.max)} ms at most.
From a key to the background's answer, warm: ${fixed(warm.p50)} ms at p50, ${fixed(warm.p95)} ms at p95 (${warm.count} of ${forethought.keys.length} answered before the next key).`);
}

function measured(rows: readonly Row[], keysOf: (row: Row) => Measured['keys']): Measured[] {
  return arms.map(({ name, hasForethought }) => ({
    arm: name,
    hasForethought,
    keys: rows.filter((row) => row.arm === name).flatMap(keysOf),
  }));
}

async function coldAnswers(): Promise<(number | null)[]> {
  const arm = arms.find(({ name }) => name === 'with');
  const [composer] = COMPOSERS as [BenchedComposer];
  const [draft] = DRAFTS as [DraftText];
  if (!arm) return [];
  const answers = await answersAfterStop(arm, composer, draft, 5);
  const came = summarise(answers.flatMap((answer) => answer ?? []));
  console.log(
    `The same after the background was stopped: ${fixed(came.p50)} ms at p50, ${fixed(came.max)} ms at most (${came.count} of ${answers.length} answered).`,
  );
  return answers;
}
