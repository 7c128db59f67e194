import { execFileSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { judgeLine } from '../../src/check/judge-line.ts';
import type { Values } from '../../src/guide/example.ts';
import { CODE_COMMANDS, POLICY_COMMANDS, UNITS, unitTable } from '../../src/guide/trust.ts';
import { BUNDLED } from '../../src/packs/bundled.ts';
import { readManaged } from '../../src/settings/managed/read.ts';
import { TEST_DRAFT } from '../../src/words/guide/check.ts';
import { MADE_UP } from '../samples/larkholm-fell.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** What `npm run code` needs of a copy of the source. */
const SOURCE = ['package.json', 'src', 'tests', 'node_modules'];

it('fifty schools: the commands make the codes, and a policy for each unit that says the same as its row', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'forethought-trust-'));
  const shell = (commands: string) =>
    execFileSync('sh', ['-e'], { cwd: folder, input: commands, stdio: ['pipe', 'ignore', 'pipe'] });
  try {
    for (const name of SOURCE) symlinkSync(join(ROOT, name), join(folder, name));
    mkdirSync(join(folder, 'packs'));
    writeFileSync(join(folder, 'packs', 'larkholm-fell.json'), JSON.stringify(MADE_UP));
    shell(CODE_COMMANDS);
    const rows = Array.from({ length: 50 }, (_one, at): [string, Values] => [
      `/School ${at}/Staff`,
      { school: at % 2 ? 'lache' : 'larkholm-fell', role: 'staff', rehearsal: at > 25 },
    ]);
    writeFileSync(join(folder, 'units.json'), unitTable(Object.fromEntries(rows)));
    shell(POLICY_COMMANDS);
    expect(readdirSync(join(folder, 'policies'))).toHaveLength(50);
    for (const [unit, { school, role, rehearsal }] of rows) {
      const file = join(folder, 'policies', `${unit.slice(1).replace('/', ' - ')}.json`);
      const wrapped: Record<string, { Value: unknown }> = JSON.parse(readFileSync(file, 'utf8'));
      const values = Object.entries(wrapped).map(([key, { Value }]) => [key, Value]);
      expect(await readManaged(Object.fromEntries(values))).toMatchObject({
        membership: { school, role },
        laid: { rehearsal },
        faults: [],
      });
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

it('the table in the guide is JSON, and its rows are values', async () => {
  const table: Record<string, Values> = JSON.parse(unitTable(UNITS));
  expect(table).toEqual(UNITS);
  for (const row of Object.values(table)) {
    const managed = await readManaged({ ...row, school: 'lache' });
    expect(managed).toMatchObject({ membership: { role: 'staff' }, faults: [] });
  }
});

it('the draft to test with brings a card, and holds, for staff of the example', async () => {
  const line = {
    id: 'draft',
    school: 'lache',
    role: 'staff',
    site: 'facebook',
    surface: 'post',
    text: TEST_DRAFT,
  };
  const judged = await judgeLine(JSON.stringify(line), 1, BUNDLED);
  if ('fault' in judged) throw new Error(judged.fault.error);
  expect(judged.advice).toMatchObject({ level: 'advise', hold: true });
  expect(judged.advice.clauses[0]?.clause.id).toBe('lache/2-4');
});
