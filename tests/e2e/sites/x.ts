import type { Page } from '@playwright/test';
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
];
