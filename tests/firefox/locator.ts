import type { Locator } from '@playwright/test';
import { query, type Step, type Words } from './query.ts';
import type { NodeRef, Tab } from './tab.ts';
import { until } from './until.ts';

type Text = string | RegExp;

/** The words as the page can be told them. */
const words = (text: Text, exact = false): Words =>
  typeof text === 'string' ? { words: text, exact } : { source: text.source, flags: text.flags };

/** What Playwright's pages and locators have in common: ways to an element. */
export const waysFrom = (tab: Tab, steps: Step[]) => {
  const to = (step: Step): Locator => locatorOf(tab, [...steps, step]);
  const byWords =
    (by: 'text' | 'label') =>
    (text: Text, { exact }: { exact?: boolean } = {}) =>
      to({ by, words: words(text, exact) });
  return {
    locator: (selector: string) => to({ by: 'css', selector }),
    getByRole: (role: string, { name, exact }: { name?: Text; exact?: boolean } = {}) =>
      to({ by: 'role', role, ...(name !== undefined && { name: words(name, exact) }) }),
    getByText: byWords('text'),
    getByLabel: byWords('label'),
    getByTestId: (id: string) => to({ by: 'css', selector: `[data-testid=${JSON.stringify(id)}]` }),
  };
};

/** As much of Playwright's locator as the tests of both browsers need, with its waiting and its strictness. */
function locatorOf(tab: Tab, steps: Step[]): Locator {
  const told = JSON.stringify(steps);
  const to = (step: Step) => locatorOf(tab, [...steps, step]);
  const all = () => tab.run<NodeRef[]>(query as never, steps);
  const one = () =>
    until(async () => {
      const found = await all();
      if (found.length > 1) throw new Error(`${found.length} elements of the page are ${told}`);
      return found[0];
    }, `no element of the page is ${told}`);
  const evaluate = async (code: (element: never, value: never) => unknown, value?: unknown) =>
    tab.run(code, await one(), value);
  const click = async (count: number, position?: Point) => {
    const at = await until(
      async () => ((await evaluate(placeOf, position)) as Point | null) ?? undefined,
      `something covers ${told}`,
    );
    await tab.clickAt(at.x, at.y, count);
  };
  const setChecked = async (wanted: boolean) => {
    if ((await evaluate((box: HTMLInputElement) => box.checked)) !== wanted) await click(1);
  };
  const locator = {
    ...waysFrom(tab, steps),
    first: () => to({ by: 'nth', index: 0 }),
    filter: ({ hasText }: { hasText: Text }) => to({ by: 'holds', words: words(hasText) }),
    count: async () => (await all()).length,
    click: ({ position }: { position?: Point } = {}) => click(1, position),
    dblclick: () => click(2),
    boundingBox: () => evaluate(boxOf),
    waitFor: () =>
      until(async () => (await to({ by: 'visible' }).count()) > 0 || undefined, `out of sight: ${told}`),
    fill: async (text: string) => {
      await click(1);
      await tab.press('Control+A');
      await tab.type(text);
    },
    blur: () => evaluate((element: HTMLElement) => element.blur()),
    check: () => setChecked(true),
    uncheck: () => setChecked(false),
    setChecked,
    selectOption: async (label: string) => [await tab.choose(await one(), label)],
    setInputFiles: async ({ name, mimeType, buffer }: { name: string; mimeType: string; buffer: Buffer }) =>
      evaluate(putFile, { name, type: mimeType, base64: buffer.toString('base64') }),
    evaluate,
  };
  return refusing(locator, 'locator') as unknown as Locator;
}

interface Point {
  x: number;
  y: number;
}

/** Runs in the page. */
function boxOf(element: Element): Point & { width: number; height: number } {
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x, y, width, height };
}

/** Runs in the page: a file as the input's dialog would hand it over. */
function putFile(input: HTMLInputElement, file: { name: string; type: string; base64: string }): void {
  const bytes = Uint8Array.from(atob(file.base64), (byte) => byte.charCodeAt(0));
  const data = new DataTransfer();
  data.items.add(new File([bytes], file.name, { type: file.type }));
  input.files = data.files;
  for (const type of ['input', 'change']) input.dispatchEvent(new Event(type, { bubbles: true }));
}

/**
 * Runs in the page: the middle of the element, or this point of it, as a place of the viewport; null while something
 * covers it.
 */
function placeOf(
  element: Element,
  position: { x: number; y: number } | null,
): { x: number; y: number } | null {
  element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  const { x, y, width, height } = element.getBoundingClientRect();
  const at = { x: x + (position?.x ?? width / 2), y: y + (position?.y ?? height / 2) };
  const hit = (element.getRootNode() as Document | ShadowRoot).elementFromPoint(at.x, at.y);
  return hit && (element.contains(hit) || hit.contains(element)) ? at : null;
}

/** Asked for what is not there, says so by name; a promise's `then` is asked for by `await`. */
export function refusing<T extends object>(given: T, what: string): T {
  return new Proxy(given, {
    get: (target, name) => {
      if (name in target || typeof name === 'symbol' || name === 'then') return Reflect.get(target, name);
      throw new Error(`tests/firefox gives a ${what} no "${name}" yet.`);
    },
  });
}
