import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const MAIN = fileURLToPath(new URL('../../src/check/main.ts', import.meta.url));
const EVALUATE = fileURLToPath(new URL('../../src/check/evaluate.ts', import.meta.url));

function run(file: string, args: string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [file, ...args], {
    input,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

const draft = (changes: object) =>
  JSON.stringify({
    id: 'a',
    school: 'milnthorpe',
    role: 'parent',
    site: 'facebook',
    surface: 'post',
    text: '',
    ...changes,
  });
const INSULT = 'Mrs Pellow at Milnthorpe Primary is a useless lazy cow';

describe('check --jsonl', () => {
  it('answers each line with the documented fields', () => {
    const { status, stdout } = run(
      MAIN,
      ['--jsonl'],
      `${draft({ text: INSULT })}\n${draft({ id: 2, text: 'Lovely weather' })}\n`,
    );
    const [first, second] = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(status).toBe(0);
    expect(Object.keys(first)).toEqual(['id', 'level', 'mentions', 'concerns', 'clauses', 'help', 'hold']);
    expect(first).toMatchObject({ id: 'a', level: 'advise', help: false });
    for (const { start, end, text } of first.mentions) expect(INSULT.slice(start, end)).toBe(text);
    expect(second).toEqual({
      id: 2,
      level: 'none',
      mentions: [],
      concerns: [],
      clauses: [],
      help: false,
      hold: false,
    });
  });

  it('answers a bad line with its error, judges the rest, and ends with status 1', () => {
    const lines = [
      draft({ text: 'hi' }),
      '{bad',
      draft({ id: 'b', school: 'nowhere' }),
      draft({ id: 'c', text: 'hi' }),
    ];
    const { status, stdout } = run(MAIN, ['--jsonl'], lines.join('\n'));
    const answers = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(status).toBe(1);
    expect(answers.map((answer) => [answer.id, 'error' in answer])).toEqual([
      ['a', false],
      [null, true],
      ['b', true],
      ['c', false],
    ]);
    expect(answers[2].error).toContain('lache');
  });
});

describe('check', () => {
  it('tells a person the level, the words and the clauses', () => {
    const { status, stdout } = run(MAIN, ['--school', 'milnthorpe', '--role', 'parent', INSULT]);
    expect(status).toBe(0);
    expect(stdout).toContain('level     advise');
    expect(stdout).toContain('milnthorpe/not-3');
  });

  it.each([
    [['--school', 'nowhere', '--role', 'parent', 'hi'], 'no pack is called "nowhere"'],
    [['--school', 'lache', '--role', 'king', 'hi'], 'role: should be one of'],
    [['--school', 'lache', '--role', 'parent', '--loud', 'hi'], '--loud'],
    [
      ['--pack', 'no-such-file.json', '--school', 'lache', '--role', 'parent', 'hi'],
      'no-such-file.json cannot be read',
    ],
  ])('%j: says what is wrong', (args, message) => {
    const { status, stderr } = run(MAIN, args);
    expect(status).toBe(1);
    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  it('names the place of a fault in a pack', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'forethought-pack-')), 'pack.json');
    writeFileSync(file, JSON.stringify({ version: 1, id: 'mine', school: { name: '' } }));
    const { status, stderr } = run(MAIN, ['--pack', file, '--school', 'mine', '--role', 'parent', 'hi']);
    expect(status).toBe(1);
    expect(stderr).toContain(file);
    expect(stderr).toContain('school.name');
  });
});

describe('evaluate', () => {
  it('prints the numbers and the ids that went wrong', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'forethought-gold-')), 'gold.jsonl');
    const gold = { level: 'advise', concerns: ['abuse'], mentions: [{ kind: 'staff', text: 'Mrs Pellow' }] };
    const missed = { ...gold, mentions: [] };
    writeFileSync(
      file,
      `${draft({ text: INSULT, gold })}\n${draft({ id: 'odd-one', text: 'Lovely weather', gold: missed })}\n`,
    );
    const { status, stdout } = run(EVALUATE, [file]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/advise: recall\s+50\.0 %/);
    expect(stdout).toContain('not advised though they should be:   odd-one');
  });

  it('sets rules, model and simpler ways beside ours, and looks at the parts', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'forethought-gold-')), 'gold.jsonl');
    const gold = { level: 'advise', concerns: ['abuse'], mentions: [{ kind: 'staff', text: 'Mrs Pellow' }] };
    writeFileSync(
      file,
      `${draft({ text: INSULT, gold })}\n${draft({ id: 'b', role: 'pupil', text: 'rain again', gold: { level: 'none', concerns: [], mentions: [] } })}\n`,
    );
    const { status, stdout } = run(EVALUATE, [file]);
    expect(status).toBe(0);
    for (const column of ['ours', 'rules alone', 'model alone', 'keyword', 'people+swearing', 'wink-nlp'])
      expect(stdout).toContain(column);
    for (const part of ['school ', 'role ', 'site ', 'surface ', 'main concern '])
      expect(stdout).toContain(`\n${part}`);
    expect(stdout).toMatch(/milnthorpe\s+2\s+100\.0 %/);
    expect(stdout).toMatch(/advise: recall\s+100\.0 %\s+100\.0 %.*1 of 1/);
  }, 30_000);

  it('keeps the ids of a sealed set to itself', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'forethought-gold-')), 'gold.jsonl');
    const gold = { level: 'advise', concerns: ['abuse'], mentions: [] };
    writeFileSync(file, `${draft({ id: 'secret-7', text: 'Lovely weather', gold })}\n`);
    const { stdout } = run(EVALUATE, ['--quick', '--sealed', file]);
    expect(stdout).toMatch(/advise: recall\s+0\.0 %/);
    expect(stdout).not.toContain('secret-7');
  });

  it('sets another commit beside ours', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'forethought-gold-')), 'gold.jsonl');
    const gold = { level: 'advise', concerns: ['abuse'], mentions: [] };
    writeFileSync(file, `${draft({ text: INSULT, gold })}\n`);
    const { status, stdout } = run(EVALUATE, ['--quick', '--against', 'HEAD', file]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/ours\s+HEAD/);
    const { status: failed, stderr } = run(EVALUATE, ['--quick', '--against', 'no-such-commit', file]);
    expect(failed).toBe(1);
    expect(stderr).toContain('no-such-commit');
  });

  it('says which label is wrong', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'forethought-gold-')), 'gold.jsonl');
    writeFileSync(file, `${draft({ text: INSULT, gold: { level: 'loud' } })}\n`);
    const { status, stderr } = run(EVALUATE, [file]);
    expect(status).toBe(1);
    expect(stderr).toContain('gold.level');
  });
});
