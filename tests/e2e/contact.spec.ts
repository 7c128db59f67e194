import type { Page } from '@playwright/test';
import { en } from '../../src/words/en.ts';
import type { CardOnPage } from '../browser/card-reading.ts';
import { enter } from '../browser/enter.ts';
import { poll } from '../browser/poll.ts';
import { surfaceNamed } from './all-surfaces.ts';
import { ACTS, type Act, act, added, clausesOn, STAFF } from './contacts.ts';
import {
  cardsShown,
  counted,
  drafted,
  expect,
  gone,
  marked,
  opened,
  settled,
  store,
  test,
  write,
} from './fixtures.ts';
import { hearMessages } from './reports.ts';
import { gotoFacebook } from './sites/facebook.ts';

test.use({ person: STAFF });

/** Sure of a card for staff. */
const PRIVATE = 'Hey Alfie, saw your request, accepted you. Message me on here any time, our secret';
const FOLLOW = act('X: follow');
const REQUEST = act('Facebook: friend request (en)');
const ACCEPT = act('Instagram: message from somebody new (en)');
const ONE_A_SITE: Act[] = [FOLLOW, REQUEST, ACCEPT];
const POST = surfaceNamed('Facebook post');

const press = async (one: Act, page: Page) => {
  await one.open(page);
  await one.control(page).click();
  await poll(() => added(page)).toEqual([one.who]);
};
/** Somebody else's card, asked for after the press: by then the press has been answered. */
const sureOfACard = async (page: Page) => {
  await POST.open(page);
  await enter(page, PRIVATE);
};
const contactDay = async (office: Page) => (await counted(office))?.contactDay ?? '';

/** Presses it, waits for the mark, and tells where it stood (CSS pixels of the viewport). */
const markedAt = async (one: Act, page: Page, card: CardOnPage) => {
  await one.open(page);
  const control = await one.control(page).boundingBox();
  await one.control(page).click();
  await marked(card);
  return control;
};

/** What a person could press that stands under the mark, wholly or in part. */
const coveredBy = async (card: CardOnPage, page: Page) => {
  const mark = await card.box();
  if (!mark) return ['no mark'];
  const controls = await page.locator('button,a,[role=button],textarea,[contenteditable=true]').all();
  const found = await Promise.all(
    controls.map(async (one) => ({ box: await one.boundingBox(), text: await one.innerText() })),
  );
  return found.filter(({ box }) => box && meets(box, mark)).map(({ text }) => text);
};
interface Rectangle {
  x: number;
  y: number;
  width: number;
  height: number;
}
const meets = (a: Rectangle, b: Rectangle) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

for (const one of ACTS)
  test(`${one.name}: a quiet mark, which opens the clause on contact`, async ({ page, card }) => {
    const control = await markedAt(one, page, card);
    // The page took the press, and took it once.
    expect(await added(page)).toEqual([one.who]);
    expect(control).not.toBeNull();
    expect(await card.focused()).toBeNull();
    await card.press(/Show what the policy says/);
    await opened(card);
    const { noticed, clause } = await card.reading();
    expect(noticed).toBe(en.contact.title);
    expect(clausesOn('contact')).toContain(clause);
    expect(await card.text()).toContain(en.contact.done);
    await card.press('Close');
    await gone(card);
    expect(await added(page)).toEqual([one.who]);
  });

