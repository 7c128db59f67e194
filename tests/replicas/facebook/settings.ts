import type { FacebookSettings } from '../replica.ts';
import { readSettings } from '../shared/settings.ts';

export type Settings = Required<FacebookSettings>;

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
};

export const settings: Settings = readSettings(DEFAULTS);

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
