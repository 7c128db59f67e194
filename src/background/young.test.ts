import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { DraftMessage } from '../messages/protocol.ts';
import { BUNDLED } from '../packs/bundled.ts';
import { type Counters, readCounters } from '../settings/counters.ts';
import type { HelpOnly } from '../settings/help-only.ts';
import { readSettings, type Settings } from '../settings/schema.ts';
import { answer } from './answer.ts';
import { YoungWriter } from './young.ts';

const device = vi.hoisted(() => ({ counters: {} as Counters }));

vi.mock('../settings/counting.ts', () => ({
  count: (change: (counters: Counters) => Counters) => {
    device.counters = change(device.counters);
  },
}));

beforeEach(() => {
  device.counters = readCounters(undefined);
});

const pupil = (changes: Partial<Settings> = {}, school = 'biggin-hill'): Settings => ({
  ...readSettings({ memberships: [{ school, role: 'pupil' }], age: 11 }).settings,
  ...changes,
});

const KIND = 'Anyone for football on Saturday?';
const SHOWN = { type: 'outcome', outcome: 'shown' } as const;

const HELP = 'my dad hits me and I dont know who to tell';

async function ask(
  writer: YoungWriter,
  changes: Partial<DraftMessage> = {},
  settings = pupil(),
  helpOnly: HelpOnly = {},
) {
  const message: DraftMessage = {
    type: 'draft',
    key: 'k',
    seq: 1,
    site: 'facebook',
    surface: 'post',
    text: KIND,
    ...changes,
  };
  const circumstances = {
    settings,
    helpOnly,
    packs: BUNDLED,
    now: '2026-11-21T18:05',
    managed: false,
    sated: true,
  };
  return writer.instead(await answer(message, circumstances), message, circumstances, device.counters);
}

