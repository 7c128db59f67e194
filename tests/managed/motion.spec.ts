import { cardOn } from '../browser/card.ts';
import { poll } from '../browser/poll.ts';
import { MADE_UP } from '../samples/larkholm-fell.ts';
import { cardFor, EXTENSION, expect, openSettings, test, writeFor } from './fixtures.ts';
import { heapOf } from './heap.ts';
import { ownWorlds } from './own-worlds.ts';
import { pack } from './pack.ts';
import { waysToGovern } from './policy-file.ts';

const ways = await waysToGovern();
test.skip('whyNot' in ways, 'whyNot' in ways ? ways.whyNot : '');

// One browser for all of these. Each test sets what it needs, and takes nothing for granted but the own choice.

const LACHE = { school: 'lache', role: 'parent' };
const MADE_UP_PARENT = { school: JSON.stringify(MADE_UP), role: 'parent' };
/** Names no school: it is whichever this device belongs to. */
const DRAFT =
  'Fuming, our headteacher is a useless lazy cow and nobody at that school has answered a single email';
/** Bytes by which the heap may differ between two measurements: much less than one such policy, and than fifty packs. */
const MARGIN = 2 ** 20;
const SET_BY = "Your school's administrator has set this";
const OWN = 'Milnthorpe Primary School';

type Chrome = { chrome: typeof import('webextension-polyfill') & typeof globalThis };

// These run in the background.
const store = (values: Record<string, unknown>) =>
  (globalThis as unknown as Chrome).chrome.storage.local.set(values);
const stored = (names: string[]) => (globalThis as unknown as Chrome).chrome.storage.local.get(names);
const version = () => (globalThis as unknown as Chrome).chrome.runtime.getManifest().version;
/** Asks for a newer version and, once it is here, begins with it, as Chromium does where nothing is going on. */
const upgrade = () =>
  new Promise<void>((resolve) => {
    const { runtime } = (globalThis as unknown as Chrome).chrome;
    runtime.onUpdateAvailable.addListener(() => {
      // After this answer: the background that would give it is gone then.
      setTimeout(() => runtime.reload());
      resolve();
    });
    void runtime.requestUpdateCheck();
  });
/** Waits until the policy store holds this link for complaints. */
const arrival = (link: string) =>
  new Promise<void>((resolve) => {
    const { managed } = (globalThis as unknown as Chrome).chrome.storage;
    const look = async () => {
      if ((await managed.get('complaints')).complaints !== link) return;
      managed.onChanged.removeListener(look);
      resolve();
    };
    managed.onChanged.addListener(look);
    void look();
  });

test.beforeAll(async ({ living }) => {
  await living.change(undefined);
  const page = await openSettings(living);
  await page.getByLabel('School', { exact: true }).selectOption(OWN);
  await page.getByLabel('I am writing as').selectOption('a parent, carer or relative');
  await page.getByRole('status').filter({ hasText: 'Saved' }).waitFor();
  await page.close();
  // These tests are one person's day: after three cards the rest would come as marks.
  await (await living.worker()).evaluate(store, { dailyCards: null });
});

test.afterEach(async ({ living }) => {
  for (const page of living.context.pages().slice(1)) await page.close();
});

test('values that come late reach a draft that is being written, change under it, and are taken back', async ({
  living,
}) => {
  const page = await writeFor(living, DRAFT);
  const card = await cardOn(page);
  const says = (school: string) => poll(() => card.text()).toContain(school);
  await says(OWN);
  await test.step('late', async () => {
    await living.change(LACHE);
    await says('Lache Primary School');
  });
  await test.step('changed', async () => {
    await living.change(MADE_UP_PARENT);
    await says(MADE_UP.school.name);
  });
  await test.step('taken back', async () => {
    await living.change(undefined);
    await says(OWN);
  });
  expect(await page.getByRole('dialog').getByRole('textbox').innerText()).toBe(DRAFT);
});

test('an open settings page follows: locked, a wrong value said while the rest counts, and free again', async ({
  living,
}) => {
  await living.change(undefined);
  const page = await openSettings(living);
  const school = page.getByLabel('School', { exact: true });
  await expect(school).toBeEditable();
  await living.change({ ...LACHE, sites: ['facebook'], hold: 'sometimes' });
  await expect(page.getByText(SET_BY)).toContainText('Lache Primary School');
  await expect(page.getByRole('listitem').filter({ hasText: 'The policy value "hold"' })).toBeVisible();
  await expect(page.getByRole('checkbox', { name: 'Facebook' })).toBeDisabled();
  expect(await cardFor(living, DRAFT)).toContain('Lache Primary School');
  await living.change({ ...LACHE, sites: ['facebook'], hold: 'always' });
  await expect(page.getByText('The policy value')).toHaveCount(0);
  await living.change(undefined);
  await expect(school).toBeEditable();
  await expect(school.locator('option:checked')).toHaveText(OWN);
  await expect(page.getByRole('checkbox', { name: 'Facebook' })).toBeEnabled();
});

