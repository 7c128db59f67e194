import { describe, expect, it } from 'vitest';
import { LARKHOLM_FELL } from '../../../tests/samples/larkholm-fell.ts';
import { BUNDLED, bundledPack } from '../../packs/bundled.ts';
import { writeCode } from '../../packs/code.ts';
import type { Managed } from './read.ts';
import { readManaged } from './read.ts';

const lache = bundledPack('lache');
const role = 'pupil';
const BARE = { laid: {}, quietHours: [], mayChange: [], mayNot: [], faults: [] };

const read = async (values: Record<string, unknown>): Promise<Managed> => {
  const managed = await readManaged(values);
  if (!managed) throw new Error('Nothing was read.');
  return managed;
};

describe('readManaged: school and role', () => {
  it.each([
    ['the id of a bundled pack', { school: 'lache' }, lache],
    ['an id between blanks', { school: ' lache\n' }, lache],
    ['a whole pack as JSON text', { school: JSON.stringify(LARKHOLM_FELL) }, LARKHOLM_FELL],
    ['a whole pack as a group', { pack: LARKHOLM_FELL }, LARKHOLM_FELL],
    ['a group where Firefox lets it be', { school: LARKHOLM_FELL }, LARKHOLM_FELL],
    [
      'a pack and its own name',
      { pack: LARKHOLM_FELL, school: JSON.stringify(LARKHOLM_FELL) },
      LARKHOLM_FELL,
    ],
  ])('takes %s, and carries its pack along', async (_, values, pack) => {
    expect(await read({ ...values, role })).toEqual({
      ...BARE,
      membership: { school: pack?.id, role },
      pack,
    });
  });

  it.each([
    ['an unknown id', { school: 'nowhere', role }, ['"school"', '"nowhere"', ...BUNDLED.keys()]],
    [
      'a pack that does not fit',
      { school: JSON.stringify({ ...LARKHOLM_FELL, clauses: [] }), role },
      ['"school"', 'clauses'],
    ],
    ['a whole pack that does not', { pack: { ...LARKHOLM_FELL, clauses: [] }, role }, ['"pack"', 'clauses']],
    ['a text that is no JSON', { school: '{"version":1', role }, ['"school"', 'line 1, column 13']],
    ['a changed code', { school: 'FT1000', role }, ['"school"', 'code']],
    ['a number', { school: 7, role }, ['"school"', 'quotes']],
    ['no school', { role }, ['"school"', 'missing']],
    ['a wrong role', { school: 'lache', role: 'king' }, ['"role"', '"king"', 'pupil']],
    ['no role', { school: 'lache' }, ['"role"', 'missing', 'pupil']],
  ])('says what is wrong with %s, and takes nothing', async (_, values, said) => {
    const managed = await read(values);
    expect(managed).toEqual({ ...BARE, faults: [expect.any(String)] });
    for (const words of said) expect(managed.faults[0]).toContain(words);
  });

  it('takes a set-up code', async () => {
    const managed = await read({ school: await writeCode(LARKHOLM_FELL), role });
    expect(managed).toMatchObject({ membership: { school: LARKHOLM_FELL.id }, pack: LARKHOLM_FELL });
  });

  it('goes by the school where the pack beside it cannot be read', async () => {
    const managed = await read({ school: 'lache', pack: { version: 1 }, role });
    expect(managed).toMatchObject({ membership: { school: 'lache', role } });
    expect(managed.faults).toEqual([expect.stringContaining('"pack"')]);
  });

  it('goes by the pack of two, and says so', async () => {
    const managed = await read({ school: 'lache', pack: LARKHOLM_FELL, role });
    expect(managed.membership?.school).toBe(LARKHOLM_FELL.id);
    expect(managed.faults).toEqual([expect.stringContaining('two schools')]);
  });

  it('gives both faults where both values are wrong', async () => {
    expect((await read({ school: 7, role: 7 })).faults).toHaveLength(2);
  });

  it('leaves both to the person where neither is set', async () => {
    expect(await read({ hold: 'never' })).toEqual({ ...BARE, laid: { hold: 'never' } });
  });

  it('gives null where no policy is set', async () => {
    expect(await readManaged({})).toBeNull();
    expect(await readManaged({ colour: 'red' })).toBeNull();
  });
});

