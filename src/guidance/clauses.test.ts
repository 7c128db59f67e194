import { describe, expect, it } from 'vitest';
import { BUNDLED } from '../packs/bundled.ts';
import type { Pack } from '../packs/schema.ts';
import type { Concern, MentionKind, Role, SiteId, Surface } from '../vocabulary.ts';
import { advise, spokenOf } from './advise.ts';

interface Row {
  school: string;
  role: Role;
  concerns: Concern[];
  mentions?: MentionKind[];
  surface?: Surface;
  site?: SiteId;
  level: string;
  /** The clause shown first, without the school. */
  first?: string;
  hold?: boolean;
  managed?: boolean;
}

const ROWS: Row[] = [
  // The heaviest concern that a clause covers leads.
  { school: 'milnthorpe', role: 'parent', concerns: ['abuse', 'complaint'], level: 'advise', first: 'not-3' },
  {
    school: 'milnthorpe',
    role: 'parent',
    concerns: ['threat', 'abuse'],
    level: 'advise',
    first: 'not-8',
    hold: true,
  },
  // What must be stands before what is advised, a rule before what may follow.
  { school: 'milnthorpe', role: 'parent', concerns: ['complaint'], level: 'advise', first: 'channels' },
  { school: 'kettleshulme', role: 'staff', concerns: ['allegation'], level: 'advise', first: 'a3' },
  // A true grievance is not malicious: an allegation leads with the clause for complaints …
  { school: 'baguley-hall', role: 'parent', concerns: ['allegation'], level: 'advise', first: 'C3' },
  {
    school: 'biggin-hill',
    role: 'parent',
    concerns: ['allegation', 'complaint'],
    level: 'advise',
    first: '6-complaints',
  },
  {
    school: 'kettleshulme',
    role: 'parent',
    concerns: ['allegation'],
    level: 'advise',
    first: 'parent-process',
  },
  {
    school: 'milnthorpe',
    role: 'parent',
    concerns: ['allegation', 'complaint'],
    level: 'advise',
    first: 'use-3',
  },
  // … but not with abuse beside it, and not for staff.
  { school: 'baguley-hall', role: 'parent', concerns: ['abuse', 'allegation'], level: 'advise', first: 'C4' },
  // Quiet concerns speak quietly, unless the clause forbids any comment.
  {
    school: 'lache',
    role: 'parent',
    concerns: ['mention'],
    mentions: ['school'],
    level: 'note',
    first: '1-6',
  },
  {
    school: 'baguley-hall',
    role: 'staff',
    concerns: ['mention'],
    mentions: ['school'],
    level: 'advise',
    first: 'B3',
  },
  { school: 'baguley-hall', role: 'staff', concerns: ['hours'], level: 'note', first: 'B4' },
  { school: 'biggin-hill', role: 'pupil', concerns: ['age'], level: 'note', first: '5-age' },
  // A clause may narrow a mention to some kinds of span.
  {
    school: 'biggin-hill',
    role: 'staff',
    concerns: ['mention'],
    mentions: ['pupil'],
    level: 'advise',
    first: '4-identify-pupil',
  },
  { school: 'biggin-hill', role: 'staff', concerns: ['mention'], mentions: ['staff'], level: 'none' },
  {
    school: 'milnthorpe',
    role: 'parent',
    concerns: ['mention'],
    mentions: ['pupil'],
    level: 'note',
    first: 'not-1',
  },
  // Surfaces and sites narrow a clause.
  {
    school: 'kettleshulme',
    role: 'staff',
    concerns: ['workplace'],
    surface: 'profile',
    level: 'advise',
    first: 'profile-name',
  },
  {
    school: 'kettleshulme',
    role: 'staff',
    concerns: ['workplace'],
    surface: 'unknown',
    level: 'advise',
    first: 'principles-identify',
  },
  {
    school: 'biggin-hill',
    role: 'parent',
    concerns: ['photo'],
    surface: 'group',
    site: 'whatsapp',
    level: 'advise',
    first: '6-photos',
    hold: true,
  },
  // Only on a managed device.
  { school: 'kettleshulme', role: 'staff', concerns: ['hours'], level: 'note', first: 'breaks-only' },
  {
    school: 'kettleshulme',
    role: 'staff',
    concerns: ['hours'],
    managed: true,
    level: 'note',
    first: 'work-devices',
  },
  // No clause for this role: nothing; but a threat always speaks.
  { school: 'milnthorpe', role: 'staff', concerns: ['complaint'], level: 'none' },
  { school: 'lache', role: 'governor', concerns: ['abuse'], level: 'none' },
  { school: 'lache', role: 'governor', concerns: ['threat'], level: 'advise', hold: true },
  { school: 'milnthorpe', role: 'parent', concerns: [], level: 'none' },
  // Help comes before policy, and is never held.
  {
    school: 'milnthorpe',
    role: 'parent',
    concerns: ['disclosure', 'naming-pupil'],
    level: 'advise',
    hold: false,
  },
];

