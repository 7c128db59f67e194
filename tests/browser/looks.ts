import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** A way a person may see a page. */
export interface Look {
  name: string;
  apply(page: Page): Promise<void>;
}

/** What a page has to hold in: the last is a window of 1,280 by 800 at twice its size. */
export const LOOKS: readonly Look[] = [
  { name: 'light', apply: (page) => page.emulateMedia({ colorScheme: 'light' }) },
  { name: 'dark', apply: (page) => page.emulateMedia({ colorScheme: 'dark' }) },
  { name: 'forced colours', apply: (page) => page.emulateMedia({ forcedColors: 'active' }) },
  { name: '320 px', apply: (page) => page.setViewportSize({ width: 320, height: 640 }) },
  { name: '200 % zoom', apply: zoomIn },
];

async function zoomIn(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const metrics = { width: 640, height: 400, deviceScaleFactor: 2, mobile: false };
  await session.send('Emulation.setDeviceMetricsOverride', metrics);
}

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Expects axe to find nothing on the page as it now is, and nothing to be cut off at its right edge. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(WCAG).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target)}`)).toEqual([]);
  const spill = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(spill).toBeLessThanOrEqual(0);
}
