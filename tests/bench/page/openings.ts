import type { Page } from '@playwright/test';

/** A composer that opens over the page and closes again. */
export interface OpenedComposer {
  name: string;
  address: string;
  /** Presses what opens the composer, which takes focus. */
  open(page: Page): Promise<void>;
}

export const OPENED: OpenedComposer[] = [
  {
    name: 'Facebook post',
    address: 'https://www.facebook.com/',
    open: (page) => page.getByRole('button', { name: /What's on your mind/ }).click(),
  },
  {
    name: 'X post',
    address: 'https://x.com/home',
    open: (page) => page.getByTestId('SideNav_NewTweet_Button').click(),
  },
];

interface Writing {
  text?: string;
  /** What is waited for before the composer is left. */
  before?: () => Promise<void>;
}

/** Opens the composer on the page that shows it, writes in it, and leaves it with Escape, `times` times. */
export async function openings(
  { open }: OpenedComposer,
  page: Page,
  times: number,
  { text = 'Swimming', before }: Writing = {},
): Promise<void> {
  const dialog = page.getByRole('dialog');
  for (let time = 0; time < times; time++) {
    await open(page);
    await dialog.locator('[contenteditable=true]').click();
    await page.keyboard.insertText(text);
    await before?.();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  }
}
