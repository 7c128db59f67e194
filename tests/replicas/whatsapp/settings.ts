import type { WhatsappSettings } from '../replica.ts';
import { rename } from '../shared/changed.ts';
import { readSettings } from '../shared/settings.ts';

export interface Message {
  by: string;
  text: string;
  /** The message this one replies to. */
  quoted?: Message;
}

/** One conversation: its draft outlives the composer that it was typed into. */
export interface Chat {
  name: string;
  group: boolean;
  messages: Message[];
  replyTo: Message | null;
  /** The editor's saved state, while another chat is open. */
  draft?: string | undefined;
}

/** Author of the person's own messages. */
export const ME = 'You';

const DEFAULTS: Required<WhatsappSettings> = {
  rerender: true,
  changed: null,
  language: 'en',
  olderCaption: false,
  chats: [
    {
      name: 'Year 4 parents',
      group: true,
      messages: [
        { by: 'Priya', text: 'Is it swimming kit tomorrow or Thursday?' },
        { by: 'Tom Birchall', text: 'Thursday I think' },
        { by: 'Wren', text: 'Thursday, and a towel this time 😂' },
      ],
    },
    { name: 'Sam', messages: [{ by: 'Sam', text: 'Back by six. Shall I get bread?' }] },
    { name: 'Mrs Okonjo-Pell', messages: [{ by: 'Mrs Okonjo-Pell', text: 'Thank you for the flowers.' }] },
    { name: 'Canal Side Neighbours', group: true, messages: [{ by: 'Callum', text: 'Bins are out early.' }] },
  ],
};

const given = readSettings(DEFAULTS);
if (given.changed === 'box') rename('id', 'main', 'conversation');
if (given.changed === 'send') {
  rename('data-icon', 'wds-ic-send-filled', 'ic-plane');
  rename('aria-label', 'Send', 'Away');
}

export const rerenders = given.rerender;

export const { language, olderCaption } = given;

export const chats: Chat[] = given.chats.map(({ name, group = false, messages = [] }) => ({
  name,
  group,
  messages: [...messages],
  replyTo: null,
}));
