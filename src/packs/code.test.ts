import { deflateSync, strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { CONCERNS, MENTION_KINDS, ROLES, SURFACES } from '../vocabulary.ts';
import { BUNDLED } from './bundled.ts';
import { writeBytes } from './code/base62.ts';
import { compact } from './code/compact.ts';
import { DICTIONARY } from './code/dictionary.ts';
import { seal } from './code/envelope.ts';
import { FULL_PACK } from './code/fixtures.ts';
import { PRINTED } from './code/printed.ts';
import { LARGEST, squeeze } from './code/squeeze.ts';
import { readCode, writeCode } from './code.ts';
import { readPack } from './read.ts';
import type { Pack } from './schema.ts';

const CODE = await writeCode(FULL_PACK);

/** The one sentence a text is refused with. */
async function refusal(text: string): Promise<string> {
  const reading = await readCode(text);
  if (reading.ok) return 'accepted';
  expect(reading.faults.map(({ path }) => path)).toEqual(['code']);
  return reading.faults[0]?.message ?? '';
}

/** A code whose envelope is whole, around any content. */
const around = (bytes: Uint8Array) => seal(1, writeBytes(bytes));

const withPack = (changes: Partial<Pack>): Pack => ({ ...FULL_PACK, ...changes });
const withSchool = (changes: Partial<Pack['school']>) =>
  withPack({ school: { ...FULL_PACK.school, ...changes } });

const LACHE = BUNDLED.get('lache') as Pack;

/** A building, and a field across the road. */
const GROUNDS = [
  { latitude: 54.301234, longitude: -3.1, radius: 90 },
  { latitude: -0.5, longitude: 179.99999, radius: 2_000 },
];

describe('a pack through its code', () => {
  const clause = FULL_PACK.clauses[0] as Pack['clauses'][number];
  const staff = Array.from(
    { length: 2_000 },
    (_, at) => `Mrs Ąžuolė ${at.toString(36)}-${(at * 7919) % 9973}`,
  );
  const everyWord = { ...clause, roles: [...ROLES], concerns: [...CONCERNS], surfaces: [...SURFACES] };

  it.each<[string, Pack]>([
    ...BUNDLED,
    ['every field', FULL_PACK],
    ['every word of the vocabulary', withPack({ clauses: [{ ...everyWord, mentions: [...MENTION_KINDS] }] })],
    ['half of a surrogate pair', withSchool({ name: 'Elm \ud83c' })],
    ['a lesson without holidays', withSchool({ hours: { lessons: [], holidays: [] } })],
    ['2,000 names of staff', withSchool({ staff })],
    ['grounds in two parts', withSchool({ grounds: GROUNDS })],
    ['grounds, and no hours or age', { ...LACHE, school: { ...LACHE.school, grounds: GROUNDS } }],
  ])('%s comes out as it went in', async (_, pack) => {
    const reading = await readCode(await writeCode(pack));
    expect(reading).toStrictEqual(readPack(pack));
  });

  it('has the same code whatever the order of its keys', async () => {
    const turned = Object.fromEntries(Object.entries(FULL_PACK).reverse()) as Pack;
    expect(await writeCode(turned)).toBe(CODE);
  });

  it.each<[string, Pack]>([
    ['another order of roles', withPack({ clauses: [{ ...clause, roles: ['parent', 'pupil', 'pupil'] }] })],
    ['no plain text', withPack({ clauses: [{ ...clause, plain: undefined }] })],
    ['half of another surrogate pair', withSchool({ name: 'Elm \ud83d' })],
  ])('has another code with %s', async (_, pack) => {
    expect(await writeCode(pack)).not.toBe(await writeCode(withPack({ clauses: [clause] })));
    expect(await readCode(await writeCode(pack))).toEqual(readPack(pack));
  });

  it('is not written where it is too large to be read', async () => {
    const text = 'é'.repeat(LARGEST / 2);
    await expect(writeCode(withSchool({ name: text }))).rejects.toThrow('Give it out as a file');
  });
});

describe('a code', () => {
  it('is letters and digits', () => {
    expect(CODE).toMatch(/^FT1[0-9A-Za-z]+$/);
  });

  it('that was printed once can always be read', async () => {
    expect(await readCode(PRINTED)).toStrictEqual(readPack(FULL_PACK));
  });

  it('says nothing of grounds where a pack has none, as codes did before there were any', () => {
    const head = (pack: Pack): unknown[] => JSON.parse(compact(pack).split('\n', 1)[0] ?? '');
    expect(head(FULL_PACK)).toHaveLength(8);
    expect(head(withSchool({ grounds: GROUNDS }))).toHaveLength(9);
  });

  it('tells grounds from none, and one part from another', async () => {
    const codes = await Promise.all(
      [GROUNDS, GROUNDS.slice(1), [...GROUNDS].reverse()].map((grounds) =>
        writeCode(withSchool({ grounds })),
      ),
    );
    expect(new Set([CODE, ...codes]).size).toBe(4);
  });

  it('is shorter by the dictionary, and the dictionary fits into deflate’s window', async () => {
    expect(strToU8(DICTIONARY).length).toBeLessThan(32_768);
    for (const pack of BUNDLED.values()) {
      const text = compact(pack);
      expect(squeeze(text).length).toBeLessThan(deflateSync(strToU8(text), { level: 9 }).length);
    }
  });
});

/** How mail, word processors and people change a code without harm. */
const MANGLED: readonly [string, (code: string) => string][] = [
  ['a sentence around it', (code) => `Your code: ${code}. Paste it into Forethought.`],
  ['a sentence without a stop', (code) => `The code is ${code} and it is for parents`],
  ['quotes', (code) => `“${code}”`],
  ['brackets', (code) => `<${code}>`],
  ['a blank between all characters', (code) => [...code].join(' ')],
  ['lines', (code) => code.replace(/.{60}/g, '$&\r\n')],
  ['hyphens at the ends of lines', (code) => code.replace(/.{60}/g, '$&-\n')],
  ['dashes', (code) => code.replace(/.{50}/g, '$&–\u2011')],
  ['soft hyphens', (code) => [...code].join('\u00ad')],
  ['zero-width and no-break spaces', (code) => code.replace(/.{7}/g, '$&\u200b\u00a0\u2060')],
  ['the marks of a reply', (code) => code.replace(/.{60}/g, '$&\n> > ')],
  ['the source of an e-mail', (code) => code.replace(/.{75}/g, '$&=\r\n')],
  ['a byte-order mark', (code) => `\ufeff${code}\n`],
  ['bold in a chat', (code) => `*${code}*`],
  ['"FT" elsewhere', (code) => `FTSE 100, Ft. Worth, our FT: ${code}`],
];

describe('a code that went through the post', () => {
  it.each(MANGLED)('may have %s', async (_, mangle) => {
    expect(await readCode(mangle(CODE))).toStrictEqual({ ok: true, pack: FULL_PACK });
  });
});

const CHANGED = /^A character of this code was changed/;
const CUT = /^This code was cut: it is [\d,]+ of [\d,]+ characters\./;
const START = /^This is only the start of a code/;
const NO_START = /^The start of this code is missing or changed/;
const NO_CODE = /^This is not a set-up code/;
const LONGER = /^There is something more at the end/;

const places = [...CODE].map((_, at) => at);
/** The code with the character at `at` replaced, by nothing, one or more. */
const spliced = (at: number, by: string) => CODE.slice(0, at) + by + CODE.slice(at + 1);
/** The places whose refusal is another than any of `kinds`, and the refusal. */
async function others(change: (at: number) => string, kinds: RegExp[]) {
  const said = await Promise.all(places.map(async (at) => [at, await refusal(change(at))] as const));
  return said.filter(([, sentence]) => !kinds.some((kind) => kind.test(sentence)));
}

describe('a code with an accident', () => {
  it.each([
    ['the next letter', (char: string) => String.fromCharCode(char.charCodeAt(0) ^ 1)],
    ['the other case', (char: string) => String.fromCharCode(char.charCodeAt(0) ^ 0x20)],
    ['a zero', (char: string) => (char === '0' ? 'O' : '0')],
    ['a foreign letter', () => 'é'],
  ])('with %s in place of a character is refused, wherever it is', async (_, change) => {
    const at = (place: number) => spliced(place, change(CODE.charAt(place)));
    expect(await others(at, [CHANGED, CUT, NO_START, START])).toEqual([]);
  });

  it('with a letter changed after its head is told as changed', async () => {
    const change = (at: number) =>
      at < 3 ? spliced(3, 'z') : spliced(at, CODE.charAt(at) === 'a' ? 'b' : 'a');
    expect(await others(change, [CHANGED])).toEqual([]);
  });

  it('without a character is refused, wherever it was', async () => {
    expect(await others((at) => spliced(at, ''), [CHANGED, CUT, NO_START])).toEqual([]);
    expect(await refusal(spliced(CODE.length - 5, ''))).toMatch(CUT);
  });

  it('with a character twice is refused, wherever it is', async () => {
    const twice = (at: number) => spliced(at, CODE.charAt(at).repeat(2));
    expect(await others(twice, [CHANGED, LONGER, NO_START])).toEqual([]);
    expect(await refusal(twice(CODE.length - 1))).toMatch(LONGER);
  });

  it('with neighbours swapped is refused, wherever they are', async () => {
    const swapped = (at: number) =>
      CODE.slice(0, at) + CODE.charAt(at + 1) + CODE.charAt(at) + CODE.slice(at + 2);
    const differs = (at: number) => CODE.charAt(at) !== CODE.charAt(at + 1) && at + 1 < CODE.length;
    const change = (at: number) => (differs(at) ? swapped(at) : 'FT1');
    expect(await others(change, [CHANGED, CUT, NO_START, START])).toEqual([]);
  });

  it('is told as cut at every length, by how much', async () => {
    for (const length of places.slice(11)) {
      const sentence = await refusal(`“${CODE.slice(0, length)}`);
      expect(sentence).toContain(`it is ${length.toLocaleString('en-GB')} of `);
      expect(sentence).toContain(` of ${CODE.length.toLocaleString('en-GB')} characters`);
    }
    for (const length of [3, 4, 10]) expect(await refusal(CODE.slice(0, length))).toMatch(START);
    for (const length of [0, 1, 2]) expect(await refusal(CODE.slice(0, length))).not.toBe('accepted');
  });

  it.each([
    ['nothing', ' \n\u200b', /^There is nothing here/],
    ['a sentence', 'Dear parents, the fair is on Saturday.', NO_CODE],
    ['a pack', JSON.stringify(FULL_PACK), NO_CODE],
    ['a code in small letters', CODE.toLowerCase(), CHANGED],
    ['a code in capitals', CODE.toUpperCase(), CHANGED],
    ['a code without its start', CODE.slice(40), NO_START],
    [
      'a code cut in the middle of a text',
      `Code: ${CODE.slice(0, 100)}… (more)`,
      /100 of .*breaks off at “…”/,
    ],
    ['two codes', `${CODE}\n${CODE}`, /^There is more than one code here/],
    ['a text without end', 'FT1 '.repeat(1_000_000), /^This is too long/],
  ])('%s is refused', async (_, text, kind) => {
    expect(await refusal(text)).toMatch(kind);
  });
});

describe('a code whose content is at fault', () => {
  const bomb = deflateSync(new Uint8Array(64 * LARGEST), { level: 9 });
  const text = compact(FULL_PACK);

  it.each<[string, () => Promise<string>, RegExp]>([
    ['of a newer format', () => seal(2, 'abc'), /^This code was made for a newer Forethought/],
    ['that inflates without end', () => around(bomb), /more than a pack can hold/],
    ['that is not deflated', () => around(strToU8('Hello there')), /put together wrongly/],
    ['that is cut inside', () => around(squeeze(text).subarray(0, 200)), /put together wrongly/],
    ['that is no bytes', () => seal(1, 'zzzzz'), /put together wrongly/],
    ['that is no UTF-8', () => around(deflateSync(Uint8Array.of(0xff, 0xfe))), /put together wrongly/],
    ['that is JSON of another kind', () => around(squeeze('{}')), /put together wrongly/],
    ['whose columns differ', () => around(squeeze(`${text}\nmore`)), /put together wrongly/],
  ])('%s is refused', async (_, make, kind) => {
    expect(await refusal(await make())).toMatch(kind);
  });

  it('tells the faults of the pack in it as those of a file', async () => {
    const pack = withPack({ id: 'Elm Lane', clauses: [] });
    expect(await readCode(await writeCode(pack))).toEqual(readPack(pack));
    const [clause] = FULL_PACK.clauses as [Pack['clauses'][number]];
    const unknown = text.replace('vradm.cpc.man', 'vradm.c?c.man');
    expect(unknown).not.toBe(text);
    const roles = ['pupil', '?', 'pupil'] as unknown as typeof clause.roles;
    const faulty = withPack({
      clauses: FULL_PACK.clauses.map((one) => (one === clause ? { ...one, roles } : one)),
    });
    expect(await readCode(await around(squeeze(unknown)))).toEqual(readPack(faulty));
  });
});
