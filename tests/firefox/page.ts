import type { Page } from '@playwright/test';
import { refusing, waysFrom } from './locator.ts';
import type { Tab } from './tab.ts';

/** A tab as the surfaces know a page: as much of Playwright's page as they use. */
export function pageOf(tab: Tab): Page {
  const page = {
    ...waysFrom(tab, []),
    // The tests name the extension's own pages as Chromium does.
    goto: (url: string) => tab.goto(url.replace(/^chrome-extension:/, 'moz-extension:')),
    goBack: () => tab.back(),
    evaluate: (code: (value?: unknown) => unknown, value?: unknown) => tab.run(code, value),
    keyboard: { type: (text: string) => tab.type(text), press: (keys: string) => tab.press(keys) },
    close: () => tab.close(),
  };
  return refusing(page, 'page') as unknown as Page;
}
