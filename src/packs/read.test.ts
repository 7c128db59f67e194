import { describe, expect, it, vi } from 'vitest';
import { bundledPack } from './bundled.ts';
import { parsePack, readPack } from './read.ts';

/** A pack to break, new for every test: a made-up school with one clause. */
function samplePack() {
  return {
    version: 1,
    id: 'elm-lane',
    school: { name: 'Elm Lane Primary School', aliases: ['Elm Lane'] },
    policy: { title: 'Social Media Policy', adopted: '2025-09' },
    copy: { maker: 'Elm Lane', official: true, made: '2026-01-05', reviewBy: '2027-01-05' },
    complaints: {
      source: 'policy',
      steps: ['Speak to the class teacher.'],
      link: { label: 'Contact us', url: 'mailto:office@elm-lane.example' },
    },
    clauses: [
      {
        id: 'elm-lane/1',
        section: 'Section 1',
        text: 'Parents are asked to be kind.',
        wording: 'verbatim',
        roles: ['parent'],
        concerns: ['abuse'],
        kind: 'rule',
      },
    ],
  };
}

/** The sample with the value at `path` ("clauses.0.roles") replaced; `undefined` takes it away. */
function broken(path: string, value: unknown): unknown {
  const pack = samplePack();
  const keys = path.split('.');
  const last = keys.pop() as string;
  const holder = keys.reduce<Record<string, unknown>>(
    (at, key) => at[key] as Record<string, unknown>,
    pack as unknown as Record<string, unknown>,
  );
  if (value === undefined) delete holder[last];
  else holder[last] = value;
  return pack;
}

const clause = samplePack().clauses[0];
const ROLE_LIST = 'staff, parent, pupil, governor, volunteer, official';

/** Where the sample is broken, with what; the path and message that tell of it. */
const BROKEN: readonly [string, unknown, string, string][] = [
  ['version', undefined, 'version', 'This is missing. Add 1.'],
  ['version', 0, 'version', '0 is not known here. Use 1.'],
  ['version', '2', 'version', '"2" is not known here. Use 1.'],
  ['version', 2, 'version', 'This pack was made for a newer Forethought (version 2); update Forethought.'],
  ['id', 'Elm Lane', 'id', '"Elm Lane" does not fit: a pack id is lower-case letters, digits and hyphens.'],
  ['school.name', undefined, 'school.name', 'This is missing. Add a text in quotes.'],
  ['school.name', '   ', 'school.name', 'This is empty. Write something here or remove it.'],
  ['school.aliases', 'Elm Lane', 'school.aliases', 'This should be a list in [ ], but it is "Elm Lane".'],
  [
    'school.aliases',
    ['*5'],
    'school.aliases[0]',
    '"*5" does not fit: a name holds no *, ?, | or line break.',
  ],
  [
    'school.nickname',
    'Elmy',
    'school.nickname',
    'Forethought does not know "nickname". Check the spelling or remove it.',
  ],
  [
    'school.nick name',
    'Elmy',
    'school["nick name"]',
    'Forethought does not know "nick name". Check the spelling or remove it.',
  ],
  ['school.minimumAge', 12.5, 'school.minimumAge', 'This should be a whole number, but it is 12.5.'],
  ['school.minimumAge', 40, 'school.minimumAge', 'This is 40. Use 18 or less.'],
  ['school.minimumAge', 2, 'school.minimumAge', 'This is 2. Use 5 or more.'],
  ['school.grounds', [], 'school.grounds', 'This list is empty. Add at least one entry.'],
  [
    'school.grounds',
    [{ latitude: '54.3', longitude: -3.1, radius: 100 }],
    'school.grounds[0].latitude',
    'This should be a number, but it is "54.3".',
  ],
  [
    'school.grounds',
    [{ latitude: 154.3, longitude: -3.1, radius: 100 }],
    'school.grounds[0].latitude',
    'This is 154.3. Use 90 or less.',
  ],
  [
    'school.grounds',
    [{ latitude: 54.3, longitude: -183, radius: 100 }],
    'school.grounds[0].longitude',
    'This is -183. Use -180 or more.',
  ],
  [
    'school.grounds',
    [{ latitude: 54.3, longitude: -3.1, radius: 5_000 }],
    'school.grounds[0].radius',
    'This is 5000. Use 2000 or less.',
  ],
  [
    'school.grounds',
    [{ latitude: 54.3, longitude: -3.1 }],
    'school.grounds[0].radius',
    'This is missing. Add a number.',
  ],
  [
    'school.hours',
    { lessons: [{ from: '9:00', to: '12:00' }] },
    'school.hours.lessons[0].from',
    '"9:00" does not fit: a time is written HH:MM.',
  ],
  [
    'school.hours',
    { lessons: [{ from: '12:00', to: '09:00' }] },
    'school.hours.lessons[0].to',
    'This lesson ends before it starts. Change "from" or "to".',
  ],
  ['policy', null, 'policy', 'This should be a group of named entries in { }, but it is empty (null).'],
  [
    'policy.adopted',
    'May 2025',
    'policy.adopted',
    '"May 2025" does not fit: a date is written YYYY, YYYY-MM or YYYY-MM-DD.',
  ],
  [
    'policy.adopted',
    '2024-13',
    'policy.adopted',
    'There is no such date in the calendar. Check month and day.',
  ],
  [
    'policy.review',
    '2024-02-31',
    'policy.review',
    'There is no such date in the calendar. Check month and day.',
  ],
  [
    'policy.review',
    '2023-02-29',
    'policy.review',
    'There is no such date in the calendar. Check month and day.',
  ],
  [
    'policy.adopted',
    '2024-00',
    'policy.adopted',
    'There is no such date in the calendar. Check month and day.',
  ],
  ['copy.official', 'no', 'copy.official', 'This should be true or false, but it is "no".'],
  [
    'copy.reviewBy',
    '2027-02-30',
    'copy.reviewBy',
    '"2027-02-30" does not fit: a date is written YYYY-MM-DD.',
  ],
  [
    'complaints.source',
    'mine',
    'complaints.source',
    '"mine" is not known here. Use one of: policy, general.',
  ],
  ['complaints.steps', [], 'complaints.steps', 'This list is empty. Add at least one entry.'],
  [
    'complaints.steps',
    Array(9).fill('Wait.'),
    'complaints.steps',
    'This list holds 9 entries. Keep 8 or fewer.',
  ],
  [
    'complaints.link.url',
    'http://elm-lane.example',
    'complaints.link.url',
    '"http://elm-lane.example" does not fit: a link starts with https:// or mailto:.',
  ],
  [
    'complaints.link.url',
    'javascript:alert(document.title+document.title)',
    'complaints.link.url',
    '"javascript:alert(document.title+document…" does not fit: a link starts with https:// or mailto:.',
  ],
  ['clauses', {}, 'clauses', 'This should be a list in [ ], but it is a group in { }.'],
  [
    'clauses.0.text',
    'a'.repeat(601),
    'clauses[0].text',
    'This is 601 characters long. Shorten it to 600 or fewer.',
  ],
  [
    'clauses.0.roles',
    ['teacher'],
    'clauses[0].roles[0]',
    `"teacher" is not known here. Use one of: ${ROLE_LIST}.`,
  ],
  ['clauses.0.wording', undefined, 'clauses[0].wording', 'This is missing. Add one of: summary, verbatim.'],
  ['clauses.0.strength', 'must', 'clauses[0].strength', '"must" is not known here. Use advised.'],
  [
    'clauses.0.mention',
    'note',
    'clauses[0].mention',
    'Only a clause with the concern "mention" can have this. Add that concern or remove this.',
  ],
  ['clauses.0.id', 'oak-road/1', 'clauses[0].id', 'This should start with "elm-lane/", the id of the pack.'],
  [
    'clauses',
    [clause, clause],
    'clauses[1].id',
    '"elm-lane/1" stands twice. Give each clause an id of its own.',
  ],
];