describe('advise', () => {
  it.each(ROWS)('$school, $role: $concerns → $level $first', (row) => {
    const pack = BUNDLED.get(row.school);
    if (!pack) throw new Error(`no pack ${row.school}`);
    const advice = advise(
      {
        mentions: (row.mentions ?? []).map((kind) => ({ kind, start: 0, end: 1, text: 'x', by: 'row' })),
        evidence: row.concerns.map((concern) => ({ concern, spans: [], by: 'row' })),
      },
      pack,
      {
        role: row.role,
        site: row.site ?? 'facebook',
        surface: row.surface ?? 'post',
        managed: row.managed ?? false,
      },
    );
    expect(advice.level).toBe(row.level);
    expect(advice.clauses[0]?.clause.id).toBe(row.first && `${row.school}/${row.first}`);
    expect(advice.hold).toBe(row.hold ?? false);
    expect(advice.help).toBe(row.concerns.includes('disclosure') || row.concerns.includes('threat'));
  });

  it.each([
    // Lache has nothing for a parent who speaks of another child, and something for one who airs a grievance.
    { evidence: ['naming-pupil', 'mention'], lesser: ['complaint'], spoken: ['complaint', 'mention'] },
    { evidence: ['naming-pupil'], lesser: [], spoken: ['naming-pupil'] },
    { evidence: ['naming-pupil'], lesser: ['threat', 'discrimination'], spoken: ['naming-pupil'] },
    { evidence: ['naming-pupil'], lesser: ['threat', 'complaint', 'advert'], spoken: ['complaint'] },
    { evidence: ['complaint'], lesser: ['allegation'], spoken: ['complaint'] },
    { evidence: ['disclosure'], lesser: ['complaint'], spoken: ['disclosure'] },
  ] as const)('of $evidence, perhaps $lesser, a pack speaks of $spoken', (row) => {
    const pack = BUNDLED.get('lache');
    if (!pack) throw new Error('no pack lache');
    const read = (concerns: readonly Concern[]) =>
      concerns.map((concern) => ({ concern, spans: [], by: 'row' }));
    const reading = { mentions: [], evidence: read(row.evidence), lesser: read(row.lesser) };
    const setting = { role: 'parent', site: 'facebook', surface: 'post', managed: false } as const;
    const { evidence } = spokenOf(reading, pack, setting);
    expect(evidence.map(({ concern }) => concern)).toEqual(row.spoken);
  });

  it.each([
    { kind: 'rule', plain: 'Ask before you share a picture.', level: 'advise' },
    { kind: 'rule', plain: undefined, level: 'none' },
    { kind: 'consequence', plain: 'A teacher may talk to you.', level: 'advise' },
    { kind: 'consequence', plain: undefined, level: 'none' },
  ] as const)(
    'holds no child for a $kind that it could not read (plain: $plain)',
    ({ kind, plain, level }) => {
      const pack = BUNDLED.get('lache');
      const like = pack?.clauses[0];
      if (!pack || !like) throw new Error('no pack lache');
      const text = `Images of pupils are to be published by nobody ${'other than those who were given leave '.repeat(4)}.`;
      const clause = { ...like, kind, text, plain, roles: ['pupil'], concerns: ['photo'] } as const;
      const evidence = [{ concern: 'photo' as const, spans: [], by: 'row' }];
      const advice = advise({ mentions: [], evidence }, { ...pack, clauses: [clause] } as unknown as Pack, {
        role: 'pupil',
        site: 'instagram',
        surface: 'post',
        managed: true,
      });
      expect(advice).toMatchObject({ level, hold: level === 'advise' });
      expect(advice.clauses).toHaveLength(level === 'advise' ? 1 : 0);
    },
  );

  it('shows no clause that is only for reading', () => {
    for (const pack of BUNDLED.values())
      for (const clause of pack.clauses.filter((one) => one.kind === 'reference'))
        for (const role of clause.roles) {
          const evidence = clause.concerns.map((concern) => ({ concern, spans: [], by: 'row' }));
          const advice = advise({ mentions: [], evidence }, pack, {
            role,
            site: 'x',
            surface: 'post',
            managed: true,
          });
          expect(advice.clauses.map((one) => one.clause.id)).not.toContain(clause.id);
        }
  });
});
