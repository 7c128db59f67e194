import { describe, expect, it } from 'vitest';
import type { DraftMessage } from '../messages/protocol.ts';
import { BUNDLED } from '../packs/bundled.ts';
import { readSettings, type Settings } from '../settings/schema.ts';
import { answer, type Circumstances } from './answer.ts';

const NOW = '2026-11-21T18:05';

const settings = (changes: Partial<Settings> = {}): Settings => ({
  ...readSettings({ memberships: [{ school: 'milnthorpe', role: 'parent' }] }).settings,
  ...changes,
});

const ask = (
  changes: Partial<DraftMessage>,
  given = settings(),
  sated = false,
  others: Partial<Circumstances> = {},
) =>
  answer(
    { type: 'draft', key: 'k', seq: 1, site: 'facebook', surface: 'post', text: '', ...changes },
    { settings: given, packs: BUNDLED, now: NOW, managed: false, sated, ...others },
  );

const INSULT = 'Mrs Pellow at Milnthorpe Primary is a useless lazy cow';
const CHILD = 'Alfie T in Year 4 at Milnthorpe Primary is a nasty little bully and bit my girl again';

describe('answer', () => {
  it('finds a draft that a clause speaks to, with marks that cover its words', async () => {
    const finding = await ask({ text: INSULT });
    expect(finding?.show).toBe('advise');
    expect(finding?.marks.map(({ start, end }) => INSULT.slice(start, end))).toContain('Mrs Pellow');
  });

  it('finds nothing before a school is set up', async () => {
    expect(await ask({ text: INSULT }, settings({ memberships: [] }))).toBeNull();
  });

  it('leaves a site alone that the person left out', async () => {
    expect(await ask({ text: INSULT }, settings({ sites: ['whatsapp'] }))).toBeNull();
  });

  it.each<[Partial<DraftMessage>, boolean, boolean]>([
    [{ surface: 'direct' }, false, false],
    [{ surface: 'direct' }, true, true],
    // Where the page does not tell, it might be one to one.
    [{ surface: 'unknown', site: 'whatsapp' }, false, false],
    [{ surface: 'unknown', site: 'instagram' }, true, true],
    [{ surface: 'group', site: 'whatsapp' }, false, true],
  ])('%j with one-to-one chats %s: judged %s', async (place, direct, judged) => {
    expect((await ask({ text: INSULT, ...place }, settings({ direct }))) !== null).toBe(judged);
  });

  it.each<[Settings['hold'], string, boolean]>([
    ['never', CHILD, false],
    ['serious', CHILD, true],
    ['serious', INSULT, false],
    ['always', INSULT, true],
    ['always', "My son told me his uncle hits him with a belt and I don't know what to do", false],
  ])('hold %s: %s → %s', async (hold, text, held) => {
    expect((await ask({ text }, settings({ hold })))?.hold).toBe(held);
  });

  it('judges each school and role, and a school that is named excludes the others', async () => {
    const both = settings({
      memberships: [
        { school: 'milnthorpe', role: 'parent' },
        { school: 'lache', role: 'parent' },
      ],
    });
    expect((await ask({ text: INSULT }, both))?.card.school).toBe('milnthorpe');
    const lache = await ask({ text: 'Mrs Pellow at Lache Primary is a useless lazy cow' }, both);
    expect(lache?.card.school).toBe('lache');
  });

  it('passes over a school whose pack is not here', async () => {
    expect(
      await ask({ text: INSULT }, settings({ memberships: [{ school: 'gone', role: 'parent' }] })),
    ).toBeNull();
  });

  it('comes quietly once the person has had their cards, unless it is serious or asks for help', async () => {
    const help = "My son told me his uncle hits him with a belt and I don't know what to do";
    expect(await ask({ text: INSULT }, settings(), true)).toMatchObject({ ordinary: true, quietly: true });
    expect(await ask({ text: CHILD }, settings(), true)).toMatchObject({ ordinary: false, quietly: false });
    expect(await ask({ text: help }, settings(), true)).toMatchObject({ show: 'help', quietly: false });
  });

  it.each([
    ['Lache Primary School', 'lache', 'official'],
    ['lache primary', 'lache', 'official'],
    ['Lache Bowling Club', 'lache', 'parent'],
    ['Friends of Lache Primary School', 'lache', 'parent'],
    ['Lache Primary School PTA', 'lache', 'parent'],
    ['Dana from Lache Primary', 'lache', 'parent'],
    ['Dana Kell', 'lache', 'parent'],
    // As X and Instagram tell it.
    ['LachePrimary', 'lache', 'official'],
    ['dana_kell', 'lache', 'parent'],
    // Its policy has no clause for the school's own account.
    ['Milnthorpe Primary School', 'milnthorpe', 'parent'],
  ])('judges what is written as "%s" at %s as %s', async (account, school, role) => {
    const text = 'Alfie Thornton in Year 4 is a nasty little bully and bit a girl again';
    const given = settings({ memberships: [{ school, role: 'parent' }] });
    const where = school === 'lache' ? 'Lache Primary School' : 'Milnthorpe Primary School';
    expect((await ask({ text, surface: 'comment', account, where }, given))?.card.role).toBe(role);
  });

  describe('nothing to tell but the hour', () => {
    const given = settings({ memberships: [{ school: 'kettleshulme', role: 'staff' }] });
    const inLesson = (mayTellHour: () => boolean, changes: Partial<DraftMessage> = {}, to = given) =>
      answer(
        {
          type: 'draft',
          key: 'k',
          seq: 1,
          site: 'facebook',
          surface: 'post',
          text: 'Off to the lakes on Saturday if this rain stops',
          ...changes,
        },
        { settings: to, packs: BUNDLED, now: '2026-11-24T10:20', managed: false, sated: false, mayTellHour },
      );

    it('is told where it may be', async () => {
      expect(await inLesson(() => true)).toMatchObject({ show: 'note' });
      expect(await inLesson(() => false)).toBeNull();
    });

    it('does not take what another of their schools says with it', async () => {
      const both = settings({
        memberships: [
          { school: 'kettleshulme', role: 'staff' },
          { school: 'lache', role: 'parent' },
        ],
      });
      const text = 'What a lovely fair at Lache Primary School on Saturday';
      const found = await inLesson(() => false, { text }, both);
      expect(found).toMatchObject({ show: 'note', card: { school: 'lache' } });
    });

    it('is not what is asked where there is more to tell, or in practice', async () => {
      const never = () => {
        throw new Error('asked');
      };
      const rude = 'Mrs Pellow at Kettleshulme school is a useless lazy cow';
      expect(await inLesson(never, { text: rude })).toMatchObject({ show: 'advise' });
      expect(await inLesson(never, { practice: true })).toMatchObject({ show: 'note' });
      // This policy has no clause for the hour: the mark is for the name.
      const lache = settings({ memberships: [{ school: 'lache', role: 'staff' }] });
      const kind = 'Happy birthday to our lovely colleague Mrs Carr of Lache Primary School';
      expect(await inLesson(never, { text: kind }, lache)).not.toBeNull();
    });
  });

  it('judges a practice draft whatever the settings leave out, and never counts it', async () => {
    const given = settings({ sites: [], direct: false });
    const finding = await ask({ text: INSULT, surface: 'direct', practice: true }, given, true);
    expect(finding).toMatchObject({ show: 'advise', ordinary: false, quietly: false });
  });

  describe('not about our school', () => {
    const date = '2026-11-20';
    const dismissed = async (text: string) => {
      const subjects = (await ask({ text }))?.subjects ?? [];
      return settings({
        dismissals: subjects.map((one) => ({ ...one, school: 'milnthorpe', site: 'facebook', date })),
      });
    };

    it.each([
      ['the same draft', INSULT, INSULT],
      ['the same draft with more to it', INSULT, `Still fuming. ${INSULT}! And it rained`],
      [
        'a person who is somebody else',
        'Mrs Pellow is useless, she ignored my son in class again',
        'That Mrs Pellow is a lazy cow, she lied to me about my son',
      ],
    ])('is quiet about %s', async (_name, first, second) => {
      expect(await ask({ text: first })).not.toBeNull();
      expect(await ask({ text: second }, await dismissed(first))).toBeNull();
    });

    it.each([
      ['somebody who was not dismissed', INSULT, 'Mr Oddie at Milnthorpe Primary is a useless lazy cow'],
      [
        "the school's own name in a sentence that begins alike",
        'Milnthorpe Primary is a joke',
        'Milnthorpe Primary is a shambles run by liars',
      ],
      [
        "the school's own name among other words",
        'Milnthorpe Primary is an utter shambles',
        'Fuming, nobody at Milnthorpe Primary ever answers an email. Useless',
      ],
    ])('still speaks of %s', async (_name, first, second) => {
      expect(await ask({ text: first })).not.toBeNull();
      expect(await ask({ text: second }, await dismissed(first))).not.toBeNull();
    });

    it('never silences help', async () => {
      const text = "My son told me his uncle hits him with a belt and I don't know what to do";
      expect(await ask({ text }, await dismissed(text))).toMatchObject({ show: 'help' });
    });

    it('keeps no words of the draft', async () => {
      const stored = JSON.stringify((await dismissed(INSULT)).dismissals);
      expect(stored).toContain('"name":"aliases.');
      for (const word of ['Pellow', 'Milnthorpe', 'cow'])
        expect(stored.replaceAll('"school":"milnthorpe"', '')).not.toContain(word);
    });
  });
});

