import { describe, expect, it } from 'vitest';
import { LARKHOLM_FELL } from '../../tests/samples/larkholm-fell.ts';
import { BUNDLED, bundledPack } from '../packs/bundled.ts';
import { writeCode } from '../packs/code.ts';
import { readManaged } from './managed.ts';

const lache = bundledPack('lache');
const role = 'pupil';

describe('readManaged', () => {
  it.each([
    ['the id of a bundled pack', 'lache', lache],
    ['an id between blanks', ' lache\n', lache],
    ['a whole pack as JSON text', JSON.stringify(LARKHOLM_FELL), LARKHOLM_FELL],
    ['a whole pack as an object', LARKHOLM_FELL, LARKHOLM_FELL],
  ])('takes %s, and carries its pack along', async (_, school, pack) => {
    expect(await readManaged({ school, role })).toEqual({
      membership: { school: pack?.id, role },
      pack,
      faults: [],
    });
  });

  it.each([
    ['an unknown id', { school: 'nowhere', role }, ['"nowhere"', ...BUNDLED.keys()]],
    [
      'a pack that does not fit',
      { school: { ...LARKHOLM_FELL, clauses: [] }, role },
      ['"school"', 'clauses'],
    ],
    ['a text that is no JSON', { school: '{"version":1', role }, ['"school"', 'line 1, column 13']],
    ['a changed code', { school: 'FT1000', role }, ['"school"', 'code']],
    ['a number', { school: 7, role }, ['"school"', 'quotes']],
    ['no school', { role }, ['"school"', 'missing']],
    ['a wrong role', { school: 'lache', role: 'king' }, ['"role"', '"king"', 'pupil']],
    ['no role', { school: 'lache' }, ['"role"', 'missing', 'pupil']],
  ])('says what is wrong with %s, and takes nothing', async (_, values, said) => {
    const managed = await readManaged(values);
    expect(managed).toEqual({ faults: [expect.any(String)] });
    for (const words of said) expect(managed?.faults[0]).toContain(words);
  });

  it('takes a set-up code', async () => {
    const managed = await readManaged({ school: await writeCode(LARKHOLM_FELL), role });
    expect(managed).toMatchObject({ membership: { school: LARKHOLM_FELL.id }, pack: LARKHOLM_FELL });
  });

  it('gives both faults where both values are wrong', async () => {
    expect((await readManaged({ school: 7, role: 7 }))?.faults).toHaveLength(2);
  });

  it('gives null where no policy is set', async () => {
    expect(await readManaged({})).toBeNull();
    expect(await readManaged({ colour: 'red' })).toBeNull();
  });
});
