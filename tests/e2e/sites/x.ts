import type { Page } from '@playwright/test';
import { settings, type XSettings } from '../../replicas/replica.ts';
import { home, type SurfaceUnderTest } from '../surfaces.ts';

/** Words of the post on the replica's home that the answers go to. */
const ANSWERED = 'The parents evening letter says ten minutes each. We got three.';

const inPage = (page: Page) => page.getByTestId('primaryColumn').getByTestId('tweetTextarea_0');
const inDialog = (page: Page) => page.getByRole('dialog').getByTestId('tweetTextarea_0');
const post = (page: Page) => page.getByRole('article').filter({ hasText: ANSWERED });

/** What the boxes of a page have alike, and those of the dialog. */
const INLINE = {
  site: 'x',
  composer: inPage,
  send: (page) => page.getByTestId('tweetButtonInline'),
  sendKey: 'Control+Enter',
  newLine: 'Enter',
  leave: async (page) => page.getByTestId('AppTabBar_Profile_Link').click(),
} satisfies Partial<SurfaceUnderTest>;

const DIALOG = {
  ...INLINE,
  composer: inDialog,
  send: (page) => page.getByTestId('tweetButton'),
  leave: async (page) => {
    await page.goBack();
  },
} satisfies Partial<SurfaceUnderTest>;

/** A person and a group that the replica has chats with. */
export const SAM = 'Sam Lantern';
export const WALKERS = 'Saturday walkers';

export const gotoX = (page: Page, path = '', values: XSettings = {}) =>
  page.goto(home('x') + path + settings(values));
export const openChat = (page: Page, name: string) => page.getByRole('button', { name }).click();
export const messageBox = (page: Page) => page.getByTestId('dm-composer-textarea');
export const profileField = (page: Page, name: 'description' | 'displayName') =>
  page.getByRole('dialog').locator(`[name=${name}]`);

/** Goes to the dialog for one's own profile. */
export async function editProfile(page: Page, values: XSettings = {}): Promise<void> {
  await gotoX(page, '', values);
  await page.getByTestId('AppTabBar_Profile_Link').click();
  await page.getByTestId('editProfileButton').click();
}

/** What the boxes for messages have alike. */
const CHAT = {
  ...INLINE,
  isPrivate: true,
  composer: messageBox,
  send: (page) => page.getByTestId('dm-composer-send-button'),
  sendKey: 'Enter',
  newLine: 'Shift+Enter',
} satisfies Partial<SurfaceUnderTest>;

export const surfaces: SurfaceUnderTest[] = [
  {
    ...INLINE,
    name: 'X post',
    place: { surface: 'post' },
    open: async (page) => {
      await page.goto(home('x'));
      await inPage(page).click();
    },
  },
  {
    ...DIALOG,
    name: 'X post in the dialog',
    place: { surface: 'post' },
    open: async (page) => {
      await page.goto(home('x'));
      await page.getByTestId('SideNav_NewTweet_Button').click();
      await inDialog(page).click();
    },
  },
  {
    ...INLINE,
    name: 'X reply',
    place: { surface: 'comment', replyTo: ANSWERED },
    open: async (page) => {
      await page.goto(home('x'));
      await post(page).getByRole('link', { name: '2h' }).click();
      await inPage(page).click();
    },
  },
  {
    ...DIALOG,
    name: 'X reply in the dialog',
    place: { surface: 'comment', replyTo: ANSWERED },
    open: async (page) => {
      await page.goto(home('x'));
      await post(page).getByRole('button', { name: 'Reply' }).click();
      await inDialog(page).click();
    },
  },
  {
    ...CHAT,
    name: 'X message',
    place: { surface: 'direct', where: SAM },
    open: async (page) => {
      await page.goto(home('x'));
      await page.getByTestId('AppTabBar_DirectMessage_Link').click();
      await openChat(page, SAM);
      await messageBox(page).click();
    },
  },
  {
    ...CHAT,
    name: 'X message in the drawer',
    place: { surface: 'direct', where: SAM },
    open: async (page) => {
      await page.goto(home('x'));
      await openDrawer(page);
      await openChat(page, SAM);
      await messageBox(page).click();
    },
    leave: openDrawer,
  },
  {
    ...CHAT,
    name: 'X message (Draft.js)',
    place: { surface: 'direct' },
    open: async (page) => {
      await gotoX(page, '', { chat: 'old' });
      await page.getByTestId('AppTabBar_DirectMessage_Link').click();
      await openChat(page, SAM);
      await page.getByTestId('dmComposerTextInput').click();
    },
    composer: (page) => page.getByTestId('dmComposerTextInput'),
    send: (page) => page.getByTestId('dmComposerSendButton'),
  },
  {
    ...DIALOG,
    name: 'X bio',
    place: { surface: 'profile' },
    open: async (page) => {
      await editProfile(page);
      await profileField(page, 'description').click();
    },
    composer: (page) => profileField(page, 'description'),
    send: (page) => page.getByTestId('Profile_Save_Button'),
    sendKey: null,
    longest: 160,
  },
];

/** Pulls the drawer out, or puts it away. */
function openDrawer(page: Page): Promise<void> {
  return page.getByRole('button', { name: 'Chat drawer' }).click();
}