describe('readPack', () => {
  it('reads a pack and fills in the lists it leaves out', () => {
    const reading = readPack(samplePack());
    expect(reading.ok && reading.pack.school).toEqual({
      name: 'Elm Lane Primary School',
      aliases: ['Elm Lane'],
      handles: [],
      places: [],
      lookalikes: [],
      staff: [],
      classes: [],
      apps: [],
    });
  });

  it.each(BROKEN)('%s = %j: %s', (at, value, path, message) => {
    expect(readPack(broken(at, value))).toEqual({ ok: false, faults: [{ path, message }] });
  });

  it.each([
    [null, 'empty (null)'],
    [[], 'a list'],
    ['Elm Lane', '"Elm Lane"'],
    [7, '7'],
  ])('refuses %j', (value, shown) => {
    const message = `This should be a group of named entries in { }, but it is ${shown}.`;
    expect(readPack(value)).toEqual({ ok: false, faults: [{ path: 'pack', message }] });
  });

  it('compiles no code, which the extension may not', async () => {
    const compile = vi.fn();
    vi.stubGlobal('Function', compile);
    vi.resetModules();
    const fresh = await import('./read.ts');
    const reading = fresh.readPack(samplePack());
    vi.unstubAllGlobals();
    expect(reading.ok).toBe(true);
    expect(compile).not.toHaveBeenCalled();
  });

  it('tells of every fault, and of a hundred at most', () => {
    const two = broken('clauses.0.kind', 'law') as ReturnType<typeof samplePack>;
    const told = readPack({ ...two, id: '!' });
    expect(told.ok ? [] : told.faults.map((fault) => fault.path)).toEqual(['id', 'clauses[0].kind']);
    const many = readPack(broken('school.aliases', Array(2_000).fill('')));
    expect(many.ok ? 0 : many.faults.length).toBe(100);
  });
});

describe('parsePack', () => {
  it('reads what a bundled pack looks like on paper, byte-order mark or not', () => {
    const pack = bundledPack('lache');
    expect(parsePack(JSON.stringify(pack))).toEqual({ ok: true, pack });
    expect(parsePack(`\uFEFF${JSON.stringify(pack, null, 2)}`)).toEqual({ ok: true, pack });
  });

  it('does not take a prototype for an entry', () => {
    const json = JSON.stringify(samplePack()).replace('"version":1', '"version":1,"__proto__":{"id":"x"}');
    expect(parsePack(json)).toEqual({
      ok: false,
      faults: [
        {
          path: '__proto__',
          message: 'Forethought does not know "__proto__". Check the spelling or remove it.',
        },
      ],
    });
  });

  it('says at which line and column the JSON breaks off', () => {
    expect(parsePack('{\n  "version": 1,\n}')).toEqual({
      ok: false,
      faults: [{ path: 'line 3, column 1', message: 'There is a comma too many before this }. Remove it.' }],
    });
  });

  it('does not begin to read what is far too long', () => {
    expect(parsePack(' '.repeat(1_000_001))).toEqual({
      ok: false,
      faults: [
        {
          path: 'file',
          message:
            'This is 1000001 characters long; at most 1000000 are read. Check that it is the right file.',
        },
      ],
    });
  });
});
