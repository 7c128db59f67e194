import { describe, expect, it } from 'vitest';
import { BUNDLED, bundledPack } from './bundled.ts';
import { readPack } from './read.ts';

/** How many clauses the register of each school's policy lists. */
const COUNTS = [
  ['baguley-hall', 22],
  ['biggin-hill', 41],
  ['kettleshulme', 27],
  ['lache', 15],
  ['milnthorpe', 23],
] as const;

const GIAS = 'https://www.get-information-schools.service.gov.uk';

/** Where each pack may send a person: the school's own site where it is certain, else the register of schools. */
const LINKS: Readonly<Record<string, string>> = {
  'baguley-hall': 'https://www.baguleyhall.manchester.sch.uk',
  'biggin-hill': GIAS,
  kettleshulme: 'https://www.kettleshulmestjames.cheshire.sch.uk',
  lache: 'https://www.lache.cheshire.sch.uk',
  milnthorpe: GIAS,
};

const sentences = (text: string) => text.split(/[.!?](?:\s+|$)/).filter((part) => part !== '').length;
const all = [...BUNDLED.values()];
const clauses = all.flatMap((pack) => pack.clauses);

describe('the bundled packs', () => {
  it('are the five schools', () => {
    expect([...BUNDLED.keys()]).toEqual(COUNTS.map(([id]) => id));
    expect(bundledPack('lache')?.school.name).toBe('Lache Primary School');
    expect(bundledPack('nowhere')).toBeUndefined();
  });

  // Equal to themselves after reading: nothing is left to defaults or trimming, which they skip.
  it.each(all)('$id is valid as it stands', (pack) => {
    expect(readPack(pack)).toEqual({ ok: true, pack });
  });

  it.each(COUNTS)('%s has %i clauses', (id, count) => {
    expect(bundledPack(id)?.clauses).toHaveLength(count);
  });

  it('give every clause an id of its own', () => {
    expect(new Set(clauses.map((clause) => clause.id)).size).toBe(clauses.length);
  });

  it.each(all)('$id says that the school has not checked it, and until when it holds', ({ copy }) => {
    expect(copy).toEqual({
      maker: 'Forethought',
      official: false,
      made: '2026-11-20',
      reviewBy: '2027-11-20',
    });
  });

  it.each(all)(
    '$id names no member of staff and links only where it should',
    ({ id, school, complaints }) => {
      expect(school.staff).toEqual([]);
      expect(complaints.link.url).toBe(LINKS[id]);
      if (complaints.link.url === GIAS) expect(complaints.link.label).toBe("Find the school's contact page");
    },
  );

  it('states general complaint steps only for the policy that has none', () => {
    const general = all.filter((pack) => pack.complaints.source === 'general');
    expect(general.map((pack) => pack.id)).toEqual(['lache']);
  });

  it.each(all)('$id keeps look-alikes apart from its own names', ({ school }) => {
    const own = [school.name, ...school.aliases, ...school.places].map((name) => name.toLowerCase());
    expect(school.lookalikes.filter((name) => own.includes(name.toLowerCase()))).toEqual([]);
    for (const list of [own, school.handles, school.lookalikes])
      expect(new Set(list.map((name) => name.toLowerCase())).size).toBe(list.length);
  });
});

describe('the bundled clauses', () => {
  it.each(clauses)('$id is a summary of one or two sentences', (clause) => {
    expect(clause.wording).toBe('summary');
    expect(clause.text).toMatch(/^[A-Z].*\w\.$/);
    expect(sentences(clause.text)).toBeLessThanOrEqual(2);
  });

  it.each(clauses)('$id has plain words where pupils are meant, and only there', (clause) => {
    expect(clause.plain !== undefined).toBe(clause.roles.includes('pupil'));
    if (clause.plain === undefined) return;
    expect(clause.plain).not.toMatch(/illegal|defam|banned|offence|prosecut|disciplin|punish/i);
    for (const sentence of clause.plain.split('. '))
      expect(sentence.split(' ').length).toBeLessThanOrEqual(22);
  });
});
