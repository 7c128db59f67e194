import { createElement as h, type ReactElement, useState } from 'react';
import { Chats, type ChatsProps } from './chats.ts';
import { Embed } from './embed.ts';
import { button } from './parts.ts';

/** The chat in the corner of every page but its own: the address tells nothing of it. */
export function Drawer(props: Pick<ChatsProps, 'chats' | 'onSend'>): ReactElement {
  const [isOut, setOut] = useState(false);
  const [open, setOpen] = useState<string | null>(null);
  const content = h(
    'div',
    { 'data-testid': 'chat-drawer-main' },
    h(Chats, { ...props, open, onOpen: setOpen }),
  );
  return h(
    'div',
    { 'data-testid': 'chat-drawer-root', className: 'drawer' },
    button({ 'aria-expanded': isOut, className: 'primary', onClick: () => setOut(!isOut) }, 'Chat drawer'),
    isOut && h(Embed, { content }),
  );
}
