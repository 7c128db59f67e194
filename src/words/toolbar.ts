/** What the button in the toolbar shows, in English. The badge has room for a character or two. */
export const toolbar = {
  title: 'Forethought',
  badge: '?',
  blind: 'Forethought: this site has changed; it cannot see your drafts here',
};
