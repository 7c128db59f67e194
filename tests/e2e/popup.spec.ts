import { enter } from '../browser/enter.ts';
import { expectAccessible, LOOKS } from '../browser/looks.ts';
import { popupFor, wordsOfRealPopup } from '../browser/popup.ts';
import { cardsShown, expect, gone, LACHE_PARENT, opened, settled, test } from './fixtures.ts';
import {
  FACEBOOK_POST,
  GRIEVANCE,
  WHATSAPP_GROUP,
  WHATSAPP_ONE_TO_ONE,
  writeGrievance,
  writeOn,
} from './samples.ts';

// A browser of its own: these tests switch sites off and pause.
test.use({ person: { ...LACHE_PARENT, family: 'Juniper' } });

const HARMLESS = 'Anyone selling a bike for a tall nine year old?';

test('tells of a tab that is none of the sites', async ({ page, browserWithExtension }) => {
  await page.goto('about:blank');
  const popup = await popupFor(browserWithExtension, page);
  await expect(popup.getByRole('status')).toContainText('Nothing to watch on this tab');
  await expect(popup.getByRole('status')).toContainText('Facebook, X, Instagram and WhatsApp Web');
  await popup.close();
});

test('has nothing to watch before a draft is begun, and watches once one is', async ({
  page,
  browserWithExtension,
}) => {
  await page.goto('https://www.facebook.com/');
  const popup = await popupFor(browserWithExtension, page);
  await expect(popup.getByRole('status')).toContainText('Nothing to watch here');
  await popup.close();
  await writeOn(page, HARMLESS);
  const writing = await popupFor(browserWithExtension, page);
  await expect(writing.getByRole('status')).toContainText('Watching the draft you are writing on Facebook');
  await expect(writing.getByText('Nothing noticed in it')).toBeVisible();
  await writing.close();
});

test('the real popup says what was noticed in the draft that is open', async ({
  page,
  card,
  browserWithExtension,
}) => {
  await writeGrievance(page);
  await opened(card);
  const { noticed, clause } = await card.reading();
  const words = await wordsOfRealPopup(browserWithExtension, page);
  expect(words).toContain('Watching the draft you are writing on Facebook');
  expect(words).toContain(noticed);
  expect(words.replace(/\s+/g, ' ')).toContain(clause);
});

test('what was noticed goes with the composer', async ({ page, card, browserWithExtension }) => {
  await writeGrievance(page);
  await opened(card);
  await FACEBOOK_POST.leave(page);
  await gone(card);
  const popup = await popupFor(browserWithExtension, page);
  await expect(popup.getByRole('status')).toContainText('Nothing to watch here');
  await expect(popup.getByText('Noticed in this draft')).toHaveCount(0);
  await popup.close();
});

test('says nothing of a draft that asks for help', async ({ page, card, browserWithExtension }) => {
  await writeOn(page, "My son told me his uncle hits him with a belt and I don't know what to do");
  await opened(card);
  const popup = await popupFor(browserWithExtension, page);
  await expect(popup.getByText('Nothing noticed in it')).toBeVisible();
  await expect(popup.getByText('Noticed in this draft')).toHaveCount(0);
  await popup.close();
});

test('does not claim to watch a one-to-one chat that is left alone', async ({
  page,
  browserWithExtension,
}) => {
  await WHATSAPP_ONE_TO_ONE.open(page);
  await enter(page, GRIEVANCE);
  const popup = await popupFor(browserWithExtension, page);
  await expect(popup.getByRole('status')).toContainText('Not reading');
  await popup.close();
});

test('pauses for an hour, and goes on', async ({ page, card, browserWithExtension }) => {
  await writeGrievance(page);
  await opened(card);
  const popup = await popupFor(browserWithExtension, page);
  await popup.getByRole('button', { name: 'Pause for an hour' }).click();
  await expect(popup.getByRole('status')).toContainText('Paused until');
  await page.bringToFront();
  await gone(card);
  await popup.bringToFront();
  await popup.getByRole('button', { name: 'Go on now' }).click();
  await expect(popup.getByRole('status')).toContainText('Watching');
  await popup.close();
  await page.bringToFront();
  await opened(card);
});

