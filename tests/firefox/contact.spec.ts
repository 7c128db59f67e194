import { expect } from '@playwright/test';
import { en } from '../../src/words/en.ts';
import { act, added, clausesOn } from '../e2e/contacts.ts';
import { gone, marked, opened } from '../e2e/fixtures.ts';
import { test } from './fixtures.ts';

type Chrome = { chrome: typeof import('webextension-polyfill') };
type Memberships = { school: string; role: string }[];

const ACTS = [
  'X: follow',
  'X: message from somebody new',
  'Facebook: friend request (en)',
  'Instagram: follow request (en)',
].map(act);

for (const one of ACTS)
  test(`${one.name}: a quiet mark for staff, which opens the clause on contact`, async ({
    page,
    card,
    office,
  }) => {
    const set = (memberships: Memberships) =>
      office.evaluate(
        (given) =>
          (globalThis as unknown as Chrome).chrome.storage.local.set({ memberships: given as Memberships }),
        memberships,
      );
    const before = await office.evaluate(
      async () =>
        (await (globalThis as unknown as Chrome).chrome.storage.local.get('memberships'))
          .memberships as Memberships,
    );
    await set([{ school: 'kettleshulme', role: 'staff' }]);
    try {
      await one.open(page);
      await one.control(page).click();
      await marked(card);
      expect(await added(page)).toEqual([one.who]);
      await card.press(/Show what the policy says/);
      await opened(card);
      const { noticed, clause } = await card.reading();
      expect(noticed).toBe(en.contact.title);
      expect(clausesOn('contact')).toContain(clause);
      await card.press('Close');
      await gone(card);
    } finally {
      await set(before);
    }
  });
