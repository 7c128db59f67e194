/** The button that an event happened on, from its composed path. */
export function controlOn(path: readonly EventTarget[]): Element | undefined {
  return path.find(
    (target): target is Element => target instanceof Element && target.matches('button,[role=button]'),
  );
}