describe('a pupil who is younger than a site asks for', () => {
  it('is told so in words for a child, with what the school says and where help is', async () => {
    const finding = await ask(new YoungWriter());
    expect(finding).toMatchObject({ show: 'advise', hold: false, quietly: false, subjects: [] });
    const card = finding?.card;
    expect(card?.title).toBe('Facebook is for people aged 13 and over');
    expect(card?.clauses.map(({ text }) => text)).toEqual([
      'Many sites have an age limit. If you are younger than that, the school does not support you joining.',
    ]);
    expect(card?.why.lead).toContain('you are 11');
    expect(card?.help?.lead).toContain('You are not in trouble.');
    expect(card?.help?.routes.map(({ phone }) => phone)).toEqual([undefined, '0800 1111']);
    expect(card?.labels.notOurs).toBe('');
    expect(card?.promises).toContain('You can still post this.');
    for (const word of ['illegal', 'banned', 'not allowed', 'must', 'report'])
      expect(JSON.stringify([card?.title, card?.why, card?.help])).not.toContain(word);
  });

  it('is told by a school without a clause for it too', async () => {
    const card = (await ask(new YoungWriter(), {}, pupil({}, 'lache')))?.card;
    expect(card).toMatchObject({ title: 'Facebook is for people aged 13 and over', clauses: [] });
  });

  it.each([
    ['milnthorpe', 13, 'Your school’s rules say that sites like Facebook are for people aged 14 and over'],
    ['milnthorpe', 14, null],
    ['baguley-hall', 12, 'Facebook is for people aged 13 and over'],
    ['baguley-hall', 13, null],
  ])('%s at %i: %s', async (school, age, title) => {
    expect((await ask(new YoungWriter(), {}, pupil({ age }, school)))?.card.title ?? null).toBe(title);
  });

  it.each<[string, Partial<Settings>, Partial<DraftMessage>]>([
    ['has not said how old they are', { age: null }, {}],
    ['is a parent', { memberships: [{ school: 'biggin-hill', role: 'parent' }] }, {}],
    ['has no pack of their school', { memberships: [{ school: 'gone', role: 'pupil' }] }, {}],
    ['practises', {}, { practice: true }],
    ['has the site off', { sites: ['x'] }, {}],
    ['writes to one person, and has that left alone', { direct: false }, { surface: 'direct' }],
  ])('is not told who %s', async (_who, changes, message) => {
    expect(await ask(new YoungWriter(), message, pupil(changes))).toBeNull();
  });

  it('is told once a site, and the card stays with the draft it came for', async () => {
    const writer = new YoungWriter();
    expect(await ask(writer)).not.toBeNull();
    expect(writer.takes(SHOWN)).toBe(true);
    expect(device.counters.ageTold).toEqual(['facebook']);
    expect(await ask(writer, { text: `${KIND} Or Sunday?` })).not.toBeNull();
    expect(await ask(writer, { text: 'Bring a coat' })).toBeNull();
    expect(await ask(writer, { key: 'other', text: KIND })).toBeNull();
    expect(await ask(new YoungWriter())).toBeNull();
    expect(await ask(writer, { site: 'whatsapp', surface: 'group' })).not.toBeNull();
  });

  it('is told with the next draft where the first went out before it was shown', async () => {
    const writer = new YoungWriter();
    expect(await ask(writer, { text: 'Hi' })).not.toBeNull();
    expect(await ask(writer, { text: 'Bring a coat' })).not.toBeNull();
    expect(device.counters.ageTold).toEqual([]);
  });

  it('is shown what is found in the draft first, and told with the next', async () => {
    const writer = new YoungWriter();
    const rude = await ask(writer, {
      text: 'Mrs Hollis at Biggin Hill Primary is so stupid and everyone hates her',
    });
    expect(rude).toMatchObject({ show: 'advise' });
    expect(rude?.card.title).toContain('Mrs Hollis');
    expect(writer.takes(SHOWN)).toBe(false);
    const help = await ask(writer, { text: HELP });
    expect(help).toMatchObject({ show: 'help' });
    expect(writer.takes(SHOWN)).toBe(false);
    expect((await ask(writer))?.card.title).toContain('13 and over');
  });

  it('is given help, and told of the age, and nothing else where the site is off because of it', async () => {
    const helpOnly = { facebook: 13 };
    const settings = pupil({ sites: [] });
    const writer = new YoungWriter();
    const RUDE = 'Mrs Hollis at Biggin Hill Primary is so stupid and everyone hates her';
    const told = await ask(writer, { text: RUDE }, settings, helpOnly);
    expect(told?.card.title).toBe('Facebook is for people aged 13 and over');
    expect(told?.card.why.lead).toContain('off for Facebook');
    expect(told).toMatchObject({ hold: false, marks: [] });
    expect(writer.takes(SHOWN)).toBe(true);
    expect(await ask(writer, { text: `${RUDE}!` }, settings, helpOnly)).toMatchObject({ card: told?.card });
    expect(await ask(new YoungWriter(), { text: RUDE }, settings, helpOnly)).toBeNull();
    const help = await ask(writer, { text: HELP }, settings, helpOnly);
    expect(help).toMatchObject({ show: 'help', hold: false });
    expect(help?.card.clauses).toEqual([]);
    expect(await ask(writer, { text: HELP, surface: 'direct' }, settings, helpOnly)).toBeNull();
    expect(await ask(writer, { text: HELP, site: 'x' }, settings, helpOnly)).toBeNull();
    expect((await ask(writer, { text: RUDE, practice: true }, settings, helpOnly))?.card.title).toContain(
      'Mrs Hollis',
    );
  });

  it('is not counted as having passed over a card', async () => {
    const writer = new YoungWriter();
    await ask(writer);
    for (const outcome of ['shown', 'posted', 'heeded'] as const)
      expect(writer.takes({ type: 'outcome', outcome })).toBe(true);
    expect(device.counters).toEqual({ ...readCounters(undefined), ageTold: ['facebook'] });
  });
});