for (const one of ONE_A_SITE) {
  test(`${one.name}: comes once a day, in whatever tab`, async ({ page, card, browserWithExtension }) => {
    await press(one, page);
    await marked(card);
    const other = await browserWithExtension.context.newPage();
    await press(one, other);
    await settled(browserWithExtension, sureOfACard);
    expect(await other.locator('forethought-card').count()).toBe(0);
    await other.close();
  });

  for (const { when, values } of [
    { when: 'for a parent', values: { memberships: [{ school: 'kettleshulme', role: 'parent' }] } },
    { when: 'in a pause', values: { pausedUntil: Number.MAX_SAFE_INTEGER } },
    { when: 'on a site that is off', values: { sites: ['whatsapp'] } },
  ])
    test(`${one.name}: nothing ${when}`, async ({ page, office, browserWithExtension }) => {
      const whole = {
        memberships: [{ school: 'kettleshulme', role: 'staff' }],
        pausedUntil: 0,
        sites: ['facebook', 'x', 'instagram', 'whatsapp'],
      };
      await store(office, { ...whole, ...values });
      try {
        const said = await hearMessages(browserWithExtension);
        await press(one, page);
        // What is in force counts as it was when the press was heard.
        await poll(said).toContainEqual({ type: 'contact', site: one.site });
      } finally {
        await store(office, whole);
      }
      await settled(browserWithExtension, sureOfACard);
      expect(await cardsShown(page)).toBe(0);
      expect(await contactDay(office)).toBe('');
    });
}

for (const one of [ACCEPT, act('X: message from somebody new')])
  test(`${one.name}: the mark stands over no control of the chat that has come`, async ({ page, card }) => {
    await press(one, page);
    await marked(card);
    await expect(page.locator('[contenteditable=true],textarea').first()).toBeVisible();
    await poll(() => coveredBy(card, page)).toEqual([]);
  });

for (const one of [FOLLOW, REQUEST, act('Facebook: add friend (en)'), act('Instagram: follow request (en)')])
  test(`${one.name}: the mark stands to the right of it, and over no control of the page`, async ({
    page,
    card,
  }) => {
    const control = await markedAt(one, page, card);
    const found = await page.evaluate(() => {
      const isOurs = (x: number, y: number) =>
        document.elementFromPoint(x, y)?.nodeName === 'FORETHOUGHT-CARD';
      const covered = [...document.querySelectorAll('button,a,[role=button]')].filter((one) => {
        const { left, right, top, bottom } = one.getBoundingClientRect();
        const inside = [left + 1, (left + right) / 2, right - 1];
        return inside.some((x) => [top + 1, bottom - 1].some((y) => isOurs(x, y)));
      });
      const columns = Array.from({ length: innerWidth }, (_, x) => x);
      const rows = Array.from({ length: innerHeight / 4 }, (_, y) => y * 4);
      const row = rows.find((y) => columns.some((x) => isOurs(x, y))) ?? -1;
      return {
        covered: covered.map((one) => one.textContent),
        left: columns.find((x) => isOurs(x, row + 12)) ?? -1,
        top: row,
      };
    });
    expect(found.covered).toEqual([]);
    expect(found.left).toBeGreaterThanOrEqual((control?.x ?? 0) + (control?.width ?? 0));
    // No further down or up than the row is high.
    expect(Math.abs(found.top - (control?.y ?? 0))).toBeLessThan(40);
  });

for (const one of [act('Facebook: friend request (ur)'), act('Instagram: follow request (ur)')])
  test(`${one.name}: read from right to left the mark stands to the left of it, and over no control`, async ({
    page,
    card,
  }) => {
    const control = await markedAt(one, page, card);
    expect(await coveredBy(card, page)).toEqual([]);
    const mark = await card.box();
    expect((mark?.x ?? 0) + (mark?.width ?? 0)).toBeLessThanOrEqual(control?.x ?? 0);
  });

test('the mark goes with the row, and with the page that was left', async ({ page, card, office }) => {
  await press(REQUEST, page);
  await marked(card);
  await page.evaluate(() => document.querySelector('.request')?.remove());
  await gone(card);
  await store(office, { counters: {} });
  await press(FOLLOW, page);
  await marked(card);
  await page.getByTestId('AppTabBar_Home_Link').click();
  await gone(card);
});

