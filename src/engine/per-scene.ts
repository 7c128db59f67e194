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
    onceIn(scene, read, () => read(scene));

/** What `by` finds in a scene: looked for once, however many ask. Not undefined. */
export function onceIn<Found extends {}>(scene: Scene, by: object, find: () => Found): Found {
  const known = scene.known.get(by) as Found | undefined;
  if (known !== undefined) return known;
  const found = find();
  scene.known.set(by, found);
  return found;
}
