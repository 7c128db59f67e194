import fastCheck from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jpegOf, type Told } from '../../tests/samples/shot.ts';
import { BUNDLED } from '../packs/bundled.ts';
import type { Pack } from '../packs/schema.ts';
import { readSettings } from '../settings/schema.ts';
import { isOnGrounds } from './grounds.ts';
import { Pictures } from './pictures.ts';

const GROUNDS = [
  { latitude: 54.3, longitude: -3.1, radius: 100 },
  { latitude: 54.31, longitude: -3.1, radius: 50 },
];
const LACHE = BUNDLED.get('lache') as Pack;
const packs = new Map<string, Pack>([
  ['lache', { ...LACHE, school: { ...LACHE.school, grounds: GROUNDS } }],
  ['milnthorpe', BUNDLED.get('milnthorpe') as Pack],
]);
const { settings } = readSettings({
  memberships: [
    { school: 'milnthorpe', role: 'parent' },
    { school: 'lache', role: 'parent' },
    { school: 'gone', role: 'parent' },
  ],
});

const AT_SCHOOL: Told = { time: '2026:11:12 10:32:05', latitude: 54.3, longitude: -3.1 };
const head = (bytes: Uint8Array, type = 'image/jpeg') =>
  `data:${type};base64,${Buffer.from(bytes).toString('base64')}`;

/** What is known of the pictures of draft "k". */
async function takenOf(...heads: string[]) {
  const pictures = new Pictures(async () => ({ settings, packs }));
  pictures.take({ type: 'pictures', key: 'k', heads });
  return Object.fromEntries((await pictures.of('k')) ?? []);
}

describe('pictures beside a draft', () => {
  it.each<[string, Told, string | null]>([
    ['in a lesson, on the grounds', AT_SCHOOL, '2026-11-12T10:32'],
    ['at playtime', { ...AT_SCHOOL, time: '2026:11:12 12:15:00' }, '2026-11-12T12:15'],
    ['in the other part of the grounds', { ...AT_SCHOOL, latitude: 54.3104 }, '2026-11-12T10:32'],
    ['between the two parts', { ...AT_SCHOOL, latitude: 54.305 }, null],
    ['down the road', { ...AT_SCHOOL, longitude: -3.102 }, null],
    ['after school', { ...AT_SCHOOL, time: '2026:11:12 16:05:00' }, null],
    ['on a Saturday', { ...AT_SCHOOL, time: '2026:11:14 10:32:00' }, null],
    ['in the holidays', { ...AT_SCHOOL, time: '2026:08:12 10:32:00' }, null],
    ['at a time and no place', { time: '2026:11:12 10:32:05' }, null],
  ])('taken %s', async (_, told, at) => {
    expect(await takenOf(head(jpegOf(told)))).toEqual(at ? { lache: [at] } : {});
  });

  it('are told in the order in which they were taken, those from elsewhere left out', async () => {
    const later = { ...AT_SCHOOL, time: '2026:11:13 09:00:00' };
    const elsewhere = { ...AT_SCHOOL, latitude: 51 };
    const heads = [later, elsewhere, AT_SCHOOL].map((told) => head(jpegOf(told)));
    expect(await takenOf(...heads)).toEqual({ lache: ['2026-11-12T10:32', '2026-11-13T09:00'] });
  });

  it('are those of one draft, until others or none are told', async () => {
    const pictures = new Pictures(async () => ({ settings, packs }));
    const heads = [head(jpegOf(AT_SCHOOL))];
    pictures.take({ type: 'pictures', key: 'k', heads });
    expect((await pictures.of('k'))?.size).toBe(1);
    expect(await pictures.of('other')).toBeUndefined();
    pictures.take({ type: 'pictures', key: 'k', heads: [] });
    expect(await pictures.of('k')).toBeUndefined();
    pictures.take({ type: 'pictures', key: 'k', heads });
    pictures.take({ type: 'pictures', key: 'other', heads });
    expect(await pictures.of('k')).toBeUndefined();
    expect((await pictures.of('other'))?.size).toBe(1);
  });

  it('keep nothing back, whatever a page sends: garbage is passed over, and nothing is waited for', async () => {
    const anything = fastCheck.oneof(
      fastCheck.string(),
      fastCheck.base64String().map((text) => `data:;base64,${text}`),
      fastCheck.uint8Array({ maxLength: 300 }).map((bytes) => head(bytes, 'image/heic')),
    );
    await fastCheck.assert(
      fastCheck.asyncProperty(fastCheck.array(anything, { maxLength: 10 }), async (heads) => {
        // A store that never answers is not even asked.
        const pictures = new Pictures(() => new Promise(() => {}));
        pictures.take({ type: 'pictures', key: 'k', heads });
        expect(await pictures.of('k')).toBeUndefined();
        expect(await takenOf(...heads, head(jpegOf(AT_SCHOOL)))).toEqual({ lache: ['2026-11-12T10:32'] });
      }),
    );
  });
});

describe('isOnGrounds', () => {
  it.each<[string, number, number, boolean]>([
    ['in the middle', 54.3, -3.1, true],
    ['99 m to the north', 54.30089, -3.1, true],
    ['101 m to the north', 54.30091, -3.1, false],
    ['99 m to the east', 54.3, -3.09848, true],
    ['103 m to the east', 54.3, -3.09841, false],
    ['on the other side of the earth', -54.3, 176.9, false],
  ])('%s', (_, latitude, longitude, isOn) => {
    expect(isOnGrounds({ latitude, longitude }, GROUNDS.slice(0, 1))).toBe(isOn);
  });

  it('goes the short way round across the date line', () => {
    const island = [{ latitude: 0, longitude: 179.9999, radius: 50 }];
    expect(isOnGrounds({ latitude: 0, longitude: -179.9999 }, island)).toBe(true);
  });
});
