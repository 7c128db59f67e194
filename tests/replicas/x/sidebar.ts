import { createElement as h, memo } from 'react';
import { avatar, button, icon, link } from './parts.ts';
import { openDialog, view } from './router.ts';
import { chatPath, profilePath, settings } from './settings.ts';

/** The side bar: where to go, who is logged in, and the button that opens the dialog from anywhere. */
export const Sidebar = memo(function Sidebar() {
  const { by, handle } = settings.me;
  const compose = () => {
    const { page } = view();
    openDialog(page.kind === 'community' ? { community: page.id } : {});
  };
  return h(
    'header',
    { role: 'banner', className: 'side' },
    h('strong', { className: 'brand' }, 'Replica posts'),
    h(
      'nav',
      { 'aria-label': 'Primary', role: 'navigation' },
      link('/home', { 'data-testid': 'AppTabBar_Home_Link' }, icon('M4 11l8-7 8 7v9h-5v-6h-6v6H4z'), 'Home'),
      settings.communities.map(({ id, name }) =>
        link(
          `/i/communities/${id}`,
          { key: id },
          icon(
            'M8 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM2 19a6 6 0 0 1 12 0M17 12a2 2 0 1 0 0-5M17 15a5 5 0 0 1 5 4',
          ),
          name,
        ),
      ),
      link(
        chatPath(),
        { 'data-testid': 'AppTabBar_DirectMessage_Link' },
        icon('M3 6h18v12H3zM3 7l9 7 9-7'),
        'Chat',
      ),
      link(
        profilePath(handle),
        { 'data-testid': 'AppTabBar_Profile_Link' },
        icon('M12 11a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4 21a8 8 0 0 1 16 0'),
        'Profile',
      ),
    ),
    button(
      {
        'data-testid': 'SideNav_NewTweet_Button',
        'aria-label': 'New post',
        className: 'primary',
        onClick: compose,
      },
      'Post',
    ),
    h(
      'div',
      { 'data-testid': 'SideNav_AccountSwitcher_Button', className: 'me' },
      avatar(by),
      h('span', null, by),
    ),
    h('p', { className: 'note' }, 'replica for testing'),
  );
});