describe('readManaged: other values', () => {
  const given = { school: 'lache', role };

  it('takes each', async () => {
    const values = {
      ...given,
      sites: ['x', 'whatsapp'],
      hold: 'always',
      age: 11,
      language: 'en',
      quietHours: ['21:00-07:00'],
      rehearsal: true,
      mayChange: ['hold'],
      mayNot: ['pause'],
    };
    expect(await read(values)).toMatchObject({
      laid: { sites: ['x', 'whatsapp'], hold: 'always', age: 11, rehearsal: true },
      quietHours: ['21:00-07:00'],
      mayChange: ['hold'],
      mayNot: ['pause'],
      faults: [],
    });
  });

  it.each([
    ['https://lache.example/complaints', "The school's complaints page"],
    ['mailto:office@lache.example', 'Write to the school'],
  ])('puts the complaints link %s in place of the one in the pack', async (complaints, label) => {
    const { pack } = await read({ ...given, complaints });
    expect(pack?.complaints).toEqual({ ...lache?.complaints, link: { label, url: complaints } });
  });

  it.each<[string, unknown, string[]]>([
    ['hold', 'sometimes', ['"sometimes"', 'never, serious, always']],
    ['age', 3, ['3', '4 or more']],
    ['age', 19, ['19', '18 or less']],
    ['age', '11', ['"11"', 'a number']],
    ['language', 'cy', ['"cy"', 'Use en']],
    ['complaints', 'http://lache.example', ['https:// or mailto:']],
    ['rehearsal', 'yes', ['true or false']],
    ['rehearsal', null, ['empty']],
    ['sites', 'facebook', ['a list']],
    ['quietHours', Array(101).fill('21:00-07:00'), ['101', '100']],
    ['hold', 'x'.repeat(1_000_001), ['1000001']],
    ['quietHours', Array(600_000).fill('21:00'), ['Shorten']],
  ])('passes over %s where it is wrong, and says why', async (key, value, said) => {
    const managed = await read({ ...given, hold: 'never', [key]: value });
    expect(managed.membership).toEqual({ school: 'lache', role });
    expect(managed.faults).toEqual([expect.stringContaining(`"${key}"`)]);
    for (const words of said) expect(managed.faults[0]).toContain(words);
    expect(managed.faults[0]?.length).toBeLessThan(200);
    if (key !== 'hold') expect(managed.laid).toEqual({ hold: 'never' });
  });

  it.each([
    ['sites', ['facebook', 'myspace', 'x', 7], ['[1]', '"myspace"', '[3]', 'facebook, x']],
    [
      'quietHours',
      ['21:00-07:00', '25:00-26:00', '07:00-07:00'],
      ['[1]', 'HH:MM-HH:MM', '[2]', 'end as they begin'],
    ],
    ['mayChange', ['hold', 'everything'], ['[1]', '"everything"']],
    ['mayNot', ['pause', 'post'], ['[1]', '"post"']],
  ])('keeps of the list %s what is good, and says of each of the others why', async (key, value, said) => {
    const managed = await read({ ...given, [key]: value });
    const found = { ...managed, ...managed.laid }[key as 'quietHours'];
    expect(found).toHaveLength(key === 'sites' ? 2 : 1);
    for (const words of said) expect(managed.faults.join('\n')).toContain(words);
  });

  it('cuts what it repeats of a value to forty characters', async () => {
    const { faults } = await read({ ...given, hold: 'z'.repeat(5_000) });
    expect(faults[0]).toContain(`"${'z'.repeat(40)}…"`);
  });

  it('says that staff keep what can never be locked', async () => {
    const managed = await read({ school: 'lache', role: 'staff', mayNot: ['pause', 'notOurs'] });
    expect(managed.mayNot).toEqual([]);
    expect(managed.faults).toEqual([
      expect.stringContaining('"pause" can never be taken from staff'),
      expect.stringContaining('"notOurs" can never'),
    ]);
  });

  it('says that a complaints link needs a school', async () => {
    expect((await read({ complaints: 'https://lache.example' })).faults).toEqual([
      expect.stringContaining('"complaints"'),
    ]);
  });
});
