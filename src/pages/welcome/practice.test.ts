import { describe, expect, it } from 'vitest';
import { answer } from '../../background/answer.ts';
import { BUNDLED } from '../../packs/bundled.ts';
import type { Pack } from '../../packs/schema.ts';
import { readSettings } from '../../settings/schema.ts';
import { ROLES, type Role } from '../../vocabulary.ts';
import { hasRules } from '../rules.ts';
import { examplesFor } from './practice.ts';

const everyone = [...BUNDLED.values()].flatMap((pack) => ROLES.map((role) => ({ pack, role })));

/** What comes beside each example: "advise", "note", "help", or "none". */
function shown(pack: Pack, role: Role): Promise<string[]> {
  const { settings } = readSettings({ memberships: [{ school: pack.id, role }] });
  const circumstances = { settings, packs: BUNDLED, now: '2026-11-20T18:00', managed: false, sated: false };
  return Promise.all(
    examplesFor(pack, role).map(async ({ text }, seq) => {
      const draft = { type: 'draft', key: 'practice', seq, text: text(pack.school.name) } as const;
      const finding = await answer(
        { ...draft, site: 'facebook', surface: 'post', practice: true },
        circumstances,
      );
      return finding?.show ?? 'none';
    }),
  );
}

describe('examplesFor', () => {
  it.each(
    everyone
      .filter(({ pack, role }) => hasRules(pack, role))
      .map(({ pack, role }) => [pack.id, role, pack] as const),
  )('%s, %s: two that bring the card, and one that does not', async (_, role, pack) => {
    const [first, second, third] = await shown(pack, role);
    expect([first, second]).toEqual(['advise', 'advise']);
    expect(['note', 'none']).toContain(third);
  });

  it.each(
    everyone
      .filter(({ pack, role }) => !hasRules(pack, role))
      .map(({ pack, role }) => [pack.id, role, pack] as const),
  )('%s, %s, without rules: silence, and help', async (_, role, pack) => {
    expect(await shown(pack, role)).toEqual(['none', 'help']);
  });
});
