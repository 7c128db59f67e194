import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { writeCode } from '../../src/packs/code.ts';
import { pack as packWords } from '../../src/words/pack.ts';
import type { CardOnPage } from '../browser/card.ts';
import { expect, test } from './fixtures.ts';
import {
  code,
  HARROW_LANE,
  LACHE,
  NAMES_CHILD,
  openAddPack,
  openWelcome,
  practise,
  setUpAs,
} from './welcome-page.ts';

test.use({ person: null });
test.beforeEach(({ page, browserWithExtension }) => openWelcome(page, browserWithExtension));

const LOOKS: Record<string, (page: Page) => Promise<unknown>> = {
  light: (page) => page.emulateMedia({ colorScheme: 'light' }),
  dark: (page) => page.emulateMedia({ colorScheme: 'dark' }),
  'forced colours': (page) => page.emulateMedia({ forcedColors: 'active' }),
  '320 px': (page) => page.setViewportSize({ width: 320, height: 640 }),
  '200 % zoom': async (page) => {
    const session = await page.context().newCDPSession(page);
    const metrics = { width: 640, height: 400, deviceScaleFactor: 2, mobile: false };
    await session.send('Emulation.setDeviceMetricsOverride', metrics);
  },
};

const STATES: Record<string, (page: Page, card: CardOnPage) => Promise<void>> = {
  empty: async () => {},
  'a code read': async (page) => {
    await openAddPack(page);
    await code(page).fill(await writeCode(HARROW_LANE));
    await page.getByRole('button', { name: packWords.add.check }).click();
    await page.getByRole('button', { name: packWords.add.use }).waitFor();
  },
  'a code with faults': async (page) => {
    await openAddPack(page);
    await code(page).fill('FT1 nothing of the kind');
    await page.getByRole('button', { name: packWords.add.check }).click();
    await page.getByText(packWords.add.faults.code).waitFor();
  },
  'a pupil without rules': async (page) => {
    await setUpAs(page, LACHE, 'pupil');
    await page.getByText(packWords.noRules('pupil')).waitFor();
  },
  'practice with the card': async (page, card) => {
    await setUpAs(page, LACHE, 'parent');
    await practise(page, NAMES_CHILD.label, card);
  },
};

for (const [look, apply] of Object.entries(LOOKS))
  for (const [name, reach] of Object.entries(STATES))
    test(`${name}, ${look}: axe finds nothing and nothing is cut off`, async ({ page, card }) => {
      await apply(page);
      await reach(page, card);
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
        .analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target)}`)).toEqual([]);
      const spill = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(spill).toBeLessThanOrEqual(0);
    });
