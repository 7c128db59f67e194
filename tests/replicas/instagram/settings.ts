import type { InstagramSettings } from '../replica.ts';
import { rename } from '../shared/changed.ts';
import { readSettings } from '../shared/settings.ts';
import { WORDS } from './words.ts';

export type Settings = Required<InstagramSettings>;

export interface Remark {
  by: string;
  text: string;
}

export interface Post extends Remark {
  /** Names the post in its address: `/p/<code>/`. */
  code: string;
  comments: Remark[];
}

export interface Message extends Remark {
  /** The message this one answers. */
  quoted?: Message;
}

/** One conversation of the inbox. */
export interface Thread {
  id: string;
  name: string;
  /** Accounts of the others in it: one makes it one-to-one. */
  people: string[];
  messages: Message[];
  replyTo: Message | null;
  /** From somebody new: it is among the requests, and is answered once it has been accepted. */
  request: boolean;
}

export type Story = Settings['stories'][number];

const DEFAULTS: Settings = {
  me: 'robin.ashdown',
  changed: null,
  language: 'en',
  comments: 'textarea',
  bio: '',
  bioId: true,
  followers: ['wren_oduya'],
  askers: ['tom.birchall', 'priya.lantern'],
  stories: [{ id: '330011', by: 'wren_oduya' }],
  posts: [
    {
      code: 'C1anAlSide',
      by: 'canal.side.library',
      text: 'Story time is back on Saturdays at ten. Bring a cushion.',
      comments: [
        { by: 'wren_oduya', text: 'We will be there, cushions and all' },
        { by: 'canal.side.library', text: 'Lovely, see you then' },
      ],
    },
    { code: 'B2rAssband', by: 'tom.birchall', text: 'Two tickets spare for the brass band.', comments: [] },
    { code: 'M3ittenRed', by: 'wren_oduya', text: 'Found: one small red mitten.', comments: [] },
  ],
  threads: [
    {
      id: '110044',
      name: 'Sam Lantern',
      people: ['sam.lantern'],
      messages: [{ by: 'sam.lantern', text: 'Back by six. Shall I get bread?' }],
    },
    {
      id: '110055',
      name: 'Year 4 grown-ups',
      people: ['sam.lantern', 'wren_oduya', 'tom.birchall'],
      messages: [
        { by: 'wren_oduya', text: 'Is it swimming kit tomorrow or Thursday?' },
        { by: 'tom.birchall', text: 'Thursday I think' },
      ],
    },
  ],
};

export const settings: Settings = readSettings(DEFAULTS);
if (settings.changed === 'box') rename('role', 'textbox', 'field');
export const words = WORDS[settings.language];

export const posts: Post[] = settings.posts.map((post) => ({
  ...post,
  comments: [...(post.comments ?? [])],
}));

export const threads: Thread[] = settings.threads.map((thread) => ({
  ...thread,
  messages: [...(thread.messages ?? [])],
  replyTo: null,
  request: thread.request ?? false,
}));
