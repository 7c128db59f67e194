import type { Page } from '@playwright/test';
import { settings, type WhatsappSettings } from '../../replicas/replica.ts';
import { home, type SurfaceUnderTest } from '../surfaces.ts';

const CHATS = [
  { name: 'Year 4 parents', group: true, messages: [{ by: 'Priya', text: 'Is it PE tomorrow?' }] },
  { name: 'Sam', messages: [{ by: 'Sam', text: 'See you at six' }] },
  { name: 'Walking club', group: true, messages: [{ by: 'Tom', text: 'Boots on' }] },
];

export const gotoWhatsapp = (page: Page, chats: WhatsappSettings['chats'] = CHATS) =>
  page.goto(home('whatsapp') + settings({ chats }));

/** The box of the open chat. */
export const chatBox = (page: Page) => page.locator('#main footer [contenteditable=true]');

/** Opens a chat from the list: no navigation, as on the site. */
export async function openChat(page: Page, chat: string): Promise<void> {
  await page.locator('#pane-side').getByText(chat, { exact: true }).click();
  await page.locator('#main header').getByText(chat, { exact: true }).waitFor();
  await chatBox(page).click();
}

const chat = (name: string, where: string, surface: 'group' | 'direct'): SurfaceUnderTest => ({
  name,
  site: 'whatsapp',
  place: { surface, where },
  open: async (page) => {
    await gotoWhatsapp(page);
    await openChat(page, where);
  },
  composer: chatBox,
  send: (page) => page.getByRole('button', { name: 'Send', exact: true }),
  sendKey: 'Enter',
  newLine: 'Shift+Enter',
  leave: (page) => openChat(page, 'Walking club'),
});

export const surfaces: SurfaceUnderTest[] = [
  chat('WhatsApp group', 'Year 4 parents', 'group'),
  { ...chat('WhatsApp one-to-one chat', 'Sam', 'direct'), isPrivate: true },
];
