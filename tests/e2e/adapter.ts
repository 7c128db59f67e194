import type { Page } from '@playwright/test';
import { build } from 'vite';
import type { SiteId } from '../../src/site-registry.ts';
import type { Place } from '../../src/sites/adapter.ts';
import { home } from './surfaces.ts';

/** What an adapter tells of a box, as far as it can leave the page. */
type Told = Omit<Place, 'frame'>;

/**
 * Asks the adapter of a site itself, put into a page's own world: some of what it tells reaches no card yet.
 *
 * @returns tells where what is written in the first box of this selector goes; null where it is no composer
 */
export async function askAdapter(site: SiteId, page: Page): Promise<(box: string) => Promise<Told | null>> {
  await page.evaluate(await script(site));
  return (box) =>
    page.evaluate(
      ([id, selector]) => {
        const { adapter } = window as unknown as { adapter: Record<string, { placeOf(box: Element): Told }> };
        const found = document.querySelector(selector);
        if (!found) throw new Error(`No ${selector} on the page.`);
        const told = adapter[id]?.placeOf(found);
        // A frame is an element, which cannot leave the page.
        return told ? { ...told, frame: undefined } : null;
      },
      [site, box] as const,
    );
}

/** Goes to an address of a site with nothing on its page but this. */
export async function gotoBare(site: SiteId, page: Page, path: string, body: string): Promise<void> {
  const address = home(site) + path;
  await page.route(address, (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.goto(address);
}

/** An adapter as a script that leaves it in `window.adapter`. */
async function script(site: SiteId): Promise<string> {
  const result = await build({
    configFile: false,
    esbuild: { tsconfigRaw: '{}' },
    logLevel: 'warn',
    build: {
      write: false,
      lib: {
        entry: `src/sites/${site}.ts`,
        formats: ['iife'],
        name: 'adapter',
        fileName: () => 'adapter.js',
      },
    },
  });
  const [made] = [result].flat().flatMap((one) => ('output' in one ? one.output : []));
  if (made?.type !== 'chunk') throw new Error(`Vite made no script of the adapter for ${site}.`);
  return `${made.code};window.adapter=adapter`;
}
