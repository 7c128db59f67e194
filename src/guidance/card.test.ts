import { describe, expect, it } from 'vitest';
import type { Evidence, Mention, Reading } from '../engine/types.ts';
import { BUNDLED } from '../packs/bundled.ts';
import { CONCERNS, ROLES, type Role } from '../vocabulary.ts';
import { en } from '../words/en.ts';
import { advise } from './advise.ts';
import { composeCard } from './card.ts';

const words = (concern: Evidence['concern'], ...texts: string[]): Evidence => ({
  concern,
  spans: texts.map((text) => ({ start: 0, end: text.length, text })),
  by: 'row',
});
const named = (kind: Mention['kind'], text: string): Mention => ({
  kind,
  start: 0,
  end: text.length,
  text,
  by: 'row',
});

function cardFor(school: string, role: Role, reading: Reading, today = '2026-11-20', managed = false) {
  const pack = BUNDLED.get(school);
  if (!pack) throw new Error(`no pack ${school}`);
  const advice = advise(reading, pack, { role, site: 'facebook', surface: 'post', managed });
  return composeCard({ pack, role, reading, advice, sends: false, managed, today }, en);
}

describe('composeCard', () => {
  const insult = {
    mentions: [named('staff', 'Mrs Pellow')],
    evidence: [words('abuse', 'useless', 'Useless')],
  };

  it('starts with what was noticed and says why, each word once', () => {
    const card = cardFor('milnthorpe', 'parent', insult);
    expect(card.title).toBe('This mentions Mrs Pellow at Milnthorpe Primary School');
    expect(card.why).toEqual({ lead: en.why.abuse, words: ['Useless'] });
    expect(card.promises).toEqual([en.promises.post, en.promises.silent]);
  });

  it('names two people at most', () => {
    const mentions = ['Mrs Pellow', 'Mr Oakes', 'Miss Tarn'].map((name) => named('staff', name));
    expect(cardFor('milnthorpe', 'parent', { ...insult, mentions }).title).toContain(
      'Mrs Pellow and Mr Oakes at',
    );
  });

  it('says that a threat, a picture or lesson time was noticed, and not whom it names', () => {
    const threat = { ...insult, evidence: [words('threat', 'brick')] };
    expect(cardFor('milnthorpe', 'parent', threat).title).toBe(en.noticed.threat);
    expect(cardFor('milnthorpe', 'parent', threat).help?.routes[0]?.phone).toBe('999');
  });

  it('says of which picture it knows that it was taken at school, and when, before any words', () => {
    const itself = { ...words('photo'), taken: '2026-11-12T10:32' };
    const card = (...evidence: Evidence[]) => cardFor('milnthorpe', 'parent', { mentions: [], evidence });
    const lead =
      'By its own record, a picture here was taken at Milnthorpe Primary School, on Thursday 12 November 2026 at 10:32.';
    expect(card(itself).title).toBe(en.noticed.photo);
    expect(card(itself).why).toEqual({ lead, words: [] });
    expect(card(words('photo', 'nativity'), itself).why).toEqual({
      lead: `${lead} ${en.takenBeside}`,
      words: ['nativity'],
    });
  });

  it('keeps what the school may do behind the policy while a rule applies', () => {
    const card = cardFor('milnthorpe', 'parent', insult);
    const consequences =
      BUNDLED.get('milnthorpe')?.clauses.filter((clause) => clause.kind === 'consequence') ?? [];
    for (const { text } of consequences)
      expect(card.clauses.map((clause) => clause.text)).not.toContain(text);
  });

  it('tells a pupil in plain words, even where only a consequence applies, and offers people to talk to', () => {
    const card = cardFor('baguley-hall', 'pupil', insult);
    const plain = BUNDLED.get('baguley-hall')?.clauses.find(
      (clause) => clause.id === 'baguley-hall/D1',
    )?.plain;
    expect(card.clauses.map((clause) => clause.text)).toEqual([plain]);
    expect(card.raise?.steps).toEqual(en.raise.pupilSteps);
    expect(card.labels.raise).toBe(en.labels.raisePupil);
  });

  it.each(ROLES)('gives %s help routes for a disclosure, and no clause and no complaint', (role) => {
    const card = cardFor('milnthorpe', role, { mentions: [], evidence: [words('disclosure', 'hurts him')] });
    expect(card.clauses).toEqual([]);
    expect(card.raise).toBeNull();
    expect(card.help?.routes[0]?.phone).toBe('999');
    expect(card.help?.after).toBeNull();
  });

  it('asks that names be left out only where staff are named in a disclosure', () => {
    const reading = {
      mentions: [named('staff', 'Mr Oakes')],
      evidence: [words('disclosure', 'grabbed him')],
    };
    expect(cardFor('milnthorpe', 'parent', reading).help?.after).toBe(en.help.namesStaff);
  });

  it('says whose copy it is, and when the policy was due for review', () => {
    const lines = cardFor('biggin-hill', 'parent', insult).provenance;
    expect(lines).toEqual([
      en.provenance.sample('Forethought', 'March 2024'),
      en.provenance.policyOverdue('March 2025'),
    ]);
    expect(cardFor('milnthorpe', 'parent', insult).provenance).toEqual([
      en.provenance.sample('Forethought', null),
    ]);
  });

  it('says when this copy itself was due to be checked', () => {
    const lines = cardFor('milnthorpe', 'parent', insult, '2028-01-01').provenance;
    expect(lines.at(-1)).toMatch(/^This copy was due to be checked by/);
  });

  it('has a reason for every concern', () => {
    for (const concern of CONCERNS) expect(en.why[concern]).toMatch(/[:.]$/);
  });

  it('says on a managed device that other software may look', () => {
    expect(cardFor('milnthorpe', 'parent', insult, '2026-11-20', true).promises).toContain(
      en.promises.managed,
    );
  });
});
