import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { type BrowserContextOptions, test as base, chromium, expect, type Page } from '@playwright/test';
import { build } from 'vite';
import type { Live } from '../../entrypoints/gallery/live.ts';
import { findChromium } from '../browser/find.mjs';
import { poll } from '../browser/poll.ts';

/** The card's gallery in a real browser: every state for axe, then one live card in its closed root. */
const ORIGIN = 'http://gallery.test';
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const TYPES: Record<string, string> = { html: 'text/html', js: 'text/javascript', css: 'text/css' };

declare global {
  var live: Live;
}

/** The gallery's files by path, built in memory. */
async function buildGallery(): Promise<Map<string, string | Uint8Array>> {
  const made = await build({
    configFile: false,
    root: join(import.meta.dirname, '..', '..', 'entrypoints', 'gallery'),
    logLevel: 'warn',
    // The project's tsconfig extends one that WXT makes anew in each of its builds: not read here.
    esbuild: { tsconfigRaw: '{}', jsx: 'automatic', jsxImportSource: 'preact' },
    build: { write: false, modulePreload: false },
  });
  const files = [made].flat().flatMap((result) => ('output' in result ? result.output : []));
  return new Map(files.map((file) => [`/${file.fileName}`, file.type === 'chunk' ? file.code : file.source]));
}

type Worker = { open: (options?: BrowserContextOptions) => Promise<Page> };

const test = base.extend<object, Worker>({
  open: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures from the pattern.
    async ({}, use) => {
      const files = await buildGallery();
      const executablePath = await findChromium();
      const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
      await use(async (options = {}) => {
        const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
        await context.route('**/*', (route) => {
          const { origin, pathname } = new URL(route.request().url());
          const body =
            origin === ORIGIN ? files.get(pathname === '/' ? '/index.html' : pathname) : 'elsewhere';
          if (body === undefined) return route.fulfill({ status: 404, body: '' });
          const contentType = TYPES[pathname.split('.').at(-1) ?? ''] ?? 'text/html';
          return route.fulfill({ body: typeof body === 'string' ? body : Buffer.from(body), contentType });
        });
        const page = await context.newPage();
        await page.goto(ORIGIN);
        await page.waitForFunction(() => 'live' in globalThis);
        return page;
      });
      await browser.close();
    },
    { scope: 'worker' },
  ],
});

const LOOKS: [string, BrowserContextOptions][] = [
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['forced colours', { forcedColors: 'active' }],
  ['320 px', { viewport: { width: 320, height: 568 } }],
];

for (const [look, options] of LOOKS) {
  test(`every state is accessible: ${look}`, async ({ open }) => {
    const page = await open(options);
    const { violations } = await new AxeBuilder({ page }).withTags(WCAG).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
  });
}

test('text at twice its size cuts nothing off', async ({ open }) => {
  const page = await open({ viewport: { width: 640, height: 800 } });
  await page.addStyleTag({ content: '.state{font-size:30px}' });
  const cut = await page
    .locator('.state .card')
    .evaluateAll((cards) =>
      cards
        .flatMap((card) =>
          [card, ...card.querySelectorAll('*')].filter(
            ({ scrollWidth, clientWidth }) => clientWidth > 0 && scrollWidth > clientWidth + 1,
          ),
        )
        .map((element) => element.className),
    );
  expect(cut).toEqual([]);
});

/** Where a part of the live card is, in the middle. */
const middle = (page: Page, selector: string) =>
  page.evaluate((wanted) => {
    const element = live.root.querySelector(wanted);
    element?.scrollIntoView({ block: 'center' });
    const box = element?.getBoundingClientRect() ?? new DOMRect();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }, selector);

async function press(page: Page, selector: string) {
  const { x, y } = await middle(page, selector);
  await page.mouse.click(x, y);
}

const heard = (page: Page) => page.evaluate(() => ({ called: live.called, leaked: live.leaked }));
const show = (page: Page, name: string, held = false) =>
  page.evaluate(([state, isHeld]) => live.showState(state, isHeld), [name, held] as const);
const inCard = (page: Page) => page.evaluate(() => live.root.activeElement?.getAttribute('data-act') ?? null);

for (const name of ['policy', 'raise', 'not-ours', 'close']) {
  test(`a click on "${name}" works once, and the page sees nothing of it`, async ({ open }) => {
    const page = await open();
    await show(page, 'One clause');
    await press(page, `[data-act=${name}]`);
    expect(await heard(page)).toEqual({ called: [name], leaked: [] });
  });

  for (const key of ['Enter', 'Space']) {
    test(`${key} on "${name}" works once, and the page sees nothing of it`, async ({ open }) => {
      const page = await open();
      await show(page, 'One clause');
      await page.evaluate(() => live.view.focus());
      for (let step = 0; step < 5 && (await inCard(page)) !== name; step++) await page.keyboard.press('Tab');
      await page.keyboard.press(key);
      expect(await heard(page)).toEqual({ called: [name], leaked: [] });
    });
  }
}

test('a press that slides to another button does nothing', async ({ open }) => {
  const page = await open();
  await show(page, 'One clause');
  const from = await middle(page, '[data-act=policy]');
  const to = await middle(page, '[data-act=close]');
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y);
  await page.mouse.up();
  expect(await heard(page)).toEqual({ called: [], leaked: [] });
});

test('the school’s link opens once', async ({ open }) => {
  const page = await open();
  await show(page, 'One clause');
  await press(page, '[data-act=raise]');
  const opened = page.context().waitForEvent('page');
  await press(page, '.channel');
  await (await opened).waitForURL('https://www.hill-lane.example/concerns');
  expect(page.context().pages()).toHaveLength(2);
  expect(await heard(page)).toEqual({ called: ['raise'], leaked: [] });
});

