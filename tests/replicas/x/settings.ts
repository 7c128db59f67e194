import type { XPost, XSettings } from '../replica.ts';
import { readSettings } from '../shared/settings.ts';

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
};

export const settings: Required<XSettings> = readSettings(DEFAULTS);

/** Address of a post. */
export const statusPath = ({ handle, id }: Pick<XPost, 'handle' | 'id'>) => `/${handle}/status/${id}`;

export const profilePath = (handle: string) => `/${handle}`;

export const communityNamed = (id: string) => settings.communities.find((one) => one.id === id)?.name;
