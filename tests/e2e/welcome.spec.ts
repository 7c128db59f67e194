import { BUNDLED } from '../../src/packs/bundled.ts';
import { SITE_IDS, SITES } from '../../src/site-registry.ts';
import { ROLES } from '../../src/vocabulary.ts';
import { pack as packWords } from '../../src/words/pack.ts';
import { welcome as words } from '../../src/words/welcome.ts';
import { poll } from '../browser/poll.ts';
import { expect, gone, opened, test } from './fixtures.ts';
import {
  GRUMBLE,
  LACHE,
  NAMES_CHILD,
  openWelcome,
  post,
  practiceBox,
  practise,
  role,
  school,
  setUpAs,
  state,
  stored,
  tabTo,
} from './welcome-page.ts';

test.use({ person: null });
test.beforeEach(({ page, browserWithExtension }) => openWelcome(page, browserWithExtension));

test('by keyboard alone: a school, a role, a child, a site, chats, the card, set up', async ({
  page,
  card,
}) => {
  await expect(state(page)).toContainText(words.state.noSchool);
  await tabTo(page, school(page));
  await page.keyboard.type('Lache');
  await expect(state(page)).toContainText(words.state.noRole(LACHE));
  await tabTo(page, role(page, 'parent'));
  await page.keyboard.press('Space');
  await tabTo(page, page.getByLabel(words.family.label));
  await page.keyboard.type('Wilf, Maud');
  await tabTo(page, page.getByRole('checkbox', { name: SITES.instagram.name }));
  await page.keyboard.press('Space');
  await tabTo(page, page.getByRole('checkbox', { name: words.direct.tick }));
  await page.keyboard.press('Space');
  await tabTo(page, page.getByRole('button', { name: GRUMBLE.label }));
  await page.keyboard.press('Enter');
  await opened(card);
  await expect(practiceBox(page)).toBeFocused();
  await expect(practiceBox(page)).toHaveValue(GRUMBLE.text(LACHE));
  await page.keyboard.press('Alt+Shift+G');
  await poll(() => card.focused()).not.toBeNull();
  await page.keyboard.press('Escape');
  await gone(card);
  await expect(practiceBox(page)).toBeFocused();
  await tabTo(page, post(page));
  await page.keyboard.press('Enter');
  await expect(page.getByText(words.practice.posted)).toBeVisible();
  await expect(state(page)).toContainText('You are set up');
  expect(await stored(page)).toMatchObject({
    memberships: [{ school: 'lache', role: 'parent' }],
    family: ['Wilf', 'Maud'],
    sites: SITE_IDS.filter((id) => id !== 'instagram'),
    direct: true,
  });
});

for (const pack of BUNDLED.values())
  test(`${pack.school.name}: whose copy it is, and which roles its policy has no rules for`, async ({
    page,
  }) => {
    await school(page).selectOption(pack.school.name);
    await expect(page.locator('.provenance')).toContainText(packWords.sample);
    const { review } = pack.policy;
    const overdue = review !== undefined && new Date(review) < new Date();
    await expect(page.locator('.provenance').getByText(packWords.overdue)).toHaveCount(overdue ? 1 : 0);
    for (const name of ROLES) {
      await role(page, name).check();
      const rules = pack.clauses.filter((one) => one.kind !== 'reference' && one.roles.includes(name));
      const said = rules.length === 0 ? packWords.noRules(name) : '';
      await expect(role(page, name)).toHaveAccessibleDescription(said);
    }
  });

test('a serious draft is held once in practice, and nothing of it is stored', async ({ page, card }) => {
  await setUpAs(page, LACHE, 'parent');
  await expect(state(page)).toContainText(words.saved);
  const before = await stored(page);
  await practise(page, NAMES_CHILD.label, card);
  await poll(async () => (await card.marks()).length).toBeGreaterThan(0);
  await post(page).click();
  await poll(() => card.text()).toContain('Held once');
  await expect(practiceBox(page)).toHaveValue(NAMES_CHILD.text(LACHE));
  // By key: a second press of the mouse at the same place could be the other half of a double click.
  await post(page).press('Enter');
  await expect(page.getByText(words.practice.posted)).toBeVisible();
  await expect(practiceBox(page)).toHaveValue('');
  await gone(card);
  expect(await stored(page)).toEqual(before);
});

