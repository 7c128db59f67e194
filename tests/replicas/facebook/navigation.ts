import { avatar, el } from '../shared/dom.ts';
import { PLACES, type Place } from './settings.ts';

/** The list of places at the side. */
export function navigation(go: (place: Place) => void): HTMLElement {
  const links = PLACES.map((place) =>
    el(
      'a',
      {
        href: place.path,
        role: 'link',
        onclick: (event: MouseEvent) => {
          event.preventDefault();
          go(place);
        },
      },
      avatar(place.name),
      place.kind === 'home' ? 'Home' : place.name,
    ),
  );
  return el('nav', { class: 'places', 'aria-label': 'Shortcuts' }, ...links);
}
