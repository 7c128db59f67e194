import { describe, expect, it } from 'vitest';
import type { DraftMessage } from '../messages/protocol.ts';
import { BUNDLED } from '../packs/bundled.ts';
import { readSettings, type Settings } from '../settings/schema.ts';
import { answer } from './answer.ts';

const NOW = '2026-11-21T18:05';

const settings = (changes: Partial<Settings> = {}): Settings => ({
  ...readSettings({ memberships: [{ school: 'milnthorpe', role: 'parent' }] }).settings,
  ...changes,
});

const ask = (changes: Partial<DraftMessage>, given = settings()) =>
  answer(
    { type: 'draft', key: 'k', seq: 1, site: 'facebook', surface: 'post', text: '', ...changes },
    { settings: given, packs: BUNDLED, now: NOW, managed: false },
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
    // A chat that might be one to one is private too; a place on Facebook that cannot be told is no chat.
    [{ surface: 'unknown', site: 'whatsapp' }, false, false],
    [{ surface: 'unknown', site: 'facebook' }, false, true],
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
});
