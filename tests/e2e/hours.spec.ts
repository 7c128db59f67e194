import type { Page } from '@playwright/test';
import { enter } from '../browser/enter.ts';
import type { Launched } from '../browser/launch.ts';
import { poll } from '../browser/poll.ts';
import { surfaceNamed } from './all-surfaces.ts';
import { cardsShown, counted, expect, gone, opened, posted, send, settled, test } from './fixtures.ts';
import { FACEBOOK_POST, writeOn } from './samples.ts';

// Its policy speaks of lesson time to staff.
test.use({ person: { school: 'Kettleshulme St James CE (VA) Primary School', role: 'a member of staff' } });

const OFF = 'Off to the lakes on Saturday if this rain stops';
const RUDE = 'Mrs Pellow at Kettleshulme St James is a useless lazy cow and everyone hates her';
const SURFACES = ['Facebook post', 'X post', 'Instagram comment', 'WhatsApp group'];

type Chrome = { chrome: typeof import('webextension-polyfill') };

/** Sets the clock of the background, while it runs, to a Tuesday in term at this time. */
const setClock = async ({ worker }: Launched, time: string) =>
  (await worker()).evaluate((to) => {
    const scope = globalThis as unknown as { RealDate?: DateConstructor; Date: DateConstructor };
    scope.RealDate ??= scope.Date;
    const Real = scope.RealDate;
    const ahead = new Real(to).getTime() - Real.now();
    class Shifted extends Real {
      constructor(...given: [] | [string | number]) {
        if (given.length > 0) super(given[0] as string | number);
        else super(Real.now() + ahead);
      }
      static override now() {
        return Real.now() + ahead;
      }
    }
    scope.Date = Shifted as DateConstructor;
  }, `2026-11-24T${time}`);

/** Writes a Facebook post in lesson time; as a rule what only the hour speaks to. */
async function writeInLesson(page: Page, launched: Launched, text = OFF) {
  await setClock(launched, '10:20');
  await writeOn(page, text);
}

for (const name of SURFACES)
  test(`${name}: in lesson time staff get the quiet mark once an hour`, async ({
    page,
    card,
    office,
    browserWithExtension,
  }, info) => {
    const surface = surfaceNamed(name);
    await setClock(browserWithExtension, '10:20');
    await surface.open(page);
    await enter(page, OFF);
    await poll(() => card.state()).toBe('mark');
    await page.screenshot({ path: info.outputPath('hours.png') });
    // Counted as it stands there, and not as a card.
    await poll(async () => ((await counted(office))?.hourAt ?? 0) > 0).toBe(true);
    expect(await counted(office)).toMatchObject({ cards: 0, ignored: 0 });

    // Half an hour later, beside another draft, it has been said.
    await setClock(browserWithExtension, '10:50');
    await surface.open(page);
    const before = await cardsShown(page);
    await enter(page, `Sun at last. ${OFF}`);
    await settled(browserWithExtension, async (other) => {
      await surface.open(other);
      await enter(other, RUDE);
    });
    expect(await cardsShown(page)).toBe(before);
  });

test('the mark opens, and says why it came', async ({ page, card, browserWithExtension }) => {
  await writeInLesson(page, browserWithExtension);
  await poll(() => card.state()).toBe('mark');
  await card.press(/Show what the policy says/);
  await opened(card);
  expect(await card.text()).toContain('lesson time');
});

test('what is written on beside the mark brings its card as ever', async ({
  page,
  card,
  office,
  browserWithExtension,
}) => {
  await writeInLesson(page, browserWithExtension);
  await poll(() => card.state()).toBe('mark');
  await enter(page, `. ${RUDE}`);
  await opened(card);
  await poll(() => card.text()).toContain('Mrs Pellow');
  await poll(async () => (await counted(office))?.cards).toBe(1);
});

test('where the words of a card are taken back, the mark that is left is counted as one, and the card heeded', async ({
  page,
  card,
  office,
  browserWithExtension,
}) => {
  await writeInLesson(page, browserWithExtension, `${OFF}. ${RUDE}`);
  await opened(card);
  await poll(() => counted(office)).toMatchObject({ cards: 1, hourAt: 0 });
  for (const _ of `. ${RUDE}`) await page.keyboard.press('Backspace');
  await poll(() => card.state()).toBe('mark');
  await poll(async () => ((await counted(office))?.hourAt ?? 0) > 0).toBe(true);
  await office.evaluate(async () => {
    const { local } = (globalThis as unknown as Chrome).chrome.storage;
    const { counters } = await local.get('counters');
    await local.set({ counters: { ...(counters as object), ignored: 2 } });
  });
  await send(FACEBOOK_POST, page);
  await poll(() => posted(page)).toEqual([OFF]);
  await poll(() => counted(office)).toMatchObject({ cards: 1, ignored: 0 });
});

test('out of lesson time nothing is said', async ({ page, card, browserWithExtension }) => {
  await setClock(browserWithExtension, '19:20');
  await writeOn(page, OFF);
  await settled(browserWithExtension, (other) => writeOn(other, RUDE));
  await gone(card);
  expect(await cardsShown(page)).toBe(0);
});
