import { readCounters } from '../../src/settings/counters.ts';
import { welcome as words } from '../../src/words/welcome.ts';
import { enter } from '../browser/enter.ts';
import { expectAccessible, LOOKS } from '../browser/looks.ts';
import { poll } from '../browser/poll.ts';
import { surfaceNamed } from './all-surfaces.ts';
import { cardsShown, counted, expect, opened, posted, send, settled, store, test } from './fixtures.ts';

// A browser of its own: a pupil, and one-to-one messages read.
test.use({ person: { school: 'Biggin Hill Primary School', role: 'a pupil', direct: true } });

const KIND = 'Anyone for football on Saturday?';
/** Brings a card to a pupil of any age, on every site. */
const HELP = 'my dad hits me and I dont know who to tell';
const RUDE = 'Mrs Hollis at Biggin Hill Primary is so stupid and everyone hates her';

const SURFACES = ['Facebook post', 'X reply', 'Instagram direct message', 'WhatsApp group'].map(surfaceNamed);

for (const surface of SURFACES)
  test(`${surface.name}: a pupil below its age is told once, kindly, and nothing is held`, async ({
    page,
    card,
    office,
    browserWithExtension,
  }, info) => {
    await store(office, { age: 11, hold: 'always' });
    await surface.open(page);
    await enter(page, KIND);
    await opened(card);
    const text = await card.text();
    expect(text).toContain('is for people aged 13 and over');
    expect(text).toContain('If you are younger than that, the school does not support you joining.');
    expect(text).toContain('You are not in trouble.');
    expect(text).toContain('Childline');
    expect(text).toContain('0800 1111');
    expect(text).toContain('You can still');
    expect(text).not.toContain('Not about our school');
    expect(await card.links()).toContain('tel:08001111');
    await page.screenshot({ path: info.outputPath('age.png') });
    await send(surface, page);
    await poll(() => posted(page)).toEqual([KIND]);
    await poll(() => counted(office)).toMatchObject({ ageTold: [surface.site], cards: 0, ignored: 0 });
    // On a page of its own, where nothing is left of the one before.
    await surface.open(page);
    const before = await cardsShown(page);
    await enter(page, KIND);
    await settled(browserWithExtension, async (other) => {
      await surface.open(other);
      await enter(other, HELP);
    });
    expect(await cardsShown(page)).toBe(before);
  });

test('help comes first, and the age with the next draft', async ({ page, card, office }) => {
  await store(office, { age: 11, hold: 'serious' });
  const surface = surfaceNamed('WhatsApp group');
  await surface.open(page);
  await enter(page, HELP);
  await opened(card);
  expect(await card.text()).toContain('You can get help now.');
  await send(surface, page);
  await poll(() => posted(page)).toEqual([HELP]);
  await enter(page, KIND);
  await opened(card);
  expect(await card.text()).toContain('WhatsApp Web is for people aged 13 and over');
  await card.press('Close');
  await poll(() => card.state()).toBe('none');
});

test('where no age is told, or it is enough, nothing is new', async ({
  page,
  office,
  browserWithExtension,
}) => {
  const surface = surfaceNamed('Facebook post');
  for (const age of [null, 13]) {
    // The mark for lesson time has come already, should this run in it.
    const counters = { ...readCounters(undefined), hourAt: Date.now() };
    await store(office, { age, counters });
    await surface.open(page);
    await enter(page, KIND);
    await settled(browserWithExtension, async (other) => {
      await surface.open(other);
      await enter(other, RUDE);
    });
    expect(await cardsShown(page)).toBe(0);
  }
});

test('a pupil is asked, may leave it, and can change it in the settings', async ({
  page,
  office,
  browserWithExtension: { extensionId },
}) => {
  await store(office, { age: null });
  await page.goto(`chrome-extension://${extensionId}/welcome.html`);
  const asked = page.getByLabel(words.age.label);
  await expect(asked).toHaveValue('');
  await asked.selectOption('11');
  await expect(page.getByRole('status').first()).toContainText('Saved');
  for (const look of LOOKS) {
    await look.apply(page);
    await expectAccessible(page);
  }
  await page.getByRole('checkbox', { name: words.school.roles.parent }).check();
  await page.getByRole('checkbox', { name: words.school.roles.pupil }).uncheck();
  await expect(asked).toHaveCount(0);
  await page.getByRole('checkbox', { name: words.school.roles.pupil }).check();
  await page.getByRole('checkbox', { name: words.school.roles.parent }).uncheck();
  await page.goto(`chrome-extension://${extensionId}/options.html`);
  const kept = page.getByRole('combobox', { name: 'Your age' });
  await expect(kept).toHaveValue('11');
  await expectAccessible(page);
  await kept.selectOption('I would rather not say');
  await expect(page.getByRole('status')).toContainText('Saved');
  await page.reload();
  await expect(kept).toHaveValue('');
});
