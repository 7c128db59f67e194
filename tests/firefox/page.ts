import type { Page } from '@playwright/test';
import { refusing, waysFrom } from './locator.ts';
import type { Tab } from './tab.ts';

/** Here there are keys only: what Chromium puts in at once is typed. */
const keyboardOf = (tab: Tab) => ({
  type: (text: string) => tab.type(text),
  insertText: (text: string) => tab.type(text),
  press: (keys: string) => tab.press(keys),
});

/** A tab as the surfaces know a page: as much of Playwright's page as they use. */
export function pageOf(tab: Tab): Page {
  const page = {
    ...waysFrom(tab, []),
    // The tests name the extension's own pages as Chromium does.
    goto: (url: string) => tab.goto(url.replace(/^chrome-extension:/, 'moz-extension:')),
    goBack: () => tab.back(),
    evaluate: (code: (value?: unknown) => unknown, value?: unknown) => tab.run(code, value),
    keyboard: refusing(keyboardOf(tab), 'keyboard'),
    close: () => tab.close(),
  };
  return refusing(page, 'page') as unknown as Page;
}
