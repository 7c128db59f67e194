import { STAFF } from '../../src/guide/example.ts';
import { bundledPack } from '../../src/packs/bundled.ts';
import { TEST_DRAFT } from '../../src/words/guide/check.ts';
import { MADE_UP } from '../samples/larkholm-fell.ts';
import { cardFor, expect, openSettings, test } from './fixtures.ts';
import { LATE } from './late-store.ts';
import { waysToGovern } from './policy-file.ts';

const ways = await waysToGovern();
test.skip('whyNot' in ways, 'whyNot' in ways ? ways.whyNot : '');

const LACHE_PARENT = { school: 'lache', role: 'parent' };
const GRIEVANCE =
  'Fuming with Lache Primary, nobody has answered a single email about the trip money. Useless';
/** Runs in the background. */
const turnOn = (name: string) =>
  (globalThis as unknown as { chrome: typeof import('webextension-polyfill') }).chrome.storage.local.set({
    [name]: true,
  });
const addPack = (packs: Record<string, unknown>) =>
  (globalThis as unknown as { chrome: typeof import('webextension-polyfill') }).chrome.storage.local.set({
    packs,
  });
const SET_BY = "Your school's administrator has set this";

test("a fresh device shows the administrator's school at the first draft, and opens no page", async ({
  start,
}) => {
  const managed = await start(LACHE_PARENT);
  const text = await cardFor(managed, GRIEVANCE);
  const clauses = bundledPack('lache')?.clauses.map((clause) => clause.text) ?? [];
  expect(clauses.filter((clause) => text.includes(clause))).toHaveLength(1);
  expect(text).toContain('Lache Primary School');
  expect(text).toContain('Other school software may see this screen.');
  const open = managed.context.pages().map((page) => page.url());
  expect(open.filter((url) => !url.startsWith('https://www.facebook.com/'))).toEqual(['about:blank']);
});

test("the guide's own example is taken whole, and its draft brings what the guide says", async ({
  start,
}) => {
  const managed = await start(STAFF);
  const page = await openSettings(managed);
  await expect(page.getByText(SET_BY)).toContainText('Lache Primary School');
  await expect(page.getByText('The policy value')).toHaveCount(0);
  expect(await cardFor(managed, TEST_DRAFT)).toContain('This mentions');
});

test('a whole pack in the policy is used like one that came with Forethought', async ({ start }) => {
  const managed = await start({ school: JSON.stringify(MADE_UP), role: 'parent' });
  const text = await cardFor(managed, 'Mrs Quillan at Larkholm Fell Primary is a useless lazy cow');
  expect(text).toContain('Mrs Quillan');
  expect(MADE_UP.clauses.filter((clause) => text.includes(clause.text))).toHaveLength(1);
  await expect((await openSettings(managed)).getByText(SET_BY)).toContainText(MADE_UP.school.name);
});

test("an own pack of the same id never stands in for the administrator's", async ({ start }) => {
  const managed = await start(LACHE_PARENT);
  const sample = bundledPack('lache');
  const forged = {
    ...sample,
    clauses: sample?.clauses.map((clause) => ({ ...clause, text: 'Write what you like.' })),
  };
  const worker = await managed.worker();
  await worker.evaluate(addPack, { lache: forged });
  const text = await cardFor(managed, GRIEVANCE);
  expect(text).toContain('Lache Primary School');
  expect(text).not.toContain('Write what you like.');
});

test('the settings page shows school and role locked, and says who set them', async ({ start }) => {
  const page = await openSettings(await start(LACHE_PARENT));
  const said = page.getByText(SET_BY);
  await expect(said).toContainText('Lache Primary School');
  await expect(said).toContainText('a parent, carer or relative');
  await expect(page.getByLabel('School', { exact: true })).toHaveCount(0);
  await expect(page.getByLabel('I am writing as')).toHaveCount(0);
  // What is the person's own stays theirs.
  await expect(page.getByRole('checkbox', { name: 'Facebook' })).toBeEnabled();
});

for (const { values, fault } of [
  { values: { school: 'nowhere', role: 'parent' }, fault: 'no pack is called "nowhere"' },
  { values: { school: JSON.stringify({ ...MADE_UP, clauses: [] }), role: 'parent' }, fault: 'clauses' },
  { values: { school: 'lache', role: 'king' }, fault: 'The policy value "role": "king"' },
  // Chromium itself takes away what its schema has no room for.
  { values: { school: 'lache', role: 7 }, fault: 'The policy value "role" is missing' },
])
  test(`a wrong value is said on the settings page and breaks nothing: ${fault}`, async ({ start }) => {
    const managed = await start(values);
    const page = await openSettings(managed);
    await expect(page.getByRole('listitem').filter({ hasText: fault })).toBeVisible();
    await page.getByLabel('School', { exact: true }).selectOption('Lache Primary School');
    await page.getByLabel('I am writing as').selectOption('a parent, carer or relative');
    await page.getByRole('status').filter({ hasText: 'Saved' }).waitFor();
    expect(await cardFor(managed, GRIEVANCE)).toContain('Lache Primary School');
  });

test('Chromium hands a pack over as a group, and lets through what is wrong, to be said', async ({
  start,
}) => {
  const managed = await start({
    pack: MADE_UP,
    role: 'parent',
    sites: ['facebook', 'myspace'],
    hold: 'sometimes',
    age: 40,
    quietHours: ['late'],
  });
  const page = await openSettings(managed);
  await expect(page.getByText(SET_BY)).toContainText(MADE_UP.school.name);
  for (const key of ['sites[1]', 'hold', 'age', 'quietHours[0]'])
    await expect(page.getByRole('listitem').filter({ hasText: `The policy value "${key}"` })).toBeVisible();
  await expect(page.getByRole('checkbox', { name: 'Facebook' })).toBeDisabled();
  const text = await cardFor(managed, 'Mrs Quillan at Larkholm Fell Primary is a useless lazy cow');
  expect(MADE_UP.clauses.filter((clause) => text.includes(clause.text))).toHaveLength(1);
});

test('a policy that is late after a start counts as it last was', async ({ start, profile, packed }) => {
  const first = await start(LACHE_PARENT, { packed: packed.late, profile });
  await cardFor(first, GRIEVANCE);
  await (await first.worker()).evaluate(turnOn, LATE);
  await first.close();

  const second = await start(LACHE_PARENT, { packed: packed.late, profile });
  expect(await cardFor(second, GRIEVANCE)).toContain('Lache Primary School');
  const worker = await second.worker();
  expect(await worker.evaluate(() => (globalThis as { unanswered?: number }).unanswered)).toBeGreaterThan(0);
});

test('a policy that was taken back while the browser was closed is forgotten', async ({ start, profile }) => {
  const first = await start(LACHE_PARENT, { profile });
  await expect((await openSettings(first)).getByText(SET_BY)).toBeVisible();
  await first.close();

  const second = await start(undefined, { profile });
  const page = await openSettings(second);
  await expect(page.getByLabel('School', { exact: true })).toBeEditable();
  await expect(page.getByText(SET_BY)).toHaveCount(0);
});