test('the mark goes when the person starts to write, and not with the focus that comes by itself', async ({
  page,
  card,
}) => {
  await press(ACCEPT, page);
  await marked(card);
  // The box has come in the place of the button, with the caret in it.
  await expect(page.getByRole('textbox', { name: 'Message', exact: true })).toBeFocused();
  await marked(card);
  await page.keyboard.type('Hello');
  await gone(card);
  expect(await drafted(page)).toBe('Hello');
});

test('the keyboard goes into the mark, and Escape leaves the card for where it came from', async ({
  page,
  card,
}) => {
  await press(ACCEPT, page);
  await marked(card);
  await page.keyboard.press('Alt+Shift+KeyG');
  await poll(() => card.focused()).toContain(en.contact.title);
  await page.keyboard.press('Enter');
  await opened(card);
  await page.keyboard.press('Escape');
  await gone(card);
  await expect(page.getByRole('textbox', { name: 'Message', exact: true })).toBeFocused();
});

test('"See the policy" opens the clauses for staff', async ({ page, card, browserWithExtension }) => {
  await press(FOLLOW, page);
  await marked(card);
  await card.press(/Show what the policy says/);
  const policy = browserWithExtension.context.waitForEvent('page');
  await card.press('See the policy');
  await expect(await policy).toHaveURL(/policy\.html\?school=kettleshulme&role=staff/);
  await (await policy).close();
});

test('a draft that is being written keeps its card, and the mark comes another time', async ({
  page,
  card,
  office,
  browserWithExtension,
}) => {
  await gotoFacebook(page, 'sam.lantern');
  await page.getByRole('button', { name: 'Year 4 grown-ups' }).click();
  await page.getByRole('dialog').getByRole('textbox').click();
  await enter(page, PRIVATE);
  await opened(card);
  await page.getByRole('button', { name: 'Add friend', exact: true }).click();
  await settled(browserWithExtension, sureOfACard);
  expect(await added(page)).toEqual(['Sam Lantern']);
  expect((await card.reading()).noticed).not.toBe(en.contact.title);
  expect(await card.state()).toBe('card');
  expect(await contactDay(office)).toBe('');
});

test('a press that a script of the page made is none of a person', async ({ page, browserWithExtension }) => {
  await FOLLOW.open(page);
  await FOLLOW.control(page).evaluate((control: HTMLElement) => control.click());
  await poll(() => added(page)).toEqual([FOLLOW.who]);
  await settled(browserWithExtension, sureOfACard);
  expect(await cardsShown(page)).toBe(0);
});

test('to decline, to undo, and a "Confirm" of anything else bring no mark', async ({
  page,
  browserWithExtension,
}) => {
  const pages = [
    { open: () => REQUEST.open(page), name: 'Delete' },
    { open: () => ACCEPT.open(page), name: 'Delete' },
    { open: () => act('Instagram: follow request (en)').open(page), name: 'Delete' },
  ];
  for (const { open, name } of pages) {
    await open();
    await page.getByRole('button', { name, exact: true }).first().click();
    await page.evaluate(() => {
      const dialog = Object.assign(document.createElement('div'), { textContent: 'Leave this group?' });
      dialog.setAttribute('role', 'dialog');
      const confirm = Object.assign(document.createElement('button'), { textContent: 'Confirm' });
      confirm.id = 'confirm-other';
      confirm.setAttribute('aria-label', 'Confirm');
      dialog.append(confirm);
      document.body.prepend(dialog);
    });
    await page.locator('#confirm-other').click();
    await settled(browserWithExtension, sureOfACard);
    expect(await cardsShown(page), await page.title()).toBe(0);
  }
});

for (const name of [
  'X message',
  'Instagram direct message',
  'WhatsApp one-to-one chat',
  'Facebook chat over the page',
])
  test(`${name}: what opens contact is judged as any draft`, async ({ page, card }) => {
    await write(surfaceNamed(name), PRIVATE, { page, card });
    const { noticed, clause } = await card.reading();
    expect(noticed).toBe(en.noticed.contact);
    expect(clausesOn('contact')).toContain(clause);
  });