test('a rehearsal that is set takes the card away, and ends with the policy', async ({ living }) => {
  await living.change(LACHE);
  const page = await writeFor(living, DRAFT);
  const card = await cardOn(page);
  await poll(() => card.state()).toBe('card');
  await living.change({ ...LACHE, rehearsal: true });
  await poll(() => card.state()).toBe('none');
  await living.change(LACHE);
  // A card, or the mark that is left of one where this draft has had its card.
  await poll(() => card.state()).not.toBe('none');
});

test('a pupil is told in the words for pupils', async ({ living }) => {
  await living.change({ ...MADE_UP_PARENT, role: 'pupil' });
  const text = await cardFor(living, 'Alfie Thornton in Year 4 is a nasty bully and everyone hates him');
  expect(text).toContain("Ask before you post a friend's name or picture.");
});

test('an upgrade keeps settings and own packs, and a tab works once it is reloaded', async ({
  start,
  packed,
  updates,
}) => {
  const managed = await start(undefined, { packed: packed.older });
  const before = await managed.worker();
  const kept = { memberships: [{ school: MADE_UP.id, role: 'parent' }], packs: { [MADE_UP.id]: MADE_UP } };
  await before.evaluate(store, kept);
  const page = await writeFor(managed, DRAFT);
  const card = await cardOn(page);
  await poll(() => card.text()).toContain(MADE_UP.school.name);

  const newer = await pack(EXTENSION, { key: packed.older.key });
  updates.offer(newer);
  const restarted = managed.context.waitForEvent('serviceworker');
  await before.evaluate(upgrade);
  const after = await restarted;
  expect(await after.evaluate(version)).toBe(newer.version);
  expect(newer.version).not.toBe(packed.older.version);
  expect(await after.evaluate(stored, Object.keys(kept))).toEqual(kept);
  // What was being written is untouched, by whatever became of the script beside it.
  await expect(page.getByRole('dialog').getByRole('textbox')).toHaveText(DRAFT);
  await page.close();
  expect(await cardFor(managed, DRAFT)).toContain(MADE_UP.school.name);
});

test('fifty changes and a policy of 5 MiB leave it working, and no more in memory than before', async ({
  living,
}) => {
  await living.change(LACHE);
  const page = await writeFor(living, DRAFT);
  const card = await cardOn(page);
  await poll(() => card.text()).toContain('Lache Primary School');
  const worker = await living.worker();
  const round = async (name: string) => {
    const complaints = `https://example.org/${name}`;
    await living.change({ ...(name.endsWith('1') ? MADE_UP_PARENT : LACHE), complaints });
    await worker.evaluate(arrival, complaints);
  };
  // What it makes once, it has made before the first measurement.
  await round('first-1');
  await round('first-2');
  const before = await heapOf(living);
  for (let index = 0; index < 50; index += 1) await round(`${index}-${index % 2}`);
  await living.change({ school: `{"id": "${'x'.repeat(5 * 2 ** 20 - 100)}"`, sites: ['facebook'] });
  // Half a school counts as none, and is said; the person's own is back.
  await poll(() => card.text()).toContain(OWN);
  await round('last-2');
  await poll(() => card.text()).toContain('Lache Primary School');
  expect(await heapOf(living)).toBeLessThan(before + MARGIN);
});

test('uninstalled by policy it is gone: its background, its pages, and its script in the next tab', async ({
  living,
}) => {
  await living.change(LACHE);
  const page = await writeFor(living, DRAFT);
  const card = await cardOn(page);
  await poll(() => card.state()).toBe('card');
  expect(await ownWorlds(page, living)).toBe(1);
  const worker = await living.worker();
  const ended = worker.waitForEvent('close');
  await living.uninstall();
  await ended;
  const settings = await living.context.newPage();
  await expect(settings.goto(living.address('options.html'))).rejects.toThrow(/ERR_/);
  // A document that was there before keeps its world, with nothing behind it; no other gets one.
  const another = await living.context.newPage();
  await another.goto(page.url());
  expect(await ownWorlds(another, living)).toBe(0);
});
