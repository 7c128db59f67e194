import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ROLES, SITE_IDS, SURFACES } from '../vocabulary.ts';
import { HAZELBROOK } from './concerns/examples.ts';
import { judge } from './judge.ts';
import { forgetStretches } from './text/lines.ts';
import type { Draft, Reading } from './types.ts';

/** Words that set much of the engine going, and what nobody types on purpose. */
const PIECES = [
  'Mrs Tindall',
  'the head',
  'Hazelbrook Primary',
  'my son',
  'Alfie T in Otters',
  'is useless',
  'again',
  'no reply. Three weeks!',
  'he hit her',
  '07700 900123',
  '@HazelbrookPS',
  '#hazelbrookprimary',
  '😂',
  '👨‍👩‍👧',
  '🇬🇧',
  'Z̷̢̛a̴͝lgo',
  'مدرسة',
  'שלום',
  '\ud83d',
  '\udc00',
  '\u200b',
  '\u202e',
  "'",
  '“',
  '((((',
  ']]]]',
  '...',
  '\n',
  '\r\n',
  '\t',
  ' ',
];

const text = fc.oneof(
  fc
    .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 6 })), {
      maxLength: 24,
    })
    .map((pieces) => pieces.join(' ')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);
const names = fc.array(
  fc.oneof(fc.constantFrom('Mrs Tindall', 'Jo Okoro', 'Alfie'), fc.string({ maxLength: 12 })),
  {
    maxLength: 4,
  },
);
const draft: fc.Arbitrary<Draft> = fc.record(
  {
    text,
    role: fc.constantFrom(...ROLES),
    site: fc.constantFrom(...SITE_IDS),
    surface: fc.constantFrom(...SURFACES),
    where: fc.oneof(fc.constant('Y4 mums'), fc.string({ unit: 'binary', maxLength: 20 })),
    replyTo: text,
    family: names,
    staff: names,
    pupils: names,
  },
  { requiredKeys: ['text', 'role', 'site', 'surface'] },
);

const read = (one: Draft): Promise<Reading> => judge(one, HAZELBROOK);
async function fromScratch(one: Draft): Promise<Reading> {
  forgetStretches();
  return read(one);
}

describe('the engine, whatever is typed', () => {
  it('never throws, and every span is a slice of the draft', async () => {
    await fc.assert(
      fc.asyncProperty(draft, async (one) => {
        const { mentions, evidence } = await read(one);
        for (const span of [...mentions, ...evidence.flatMap((piece) => piece.spans)]) {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(one.text.length);
          expect(one.text.slice(span.start, span.end)).toBe(span.text);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('says the same of the same draft, whatever it read between', async () => {
    await fc.assert(
      fc.asyncProperty(draft, draft, async (one, other) => {
        const first = await fromScratch(one);
        await read(other);
        expect(await read(one)).toEqual(first);
      }),
      { numRuns: 120 },
    );
  });

  it('reads every prefix, typed one after the other, as it would from scratch', async () => {
    await fc.assert(
      fc.asyncProperty(draft, async (one) => {
        const whole = one.text.slice(0, 120);
        const typed: Reading[] = [];
        forgetStretches();
        for (let end = 0; end <= whole.length; end += 1)
          typed.push(await read({ ...one, text: whole.slice(0, end) }));
        for (let end = 0; end <= whole.length; end += 7)
          expect(typed[end]).toEqual(await fromScratch({ ...one, text: whole.slice(0, end) }));
      }),
      { numRuns: 15 },
    );
  });

  it('reads the same words anew where anything around them has changed', async () => {
    await fc.assert(
      fc.asyncProperty(draft, draft, async (one, other) => {
        await fromScratch(one);
        const moved = { ...other, text: one.text };
        const after = await read(moved);
        expect(after).toEqual(await fromScratch(moved));
        const answering = { ...one, replyTo: other.replyTo, staff: other.staff };
        expect(await read(answering)).toEqual(await fromScratch(answering));
      }),
      { numRuns: 150 },
    );
  });

  it('reads a draft after any edit as it would from scratch', async () => {
    const edit = fc.record({ at: fc.nat(400), drop: fc.nat(30), put: text });
    await fc.assert(
      fc.asyncProperty(draft, fc.array(edit, { minLength: 1, maxLength: 6 }), async (one, edits) => {
        let current = one.text;
        await fromScratch(one);
        for (const { at, drop, put } of edits) {
          const from = Math.min(at, current.length);
          current = current.slice(0, from) + put.slice(0, 40) + current.slice(from + drop);
          await read({ ...one, text: current });
        }
        const after = await read({ ...one, text: current });
        expect(after).toEqual(await fromScratch({ ...one, text: current }));
      }),
      { numRuns: 60 },
    );
  });
});

describe('a plain word among much else', () => {
  const WALK = 'We set off early and walked all the way round the lake, and the dog swam twice. ';
  it.each([1, 4, 8, 15, 40, 120])(
    'is read before %i sentences about a walk, and after them',
    async (count) => {
      const insult = 'Mrs Tindall at Hazelbrook Primary is a useless lazy cow. ';
      for (const long of [insult + WALK.repeat(count), WALK.repeat(count) + insult]) {
        const { evidence } = await read({ text: long, role: 'parent', site: 'facebook', surface: 'post' });
        expect(evidence.map((one) => one.concern)).toContain('abuse');
      }
    },
  );
});

/** Texts whose reading would take the square of their length if anything looked back; the limit only tells a hang. */
describe('adversarial input', () => {
  const LENGTH = 60_000;
  const filled = (piece: string): string => piece.repeat(Math.ceil(LENGTH / piece.length)).slice(0, LENGTH);
  it.each([
    ['one letter', filled('a')],
    ['capitals, then a small letter', `${filled('A').slice(1)}b`],
    ['one stop', filled('.')],
    ['one quotation mark', filled('"')],
    ['nested brackets', '('.repeat(LENGTH / 2) + ')'.repeat(LENGTH / 2)],
    ['no space', filled('Hazelbrook')],
    ['stars', filled('f*')],
    ['hyphens', filled('a-')],
    ['digits', filled('0770090012 ')],
    ['handles', filled('@a.b')],
    ['zalgo', filled('Z̷̢̛a̴͝')],
    ['right to left', filled('مدرسة سيئة ')],
    ['lone surrogates', filled('\ud83d')],
    ['titles', filled('Mrs ')],
    ['a name', filled('Mrs Tindall ')],
    ['stops and letters', filled('a. ')],
    ['line ends', filled('a\n')],
    ['emoji', filled('😂')],
  ])('reads 60,000 characters of %s', { timeout: 60_000 }, async (_name, long) => {
    const one: Draft = { text: long, role: 'parent', site: 'facebook', surface: 'post' };
    const { mentions } = await fromScratch(one);
    for (const { start, end, text: words } of mentions) expect(long.slice(start, end)).toBe(words);
  });
});
