import type { XPost, XSettings } from '../replica.ts';
import { rename } from '../shared/changed.ts';
import { readSettings } from '../shared/settings.ts';

export type Chat = Required<NonNullable<XSettings['chats']>[number]>;

const WORDS = {
  message: 'Message',
  send: 'Send',
  accept: 'Accept',
  remove: 'Delete',
  follow: 'Follow',
  following: 'Following',
  save: 'Save',
  displayName: 'Name',
  description: 'Bio',
  location: 'Location',
  url: 'Website',
};

const DEFAULTS: Required<XSettings> = {
  me: { by: 'Robin Ashdown', handle: 'robin_ashdown' },
  posts: [
    {
      id: '2058117300412',
      by: 'Priya Lantern',
      handle: 'priyalantern',
      text: 'The parents evening letter says ten minutes each. We got three.',
    },
    {
      id: '2058117300388',
      by: 'Tom Birchall',
      handle: 'tombirchall',
      text: 'Well worth a read before the weekend.',
      quotes: { by: 'Canal Trust', handle: 'canaltrust', text: 'The towpath is shut from Friday at noon.' },
    },
    {
      id: '2058117300240',
      by: 'Wren Oduya',
      handle: 'wrenoduya',
      text: 'First frost on the allotment this morning #allotment',
      photo: true,
    },
  ],
  communities: [{ id: '1701', name: 'Chester Allotments' }],
  chats: [
    {
      id: '1180044-1190077',
      name: 'Sam Lantern',
      people: ['samlantern'],
      messages: [{ by: 'Sam Lantern', text: 'Are you at the gate?' }],
    },
    {
      id: 'g2028117300',
      name: 'Saturday walkers',
      people: ['samlantern', 'wrenoduya'],
      messages: [{ by: 'Wren Oduya', text: 'Half past nine at the stile' }],
    },
  ],
  chat: 'shadow',
  changed: null,
  words: {},
  direction: 'ltr',
};

const given = readSettings(DEFAULTS);
if (given.changed === 'box') rename('data-testid', 'tweetTextarea_', 'postBox_');
if (given.changed === 'send') rename('data-testid', 'tweetButton', 'postButton');

export const settings = {
  ...given,
  chats: given.chats.map((chat): Chat => ({ messages: [], request: false, ...chat })),
  words: { ...WORDS, ...given.words },
};

/** Address of the chats, and of one of them. */
export const chatPath = (id = '') => (settings.chat === 'old' ? '/messages' : '/i/chat') + (id && `/${id}`);

/** Address of a message from somebody new. */
export const requestPath = (id: string) => `/i/chat/requests/${id}`;

/** Address of a post. */
export const statusPath = ({ handle, id }: Pick<XPost, 'handle' | 'id'>) => `/${handle}/status/${id}`;

export const profilePath = (handle: string) => `/${handle}`;

export const communityNamed = (id: string) => settings.communities.find((one) => one.id === id)?.name;
