import type { Page } from '@playwright/test';
import { settings } from '../../replicas/replica.ts';

/** A composer on a page with a long thread, and the way there. */
export interface BenchedComposer {
  name: string;
  /** Loads the page, fills its thread and stops before the composer, which takes focus with the first press. */
  open(page: Page, messages: number): Promise<void>;
  focus(page: Page): Promise<void>;
}

const CHATS = { chats: [{ name: 'Year 4 parents', group: true, messages: [] }] };

const fill = (page: Page, messages: number) =>
  page.evaluate((count) => window.replica.setMessages(count), messages);

export const COMPOSERS: BenchedComposer[] = [
  {
    name: 'WhatsApp group chat',
    open: async (page, messages) => {
      await page.goto(`https://web.whatsapp.com/${settings(CHATS)}`);
      await page.locator('#pane-side').getByText('Year 4 parents', { exact: true }).click();
      await fill(page, messages);
    },
    focus: (page) => page.locator('#main footer [contenteditable=true]').click(),
  },
  {
    name: 'Facebook post over the feed',
    open: async (page, messages) => {
      await page.goto('https://www.facebook.com/');
      await fill(page, messages);
      await page.getByRole('button', { name: /What's on your mind/ }).click();
    },
    focus: (page) => page.locator('[role=dialog] [contenteditable=true]').click(),
  },
  {
    name: 'Facebook comment in the feed',
    open: async (page, messages) => {
      await page.goto('https://www.facebook.com/');
      await fill(page, messages);
    },
    focus: (page) =>
      page
        .getByRole('textbox', { name: /^Comment as/ })
        .first()
        .click(),
  },
];
