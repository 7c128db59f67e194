import { createElement as h, type ReactElement } from 'react';
import { Conversation } from './conversation.ts';
import { OldChat } from './old-chat.ts';
import { avatar, button } from './parts.ts';
import { type Chat, settings } from './settings.ts';

export interface ChatsProps {
  chats: readonly Chat[];
  /** Id of the open one. */
  open: string | null;
  onOpen(id: string): void;
  onSend(id: string, text: string): void;
}

/** The site's chat: the list of chats, and the open one. */
export function Chats({ chats, open, onOpen, onSend }: ChatsProps): ReactElement {
  const chat = chats.find(({ id }) => id === open);
  const asks = location.pathname.includes('/requests');
  const listed = chats.filter((one) => one === chat || one.request === asks);
  return h(
    'div',
    { 'data-testid': 'dm-container', className: 'chats' },
    h(
      'div',
      { 'data-testid': 'dm-inbox-panel', className: 'chat-list' },
      listed.map(({ id, name }) =>
        button(
          {
            key: id,
            'data-testid': `dm-${asks ? 'message-request' : 'conversation'}-item-${id}`,
            onClick: () => onOpen(id),
          },
          avatar(name),
          name,
        ),
      ),
    ),
    chat && conversation(chat),
  );

  function conversation(chat: Chat): ReactElement {
    const talk = { chat, onSend: (text: string) => onSend(chat.id, text) };
    return settings.chat === 'old' ? h(OldChat, { key: chat.id, ...talk }) : h(Conversation, talk);
  }
}
