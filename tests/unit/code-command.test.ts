import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { FULL_PACK } from '../../src/packs/code/fixtures.ts';
import { readCode, writeCode } from '../../src/packs/code.ts';

const CODE_COMMAND = fileURLToPath(new URL('../../src/check/code.ts', import.meta.url));
const CODE = await writeCode(FULL_PACK);
const folder = mkdtempSync(join(tmpdir(), 'forethought-code-'));

function run(args: string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CODE_COMMAND, ...args], {
    input,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

/** A file with this content; returns its path. */
function fileOf(name: string, content: string | Uint8Array): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

const packFile = fileOf('pack.json', JSON.stringify(FULL_PACK));

describe('code FILE', () => {
  it.each([
    ['a file', [packFile], ''],
    ['standard input', ['-'], JSON.stringify(FULL_PACK)],
  ])('prints the code alone, and beside it what it is: %s', async (_, args, input) => {
    const { status, stdout, stderr } = run(args, input);
    expect(status).toBe(0);
    expect(stdout.replaceAll('\n', '')).toBe(CODE);
    expect(await readCode(stdout)).toEqual({ ok: true, pack: FULL_PACK });
    expect(stderr.trim().split('\n')).toHaveLength(1);
    for (const part of [FULL_PACK.school.name, `${CODE.length} characters`, FULL_PACK.copy.reviewBy])
      expect(stderr).toContain(part);
  });

  const broken = fileOf('broken.json', '{\n  "version": 1,,\n}');
  const faulty = fileOf('faulty.json', JSON.stringify({ ...FULL_PACK, school: { name: '' } }));
  it.each<[string[], string[]]>([
    [[], ['Name the file of the pack', '--help']],
    [['no-such-file.json'], ['no-such-file.json cannot be read']],
    [[folder], ['cannot be read']],
    [[broken], [broken, 'line 2, column 16']],
    [[faulty], [faulty, 'school.name']],
    [
      [packFile, faulty],
      ['without', faulty],
    ],
    [['--loud', packFile], ['--loud']],
    [['--read'], ['--read']],
    [['--read', CODE, packFile], [packFile]],
    [['--read', 'nowhere.txt'], ['"nowhere.txt" is neither a file nor a code']],
    [['--read', CODE.slice(0, 100)], ['100 of']],
    [['--read', packFile], ['not a set-up code']],
    [['--read', '-'], ['nothing here']],
  ])('%j: says what is wrong, and prints nothing', (args, messages) => {
    const { status, stdout, stderr } = run(args);
    expect(status).toBe(1);
    expect(stdout).toBe('');
    for (const message of messages) expect(stderr).toContain(message);
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});

describe('code --read', () => {
  const wide = Buffer.from(`\ufeff${CODE}\r\n`, 'utf16le');
  it.each([
    ['the code itself', CODE, ''],
    ['the code in a sentence', `Your code: ${CODE}.`, ''],
    ['a file', fileOf('code.txt', CODE), ''],
    ['a file that Windows wrote in two bytes a character', fileOf('wide.txt', wide), ''],
    ['standard input', '-', CODE],
  ])('prints what a code holds: %s', (_, given, input) => {
    const { status, stdout } = run(['--read', given], input);
    expect(status).toBe(0);
    const { school, copy, complaints } = FULL_PACK;
    for (const part of [school.name, copy.maker, copy.made, copy.reviewBy, complaints.link.url])
      expect(stdout).toContain(part);
  });
});

describe('code --help', () => {
  it('says how it is used', () => {
    const { status, stdout } = run(['--help']);
    expect(status).toBe(0);
    expect(stdout).toContain('npm run --silent code -- pack.json');
  });
});