test('is turned off for one site and stays on for the others', async ({ page, browserWithExtension }) => {
  await writeOn(page, HARMLESS);
  const popup = await popupFor(browserWithExtension, page);
  await popup.getByRole('button', { name: 'Turn off for Facebook' }).click();
  await expect(popup.getByRole('status')).toContainText('Off for Facebook');
  await page.bringToFront();
  await enter(page, ` ${GRIEVANCE}`);
  await settled(browserWithExtension, async (other) => {
    await WHATSAPP_GROUP.open(other);
    await enter(other, GRIEVANCE);
  });
  expect(await cardsShown(page)).toBe(0);
  await popup.bringToFront();
  await popup.getByRole('button', { name: 'Turn on for Facebook' }).click();
  await expect(popup.getByRole('status')).toContainText('Watching');
  await popup.close();
});

test('axe finds nothing while it tells of a draft, and the keyboard reaches all of it', async ({
  page,
  card,
  browserWithExtension,
}) => {
  await writeGrievance(page);
  await opened(card);
  for (const look of LOOKS) {
    const popup = await popupFor(browserWithExtension, page);
    await look.apply(popup);
    await expect(popup.getByText('Noticed in this draft')).toBeVisible();
    await expectAccessible(popup);
    await popup.close();
  }
  const popup = await popupFor(browserWithExtension, page);
  const controls = await popup.locator('a,button').allTextContents();
  const reached: (string | null)[] = [];
  for (const _control of controls) {
    await popup.keyboard.press('Tab');
    reached.push(await popup.evaluate(() => document.activeElement?.textContent ?? null));
  }
  expect(reached).toEqual(controls);
  await popup.close();
});

test('does not claim to watch where the pack of the school is gone', async ({
  page,
  browserWithExtension,
}) => {
  await writeOn(page, HARMLESS);
  const popup = await popupFor(browserWithExtension, page);
  const before = await popup.evaluate(setStored, { memberships: [{ school: 'gone', role: 'parent' }] });
  await expect(popup.getByRole('status')).toContainText('The pack of your school is not on this device');
  await popup.evaluate(setStored, before);
  await expect(popup.getByRole('status')).toContainText('Watching');
  await popup.close();
});

for (const { button, direct } of [
  { button: 'Yes, read them', direct: true },
  { button: 'No, leave them alone', direct: false },
])
  test(`asks staff once about one-to-one messages: ${button}`, async ({ page, browserWithExtension }) => {
    await page.goto('https://www.facebook.com/');
    const popup = await popupFor(browserWithExtension, page);
    const answer = popup.getByRole('button', { name: button });
    await expect(answer).toHaveCount(0);
    const before = await popup.evaluate(setStored, { policyCopy: { school: 'lache', role: 'staff' } });
    await answer.press('Enter');
    await expect(answer).toHaveCount(0);
    await expect(popup.getByRole('heading', { level: 1 })).toBeFocused();
    expect(await popup.evaluate(setStored, {})).toMatchObject({ direct });
    await popup.evaluate(setStored, before);
    await popup.close();
  });

for (const { granted, says } of [
  { granted: true, says: 'Nothing to watch here' },
  { granted: false, says: 'does not let Forethought read Facebook' },
])
  test(`asked to be let read a site, it says how that went: ${granted}`, async ({
    page,
    browserWithExtension,
  }) => {
    await page.goto('https://www.facebook.com/');
    const popup = await popupFor(browserWithExtension, page);
    // No test can press the browser's own button.
    await popup.addInitScript((answer) => {
      let isAllowed = false;
      const { permissions } = (globalThis as unknown as Chrome).chrome;
      permissions.contains = async () => isAllowed;
      permissions.request = async () => {
        isAllowed = answer;
        return answer;
      };
    }, granted);
    await popup.reload();
    await expect(popup.getByRole('status')).toContainText('does not let Forethought read Facebook');
    await popup.getByRole('button', { name: 'Let Forethought read Facebook' }).click();
    await expect(popup.getByRole('status')).toContainText(says);
    await expect(popup.getByRole('alert')).toHaveCount(granted ? 0 : 1);
    await popup.close();
  });

type Chrome = { chrome: typeof import('webextension-polyfill') };

/** Runs in a page of the extension: keeps exactly these values over what is stored, and gives what was before. */
async function setStored(values: Record<string, unknown>): Promise<Record<string, unknown>> {
  const { local } = (globalThis as unknown as Chrome).chrome.storage;
  const before = await local.get(null);
  if (!('policyCopy' in values) && 'memberships' in values) await local.remove(['policyCopy', 'direct']);
  await local.set(values);
  return before;
}
