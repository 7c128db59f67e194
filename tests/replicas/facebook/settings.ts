import type { FacebookSettings } from '../replica.ts';
import { rename } from '../shared/changed.ts';
import { readSettings } from '../shared/settings.ts';

type Given = NonNullable<FacebookSettings['chats']>[number];
/** A chat, with what was said in it so far. */
export type Chat = Given & { messages: NonNullable<Given['messages']> };
export type Settings = Omit<Required<FacebookSettings>, 'chats'> & { chats: Chat[] };

const DEFAULTS: Settings = {
  me: 'Robin Ashdown',
  audience: 'Your friends',
  groups: [
    { slug: 'canal-side-neighbours', name: 'Canal Side Neighbours', privacy: 'public' },
    { slug: 'hedgehogs-class-grown-ups', name: 'Hedgehogs Class Grown-ups', privacy: 'private' },
  ],
  pages: [{ slug: 'AshdownPaperFlowers', name: 'Ashdown Paper Flowers' }],
  posts: [
    {
      by: 'Priya Lantern',
      text: 'The allotment gate is sticking again. Lift it as you push and it behaves.',
      comments: [{ by: 'Callum Reed', text: 'A drop of oil on the hinge would do it.' }],
    },
    {
      by: 'Tom Birchall',
      text: 'Two tickets going spare for the brass band on Saturday. First come, first served.',
    },
    { by: 'Wren Oduya', text: 'Found: one small red mitten by the post box. It is on the wall.' },
  ],
  chats: [
    {
      id: '100044',
      name: 'Sam Lantern',
      people: [{ name: 'Sam Lantern', account: 'sam.lantern' }],
      isEncrypted: true,
      messages: [{ by: 'Sam Lantern', text: 'See you at six' }],
    },
    {
      id: '7200',
      name: 'Walking club',
      people: [
        { name: 'Priya Lantern', account: 'priya.lantern' },
        { name: 'Tom Birchall', account: 'tom.birchall' },
      ],
      messages: [
        { by: 'Priya Lantern', text: 'Boots on' },
        { by: 'Tom Birchall', text: 'Not before nine' },
      ],
    },
  ],
  requests: [
    { id: '100061', name: 'Wren Oduya' },
    { id: '100062', name: 'Tom Birchall' },
    { id: '100063', name: 'Priya Lantern' },
  ],
  language: 'en',
  changed: null,
};

export const settings: Settings = readSettings(DEFAULTS);
if (settings.changed === 'box') rename('role', 'textbox', 'field');
if (settings.changed === 'send') rename('aria-label', 'Post', 'Off it goes');
for (const chat of settings.chats) chat.messages ??= [];

/** Address of a chat on a page of its own. */
export const pathOf = ({ id, isEncrypted }: Chat): string => `/messages/${isEncrypted ? 'e2ee/' : ''}t/${id}`;

/** The chat an address stands for. */
export const chatAt = (path: string): Chat | undefined =>
  settings.chats.find((chat) => pathOf(chat) === path.replace(/\/$/, ''));

/** The person whose page this address is: one the chats are with. */
export const personAt = (path: string): string | undefined =>
  settings.chats
    .flatMap(({ people }) => people)
    .find(({ account }) => path.replace(/\/$/, '') === `/${account}`)?.name;

/** Where the person is: what the address stands for. */
export interface Place {
  kind: 'home' | 'group' | 'page';
  path: string;
  /** Name of the group or page; "home" for the feed. */
  name: string;
  privacy?: 'public' | 'private';
}

export const HOME: Place = { kind: 'home', path: '/', name: 'home' };

export const PLACES: Place[] = [
  HOME,
  ...settings.groups.map(
    ({ slug, name, privacy }): Place => ({ kind: 'group', path: `/groups/${slug}`, name, privacy }),
  ),
  ...settings.pages.map(({ slug, name }): Place => ({ kind: 'page', path: `/${slug}`, name })),
];

/** The place an address stands for; home for an address that stands for none. */
export function placeAt(path: string): Place {
  const bare = path.length > 1 ? path.replace(/\/$/, '') : path;
  return PLACES.find((place) => place.path === bare) ?? HOME;
}

export const firstName = settings.me.split(' ')[0] ?? settings.me;