test('"Not about our school" in practice closes the card and is not remembered', async ({ page, card }) => {
  await setUpAs(page, LACHE, 'parent');
  await expect(state(page)).toContainText(words.saved);
  const before = await stored(page);
  await practise(page, GRUMBLE.label, card);
  await card.press('Not about our school');
  await gone(card);
  await post(page).click();
  // A second card can only come once the background has dealt with what came before it.
  await practise(page, GRUMBLE.label, card);
  expect(await stored(page)).toEqual(before);
});

test('staff and pupils are asked about one-to-one messages, with no answer chosen for them', async ({
  page,
}) => {
  for (const who of ['staff', 'pupil'] as const) {
    await setUpAs(page, 'Biggin Hill Primary School', who);
    await expect(page.getByRole('radio')).toHaveCount(2);
    for (const answer of await page.getByRole('radio').all()) await expect(answer).not.toBeChecked();
    await expect(state(page)).toContainText(words.state.noDirect);
    await expect(page.getByLabel(words.family.label)).toHaveCount(who === 'staff' ? 1 : 0);
    await role(page, who).uncheck();
  }
  await role(page, 'staff').check();
  await page.getByRole('radio', { name: words.direct.no }).check();
  await expect(state(page)).toContainText('You are set up');
  await poll(async () => (await stored(page)).direct).toBe(false);
});

test('what was chosen is there again, and a second school beside it', async ({ page }) => {
  await setUpAs(page, LACHE, 'staff');
  await page.getByRole('button', { name: words.school.addAnother }).click();
  const second = page.getByRole('group', { name: words.school.another(2) });
  await expect(second.getByRole('option', { name: LACHE })).toHaveCount(0);
  await second.getByLabel(words.school.label, { exact: true }).selectOption('Milnthorpe Primary School');
  await second.getByRole('checkbox', { name: words.school.roles.parent }).check();
  await poll(async () => (await stored(page)).memberships).toEqual([
    { school: 'lache', role: 'staff' },
    { school: 'milnthorpe', role: 'parent' },
  ]);
  await page.reload();
  await expect(second.getByRole('checkbox', { name: words.school.roles.parent })).toBeChecked();
  await second.getByRole('button', { name: words.school.remove('Milnthorpe Primary School') }).press('Enter');
  await expect(page.locator('legend', { hasText: words.school.legend }).first()).toBeFocused();
  await poll(async () => (await stored(page)).memberships).toEqual([{ school: 'lache', role: 'staff' }]);
});

test('names that do not fit are refused beside the field, and nothing is changed', async ({ page }) => {
  await setUpAs(page, LACHE, 'parent');
  const names = page.getByLabel(words.family.label);
  await names.fill('x'.repeat(61));
  await names.blur();
  await expect(names).toHaveAccessibleDescription(words.family.tooMany);
  await page.getByRole('checkbox', { name: SITES.x.name }).uncheck();
  await expect(state(page)).toContainText(words.saved);
  await expect(names).toHaveValue('x'.repeat(61));
  expect((await stored(page)).family).toBeUndefined();
});

test('with no pack of the school it does not claim to watch', async ({ page, browserWithExtension }) => {
  const memberships = [{ school: 'gone', role: 'parent' }];
  await openWelcome(page, browserWithExtension, { memberships });
  await expect(state(page)).toContainText(words.state.noPack);
});

test('where an administrator has set it up, school and role are told and cannot be changed', async ({
  page,
  browserWithExtension,
}) => {
  const policyCopy = { school: 'lache', role: 'pupil' };
  await openWelcome(page, browserWithExtension, { policyCopy });
  await expect(page.getByText(words.school.managed)).toBeVisible();
  await expect(page.getByText(words.school.managedWho(LACHE, 'a pupil'))).toBeVisible();
  await expect(school(page)).toHaveCount(0);
  await expect(role(page, 'pupil')).toHaveCount(0);
});
