type Value = string | number | boolean | ((event: never) => void) | undefined;

/**
 * Makes an element. `onclick`-like keys take listeners, `true` sets an empty attribute, false and
 * undefined leave it out. No `style`: the pages' policy refuses style attributes.
 */
export function el<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Record<string, Value> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name.slice(2), value as EventListener);
    else if (value !== undefined && value !== false)
      element.setAttribute(name, value === true ? '' : `${value}`);
  }
  element.append(...children);
  return element;
}

/** A line drawing of 24 units square. */
export function icon(path: string): SVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  const line = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  line.setAttribute('d', path);
  svg.append(line);
  return svg;
}

/** A round with the initial of a name, in one of six colours. */
export function avatar(name: string): HTMLElement {
  const hue = [...name].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % 6;
  return el('span', { class: `avatar hue-${hue}`, 'aria-hidden': 'true' }, name.charAt(0).toUpperCase());
}

/** A `div` that plays a button, as these sites build theirs: acts on click, Enter and Space. */
export function pressable(
  attributes: Record<string, Value>,
  act: () => void,
  ...children: (Node | string)[]
): HTMLElement {
  const button = el('div', { role: 'button', tabindex: 0, ...attributes }, ...children);
  const press = () => {
    if (button.getAttribute('aria-disabled') !== 'true') act();
  };
  button.addEventListener('click', press);
  button.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    press();
  });
  return button;
}
