import type { Page } from '@playwright/test';
import { WORDS } from '../../replicas/instagram/words.ts';
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
const TOM = {
  id: '110066',
  name: 'Tom Birchall',
  people: ['tom.birchall'],
  messages: [{ by: 'tom.birchall', text: 'Are you the one with the spare tickets?' }],
  request: true,
};
const WREN = { id: '330011', by: 'wren_oduya' };

type Language = NonNullable<InstagramSettings['language']>;

export const gotoInstagram = (page: Page, path = '', values: InstagramSettings = {}) =>
  page.goto(
    home('instagram') + path + settings({ posts: POSTS, threads: [SAM, TOM], stories: [WREN], ...values }),
  );

const dialog = (page: Page) => page.getByRole('dialog');
/** Leaves by the list of places at the side. */
const goElsewhere = (page: Page) => page.getByRole('link', { name: /(?:^| )Profile$/ }).click();

/** Steps through the dialog with a picture, up to its caption. */
async function startPost(page: Page, language: Language): Promise<void> {
  const words = WORDS[language];
  await page.getByRole('button', { name: words.create }).click();
  const file = { name: 'pixel.png', mimeType: 'image/png', buffer: Buffer.from(PIXEL, 'base64') };
  await dialog(page).locator('input[type=file]').setInputFiles(file);
  for (const step of [words.crop, words.edit]) {
    await dialog(page).getByRole('heading', { name: step }).waitFor();
    await dialog(page).getByRole('button', { name: words.next, exact: true }).click();
  }
}

const caption = (name: string, language: Language): SurfaceUnderTest => ({
  name,
  site: 'instagram',
  place: { surface: 'post', attachments: ['image'] },
  open: async (page) => {
    await gotoInstagram(page, '', { language });
    await startPost(page, language);
    await dialog(page).getByRole('textbox', { name: WORDS[language].caption }).click();
  },
  composer: (page) => dialog(page).getByRole('textbox'),
  send: (page) => dialog(page).getByRole('button', { name: WORDS[language].share, exact: true }),
  sendKey: null,
  newLine: 'Enter',
  leave: async (page) => {
    await dialog(page).getByRole('button', { name: WORDS[language].close }).click();
    await goElsewhere(page);
  },
});

export const comment = (
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

/** A thread: the list is gone through to `start`, where its box is. */
const thread = (
  name: string,
  where: string,
  language: Language,
  start: (page: Page) => Promise<void>,
): SurfaceUnderTest => {
  const box = (page: Page) => page.getByRole('textbox', { name: WORDS[language].message, exact: true });
  return {
    name,
    site: 'instagram',
    place: { surface: 'direct', where },
    isPrivate: true,
    open: async (page) => {
      await start(page);
      await box(page).click();
    },
    composer: box,
    send: (page) => page.getByRole('button', { name: WORDS[language].send, exact: true }),
    sendKey: 'Enter',
    newLine: 'Shift+Enter',
    leave: goElsewhere,
  };
};

/** Opens a message from somebody new, whose address is that of them all, and accepts it. */
export async function acceptRequest(page: Page, name: string, language: Language = 'en'): Promise<void> {
  await page.getByLabel('Thread list').getByRole('button', { name }).click();
  await page.getByRole('button', { name: WORDS[language].accept, exact: true }).click();
}

export const request = (name: string, language: Language): SurfaceUnderTest =>
  thread(name, TOM.name, language, async (page) => {
    await gotoInstagram(page, 'direct/requests/', { language });
    await acceptRequest(page, TOM.name, language);
  });

export const story = (name: string, language: Language): SurfaceUnderTest => {
  const box = (page: Page) => page.locator(`textarea[placeholder="${WORDS[language].replyTo(WREN.by)}"]`);
  return {
    name,
    site: 'instagram',
    place: { surface: 'direct', where: WREN.by },
    isPrivate: true,
    open: async (page) => {
      await gotoInstagram(page, '', { language });
      await page.getByRole('button', { name: `Story by ${WREN.by}` }).click();
      await box(page).click();
    },
    composer: box,
    send: (page) => page.getByRole('button', { name: WORDS[language].send, exact: true }),
    sendKey: 'Enter',
    newLine: 'Shift+Enter',
    leave: (page) => page.getByRole('button', { name: WORDS[language].close }).click(),
  };
};

export const bio = (
  name: string,
  language: Language,
  values: Pick<InstagramSettings, 'bioId'> = {},
): SurfaceUnderTest => {
  const box = (page: Page) => page.getByRole('textbox', { name: WORDS[language].bio });
  return {
    name,
    site: 'instagram',
    place: { surface: 'profile' },
    open: async (page) => {
      await gotoInstagram(page, 'accounts/edit/', { language, ...values });
      await box(page).click();
    },
    composer: box,
    send: (page) => page.getByRole('button', { name: WORDS[language].submit, exact: true }),
    // The words stand in the form once they are saved.
    afterSend: goElsewhere,
    sendKey: null,
    newLine: 'Enter',
    leave: goElsewhere,
  };
};

export const surfaces: SurfaceUnderTest[] = [
  caption('Instagram caption', 'en'),
  caption('Instagram caption in Polish', 'pl'),
  caption('Instagram caption in Urdu', 'ur'),
  caption('Instagram caption in Welsh', 'cy'),
  comment('Instagram comment', 'textarea', 'Shift+Enter'),
  comment('Instagram comment (contenteditable)', 'contenteditable', 'Shift+Enter', 'p/C1anAlSide/'),
  comment('Instagram comment (input)', 'input', null),
  thread('Instagram direct message', SAM.name, 'en', async (page) => {
    await gotoInstagram(page, 'direct/inbox/');
    await page.getByLabel('Thread list').getByRole('button', { name: SAM.name }).click();
  }),
  request('Instagram message request', 'en'),
  story('Instagram story reply', 'en'),
  bio('Instagram bio', 'en'),
];
