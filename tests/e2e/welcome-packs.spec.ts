import { BUNDLED } from '../../src/packs/bundled.ts';
import { writeCode } from '../../src/packs/code.ts';
import type { Pack } from '../../src/packs/schema.ts';
import { pack as packWords } from '../../src/words/pack.ts';
import { welcome as words } from '../../src/words/welcome.ts';
import { expect, test } from './fixtures.ts';
import {
  code,
  file,
  GRUMBLE,
  HARROW_LANE,
  openAddPack,
  openWelcome,
  pasteByKey,
  practise,
  role,
  state,
  stored,
  tabTo,
} from './welcome-page.ts';

test.use({ person: null });
test.beforeEach(({ page, browserWithExtension }) => openWelcome(page, browserWithExtension));

test('with a set-up code by keyboard alone: what is in it is seen first, and kept only once accepted', async ({
  page,
  card,
}) => {
  const before = await stored(page);
  await tabTo(page, page.locator('summary'));
  await page.keyboard.press('Enter');
  await tabTo(page, code(page));
  await pasteByKey(page, `From our newsletter:\n${await writeCode(HARROW_LANE)}`);
  const facts = page.locator('.found');
  const { copy, complaints } = HARROW_LANE;
  for (const fact of [HARROW_LANE.school.name, copy.maker, 'October 2025', complaints.link.url.slice(7)])
    await expect(facts).toContainText(fact);
  await expect(facts.getByText(packWords.facts.overdue)).toHaveCount(1);
  await expect(facts.getByRole('link')).toHaveCount(0);
  expect(await stored(page)).toEqual(before);
  await tabTo(page, page.getByRole('button', { name: packWords.add.use }));
  await page.keyboard.press('Enter');
  await expect(role(page, 'parent')).toBeFocused();
  await expect(state(page)).toContainText(words.state.noRole(HARROW_LANE.school.name));
  await expect(page.locator('.provenance')).toContainText(copy.maker);
  await page.keyboard.press('Space');
  await practise(page, GRUMBLE.label, card);
  expect(await card.text()).toContain(HARROW_LANE.school.name);
  expect(await stored(page)).toMatchObject({
    memberships: [{ school: 'harrow-lane', role: 'parent' }],
    packs: { 'harrow-lane': HARROW_LANE },
  });
});

test('a pack that is left changes nothing; one that would replace another says so', async ({ page }) => {
  await openAddPack(page);
  const before = await stored(page);
  const [sample] = BUNDLED.values() as Iterable<Pack>;
  const other = { ...(sample as Pack), copy: { ...(sample as Pack).copy, maker: 'Somebody else' } };
  await file(page).setInputFiles(asFile(JSON.stringify(other)));
  await expect(page.locator('.found')).toContainText(packWords.facts.replaces);
  await expect(page.locator('.found')).toContainText('the school has neither supplied nor checked it');
  await page.getByRole('button', { name: packWords.add.leave }).click();
  await expect(page.getByText(packWords.add.left)).toBeVisible();
  await expect(page.locator('.found')).toHaveCount(0);
  await expect(file(page)).toBeFocused();
  expect(await stored(page)).toEqual(before);
});

const asFile = (text: string) => ({
  name: 'pack.json',
  mimeType: 'application/json',
  buffer: Buffer.from(text),
});

/** The code with one letter in its middle changed, and with its end cut off. */
const DAMAGED: Record<string, (whole: string) => string> = {
  tampered: (whole) => {
    const middle = Math.floor(whole.length / 2);
    return whole.slice(0, middle) + (whole[middle] === 'a' ? 'b' : 'a') + whole.slice(middle + 1);
  },
  cut: (whole) => whole.slice(0, Math.floor(whole.length / 2)),
};

for (const [how, damage] of Object.entries(DAMAGED))
  test(`a ${how} code says so and changes nothing`, async ({ page }) => {
    await openAddPack(page);
    const before = await stored(page);
    await code(page).fill(damage(await writeCode(HARROW_LANE)));
    await page.getByRole('button', { name: packWords.add.check }).click();
    await expect(page.getByRole('alert').filter({ hasText: packWords.add.faults.code })).toBeVisible();
    await expect(code(page)).toHaveAccessibleDescription(new RegExp(packWords.add.faults.code));
    await expect(page.getByRole('button', { name: packWords.add.use })).toHaveCount(0);
    expect(await stored(page)).toEqual(before);
  });

test('a broken pack file is told with the place, and changes nothing', async ({ page }) => {
  await openAddPack(page);
  const before = await stored(page);
  const wrong = JSON.parse(JSON.stringify(HARROW_LANE)) as Pack;
  (wrong.clauses[3] as { roles: string[] }).roles = ['king'];
  await file(page).setInputFiles(asFile(JSON.stringify(wrong)));
  await expect(page.getByText('clauses[3].roles[0]')).toBeVisible();
  await expect(file(page)).toHaveAccessibleDescription(/"king" is not known here/);
  await file(page).setInputFiles(asFile('{\n  "version": 1,\n}'));
  await expect(page.getByText(/^line \d, column \d:/)).toBeVisible();
  await expect(page.getByText('king')).toHaveCount(0);
  expect(await stored(page)).toEqual(before);
});
