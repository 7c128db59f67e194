import { domainToASCII } from 'node:url';
import { describe, expect, it } from 'vitest';
import { BUNDLED } from '../../packs/bundled.ts';
import { writeCode } from '../../packs/code.ts';
import type { Pack } from '../../packs/schema.ts';
import { destinationOf, firstFaults, readFile, readText, rulesByRole } from './pack-facts.ts';

const pack = BUNDLED.get('lache') as Pack;
const json = JSON.stringify(pack);

describe('destinationOf', () => {
  it.each([
    ['https://www.harrowlane.example/complaints', 'page', 'www.harrowlane.example'],
    ['https://school.example:8443/', 'page', 'school.example:8443'],
    // What stands before the @ is a name to log in with, and no host.
    ['https://harrowlane.sch.uk@elsewhere.example/', 'page', 'elsewhere.example'],
    // The first letter is Cyrillic.
    ['https://\u0430rrow.example/', 'page', domainToASCII('\u0430rrow.example')],
    ['mailto:office@harrowlane.example', 'email', 'office@harrowlane.example'],
    ['mailto:a%40b.example', 'email', 'a@b.example'],
    ['mailto:a@b.example?bcc=c@d.example&subject=x', 'email', 'a@b.example, c@d.example'],
    ['mailto:?to=c@d.example', 'email', 'c@d.example'],
  ])('%s', (url, kind, place) => {
    expect(destinationOf(url)).toEqual({ kind, place });
  });
});

describe('rulesByRole', () => {
  it('counts rules and consequences, no references and nothing that is about no concern', () => {
    const clause = {
      roles: ['parent', 'pupil'],
      kind: 'rule',
      concerns: ['abuse'],
      text: 'Be kind.',
    } as unknown as Pack['clauses'][number];
    const hard = 'word '.repeat(30);
    const clauses = [
      clause,
      // Told to a child in plain words only.
      { ...clause, kind: 'consequence' as const },
      { ...clause, kind: 'reference' as const },
      { ...clause, concerns: [] },
      // Not for a child, who could not follow it.
      { ...clause, text: hard },
    ];
    const counted = rulesByRole({ clauses }).filter(({ count }) => count > 0);
    expect(counted).toEqual([
      { role: 'parent', count: 3 },
      { role: 'pupil', count: 1 },
    ]);
  });
});

describe('reading what was pasted or opened', () => {
  it.each([
    ['a pack', async () => json],
    ['a pack after a byte-order mark', async () => `\uFEFF\n${json}`],
    ['a set-up code', () => writeCode(pack)],
  ])('takes %s', async (_, text) => {
    expect(await readText(await text())).toMatchObject({ ok: true, pack: { id: 'lache' } });
  });

  it('takes a code out of a text file, and tells of a .json file that it is not JSON', async () => {
    const code = await writeCode(pack);
    expect(await readFile(new File([code], 'code.txt'))).toMatchObject({ ok: true, pack: { id: 'lache' } });
    const [fault] = firstFaults((await faultsOf(new File(['nothing'], 'pack.json'))) ?? []).shown;
    expect(fault?.path).toMatch(/^line 1, column \d+$/);
  });
});

async function faultsOf(file: File) {
  const reading = await readFile(file);
  return reading.ok ? [] : reading.faults;
}
