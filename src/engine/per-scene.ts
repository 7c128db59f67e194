import type { Scene } from './scene.ts';

/** What follows from an object alone: made once, however many ask, and kept as long as the object is. Not undefined. */
export function oncePer<Of extends object, Made extends {}>(make: (one: Of) => Made): (one: Of) => Made {
  const known = new WeakMap<Of, Made>();
  return (one) => {
    const found = known.get(one);
    if (found !== undefined) return found;
    const made = make(one);
    known.set(one, made);
    return made;
  };
}

/** The same of a reading of a scene, which keeps it. */
export const perScene =
  <Made extends {}>(read: (scene: Scene) => Made): ((scene: Scene) => Made) =>
  (scene) =>
    onceFor(scene, read, () => read(scene));

/**
 * What `by` makes of a scene or of a line's words, and of nothing else: made once, and kept there. Not undefined. Each
 * `by` must make one thing only.
 */
export function onceFor<Made extends {}>(
  keeper: { known: Map<object, unknown> },
  by: object,
  make: () => Made,
): Made {
  const known = keeper.known.get(by) as Made | undefined;
  if (known !== undefined) return known;
  const made = make();
  keeper.known.set(by, made);
  return made;
}
