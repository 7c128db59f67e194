import type { Page } from '@playwright/test';
import { settings } from '../replicas/replica.ts';

/** How a person gets to a composer, writes in it and sends: all that differs between the surfaces. */
export interface SurfaceUnderTest {
  name: string;
  open(page: Page): Promise<void>;
  /** Presses Post or Send with the mouse. */
  pressSend(page: Page): Promise<void>;
  /** Sends by the keyboard, where the surface has a key for it. */
  sendKey: string | null;
  /** What a new line is typed with. */
  newLine: string;
}

export const FACEBOOK = 'https://www.facebook.com/';
export const WHATSAPP = 'https://web.whatsapp.com/';

/** The box the person is writing in. */
export const composer = (page: Page) =>
  page.locator('[role=dialog] [contenteditable=true], #main footer [contenteditable=true]');

const facebook = (name: string, path: string): SurfaceUnderTest => ({
  name,
  open: async (page) => {
    await page.goto(FACEBOOK + path);
    await page.getByRole('button', { name: /What's on your mind|Write something/ }).click();
    await composer(page).click();
  },
  pressSend: (page) => page.getByRole('dialog').getByRole('button', { name: 'Post', exact: true }).click(),
  sendKey: null,
  newLine: 'Enter',
});

const CHATS = {
  chats: [
    { name: 'Year 4 parents', group: true, messages: [{ by: 'Priya', text: 'Is it PE tomorrow?' }] },
    { name: 'Sam', messages: [{ by: 'Sam', text: 'See you at six' }] },
    { name: 'Walking club', group: true, messages: [{ by: 'Tom', text: 'Boots on' }] },
  ],
};

const whatsapp = (name: string, chat: string): SurfaceUnderTest => ({
  name,
  open: async (page) => {
    await page.goto(WHATSAPP + settings(CHATS));
    await openChat(page, chat);
  },
  pressSend: (page) => page.getByRole('button', { name: 'Send', exact: true }).click(),
  sendKey: 'Enter',
  newLine: 'Shift+Enter',
});

/** Opens a chat from the list: no navigation, as on the site. */
export async function openChat(page: Page, chat: string): Promise<void> {
  await page.locator('#pane-side').getByText(chat, { exact: true }).click();
  await page.locator('#main header').getByText(chat, { exact: true }).waitFor();
  await composer(page).click();
}

export const SURFACES: SurfaceUnderTest[] = [
  facebook('Facebook post', ''),
  facebook('Facebook group post', 'groups/hedgehogs-class-grown-ups'),
  whatsapp('WhatsApp group', 'Year 4 parents'),
];

export const WHATSAPP_DIRECT = whatsapp('WhatsApp one-to-one chat', 'Sam');