describe('a picture that was taken at school', () => {
  const taken = new Map([['milnthorpe', ['2026-11-12T10:32']]]);
  const show = (changes: Partial<DraftMessage>, given = settings()) =>
    ask({ attachments: ['image'], ...changes }, given, false, { taken });

  it.each<[string, Partial<DraftMessage>, boolean]>([
    ['alone', {}, true],
    ['with harmless words', { text: 'What a morning!' }, true],
    ['taken out again', { attachments: [] }, false],
    ['in whose place a video is shown', { attachments: ['video'] }, false],
    ['of the writer’s own child', { text: 'Our eldest, so grown up' }, false],
    ['in a one-to-one chat that is left alone', { surface: 'direct' }, false],
  ])('%s', async (_, changes, isTold) => {
    const finding = await show(changes);
    expect(finding?.card.why.lead.startsWith('By its own record') ?? false).toBe(isTold);
    if (isTold) expect(finding).toMatchObject({ show: 'advise', hold: true, ordinary: false });
  });

  it('is of one school, and says nothing to the others', async () => {
    const memberships = [{ school: 'biggin-hill', role: 'parent' as const }];
    expect(await show({}, settings({ memberships }))).toBeNull();
  });

  it('that was said not to be about the school is left alone, and no other is', async () => {
    const subjects = (await show({}))?.subjects ?? [];
    expect(subjects).toHaveLength(1);
    const dismissals = subjects.map(({ id, kind }) => ({
      id,
      kind,
      school: 'milnthorpe',
      site: 'facebook' as const,
      date: '2026-11-21',
    }));
    expect(await show({}, settings({ dismissals }))).toBeNull();
    const other = new Map([['milnthorpe', ['2026-11-13T10:32']]]);
    const again = await ask({ attachments: ['image'] }, settings({ dismissals }), false, { taken: other });
    expect(again?.show).toBe('advise');
    // Words that were dismissed before say nothing of a picture that comes with them later.
    const named = { text: 'Mrs Pellow at Milnthorpe Primary is a useless lazy cow' };
    const words = ((await ask(named))?.subjects ?? []).map((one) => ({ ...dismissals[0], ...one }));
    const known = settings({ dismissals: words as typeof dismissals });
    expect(await ask(named, known)).toBeNull();
    expect((await show(named, known))?.show).toBe('advise');
  });
});
