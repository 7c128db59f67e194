import { describe, expect, it } from 'vitest';
import { CONCERNS } from '../vocabulary.ts';
import { judge } from './judge.ts';
import { draftOf, WRENFIELD } from './mentions/fixture.ts';
import type { Draft, Reading } from './types.ts';

describe('a reading', () => {
  it('holds a bare mention where nothing else is done', async () => {
    const { evidence, mentions } = await judge(draftOf('Thank you Mrs Ashdown, best year ever'), WRENFIELD);
    expect(mentions.map((mention) => mention.text)).toEqual(['Mrs Ashdown']);
    expect(evidence.map((one) => one.concern)).toEqual(['mention']);
    expect(evidence[0]?.spans).toEqual([{ start: 10, end: 21, text: 'Mrs Ashdown' }]);
  });
  it('is empty for a private matter', async () => {
    expect(await judge(draftOf('The sofa is finally here'), WRENFIELD)).toEqual({
      mentions: [],
      evidence: [],
      lesser: [],
    });
  });
  it('puts the heaviest concern first', async () => {
    const draft = draftOf('Mrs Ashdown is useless and I will burn that school down');
    const order = (await judge(draft, WRENFIELD)).evidence.map((one) => CONCERNS.indexOf(one.concern));
    expect(order.length).toBeGreaterThan(1);
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });
  it('takes a kind word under the school’s own page for a mention', async () => {
    const draft = draftOf('What a happy place to be', {
      surface: 'comment',
      where: 'Wrenfield Primary School',
    });
    expect((await judge(draft, WRENFIELD)).evidence).toEqual([
      { concern: 'mention', spans: [], by: 'speaks of the school unnamed' },
    ]);
  });
  it('gives mentions in order of place', async () => {
    const { mentions } = await judge(
      draftOf('The governors and Mrs Ashdown at Wrenfield Primary'),
      WRENFIELD,
    );
    expect(mentions.map((mention) => mention.kind)).toEqual(['governor', 'staff', 'school']);
  });
});

/** Words to those whose business it is; the same to all are a mention. */
const silenced: [text: string, differs: Partial<Draft>][] = [
  ['Mrs Ashdown is off again', { surface: 'direct', where: 'NASUWT rep' }],
  ['Thank you for seeing us about Wrenfield Primary', { surface: 'direct', where: 'Ofsted' }],
  ['Dear Ms Vale MP, I write about Wrenfield Primary School', { surface: 'direct' }],
  ['The head at Wrenfield Primary', { surface: 'group', where: 'NEU branch' }],
  ['good to see you', { role: 'official', surface: 'direct', where: 'Ofsted' }],
];

describe('a draft to those whose business it is', () => {
  it.each(silenced)('gives no mention: “%s”', async (text, differs) => {
    const { evidence } = await judge(draftOf(text, differs), WRENFIELD);
    expect(evidence.map((one) => one.concern)).not.toContain('mention');
  });
  it.each(silenced)('is a mention to all: “%s”', async (text, { role }) => {
    const { evidence } = await judge(draftOf(text, role === undefined ? {} : { role }), WRENFIELD);
    expect(evidence.map((one) => one.concern)).toContain('mention');
  });
  it('keeps its spans, which are no evidence', async () => {
    const draft = draftOf('Mrs Ashdown is off again', { surface: 'direct', where: 'NASUWT rep' });
    expect((await judge(draft, WRENFIELD)).mentions.map((mention) => mention.text)).toEqual(['Mrs Ashdown']);
  });
});

/** What of a reading's spans stands outside the draft, or is not the words that stand there. */
function strays(text: string, { mentions, evidence }: Reading): unknown[] {
  return [...mentions, ...evidence.flatMap((one) => one.spans)].filter(
    (span) =>
      !(span.start >= 0 && span.start < span.end && span.end <= text.length) ||
      text.slice(span.start, span.end) !== span.text,
  );
}

const ROLES = ['staff', 'parent', 'pupil', 'governor', 'volunteer', 'official'] as const;
const known = { family: ['Wilf'], pupils: ['Otis Trim', 'Bea'], staff: ['Denise Trim', 'Mr Ade-Cole'] };