test('copying says that it went well', async ({ open }) => {
  const page = await open();
  await show(page, 'One clause');
  await press(page, '[data-act=raise]');
  await press(page, '[data-act=copy]');
  await page.waitForFunction(() => live.root.querySelector('.copy span')?.textContent?.startsWith('Copied'));
  expect(await heard(page)).toEqual({ called: ['raise', 'copy'], leaked: [] });
});

test('opening takes no focus from the writer', async ({ open }) => {
  const page = await open();
  const composer = page.getByRole('textbox', { name: 'Draft' });
  await composer.press('End');
  await show(page, 'Held', true);
  await page.keyboard.type('!');
  await expect(composer).toBeFocused();
  await expect(composer).toContainText('!');
});

test('a focus trap does not pull focus out of the card, and Escape gives it back', async ({ open }) => {
  const page = await open();
  const composer = page.getByRole('textbox', { name: 'Draft' });
  await page.locator('#trap').check();
  await composer.focus();
  const draft = await composer.textContent();
  await show(page, 'One clause');
  await page.evaluate(() => live.view.focus());
  await page.keyboard.type('xyz');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => live.view.hasFocus())).toBe(true);
  expect(await composer.textContent()).toBe(draft);
  await page.keyboard.press('Escape');
  await expect(composer).toBeFocused();
  expect(await heard(page)).toEqual({ called: ['close'], leaked: [] });
});

test('a click on the card leaves focus with the writer, who goes on typing', async ({ open }) => {
  const page = await open();
  const composer = page.getByRole('textbox', { name: 'Draft' });
  await composer.focus();
  await show(page, 'One clause');
  await press(page, 'blockquote');
  await press(page, '[data-act=raise]');
  await expect(composer).toBeFocused();
  await page.keyboard.type('on we go');
  await expect(composer).toContainText('on we go');
  expect((await heard(page)).leaked).toEqual([]);
});

test('focus stays in the card from panel to panel', async ({ open }) => {
  const page = await open();
  await show(page, 'One clause');
  await page.evaluate(() => live.view.focus());
  for (let step = 0; step < 5 && (await inCard(page)) !== 'raise'; step++) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => live.root.activeElement?.textContent)).toBe('Raise it with the school');
  for (let step = 0; step < 5 && (await inCard(page)) !== 'back'; step++) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await inCard(page)).toBe('raise');
});

test('the quiet mark opens the card, and takes along only the focus it had', async ({ open }) => {
  const page = await open();
  await page.evaluate(() => live.showNote());
  await press(page, '.note');
  expect(await page.evaluate(() => live.root.querySelector('h2')?.textContent)).toBe(
    'This mentions Hill Lane Primary',
  );
  expect(await page.evaluate(() => live.view.hasFocus())).toBe(false);
  expect(await heard(page)).toEqual({ called: ['note'], leaked: [] });
});

test('the quiet mark opened by a key moves focus into the card', async ({ open }) => {
  const page = await open();
  await page.evaluate(() => live.showNote());
  await page.evaluate(() => live.root.querySelector<HTMLElement>('.note')?.focus());
  await page.keyboard.press('Enter');
  await poll(() => page.evaluate(() => live.root.activeElement?.classList.contains('card'))).toBe(true);
});

test('a card that is opened says so to screen readers', async ({ open }) => {
  const page = await open();
  await show(page, 'Held', true);
  await page.waitForFunction(() =>
    live.root.querySelector('[role=status]')?.textContent?.startsWith('Held once'),
  );
});

test('the page’s styles and its clearing out do not reach the card', async ({ open }) => {
  const page = await open();
  await show(page, 'One clause');
  const before = await middle(page, '[data-act=close]');
  await page.addStyleTag({
    content: 'body, forethought-card { display: none !important; font-size: 3px !important }',
  });
  expect(await middle(page, '[data-act=close]')).toEqual(before);
  await page.evaluate(() => document.querySelector('forethought-card')?.remove());
  await show(page, 'Allegation');
  await press(page, '[data-act=close]');
  expect((await heard(page)).called).toEqual(['close']);
});

test('lines stand under the matched words', async ({ open }) => {
  const page = await open();
  await show(page, 'One clause');
  const words = await page.getByRole('textbox', { name: 'Draft' }).locator('span').boundingBox();
  const line = await page.evaluate(() => live.root.querySelector('.mark')?.getBoundingClientRect().toJSON());
  expect(line.left).toBeCloseTo(words?.x ?? -1, 0);
  expect(line.width).toBeCloseTo(words?.width ?? -1, 0);
  expect(line.bottom).toBeCloseTo((words?.y ?? 0) + (words?.height ?? 0), 0);
});

for (const [width, height] of [
  [320, 568],
  [480, 640],
  [800, 600],
  [1280, 720],
] as const) {
  test(`the card stays on a screen of ${width} by ${height}, off the writer’s words`, async ({ open }) => {
    const page = await open({ viewport: { width, height } });
    await show(page, 'More, closed');
    const card = await page.evaluate(() =>
      live.root.querySelector('.card')?.getBoundingClientRect().toJSON(),
    );
    const composer = await page.getByRole('textbox', { name: 'Draft' }).boundingBox();
    expect(card.left).toBeGreaterThanOrEqual(0);
    expect(card.top).toBeGreaterThanOrEqual(0);
    expect(card.right).toBeLessThanOrEqual(width);
    expect(card.bottom).toBeLessThanOrEqual(height);
    if (!composer) throw new Error('The gallery has no composer.');
    const isBeside = card.left >= composer.x + composer.width || card.right <= composer.x;
    const isAcross = card.top >= composer.y + composer.height || card.bottom <= composer.y;
    expect(isBeside || isAcross).toBe(true);
  });
}
