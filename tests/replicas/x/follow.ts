import { createElement as h, type ReactElement, useState } from 'react';
import { button } from './parts.ts';
import { settings } from './settings.ts';

/** The button to follow somebody: another one, of another test id, once one does; what is around it stays. */
export function Follow({ handle }: { handle: string }): ReactElement {
  const [follows, setFollows] = useState(false);
  const { follow, following } = settings.words;
  const act = () => {
    if (!follows) window.replica.added?.push(handle);
    setFollows(!follows);
  };
  const id = `${1180000 + handle.length}-${follows ? 'unfollow' : 'follow'}`;
  return h(
    'div',
    { className: 'follow' },
    button({ key: id, 'data-testid': id, className: 'primary', onClick: act }, follows ? following : follow),
  );
}
