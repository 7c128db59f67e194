// npm run verdicts: after the engine was changed or trained, puts each row of the tables of real ways of writing where
// it now belongs: a miss that is read becomes a flag, a flag that is not becomes a known miss. What moved is then for
// people to look at, in the diff.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { ROOT } from './install.mjs';
import { elementsAt } from './verdicts/literals.ts';
import { SILENCE, sorted, type Tested, VERDICTS, written } from './verdicts/tables.ts';

const TABLES = ['src/engine/concerns', 'src/engine/silence.test.ts'];

interface Report {
  testResults: { name: string; assertionResults: Tested[] }[];
}

function report(): Report {
  const folder = mkdtempSync(join(tmpdir(), 'verdicts-'));
  const file = join(folder, 'report.json');
  spawnSync(
    join(ROOT, 'node_modules/.bin/vitest'),
    ['run', '--config', 'tests/vitest.config.ts', ...TABLES, '--reporter=json', `--outputFile=${file}`],
    { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] },
  );
  if (!existsSync(file))
    throw new Error('the tests could not be run: try npx vitest run src/engine/concerns');
  const read = JSON.parse(readFileSync(file, 'utf8')) as Report;
  rmSync(folder, { recursive: true });
  return read;
}

/** The source with the tables of `verdicts('…', { … })` sorted, last first so that places stay right. */
function sortVerdicts(source: string, tests: readonly Tested[]): { source: string; moved: number } {
  let moved = 0;
  let made = source;
  for (const match of [...source.matchAll(/\bverdicts\('([\w-]+)', \{/g)].reverse()) {
    const open = match.index + match[0].length - 1;
    const { elements, end } = elementsAt(made, open);
    const rows = Object.fromEntries(
      elements.map((one) => [/^\w+/.exec(one)?.[0] ?? '', elementsAt(one, one.indexOf('[')).elements]),
    );
    const mine = tests.filter((one) => one.ancestorTitles.includes(`${match[1]}, rules and model together`));
    const table = sorted(rows, VERDICTS, mine);
    if (table.moved === 0) continue;
    moved += table.moved;
    made = `${made.slice(0, open)}{\n${written(table.rows, VERDICTS)}}${made.slice(end + 1)}`;
  }
  return { source: made, moved };
}

/** The same for the lists of the test of silence, which are constants of their own. */
function sortSilence(source: string, tests: readonly Tested[]): { source: string; moved: number } {
  const places = Object.keys(SILENCE).map((key) => {
    const open = source.indexOf('[', source.indexOf('= [', source.indexOf(`const ${key}:`)));
    return { key, open, ...elementsAt(source, open) };
  });
  const mine = tests.filter((one) => one.ancestorTitles.includes('words to those whose business it is'));
  const table = sorted(Object.fromEntries(places.map((one) => [one.key, one.elements])), SILENCE, mine);
  let made = source;
  for (const { key, open, end } of places.sort((a, b) => b.open - a.open))
    made = `${made.slice(0, open)}[\n${(table.rows[key] ?? []).map((row) => `${row},\n`).join('')}]${made.slice(end + 1)}`;
  return table.moved === 0 ? { source, moved: 0 } : { source: made, moved: table.moved };
}

const changed: string[] = [];
for (const { name, assertionResults } of report().testResults) {
  const source = readFileSync(name, 'utf8');
  try {
    const sort = name.endsWith('silence.test.ts') ? sortSilence : sortVerdicts;
    const made = sort(source, assertionResults);
    if (made.moved === 0) continue;
    writeFileSync(name, made.source);
    changed.push(name);
    console.log(`${made.moved} moved in ${relative(ROOT, name)}`);
  } catch (error) {
    console.error(
      `${relative(ROOT, name)} is left as it is: ${error instanceof Error ? error.message : error}`,
    );
    process.exitCode = 1;
  }
}
if (changed.length > 0)
  execFileSync(join(ROOT, 'node_modules/.bin/biome'), ['check', '--write', ...changed], {
    cwd: ROOT,
    stdio: 'ignore',
  });
console.log(changed.length > 0 ? 'Look at the diff, then run npm test.' : 'Every row is where it belongs.');
