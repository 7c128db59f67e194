import { describe, expect, it } from 'vitest';
import type { Evidence, Mention } from '../engine/types.ts';
import { advise } from '../guidance/advise.ts';
import { composeCard } from '../guidance/card.ts';
import { LONGEST_SENTENCE } from '../guidance/plain.ts';
import { composeYoungCard } from '../guidance/young.ts';
import type { CardContent } from '../messages/protocol.ts';
import { BUNDLED } from '../packs/bundled.ts';
import { CONCERNS, type Concern, SITE_IDS } from '../vocabulary.ts';
import { options } from './options.ts';
import { policy } from './policy.ts';
import { popup } from './popup.ts';
import { pupil } from './pupil.ts';
import { toolbar } from './toolbar.ts';
import { welcome } from './welcome.ts';

/** Most words in a sentence of ours on a card; a page of settings, which no draft waits for, may have a few more. */
const ON_CARD = 16;
const ON_PAGE = 20;
/** Most letters in a word that is nobody's name. */
const LONGEST_WORD = 11;
/** A child knows these, or what they are called by is what they are. */
const KNOWN = ['Forethought’s', 'Forethought'];
/** Words for grown-ups, and words that sound like a telling-off. */
const NOT_FOR_CHILDREN =
  /\b(demean|promote|grievance|procedure|allegation|complaint|safeguarding|investigation|illegal|offence|banned|disciplin\w*|punish\w*|must|not allowed|neither|supplied|confidential|provenance)\b/i;

const sentencesOf = (text: string) => text.split(/(?<=[.!?:])\s+/).filter(Boolean);
const wordsOf = (sentence: string) => sentence.split(/\s+/);

/** Every sentence of a catalogue, its templates filled with short names. */
function sentencesIn(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return sentencesOf(value).map((sentence) => [path, sentence]);
  if (typeof value === 'function') return sentencesIn(value('Name', 'Name', 'Name'), path);
  if (!value || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => sentencesIn(inner, `${path}.${key}`));
}

const named: Mention = { kind: 'staff', start: 0, end: 8, text: 'Mrs Wren', by: 'row' };
const evidence = (concern: Concern, more: Partial<Evidence> = {}): Evidence => ({
  concern,
  spans: [{ start: 0, end: 4, text: 'word' }],
  by: 'row',
  ...more,
});

/** Our own words on a card: not the clause, which the school's pack gives, nor the school's name. */
function ownWords(card: CardContent, school: string, policyTitle: string): string[] {
  const { clauses: _clauses, why, help, raise, school: _id, role: _role, ...rest } = card;
  const { link: _link, ...steps } = raise ?? { link: null };
  const said = sentencesIn({ ...rest, lead: why.lead, help, steps }).map(([, sentence]) => sentence);
  return said.map((sentence) => sentence.replaceAll(school, 'Name').replaceAll(policyTitle, 'Name'));
}

const cards = [...BUNDLED.values()].flatMap((pack) =>
  CONCERNS.flatMap((concern) =>
    [evidence(concern), evidence(concern, { taken: '2026-11-12T10:32' }), { ...evidence(concern), spans: [] }]
      .map((one) => ({ mentions: [named], evidence: [one] }))
      .map((reading) => {
        const setting = { role: 'pupil', site: 'facebook', surface: 'post', managed: true } as const;
        const advice = advise(reading, pack, setting);
        // Also what no clause of this pack speaks to today: the words are there for the next one.
        const told = advice.level === 'none' ? { ...advice, level: 'advise' as const } : advice;
        const material = { pack, reading, advice: told, sends: true, managed: true, today: '2030-01-01' };
        return { pack, card: composeCard({ ...material, role: 'pupil' }, pupil) };
      }),
  ),
);
const young = [...BUNDLED.values()].flatMap((pack) =>
  SITE_IDS.flatMap((site) =>
    [true, false].map((isOff) => {
      const material = { pack, site, isOff, age: 9, sends: true, managed: true, today: '2030-01-01' };
      return { pack, card: composeYoungCard({ ...material, surface: 'post' }, pupil) };
    }),
  ),
);

const cardSentences = [
  ...new Set(
    [...cards, ...young].flatMap(({ pack, card }) => ownWords(card, pack.school.name, pack.policy.title)),
  ),
];

describe('what a pupil reads on a card', () => {
  it('is a good part of the catalogue', () => {
    expect(cardSentences.length).toBeGreaterThan(80);
  });

  it.each(cardSentences)('%s', (sentence) => {
    expect(wordsOf(sentence).length).toBeLessThanOrEqual(ON_CARD);
    const letters = wordsOf(sentence).map((word) => word.replace(/[^\p{L}’'-]/gu, ''));
    const long = letters.filter((word) => word.length > LONGEST_WORD && !KNOWN.includes(word));
    expect(long).toEqual([]);
    expect(sentence).not.toMatch(NOT_FOR_CHILDREN);
  });

  it('has the clauses in short sentences', () => {
    const clauses = cards.flatMap(({ card }) => card.clauses.map(({ text }) => text));
    for (const sentence of clauses.flatMap(sentencesOf))
      expect(wordsOf(sentence).length, sentence).toBeLessThanOrEqual(LONGEST_SENTENCE);
  });

  it('offers help before anything else where somebody may need it, and asks a child for nothing', () => {
    const told = cards.filter(({ card }) => card.title === pupil.noticed.disclosure);
    expect(told.length).toBeGreaterThan(0);
    for (const { card } of told) {
      expect(card).toMatchObject({ clauses: [], raise: null });
      expect(card.help?.after).toBeNull();
      expect(card.help?.routes.map(({ phone }) => phone)).toEqual(['999', undefined, '0800 1111']);
    }
  });
});

/** What is written for others alone. */
const FOR_OTHERS = /\.drafts\.(parent|staff|other)\b|\.family\b/;

describe('what a pupil can read on a page', () => {
  const pages = { popup, options, welcome, policy, toolbar };
  it.each(sentencesIn(pages).filter(([path]) => !FOR_OTHERS.test(path)))('%s: %s', (_, sentence) => {
    expect(wordsOf(sentence).length).toBeLessThanOrEqual(ON_PAGE);
  });
});
