import type { Page } from '@playwright/test';
import { WORDS } from '../../replicas/facebook/words.ts';
import { type FacebookSettings, settings } from '../../replicas/replica.ts';
import { home, type SurfaceUnderTest } from '../surfaces.ts';

const POSTS = [
  {
    by: 'Priya Lantern',
    text: 'The allotment gate is sticking again. Lift it as you push and it behaves.',
    comments: [{ by: 'Callum Reed', text: 'A drop of oil on the hinge would do it.' }],
  },
  { by: 'Tom Birchall', text: 'Two tickets going spare for the brass band on Saturday.' },
];
export const GROUP = 'Hedgehogs Class Grown-ups';
export const GROUP_PATH = 'groups/hedgehogs-class-grown-ups';
const PAGE_PATH = 'AshdownPaperFlowers';

const SAM = {
  id: '100044',
  name: 'Sam Lantern',
  people: [{ name: 'Sam Lantern', account: 'sam.lantern' }],
  isEncrypted: true,
  messages: [{ by: 'Sam Lantern', text: 'See you at six' }],
  // What is passed on in a chat makes no group of it.
  shares: POSTS[1],
};
const CLASS = {
  id: '7200',
  name: 'Year 4 grown-ups',
  people: [
    { name: 'Priya Lantern', account: 'priya.lantern' },
    { name: 'Tom Birchall', account: 'tom.birchall' },
  ],
  messages: [
    { by: 'Priya Lantern', text: 'Is it PE tomorrow?' },
    { by: 'Tom Birchall', text: 'Swimming, I think' },
  ],
};
const WALKS = { id: '7300', name: 'Walking club', people: [] };

type Language = NonNullable<FacebookSettings['language']>;

export const gotoFacebook = (
  page: Page,
  path = '',
  posts: FacebookSettings['posts'] = POSTS,
  values: FacebookSettings = {},
) => page.goto(home('facebook') + path + settings({ posts, chats: [SAM, CLASS, WALKS], ...values }));

/** The post of this person in the feed. */
export const postBy = (page: Page, author: string) =>
  page.locator('.posts').getByRole('article', { name: `Post by ${author}`, exact: true });

/** The box under a post, and not one for a reply. */
export const commentBox = (page: Page, author: string, language: Language = 'en') =>
  postBy(page, author).getByRole('textbox', { name: WORDS[language].commentAs('Robin Ashdown') });

const dialog = (page: Page) => page.getByRole('dialog');
/** Leaves by the list of places at the side. */
const goElsewhere = (page: Page) => page.getByRole('link', { name: 'Canal Side Neighbours' }).click();

export const post = (
  name: string,
  path: string,
  place: SurfaceUnderTest['place'],
  send: 'post' | 'next' = 'post',
  language: Language = 'en',
): SurfaceUnderTest => {
  const words = WORDS[language];
  return {
    name,
    site: 'facebook',
    place,
    open: async (page) => {
      await gotoFacebook(page, path, POSTS, { language });
      const entry = place.surface === 'group' ? words.write : words.mind('Robin');
      await page.getByRole('button', { name: entry }).click();
      await dialog(page).getByRole('textbox').click();
    },
    composer: (page) => dialog(page).locator('[contenteditable=true]'),
    send: (page) => dialog(page).getByRole('button', { name: words[send], exact: true }),
    sendKey: null,
    newLine: 'Enter',
    leave: async (page) => {
      await dialog(page).getByRole('button', { name: words.close }).click();
      await goElsewhere(page);
    },
  };
};

export const comment = (
  name: string,
  path: string,
  where?: string,
  language: Language = 'en',
): SurfaceUnderTest => ({
  name,
  site: 'facebook',
  place: { surface: 'comment', where, replyTo: POSTS[0]?.text },
  open: async (page) => {
    await gotoFacebook(page, path, POSTS, { language });
    await commentBox(page, 'Priya Lantern', language).click();
  },
  composer: (page) => commentBox(page, 'Priya Lantern', language),
  send: (page) =>
    postBy(page, 'Priya Lantern')
      .locator('.comment-box')
      .getByRole('button', { name: WORDS[language].comment }),
  sendKey: 'Enter',
  newLine: 'Shift+Enter',
  leave: goElsewhere,
});

const inDialog: SurfaceUnderTest = {
  ...comment('Facebook comment in a dialog', GROUP_PATH, GROUP),
  open: async (page) => {
    await gotoFacebook(page, GROUP_PATH);
    await postBy(page, 'Priya Lantern').getByRole('link', { name: 'Today' }).click();
    await dialog(page).getByRole('textbox').click();
  },
  composer: (page) => dialog(page).getByRole('textbox'),
  send: (page) => dialog(page).locator('.comment-box').getByRole('button', { name: 'Comment' }),
  leave: async (page) => {
    await dialog(page).getByRole('button', { name: 'Close' }).click();
    await goElsewhere(page);
  },
};

/** The box of the chat that is open, on Messenger's page or over another. */
export const chatBox = (page: Page) => page.locator('[aria-placeholder=Aa]');

const chat = (name: string, path: string, where: string, surface: 'group' | 'direct'): SurfaceUnderTest => ({
  name,
  site: 'facebook',
  place: { surface, where },
  ...(surface === 'direct' && { isPrivate: true }),
  open: async (page) => {
    await gotoFacebook(page, path);
    await chatBox(page).click();
  },
  composer: chatBox,
  send: (page) => page.getByRole('button', { name: 'Press Enter to send' }),
  sendKey: 'Enter',
  newLine: 'Shift+Enter',
  leave: (page) => page.getByRole('link', { name: WALKS.name }).click(),
});

const overPage: SurfaceUnderTest = {
  ...chat('Facebook chat over the page', '', SAM.name, 'direct'),
  open: async (page) => {
    await gotoFacebook(page);
    await page.getByRole('button', { name: SAM.name }).click();
    await chatBox(page).click();
  },
  leave: async (page) => {
    await page.getByRole('button', { name: 'Close chat' }).click();
    await goElsewhere(page);
  },
};

export const surfaces: SurfaceUnderTest[] = [
  post('Facebook post', '', { surface: 'post' }),
  post('Facebook group post', GROUP_PATH, { surface: 'group', where: GROUP }),
  {
    ...post('Facebook page post', PAGE_PATH, { surface: 'post' }, 'next'),
    // The real "Post" stands in "Post settings", where the words are out of sight.
    afterSend: (page) => dialog(page).getByRole('button', { name: 'Post', exact: true }).click(),
  },
  comment('Facebook comment', ''),
  comment('Facebook comment in a group', GROUP_PATH, GROUP),
  inDialog,
  chat('Facebook one-to-one chat', `messages/e2ee/t/${SAM.id}`, SAM.name, 'direct'),
  chat('Facebook group chat', `messages/t/${CLASS.id}`, CLASS.name, 'group'),
  overPage,
];
