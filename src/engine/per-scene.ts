import type { Scene } from './scene.ts';

/** A reading of a scene that is made once, however many ask, and kept as long as the scene is. It must not be undefined. */
export function perScene<Made extends {}>(read: (scene: Scene) => Made): (scene: Scene) => Made {
  const known = new WeakMap<Scene, Made>();
  return (scene) => {
    const found = known.get(scene);
    if (found !== undefined) return found;
    const made = read(scene);
    known.set(scene, made);
    return made;
  };
}
