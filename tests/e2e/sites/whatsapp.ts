import type { Page } from '@playwright/test';
import { settings, type WhatsappSettings } from '../../replicas/replica.ts';
import { home, type SurfaceUnderTest } from '../surfaces.ts';

/** One grey pixel: what a caption is written under need only be a picture. */
const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNIAAAAYgBhsZh58gAAAABJRU5ErkJggg==';

/** What else the replica can be set to. */
type Others = Omit<WhatsappSettings, 'chats'>;

const CHATS = [
  { name: 'Year 4 parents', group: true, messages: [{ by: 'Priya', text: 'Is it PE tomorrow?' }] },
  { name: 'Sam', messages: [{ by: 'Sam', text: 'See you at six' }] },
  { name: 'Walking club', group: true, messages: [{ by: 'Tom', text: 'Boots on' }] },
];

export const gotoWhatsapp = (page: Page, chats: WhatsappSettings['chats'] = CHATS, others: Others = {}) =>
  page.goto(home('whatsapp') + settings({ chats, ...others }));

/** The box of the open chat. */
export const chatBox = (page: Page) => page.locator('#main footer [contenteditable=true]');

/** Opens a chat from the list: no navigation, as on the site. */
export async function openChat(page: Page, chat: string): Promise<void> {
  await page.locator('#pane-side').getByText(chat, { exact: true }).click();
  await page.locator('#main header').getByText(chat, { exact: true }).waitFor();
  await chatBox(page).click();
}

const chat = (
  name: string,
  where: string,
  surface: 'group' | 'direct',
  others?: Others,
): SurfaceUnderTest => ({
  name,
  site: 'whatsapp',
  place: { surface, where },
  open: async (page) => {
    await gotoWhatsapp(page, CHATS, others);
    await openChat(page, where);
  },
  composer: chatBox,
  send: (page) => page.locator('#main footer .send'),
  sendKey: 'Enter',
  newLine: 'Shift+Enter',
  leave: (page) => openChat(page, 'Walking club'),
});

/** The box under pictures about to be sent. The chat's own is live beneath it. */
export const captionBox = (page: Page) => page.locator('.media [contenteditable=true]');

/** The button that sends them; the chat's own has the same drawing in it. */
export const captionSend = (page: Page) => page.locator('.media [role=button].send');

/** Picks a file by the chat's paper clip; the caption takes the caret by itself. */
export async function attach(page: Page, mimeType = 'image/png'): Promise<void> {
  const file = { name: 'chosen', mimeType, buffer: Buffer.from(PIXEL, 'base64') };
  await page.locator('#main footer input[type=file]').setInputFiles(file);
  await captionBox(page).waitFor();
}

const caption = (
  name: string,
  where: string,
  surface: 'group' | 'direct',
  others?: Others,
): SurfaceUnderTest => ({
  ...chat(name, where, surface, others),
  place: { surface, where, attachments: ['image'] },
  open: async (page) => {
    await gotoWhatsapp(page, CHATS, others);
    await openChat(page, where);
    await attach(page);
    await captionBox(page).click();
  },
  composer: captionBox,
  send: captionSend,
  leave: async (page) => {
    // Closed without sending.
    await closeButton(page).click();
    await openChat(page, 'Walking club');
  },
});

const closeButton = (page: Page) => page.locator('.media-tools button');

const inUrdu: SurfaceUnderTest = {
  ...caption('WhatsApp caption in Urdu', 'Year 4 parents', 'group', { language: 'ur' }),
  leave: async (page) => {
    // Not with the mouse: the card stands at the right of a bar on any page, which here is over this button.
    await closeButton(page).evaluate((button: HTMLElement) => button.click());
    await openChat(page, 'Walking club');
  },
};

export const surfaces: SurfaceUnderTest[] = [
  chat('WhatsApp group', 'Year 4 parents', 'group'),
  { ...chat('WhatsApp one-to-one chat', 'Sam', 'direct'), isPrivate: true },
  caption('WhatsApp caption in a group', 'Year 4 parents', 'group'),
  { ...caption('WhatsApp caption in a one-to-one chat', 'Sam', 'direct'), isPrivate: true },
  inUrdu,
];
