import { createElement as h, type MouseEvent, type ReactElement, type ReactNode } from 'react';
import { go } from './router.ts';

/** A line drawing of 24 units square. */
export function icon(path: string): ReactElement {
  return h('svg', { viewBox: '0 0 24 24', 'aria-hidden': true }, h('path', { d: path }));
}

/** A round with the initial of a name, in one of six colours. */
export function avatar(name: string): ReactElement {
  const hue = [...name].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % 6;
  return h('span', { className: `avatar hue-${hue}`, 'aria-hidden': true }, name.charAt(0).toUpperCase());
}

/** A link that the page follows itself. */
export function link(path: string, attributes: Record<string, unknown>, ...children: ReactNode[]) {
  const onClick = (event: MouseEvent) => {
    event.preventDefault();
    go(path);
  };
  return h('a', { href: path, role: 'link', onClick, ...attributes }, ...children);
}

/** A button of the site. `disabled` shows as both attributes, as it does there. */
export function button(
  attributes: Record<string, unknown> & { disabled?: boolean; onClick?: () => void },
  ...children: ReactNode[]
) {
  const { disabled = false } = attributes;
  const given = {
    role: 'button',
    tabIndex: disabled ? -1 : 0,
    'aria-disabled': disabled || undefined,
  };
  return h('button', { type: 'button', ...given, ...attributes }, ...children);
}

/** Name and handle, as over every post. */
export function userName({ by, handle }: { by: string; handle: string }): ReactElement {
  return h(
    'div',
    { 'data-testid': 'User-Name', className: 'user' },
    h('strong', null, by),
    h('small', null, `@${handle}`),
  );
}
