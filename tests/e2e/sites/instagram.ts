import type { Page } from '@playwright/test';
import { type InstagramSettings, settings } from '../../replicas/replica.ts';
import { home, type SurfaceUnderTest } from '../surfaces.ts';

/** One grey pixel: what a caption is written under need only be a picture. */
const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNIAAAAYgBhsZh58gAAAABJRU5ErkJggg==';

const POSTS = [
  {
    code: 'C1anAlSide',
    by: 'canal.side.library',
    text: 'Story time is back on Saturdays at ten. Bring a cushion.',
    comments: [{ by: 'wren_oduya', text: 'We will be there' }],
  },
  { code: 'B2rAssband', by: 'tom.birchall', text: 'Two tickets spare for the brass band.' },
];
const [STORY_TIME] = POSTS;
const SAM = { id: '110044', name: 'Sam Lantern', people: ['sam.lantern'] };

export const gotoInstagram = (page: Page, path = '', values: InstagramSettings = {}) =>
  page.goto(home('instagram') + path + settings({ posts: POSTS, threads: [SAM], ...values }));

const dialog = (page: Page) => page.getByRole('dialog');
/** Leaves by the list of places at the side. */
const goElsewhere = (page: Page) => page.getByRole('link', { name: 'Profile', exact: true }).click();

/** Steps through the dialog with a picture, up to its caption. */
async function startPost(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Create' }).click();
  const file = { name: 'pixel.png', mimeType: 'image/png', buffer: Buffer.from(PIXEL, 'base64') };
  await dialog(page).locator('input[type=file]').setInputFiles(file);
  for (const step of ['Crop', 'Edit']) {
    await dialog(page).getByRole('heading', { name: step }).waitFor();
    await dialog(page).getByRole('button', { name: 'Next', exact: true }).click();
  }
}

const caption: SurfaceUnderTest = {
  name: 'Instagram caption',
  site: 'instagram',
  place: { surface: 'post', attachments: ['image'] },
  open: async (page) => {
    await gotoInstagram(page);
    await startPost(page);
    await dialog(page).getByRole('textbox', { name: 'Write a caption...' }).click();
  },
  composer: (page) => dialog(page).getByRole('textbox'),
  send: (page) => dialog(page).getByRole('button', { name: 'Share', exact: true }),
  sendKey: null,
  newLine: 'Enter',
  leave: async (page) => {
    await dialog(page).getByRole('button', { name: 'Close' }).click();
    await goElsewhere(page);
  },
};

const comment = (
  name: string,
  comments: InstagramSettings['comments'],
  newLine: string | null,
  path = '',
): SurfaceUnderTest => {
  const form = (page: Page) => page.locator('.post form').first();
  return {
    name,
    site: 'instagram',
    place: { surface: 'comment', where: STORY_TIME?.by, replyTo: STORY_TIME?.text },
    open: async (page) => {
      await gotoInstagram(page, path, { comments });
      await form(page).getByRole('textbox', { name: 'Add a comment…' }).click();
    },
    composer: (page) => form(page).getByRole('textbox'),
    send: (page) => form(page).getByRole('button', { name: 'Post', exact: true }),
    sendKey: 'Enter',
    newLine,
    leave: goElsewhere,
  };
};

const message: SurfaceUnderTest = {
  name: 'Instagram direct message',
  site: 'instagram',
  place: { surface: 'direct', where: SAM.name },
  isPrivate: true,
  open: async (page) => {
    await gotoInstagram(page, 'direct/inbox/');
    await page.getByLabel('Thread list').getByRole('button', { name: SAM.name }).click();
    await page.getByRole('textbox', { name: 'Message', exact: true }).click();
  },
  composer: (page) => page.getByRole('textbox', { name: 'Message', exact: true }),
  send: (page) => page.getByRole('button', { name: 'Send', exact: true }),
  sendKey: 'Enter',
  newLine: 'Shift+Enter',
  leave: goElsewhere,
};

export const surfaces: SurfaceUnderTest[] = [
  caption,
  comment('Instagram comment', 'textarea', 'Shift+Enter'),
  comment('Instagram comment (contenteditable)', 'contenteditable', 'Shift+Enter', 'p/C1anAlSide/'),
  comment('Instagram comment (input)', 'input', null),
  message,
];