describe('odd drafts', () => {
  const odd: [what: string, text: string][] = [
    ['nothing', ''],
    ['blanks', ' \n\t\u00a0\u2028\u200b'],
    ['a lone high surrogate', '\ud83d'],
    ['lone surrogates among names', 'Mrs \ud83d Ashdown\udc00 shouted at Otis\ud83d'],
    ['surrogates the wrong way round', '\ude00\ud83d'.repeat(50)],
    ['one letter', 'a'.repeat(60_000)],
    ['one capital', 'M'.repeat(60_000)],
    ['one digit', '0'.repeat(60_000)],
    ['one apostrophe', "'".repeat(60_000)],
    ['one at sign', '@'.repeat(60_000)],
    ['one hyphen', '-'.repeat(60_000)],
    ['nested brackets', `${'([{'.repeat(3_000)}Mrs Ashdown${'}])'.repeat(3_000)}`],
    ['nested quotes', `"'“‘`.repeat(1_000)],
    ['right to left', 'السيدة Ashdown سيئة جدا وابني Otis يبكي في Wrenfield Primary School'],
    ['turned about by a control', '\u202eyramirP dleifnerW\u202c Mrs Ashdown\u2066'],
    ['zalgo', [...'Mrs Ashdown is useless'].map((letter) => `${letter}\u0336\u0353\u0489`).join('')],
    ['a tower of marks', `Mrs A${'\u0301'.repeat(5_000)}shdown`],
    ['only emoji', '😡👩‍🏫🇬🇧👍🏽🏴󠁧󠁢󠁥󠁮󠁧󠁿'.repeat(200)],
    ['joiners without emoji', '\u200d\ufe0f'.repeat(500)],
    ['letters that grow when made small', 'İİİ Mrs Ashdown İ ﬀ ẞ ŉ is useless'],
    ['full width', 'Ｍｒｓ Ａｓｈｄｏｗｎ ｉｓ ｕｓｅｌｅｓｓ'],
    ['names of an object', '__proto__ constructor toString hasOwnProperty valueOf'],
    ['markup', '<b>Mrs Ashdown</b><!-- {{x}} --><script>useless</script>'],
    ['line ends of every kind', 'Mrs\r\nAshdown\u2029is\u0085useless\u000band\u000cOtis'],
  ];
  it.each(odd)('reads %s, whoever writes', async (_what, text) => {
    for (const role of ROLES)
      expect(strays(text, await judge(draftOf(text, { role }), WRENFIELD))).toEqual([]);
  });
  it.each(odd)('reads a draft that answers %s', async (_what, text) => {
    const draft = draftOf('Mrs Ashdown is useless', { ...known, replyTo: text, where: text, at: text });
    const reading = await judge(draft, WRENFIELD);
    expect(strays(draft.text, reading)).toEqual([]);
    expect(reading.mentions.map((mention) => mention.text)).toContain('Mrs Ashdown');
  });
});

describe('a draft half typed', () => {
  const drafts = [
    "Honestly @WrenfieldPrimary, Mrs. Ashdown's shouted at Otis T in Y3 again 😡 ring the office? 01632 960123",
    'Well THAT was a productive parents evening 🙄 — four minutes & Miss “who’s Bea again?” hadn’t a clue…',
    "that lad in Kestrel Class with blue specs bit Albie's sister; his mum (who parks on the zigzags) laughed",
    'Just back from ofsted day 2 with my little monsters, SLT in tears, see www.example.org/x?y=1 #wrenfieldps 👩‍🏫🇬🇧',
    'sum1 tell denise in the off1ce that im gunna burn wrenfield primary 2 the ground sooooo fed up w8ing lol',
  ];
  it.each(drafts)('is read at every letter: “%s”', async (whole) => {
    const found: unknown[] = [];
    for (let end = 0; end <= whole.length; end += 1) {
      const text = whole.slice(0, end);
      const role = ROLES[end % ROLES.length] ?? 'parent';
      found.push(...strays(text, await judge(draftOf(text, { ...known, role }), WRENFIELD)));
    }
    expect(found).toEqual([]);
  });
});
