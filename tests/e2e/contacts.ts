import type { Locator, Page } from '@playwright/test';
import { bundledPack } from '../../src/packs/bundled.ts';
import type { SiteId } from '../../src/site-registry.ts';
import type { SetUp } from '../browser/setup.ts';
import { WORDS as FACEBOOK } from '../replicas/facebook/words.ts';
import { WORDS as INSTAGRAM } from '../replicas/instagram/words.ts';
import { gotoFacebook } from './sites/facebook.ts';
import { gotoInstagram } from './sites/instagram.ts';
import { gotoX } from './sites/x.ts';

export const STAFF: SetUp = {
  school: 'Kettleshulme St James CE (VA) Primary School',
  role: 'a member of staff',
  direct: true,
};

/** Texts of this school's clauses on one concern. */
export const clausesOn = (concern: 'contact' | 'workplace'): string[] =>
  (bundledPack('kettleshulme')?.clauses ?? [])
    .filter(({ concerns, roles }) => concerns.includes(concern) && roles.includes('staff'))
    .map(({ text }) => text);

/** A way to add somebody, or to let them in. */
export interface Act {
  /** "X: follow" */
  name: string;
  site: SiteId;
  /** Goes to where it can be done. */
  open(page: Page): Promise<unknown>;
  control(page: Page): Locator;
  /** Whom the page then has. */
  who: string;
}

const LANGUAGES = ['en', 'pl', 'ur', 'cy'] as const;
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

const requests = [
  {
    id: '1180055-1190088',
    name: 'Tom Birchall',
    people: ['tombirchall'],
    messages: [{ by: 'Tom Birchall', text: 'Are you the one with the spare tickets?' }],
    request: true,
  },
];
const URDU = {
  direction: 'rtl',
  words: { accept: 'قبول کریں', remove: 'حذف کریں', follow: 'فالو کریں' },
} as const;

const onX = (name: string, values: Parameters<typeof gotoX>[2]): Act[] => [
  {
    name: `X: follow${name}`,
    site: 'x',
    open: (page) => gotoX(page, 'samlantern', values),
    control: (page) => page.locator('[data-testid$="-follow"]'),
    who: 'samlantern',
  },
  {
    name: `X: message from somebody new${name}`,
    site: 'x',
    open: async (page) => {
      await gotoX(page, 'i/chat/requests', { chats: requests, ...values });
      await page.getByRole('button', { name: 'Tom Birchall' }).click();
    },
    control: (page) => page.getByTestId('dm-message-request-accept-button'),
    who: 'Tom Birchall',
  },
];

const onFacebook = (language: (typeof LANGUAGES)[number]): Act[] => [
  {
    name: `Facebook: friend request (${language})`,
    site: 'facebook',
    open: (page) => gotoFacebook(page, 'friends/requests/', [], { language }),
    control: (page) => button(page, FACEBOOK[language].confirm).first(),
    who: 'Wren Oduya',
  },
  {
    name: `Facebook: add friend (${language})`,
    site: 'facebook',
    open: (page) => gotoFacebook(page, 'sam.lantern', [], { language }),
    control: (page) => button(page, FACEBOOK[language].addFriend),
    who: 'Sam Lantern',
  },
];

const onInstagram = (language: (typeof LANGUAGES)[number]): Act[] => {
  const words = INSTAGRAM[language];
  return [
    {
      name: `Instagram: follow (${language})`,
      site: 'instagram',
      open: (page) => gotoInstagram(page, 'sam.lantern/', { language }),
      control: (page) => button(page, words.follow),
      who: 'sam.lantern',
    },
    {
      name: `Instagram: follow back (${language})`,
      site: 'instagram',
      open: (page) => gotoInstagram(page, 'wren_oduya/', { language }),
      control: (page) => button(page, words.followBack),
      who: 'wren_oduya',
    },
    {
      name: `Instagram: follow request (${language})`,
      site: 'instagram',
      open: async (page) => {
        await gotoInstagram(page, '', { language });
        await button(page, 'Notifications').click();
      },
      control: (page) => button(page, words.confirm).first(),
      who: 'tom.birchall',
    },
    {
      name: `Instagram: message from somebody new (${language})`,
      site: 'instagram',
      open: async (page) => {
        await gotoInstagram(page, 'direct/requests/', { language });
        await page.getByLabel('Thread list').getByRole('button', { name: 'Tom Birchall' }).click();
      },
      control: (page) => button(page, words.accept),
      who: 'Tom Birchall',
    },
  ];
};

export const ACTS: Act[] = [
  ...onX('', {}),
  ...onX(' (ur)', URDU),
  ...LANGUAGES.flatMap(onFacebook),
  ...LANGUAGES.flatMap(onInstagram),
];

/** The act of this name. */
export function act(name: string): Act {
  const found = ACTS.find((one) => one.name === name);
  if (!found) throw new Error(`No act is called "${name}": ${ACTS.map((one) => one.name).join(', ')}`);
  return found;
}

/** Whom the person has added or let in, as the page's own handlers took it. */
export const added = (page: Page): Promise<string[] | undefined> => page.evaluate(() => window.replica.added);
